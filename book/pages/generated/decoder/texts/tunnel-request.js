/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/tunnel-request", () => ({
"page": null,
"about": {
"establish": [["p","The tunnel does not exist yet and is to be set up."]],
"rekey": [["p","The tunnel exists and is to get new keys before the old ones expire."]],
},
}));
