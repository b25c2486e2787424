/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751003", () => ({
"page": "generated/messages/751003.html",
"meaning": [["p","The firewall is about to ask the peer whether it is still alive (dead peer detection, DPD)."],["p","In IKEv2 the question is an empty informational exchange, which a live peer must answer. If no answer comes, not even"," ","to the repetitions, the firewall gives the peer up and deletes its SAs. So the line is part of normal work, but the"," ","connection that it names may be gone already or may go soon."]],
"action": null,
}));
