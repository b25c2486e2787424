/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/750013", () => ({
"page": "generated/messages/750013.html",
"meaning": [["p","The peer of an IKEv2 SA goes on from another address or port, and the tunnel has stayed up."],["p","That is the work of MOBIKE (RFC 4555): a phone that leaves one network and joins another gets a new address and tells the"," ","firewall so, instead of building the tunnel anew. The two SPIs name the IKE SA, which stays the same."],["p","For a mobile client the line is routine. Later lines of the session show the new address, so a search by the old one"," ","ends here."]],
"action": [["p","A client on the move needs nothing."],["p","If the peer is not mobile, or jumps to and fro, look at its connection: two uplinks that take turns, or a NAT on the path"," ","that changes its mappings. If traffic stops after a move, find the session by its user in"," ",["code","show vpn-sessiondb detail ra-ikev2-ipsec"]," or ",["code","show vpn-sessiondb detail anyconnect"],", compare the address there with"," ","the line, and take the output of ",["code","debug crypto ikev2 protocol 127"]," to the vendor's support."]],
}));
