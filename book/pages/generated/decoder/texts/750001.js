/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/750001", () => ({
"page": "generated/messages/750001.html",
"meaning": [["p","IKEv2 was asked to establish or rekey an IPsec tunnel between two ranges of addresses."],["p","Nothing is negotiated yet. Where ",["a","generated/messages/752003.html","752003"]," stands just before, the firewall's own traffic wants the tunnel and the"," ","firewall is the initiator. An attempt that works goes on to ",["a","generated/messages/750006.html","750006"],"; one that fails ends with ",["a","generated/messages/750003.html","750003"]," and a reason."],["p","The selectors say which traffic the tunnel is for. They are the first thing to compare with the other end when an"," ","attempt fails: a range that only one side knows is a common cause."]],
"action": null,
}));
