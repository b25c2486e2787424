/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751026", () => ({
"page": "generated/messages/751026.html",
"meaning": [["p","A client that is connecting has told the firewall its operating system and software release."],["p","The session is not up yet. All three values are the client's own claim, so they serve for an inventory, or to find"," ","out which release a failing user runs, but prove nothing about the machine."]],
"action": null,
}));
