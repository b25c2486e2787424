/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751007", () => ({
"page": "generated/messages/751007.html",
"meaning": [["p","A configured attribute does not exist for IKEv2, so the firewall did not apply it to this connection."],["p","What is configured for a connection may have been written with another protocol in mind, such as IKEv1. The line by itself is harmless,"," ","but whoever relies on the attribute should know that it has no effect here."]],
"action": [["p","Nothing has to be done. To be rid of the line, remove the named setting from what is configured for IKEv2 connections;"," ",["code","show run all group-policy"]," shows a policy with its defaults. Where connections of another protocol need the setting,"," ",["code","no logging message 751007"]," silences the line alone."]],
}));
