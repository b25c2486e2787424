/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751002", () => ({
"page": "generated/messages/751002.html",
"meaning": [["p","The firewall has nothing in the tunnel group with which to prove its own identity to the peer."],["p","The connection was matched to the named tunnel group, but neither a local pre-shared key nor a trustpoint is configured there."," ","IKEv2 sets the two directions apart: a key under ",["code","ikev2 remote-authentication"]," checks the peer and does not serve for the"," ","firewall's own side. No tunnel comes up through this group until that is mended, whichever end starts."]],
"action": [["p","On this firewall, look at ",["code","show run tunnel-group"]," for the named group. Under its ",["code","ipsec-attributes"]," configure one of:"],["ul",["li",["code","ikev2 local-authentication pre-shared-key"],", with the key that the peer expects of this end"],["li",["code","ikev2 local-authentication certificate"],", with a trustpoint that holds an identity certificate"]],["p","For AnyConnect clients the certificate is named by ",["code","crypto ikev2 remote-access trustpoint"],", to be seen in ",["code","show run crypto ikev2"],"."," ","If the peer should not land in this group at all, such as in ",["code","DefaultL2LGroup"],", mend the mapping of peers to tunnel groups instead."]],
}));
