/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/752008", () => ({
"page": "generated/messages/752008.html",
"meaning": [["p","A request to start a tunnel came twice; the tunnel manager is already working on the first one."],["p","The second request is dropped and the first attempt goes on, so a single line is harmless. It names neither the"," ","peer nor the crypto map."]],
"action": [["p","Usually nothing is to be done. If the line keeps coming, an earlier IKEv1 or IKEv2 attempt is probably waiting for"," ","its timeout: check ",["code","show crypto ikev2 sa detail"]," and ",["code","show crypto ikev1 sa detail"]," for an SA that is not established."],["p","Then debug that IKE version (",["code","debug crypto ikev2 protocol 127"],", ",["code","debug crypto ikev1 127"],") and verify that a ",["a","generated/messages/752002.html","752002"]," ","follows each attempt, failed ones included."]],
}));
