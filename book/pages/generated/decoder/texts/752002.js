/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/752002", () => ({
"page": "generated/messages/752002.html",
"meaning": [["p","The tunnel manager removed its entry for a tunnel that the firewall was starting."],["p","The removal worked and is the normal end of every attempt, successful or not; it does not tell how the attempt"," ","ended. ",["a","generated/messages/752016.html","752016"]," stands for success, ",["a","generated/messages/752012.html","752012"]," and ",["a","generated/messages/752015.html","752015"]," for failure."]],
"action": null,
}));
