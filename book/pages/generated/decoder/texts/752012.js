/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/752012", () => ({
"page": "generated/messages/752012.html",
"meaning": [["p","The firewall tried to bring up a tunnel with one IKE version, and the attempt failed."],["p","The firewall was the initiator. Traffic for the crypto map entry has no tunnel for now. If the entry has another"," ","IKE version, ",["a","generated/messages/752013.html","752013"]," or ",["a","generated/messages/752014.html","752014"]," follows with the next attempt; if all have failed, ",["a","generated/messages/752015.html","752015"],". The cause is told by"," ","messages of IKE itself, such as ",["a","generated/messages/750003.html","750003"]," for IKEv2."]],
"action": [["p","Look for the cause in the log just before this line: ",["a","generated/messages/750003.html","750003"]," and messages ",["a","generated/messages/751001.html","751001"]," to ",["a","generated/messages/751028.html","751028"]," for IKEv2, class 713 for"," ","IKEv1. Frequent ones are a peer that is not reachable on UDP 500 and 4500, algorithms that do not agree, a wrong"," ","pre-shared key or certificate, and access lists of the two sides that do not mirror each other."],["p","Check ",["code","show run crypto map"]," and ",["code","show run tunnel-group"]," against the peer. If that does not help, debug the IKE"," ","version that the line names: ",["code","debug crypto ikev2 protocol 127"]," or ",["code","debug crypto ikev1 127"],", narrowed by"," ",["code","debug crypto condition peer ADDRESS"],"."]],
}));
