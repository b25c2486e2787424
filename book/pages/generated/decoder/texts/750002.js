/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/750002", () => ({
"page": "generated/messages/750002.html",
"meaning": [["p","A peer opened an IKEv2 negotiation: its first packet, the ",["code","IKE_SA_INIT"]," request, has arrived."],["p","The peer is the initiator, the firewall the responder. Nothing is known of the peer yet but its address, so the user"," ","is ",["code","Unknown"]," as a rule. A good attempt goes on to ",["a","generated/messages/750006.html","750006"],", a failed one to ",["a","generated/messages/750003.html","750003"],", and under load ",["a","generated/messages/750004.html","750004"]," or ",["a","generated/messages/750009.html","750009"]," may"," ","come in between."],["p","The packet needs no authentication. From an address that is no peer of yours, with nothing after it, the line is"," ","most likely a scan."]],
"action": null,
}));
