/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/752014", () => ({
"page": "generated/messages/752014.html",
"meaning": [["p","The firewall is falling back to IKEv1 after its first attempt at the tunnel failed."],["p","The crypto map entry allows both IKE versions. ",["a","generated/messages/752016.html","752016"]," follows if the tunnel comes up with IKEv1, otherwise ",["a","generated/messages/752012.html","752012"]," and"," ",["a","generated/messages/752015.html","752015"],". A tunnel that used to run IKEv2 and now falls back works, but with the older protocol and its algorithms."]],
"action": [["p","See first how the second attempt ended: a ",["a","generated/messages/752016.html","752016"]," for the same crypto map entry says that the tunnel is up, and so"," ","does ",["code","show crypto ikev1 sa detail"],"."],["p","Then find out why the first attempt failed (",["a","generated/messages/752012.html","752012"]," and the messages before it, such as ",["a","generated/messages/750003.html","750003"],"), and check the entry"," ","in ",["code","show run crypto map"]," on both sides. If the peer knows only IKEv1, take the IKEv2 proposal out of the entry and the"," ","failed first attempt goes away. If IKEv1 is unwanted, take the IKEv1 transform set out, so that no fallback is possible."]],
}));
