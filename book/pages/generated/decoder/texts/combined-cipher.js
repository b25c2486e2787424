/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/combined-cipher", () => ({
"page": null,
"about": {
"aes-gcm": [["p","AES in Galois/Counter Mode, with no key length given."]],
"aes-gcm-256": [["p","AES in Galois/Counter Mode with a key of 256 bits."]],
},
}));
