/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751021", () => ({
"page": "generated/messages/751021.html",
"meaning": [["p","An AnyConnect client too old for AES-GCM tried to connect to a firewall whose IKEv2 policy uses that cipher."],["p","AES-GCM is a combined mode cipher: it encrypts and authenticates in one step, which early AnyConnect releases do not"," ","know. The connection fails, and will fail until the client is updated or the firewall offers something older. The"," ","user is often ",["code","Unknown"],", since at this stage nobody has typed a name yet; the remote address tells who it was."]],
"action": [["p","Update AnyConnect on the machine behind the remote address. To have the firewall hand out a new release itself, load a"," ","newer package and name it with ",["code","anyconnect image"]," under ",["code","webvpn"],"; ",["code","show run webvpn"]," shows which one it offers."],["p","Where old clients must go on for a while, add an IKEv2 policy and an IPsec proposal with AES-CBC and an integrity"," ","algorithm behind those with AES-GCM: ",["code","show run crypto ikev2"],", ",["code","show run crypto ipsec"],"."]],
}));
