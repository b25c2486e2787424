/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/750007", () => ({
"page": "generated/messages/750007.html",
"meaning": [["p","An SA with the peer was torn down or deleted, for the reason that the line names."],["p","The peer may have asked for it, an administrator may have cleared it, a rekey may have replaced it, or the peer no longer"," ","answers. After a rekey the traffic goes on over the new SA. In the other cases the tunnel is gone until one of the"," ","ends starts it anew, which with a site-to-site tunnel is as a rule the next packet that wants to go through."]],
"action": null,
}));
