/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751012", () => ({
"page": "generated/messages/751012.html",
"meaning": [["p","The firewall failed to apply the settings of a connection during IKEv2 configuration mode."],["p","Configuration mode is the step in which a client gets its inner address, DNS servers, split tunnel networks and the like, carried in"," ","configuration payloads. An exhausted address pool is a common cause; the error text names the actual one."," ","As a rule the client does not get its tunnel."]],
"action": [["p","Go by the error text. On the firewall:"],["ul",["li","If it speaks of addresses, see with ",["code","show ip local pool"]," whether the pool has any left, and in ",["code","show run tunnel-group"]," and"," ",["code","show run group-policy"]," that a pool is assigned at all."],["li","Otherwise run ",["code","debug crypto ikev2 protocol 127"]," and ",["code","debug crypto ikev2 platform 127"]," during an attempt."],["li","If the text points at another part, such as AAA or DHCP, debug that part."]]],
}));
