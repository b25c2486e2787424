/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/750012", () => ({
"page": "generated/messages/750012.html",
"meaning": [["p","The IKE SA is encrypted more weakly than the IPsec SA is to be, and the firewall warns of it."],["p","The keys of the IPsec SA are derived and protected under the IKE SA. Whoever breaks the weaker cipher of the IKE SA gets"," ","the traffic too, so the tunnel is only as strong as that one. Unlike ",["a","generated/messages/750011.html","750011"],", the line does not say that the tunnel was"," ","refused: it may come up and work."]],
"action": [["p","Use an encryption algorithm for IKEv2 that is at least as strong as that of the IPsec child SA. On this firewall and on"," ","the peer, put it into the IKEv2 policy (",["code","show run crypto ikev2"],"): ",["code","aes-256"]," or ",["code","aes-gcm-256"]," in ",["code","crypto ikev2 policy"],"."],["p","The change takes effect with the next IKE SA. ",["code","show crypto ikev2 sa detail"]," shows the cipher of the IKE SA in use,"," ",["code","show crypto ipsec sa peer ADDRESS"]," that of the IPsec SAs. To have such tunnels refused, configure"," ",["code","crypto ipsec ikev2 sa-strength-enforcement"],"; ",["a","generated/messages/750011.html","750011"]," then tells of each refusal."]],
}));
