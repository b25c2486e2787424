/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/752004", () => ({
"page": "generated/messages/752004.html",
"meaning": [["p","The firewall is starting an IKEv1 tunnel for a crypto map entry."],["p",["code","KEY_ACQUIRE"]," is the request for keys: as a rule traffic has matched the entry while no SA was there to carry it."," ","The firewall is the initiator. What follows is ",["a","generated/messages/752016.html","752016"]," when the tunnel comes up, otherwise ",["a","generated/messages/752012.html","752012"],". A ",["a","generated/messages/752010.html","752010"]," beside"," ","this line says that IKEv2 was considered too, but has no proposal in the entry."]],
"action": null,
}));
