/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751011", () => ({
"page": "generated/messages/751011.html",
"meaning": [["p","A remote access user was not authenticated: EAP failed inside the IKEv2 exchange."],["p","Most often a password was wrong or has expired, or the account is locked. An AAA server that is down or refuses the request"," ","looks the same from the client. The connection is not set up, and the user may try again."," ","Many such lines for many users from a few addresses point to password guessing; for many users from everywhere, to the AAA server."]],
"action": [["p","First make sure that the user gave the right credentials and that the account is in order. Then, on the firewall:"],["ul",["li",["code","show aaa-server"],": is the server up, and does it count rejects or timeouts?"],["li",["code","test aaa-server authentication"],": does the same account pass without the VPN?"],["li",["code","debug crypto ikev2 protocol 127"]," and, for RADIUS, ",["code","debug radius"],": at which step does it end? The log of the AAA server tells more."]]],
}));
