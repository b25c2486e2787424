/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/750004", () => ({
"page": "generated/messages/750004.html",
"meaning": [["p","The firewall answered an incoming connection request with a cookie challenge instead of negotiating at once."],["p","A configured threshold was reached: enough SAs are under negotiation that a denial of service attack is possible. The"," ","initiator has to send its first packet again with the cookie in it, which proves that it can receive at its source"," ","address. A forged source can't do that, and until the cookie comes back the firewall keeps no state."],["p","An honest peer loses one round trip and goes on. Such lines come in bursts after an outage, when all peers return at"," ","once; a long series from many strange addresses points to an attack."]],
"action": [["p","Nothing against a burst: it passes when the peers are back."],["p","If the lines go on, look at the remote addresses. Many strange ones are a flood: leave the challenge on, and have it"," ","filtered ahead of the firewall. A few known ones are peers that begin again and again, since nothing comes of it: follow"," ","what comes behind their ",["a","generated/messages/750002.html","750002"],". ",["code","show crypto ikev2 stats"]," tells how many SAs are under negotiation, and"," ",["code","show run crypto ikev2"]," the threshold."]],
}));
