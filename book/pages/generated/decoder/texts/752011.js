/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/752011", () => ({
"page": "generated/messages/752011.html",
"meaning": [["p","The firewall did not start a tunnel with IKEv1 because the crypto map entry has no IKEv1 transform set."],["p","On a tunnel that is meant to run IKEv2 only this is harmless. Where IKEv1 is wanted, or should stand in when IKEv2"," ","fails, the tunnel can't come up that way from this side. The line does not name the crypto map; its neighbours in"," ","the log do."]],
"action": [["p","Decide which IKE version the tunnel should use, then check the entry in ",["code","show run crypto map"]," on this firewall."],["ul",["li","For IKEv1, define a transform set with ",["code","crypto ipsec ikev1 transform-set"]," where none is there, and name it in the"," ","entry with ",["code","crypto map MAP SEQUENCE set ikev1 transform-set SET"],". Its algorithms have to agree with the peer's."],["li","For IKEv2, nothing is to be done as long as the tunnel comes up."]]],
}));
