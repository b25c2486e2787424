/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751018", () => ({
"page": "generated/messages/751018.html",
"meaning": [["p","The firewall ended a remote access attempt that came through another tunnel group than its group lock allows."],["p","A group lock ties a user to one tunnel group (connection profile). This user picked, or was mapped to, a different"," ","one, so the session is refused although the credentials may be right. The line names neither the user nor the"," ","address; the lines before it do."]],
"action": [["p","Find out whether the user just chose the wrong connection in the client. If so, the user has to pick the one that"," ","the line names as locked."],["p","Otherwise check the lock on this firewall. It can stand in three places:"],["ul",["li","in the group policy, ",["code","group-lock value"]," in ",["code","show run group-policy"],";"],["li","in the attributes of a local user, ",["code","show run username"],";"],["li","in what the AAA server sends, such as the RADIUS attribute for the tunnel group lock."]]],
}));
