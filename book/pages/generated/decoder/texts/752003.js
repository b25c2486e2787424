/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/752003", () => ({
"page": "generated/messages/752003.html",
"meaning": [["p","The firewall is starting an IKEv2 tunnel for a crypto map entry."],["p",["code","KEY_ACQUIRE"]," is the request for keys: as a rule traffic has matched the entry while no SA was there to carry it."," ","The firewall is the initiator. What follows is ",["a","generated/messages/752016.html","752016"]," when the tunnel comes up, otherwise ",["a","generated/messages/752012.html","752012"]," and the reason"," ","from IKEv2 itself, such as ",["a","generated/messages/750003.html","750003"],". The same line again and again for one entry means a tunnel that never comes up."]],
"action": null,
}));
