/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/750016", () => ({
"page": "generated/messages/750016.html",
"meaning": [["p","The firewall has to find out whether the peer is still alive, by dead peer detection (DPD)."],["p","It heard nothing from the peer for the time set with ",["code","isakmp keepalive"]," in the tunnel group, and sends an empty"," ","informational request that a live peer must answer. An answer ends the matter. If none comes after the"," ","retries, the peer counts as dead and its SAs go, which ",["a","generated/messages/750007.html","750007"]," tells. So the connection named here may be ending or"," ","may have ended already."]],
"action": null,
}));
