/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/752009", () => ({
"page": "generated/messages/752009.html",
"meaning": [["p","The firewall did not start an IKEv2 tunnel because the crypto map entry lists more than one peer."],["p","This software takes a list of peers with IKEv1 only. Where the entry has an IKEv1 transform set as well, the"," ","tunnel is started with IKEv1; otherwise ",["a","generated/messages/752006.html","752006"]," or ",["a","generated/messages/752015.html","752015"]," tends to follow and the traffic finds no tunnel. The"," ","line does not name the crypto map; its neighbours in the log do."]],
"action": [["p","Find entries with several addresses behind ",["code","set peer"]," in ",["code","show run crypto map"]," on this firewall. If the site-to-site"," ","tunnel should use IKEv2, leave one peer in the entry, or use a release that knows IKEv2 peer lists. If the list is"," ","wanted as it is, use IKEv1 for the entry."]],
}));
