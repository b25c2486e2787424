/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/752013", () => ({
"page": "generated/messages/752013.html",
"meaning": [["p","The firewall is starting a tunnel once more, with IKEv2, after an attempt for the same entry failed."],["p","The firewall is the initiator. ",["a","generated/messages/752016.html","752016"]," follows if the tunnel comes up this time, otherwise ",["a","generated/messages/752012.html","752012"],", and ",["a","generated/messages/752015.html","752015"]," when no"," ","IKE version is left to try."]],
"action": [["p","See first how the new attempt ended: a ",["a","generated/messages/752016.html","752016"]," for the same crypto map entry says that the tunnel is up, and so"," ","does ",["code","show crypto ikev2 sa detail"],"."],["p","Either way look at why the first attempt failed (",["a","generated/messages/752012.html","752012"]," and the messages before it), and check the entry in"," ",["code","show run crypto map"]," on both sides. A tunnel that needs a second attempt every time often has a peer that"," ","handles only one of the IKE versions."]],
}));
