/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/packet-fault", () => ({
"page": null,
"about": {
"corrupted-spi": [["p","The SPI in the packet is damaged."]],
"expired-spi": [["p","The SPI in the packet is of an SA that is no longer valid."]],
},
}));
