/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/753001", () => ({
"page": "generated/messages/753001.html",
"meaning": [["p","A cluster unit received an IKEv2 packet that failed the first consistency checks of the data path."],["p","It occurs only in a cluster whose VPN mode is distributed. The SPI of the packet was damaged or had expired. A"," ","late packet for an SA that has just ended can do that, and is harmless once in a while. Many lines from a known peer"," ","suggest that the ends do not agree on their SAs; from unknown addresses they are more likely scans or forged"," ","packets, since nothing is authenticated this early."]],
"action": [["p","Single lines need no action. If there are many, see first whether the address belongs to a peer of yours:"," ",["code","show vpn-sessiondb l2l"]," and ",["code","show crypto ikev2 sa detail"]," on the units."],["ul",["li","A known peer: check its state and log, and clear the SA on both sides if the tunnel carries nothing"," ","(",["code","clear crypto ikev2 sa ADDRESS"],"). Check the cluster with ",["code","show cluster info"],", and where the sessions are with"," ",["code","show cluster vpn-sessiondb distribution"],"; units that joined or left lately may explain it."],["li","An unknown address: block it ahead of the firewall, or with an access list for traffic to the firewall itself"," ","(",["code","access-group LIST in interface NAME control-plane"],")."]]],
}));
