/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751009", () => ({
"page": "generated/messages/751009.html",
"meaning": [["p","The firewall has no tunnel group that fits the peer, so the connection can't go on."],["p","The tunnel group holds the keys and policies of a connection. The firewall picks it by what the peer shows: its IKE identity,"," ","fields of its certificate, its address, or the group a client asks for. None of these led to a group."," ","A scan from the Internet can cause the line too; then it is harmless."]],
"action": [["p","First see whether the remote end is one you know. If it is, give it a way into a configured group, on this firewall:"],["ul",["li",["code","show run tunnel-group"],": is there a group for this peer? For site-to-site tunnels it usually bears the peer's address."],["li",["code","show run tunnel-group-map"]," and ",["code","show run crypto ca certificate map"],": do the rules send its certificate to a group?"],["li",["code","debug crypto ikev2 protocol 127"],": which identity does the peer send? A peer behind NAT or with a new address may send another than before."]]],
}));
