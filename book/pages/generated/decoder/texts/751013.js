/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751013", () => ({
"page": "generated/messages/751013.html",
"meaning": [["p","The peer asked for a configuration attribute, and the firewall failed to build the reply to it."],["p","A client sends its wishes in a configuration payload (CP) of the type request, such as type 1 for an inner IPv4 address and type 8 for an IPv6"," ","one. The firewall could not process the request for the named attribute. Shortage of memory, a mistake in the configuration"," ","and other faults are possible. ",["a","generated/messages/751014.html","751014"]," is the milder form; here the client may end up without a tunnel."]],
"action": [["p","See which attribute it is and go by the error text. On the firewall:"],["ul",["li","For an inner address (types 1 and 8), check the pools with ",["code","show ip local pool"]," and ",["code","show ipv6 local pool"],", and their"," ","assignment with ",["code","show run tunnel-group"]," and ",["code","show run group-policy"],"."],["li",["code","show memory"]," tells whether memory runs short."],["li","For the rest, run ",["code","debug crypto ikev2 protocol 127"]," and ",["code","debug crypto ikev2 platform 127"]," during an attempt."]]],
}));
