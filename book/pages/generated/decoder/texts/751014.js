/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751014", () => ({
"page": "generated/messages/751014.html",
"meaning": [["p","The peer asked for a configuration attribute that the firewall could not process."],["p","A client lists the attributes it would like in a configuration payload (CP) of the type request, and the firewall answers with a CP reply."," ","Building the reply for the named attribute gave a warning. A typical case is a client newer than the"," ","firewall's software, which asks for an attribute unknown to it. As a rule the tunnel comes up all the same,"," ","without that one setting; where the firewall fails outright it logs ",["a","generated/messages/751013.html","751013"],"."]],
"action": [["p","If users lack nothing, nothing is to be done. Otherwise see which attribute it is and what the error text says:"],["ul",["li","For an attribute that the firewall does not know, compare the versions on both sides: ",["code","show version"]," on the firewall, and the"," ","client's in ",["code","show vpn-sessiondb detail anyconnect"],". A newer ASA image may be needed before the attribute can be processed."],["li","For any other error, run ",["code","debug crypto ikev2 protocol 127"]," during an attempt."]]],
}));
