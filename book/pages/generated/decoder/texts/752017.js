/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/752017", () => ({
"page": "generated/messages/752017.html",
"meaning": [["p","The firewall refused to start a backup site-to-site tunnel with IKEv2, which lacks that feature."],["p","Backup L2L means a crypto map entry that lists several peers to be tried one after the other. The firewall starts"," ","the connection with IKEv1 instead, so nothing is lost where IKEv1 is enabled and the entry has a transform set for"," ","it. Without IKEv1 there is no tunnel."]],
"action": [["p","If IKEv1 is enabled for the entry, nothing is to be done. Backup L2L depends on it: check on this firewall that"," ",["code","show run crypto ikev1"]," has the version enabled on the named interface, and ",["code","show run crypto map"]," a transform set in the entry."],["p","If the tunnel has to use IKEv2, leave a single peer in the entry, or use a release that knows IKEv2 peer lists (",["a","generated/messages/752009.html","752009"],")."]],
}));
