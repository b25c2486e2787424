/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/750009", () => ({
"page": "generated/messages/750009.html",
"meaning": [["p","The firewall refused a request for an SA because a limit of call admission control (CAC) was reached."],["p","The limits bound the SAs that exist and those under negotiation, so that a flood of requests can't take the firewall"," ","down. The reason tells which one it was. The peer did nothing wrong and gets in once the number has dropped; until"," ","then new tunnels and users stay out, while those already up are not affected."]],
"action": [["p","On this firewall, see in ",["code","show run crypto ikev2"]," what is set with ",["code","crypto ikev2 limit max-in-negotiation-sa"]," and"," ",["code","crypto ikev2 limit max-sa"],", and compare with ",["code","show crypto ikev2 sa"]," and ",["code","show vpn-sessiondb summary"],"."],["ul",["li","If the numbers are what the thresholds are meant to allow, the refusal is right. Raise them only if the hardware can"," ","bear more."],["li","If the lines go on without such a load, find out who asks: the remote addresses of ",["a","generated/messages/750002.html","750002"]," and ",["a","generated/messages/750009.html","750009"]," show whether"," ","it is one peer that tries without end, or a flood from many addresses. Check ",["code","show cpu usage"]," and ",["code","show memory"]," too."]]],
}));
