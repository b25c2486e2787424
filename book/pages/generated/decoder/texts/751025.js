/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751025", () => ({
"page": "generated/messages/751025.html",
"meaning": [["p","The firewall assigned inner addresses to the AnyConnect IKEv2 session of a user."],["p","It is the line to search for when an inner address has to be traced to a person: it ties user, outer address and"," ","port, group policy and inner addresses together. The user has been authenticated by now. An IPv6 address of ",["code","::"]," ","says that the client got an IPv4 address only."]],
"action": null,
}));
