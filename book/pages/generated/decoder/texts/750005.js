/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/750005", () => ({
"page": "generated/messages/750005.html",
"meaning": [["p","Both ends started to rekey the same IPsec SA at once, and the firewall deletes one of the two results."],["p","The lowest of the four nonces decides which SA is redundant, and the end that initiated that exchange closes it"," ","(RFC 7296, section 2.8.1). Here that is this firewall: it deletes the SA with the given inbound SPI, which its own"," ","rekey made, and the SA of the peer's rekey carries the traffic on."],["p","A collision is foreseen in IKEv2 and does no harm. Frequent ones mean that both ends have the same lifetime and so"," ","reach its end in the same moment."]],
"action": [["p","Nothing has to be done as long as traffic goes on and ",["a","generated/messages/750006.html","750006"]," follows."],["p","If it comes with every rekey, have one end rekey earlier: make its ",["code","set security-association lifetime"]," some minutes"," ","shorter than that of the other."]],
}));
