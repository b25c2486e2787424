/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751010", () => ({
"page": "generated/messages/751010.html",
"meaning": [["p","The firewall found no setting that says how it should authenticate itself to the peer."],["p","It looked at the crypto map and at the tunnel group, and neither gave it a method. The crypto map entry counts where the firewall"," ","itself starts a site-to-site tunnel; otherwise the tunnel group is what matters. The fault is in the local"," ","configuration, and the tunnel stays down until it is mended."]],
"action": [["p","On this firewall, make sure that one of the two places holds a method:"],["ul",["li",["code","show run tunnel-group"],": the group of this peer needs ",["code","ikev2 local-authentication"]," under ",["code","ipsec-attributes"],", with a"," ","pre-shared key or a certificate. A site-to-site group must bear the name by which the peer is found, as a rule its address."],["li",["code","show run crypto map"],": for a site-to-site tunnel that this firewall initiates by certificate, the entry can have ",["code","set trustpoint"],"."]]],
}));
