/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751017", () => ({
"page": "generated/messages/751017.html",
"meaning": [["p","The firewall could not set up an IKEv2 connection because of a mistake in its own configuration."],["p","The connection does not come up, and trying again will not help until the configuration is put right. The error text"," ","says what the firewall found; the head of the line tells which peer, and which user or tunnel group, was concerned."," ","Other connections go on unless they depend on the same setting."]],
"action": [["p","Correct on this firewall what the error text names. The places to look are ",["code","show run tunnel-group"],","," ",["code","show run group-policy"],", ",["code","show run crypto map"],", ",["code","show run crypto ikev2"]," and ",["code","show run crypto ipsec"],"."],["p","If the text does not tell enough, see what changed last, and repeat the attempt with"," ",["code","debug crypto ikev2 platform 127"]," and ",["code","debug crypto ikev2 protocol 127"],", narrowed by"," ",["code","debug crypto condition peer ADDRESS"],"."]],
}));
