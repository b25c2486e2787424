/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751004", () => ({
"page": "generated/messages/751004.html",
"meaning": [["p","The firewall refused a peer because its tunnel group does not say how to authenticate it."],["p","The peer was matched to the named group, and that group holds no remote authentication setting: no pre-shared key of the peer,"," ","no certificate, no EAP. With nothing to check the peer against, the firewall can't let the connection through. The peer"," ","did nothing wrong, and it fails again at every attempt."]],
"action": [["p","On this firewall, check ",["code","show run tunnel-group"]," for the named group. Under its ",["code","ipsec-attributes"]," there must be a valid one of:"],["ul",["li",["code","ikev2 remote-authentication pre-shared-key"],", with the key that the peer uses"],["li",["code","ikev2 remote-authentication certificate"]],["li",["code","ikev2 remote-authentication eap"],", for remote access clients other than AnyConnect"]],["p","A setting of IKEv1 (",["code","ikev1 pre-shared-key"],") does not count. If the named group is a default one, the peer may have been meant for another."]],
}));
