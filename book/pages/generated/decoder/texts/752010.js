/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/752010", () => ({
"page": "generated/messages/752010.html",
"meaning": [["p","The firewall did not start a tunnel with IKEv2 because the crypto map entry has no IKEv2 IPsec proposal."],["p","On a tunnel that is meant to run IKEv1 only this is harmless: ",["a","generated/messages/752004.html","752004"]," stands beside it and the tunnel is started"," ","with IKEv1. Where IKEv2 is wanted, the tunnel can't come up from this side. The line does not name the crypto"," ","map; its neighbours in the log do."]],
"action": [["p","Decide which IKE version the tunnel should use, then check the entry in ",["code","show run crypto map"]," on this firewall."],["ul",["li","For IKEv2, define a proposal with ",["code","crypto ipsec ikev2 ipsec-proposal"]," where none is there, and name it in the"," ","entry with ",["code","crypto map MAP SEQUENCE set ikev2 ipsec-proposal PROPOSAL"],". Its algorithms have to agree with the peer's."],["li","For IKEv1, nothing is to be done as long as the tunnel comes up."]]],
}));
