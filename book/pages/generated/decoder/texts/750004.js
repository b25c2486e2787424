/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/750004", () => ({
"page": "generated/messages/750004.html",
"meaning": [["p","The firewall answered an incoming connection request with a cookie challenge instead of negotiating at once."],["p","A configured threshold was reached: enough SAs are under negotiation that a denial of service attack is possible. The"," ","initiator has to send its first packet again with the cookie in it, which proves that it can receive at its source"," ","address. A forged source can't do that, and until the cookie comes back the firewall keeps no state."],["p","An honest peer loses one round trip and goes on. Such lines come in bursts after an outage, when all peers return at"," ","once; a long series from many strange addresses points to an attack."]],
"action": null,
}));
