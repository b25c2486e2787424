/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/ike-version", () => ({
"page": null,
"about": {
"ikev1": [["p","Version 1 of IKE, defined in RFC 2409."]],
"ikev2": [["p","Version 2 of IKE, defined in RFC 7296."]],
},
}));
