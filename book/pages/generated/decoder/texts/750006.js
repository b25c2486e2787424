/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/750006", () => ({
"page": "generated/messages/750006.html",
"meaning": [["p","An SA with the peer is up, because of a new connection, a rekey or another reason that the line names."],["p","The negotiation has succeeded and the peer is authenticated. After a rekey the new SA takes the place of an old one, and"," ","the ",["a","generated/messages/750007.html","750007"]," of the old SA is no loss of the tunnel. For remote access the user name is known from here on."]],
"action": null,
}));
