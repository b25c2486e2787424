/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/750011", () => ({
"page": "generated/messages/750011.html",
"meaning": [["p","The firewall refused a tunnel because the IKE SA is encrypted more weakly than the IPsec SA is to be."],["p","The keys of the IPsec SA are derived and protected under the IKE SA. Whoever breaks the weaker cipher of the IKE SA gets"," ","the traffic too, so the stronger IPsec cipher would protect nothing. With ",["code","crypto ipsec ikev2 sa-strength-enforcement"]," ","the firewall does not accept such a pair; ",["a","generated/messages/750012.html","750012"]," reports one that is not refused."],["p","The tunnel stays down, and every further attempt ends here until the ciphers are changed."]],
"action": [["p","Use an encryption algorithm for IKEv2 that is at least as strong as that of the IPsec child SA. On this firewall and on"," ","the peer, put it into the IKEv2 policy (",["code","show run crypto ikev2"],"): ",["code","aes-256"]," or ",["code","aes-gcm-256"]," in ",["code","crypto ikev2 policy"],"."],["p","Both ends have to offer it, and it has to come before the weaker ones, since the first policy that fits is taken. Only if"," ","the peer can't do better, lower the cipher of the IPsec proposal instead (",["code","show run crypto ipsec"],")."]],
}));
