/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751016", () => ({
"page": "generated/messages/751016.html",
"meaning": [["p","A site-to-site peer asked for a tunnel whose protected addresses are the tunnel's own end points."],["p","The peer initiated; the addresses inside the tunnel are those that carry it outside. That is hardly ever wanted: the"," ","tunnel would protect the packets between the two gateways and nothing of the networks behind them. The firewall"," ","takes it as a hint that the peer has its crypto map entry set to originate-only. Existing tunnels are not touched."]],
"action": [["p","Look at the peer first: which connection type its crypto map entry has, and which addresses its crypto access list"," ","protects. On an ASA, ",["code","show run crypto map"]," shows ",["code","set connection-type originate-only"]," where it is set."],["ul",["li","Leave the peer on the default, bidirectional, unless it really has to be the only side that starts tunnels. If it"," ","has, this firewall must be able to answer (",["code","answer-only"]," or bidirectional)."],["li","Let the access lists of both sides name the private networks and mirror each other."]]],
}));
