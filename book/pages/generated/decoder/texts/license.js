/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/license", () => ({
"page": null,
"about": {
"other-vpn": [["p","The license for sessions without AnyConnect, such as site-to-site tunnels and other IPsec clients."]],
"anyconnect-premium-essentials": [["p","The license for AnyConnect clients, Premium or Essentials."]],
},
}));
