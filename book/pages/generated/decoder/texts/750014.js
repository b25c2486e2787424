/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/750014", () => ({
"page": "generated/messages/750014.html",
"meaning": [["p","The firewall deleted a stale session because the same peer announced itself anew with an initial contact."],["p",["code","INITIAL_CONTACT"]," is sent in a new IKEv2 negotiation and says that the peer knows of no other session between the two"," ","identities, for example after a restart. What the firewall still holds for them is a leftover, and is cleared"," ","while the new session is negotiated."],["p","Older releases looked for leftovers by the pair of addresses and ports. That misses them when a NAT gives the"," ","peer another address or port, so the pair of identities decides now, as the IKEv2 RFC wants it. The event"," ","occurs with site-to-site VPNs, standalone or clustered, and never with remote access."]],
"action": [["p","Nothing is to be done when the peer restarted or lost its state: the two ends have been brought back to the same view."],["p","If sessions are cleared that ought to stay, two peers share an identity and throw each other out. Compare the remote ID of"," ","the lines with their remote addresses: one identity from several addresses in turn gives it away. Then give every peer an"," ","identity of its own. On an ASA as the peer, the identity is set by ",["code","crypto isakmp identity"],"; with certificates it is"," ","the subject, so two peers must not use the same certificate."]],
}));
