/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/752016", () => ({
"page": "generated/messages/752016.html",
"meaning": [["p","A site-to-site tunnel that the firewall started is up."],["p","The line names the IKE version that succeeded, and the crypto map entry. It closes the attempt that ",["a","generated/messages/752003.html","752003"],", ",["a","generated/messages/752004.html","752004"],","," ",["a","generated/messages/752013.html","752013"]," or ",["a","generated/messages/752014.html","752014"]," opened. IKEv2 logs ",["a","generated/messages/750006.html","750006"]," for the SA itself, with the addresses of both ends."]],
"action": null,
}));
