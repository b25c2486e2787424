/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751006", () => ({
"page": "generated/messages/751006.html",
"meaning": [["p","The authentication of an IKEv2 connection by certificate failed."],["p","The usual cases are a chain that ends in a CA unknown to the firewall, a certificate that has expired or is revoked, and a revocation list that"," ","can't be reached. The error text names the case. The connection does not come up, and the same peer fails again until the"," ","certificate or the trust in it is put right."]],
"action": [["p","Go by the error text, where it asks for anything. On the firewall:"],["ul",["li","See in ",["code","show crypto ca certificates"]," that the CA certificates are there by which a client's whole chain can be verified,"," ","and in ",["code","show run crypto ca trustpoint"]," that the trustpoint is set up for it, revocation check included."],["li","See in ",["code","show clock"]," that the time is right; a wrong clock makes good certificates look expired or not yet valid."],["li","Narrow it down with ",["code","debug crypto ca"],", ",["code","debug crypto ca messages"]," and ",["code","debug crypto ca transactions"]," during an attempt."]],["p","On the peer, check that it sends its own certificate with the intermediate CAs."]],
}));
