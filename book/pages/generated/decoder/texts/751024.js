/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751024", () => ({
"page": "generated/messages/751024.html",
"meaning": [["p","The firewall ended a remote access connection because a separate IPv6 VPN filter applies to the user."],["p","Since release 9.0 one filter, a unified access list, holds the entries for IPv4 and IPv6. A filter of the old kind,"," ","for IPv6 alone, can't be applied, and rather than let the user in unfiltered the firewall drops the connection."," ","Everyone who gets the same setting fails until it is gone."]],
"action": [["p","Find where the user gets the filter from: the group policy (",["code","show run group-policy"],"), a local account"," ","(",["code","show run username"],"), or an attribute of the AAA server, which is where it tends to survive an upgrade."],["p","Put the rules for IPv6 into the extended access list that ",["code","vpn-filter value"]," names, and take the IPv6 filter away."]],
}));
