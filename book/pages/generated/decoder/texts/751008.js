/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751008", () => ({
"page": "generated/messages/751008.html",
"meaning": [["p","The firewall rejected an IKEv2 connection because the group policy of its tunnel group does not allow IKEv2."],["p","The connection had been mapped to the named tunnel group. The protocols that the group policy allows are listed by ",["code","vpn-tunnel-protocol"],","," ","and IKEv2 is not among them. The peer fails at each attempt, while connections by other protocols"," ","through the same group may work."]],
"action": [["p","If IKEv2 is wanted there, enable it on this firewall. Find the group policy in ",["code","show run tunnel-group"]," (",["code","default-group-policy"],"; without one"," ","it is ",["code","DfltGrpPolicy"],"), look at it with ",["code","show run all group-policy"],", and add ",["code","ikev2"]," to its ",["code","vpn-tunnel-protocol"],"."," ","The command replaces the list, so repeat the protocols that are there already. For remote access, remember that"," ","an AAA server can assign another group policy. If IKEv2 is not wanted, move the peer to a protocol that is allowed."]],
}));
