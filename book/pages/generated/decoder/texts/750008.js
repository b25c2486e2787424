/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/750008", () => ({
"page": "generated/messages/750008.html",
"meaning": [["p","The firewall refused a request for an SA because its system resources are low."],["p","It turns the request away to relieve the shortage and keep the sessions that exist. The peer did nothing wrong and may"," ","get in at a later try. The level is low for what it tells: while the shortage lasts, new tunnels and users may stay out."]],
"action": [["p","On this firewall, decide first whether it is meant to refuse at this load. The thresholds of call admission"," ","control (CAC) are ",["code","crypto ikev2 limit"]," and ",["code","crypto ikev2 cookie-challenge"],", to be seen in ",["code","show run crypto ikev2"],"."],["p","If the lines go on although the thresholds are not to blame, look for what is short and relieve it: ",["code","show cpu usage"],","," ",["code","show memory"],", ",["code","show blocks"]," and ",["code","show resource usage"],", then ",["code","show vpn-sessiondb summary"]," for the number of sessions."," ","A burst after an outage, when all peers come back at once, passes by itself."]],
}));
