/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/750010", () => ({
"page": "generated/messages/750010.html",
"meaning": [["p","More IKEv2 requests are waiting for the peer than the threshold of the throttle queue allows."],["p","IKEv2 lets only so many requests be unanswered at a time; the peer's window size sets the number. What the firewall wants"," ","to ask beyond that waits in the queue, and each answer lets the next request go out. When the queue fills, the peer"," ","answers too slowly for the number of requests, or packets are lost on the way."],["p","The tunnels stay up, but rekeys and new IPsec SAs with this peer are delayed, and some may run into timeouts."]],
"action": [["p","On the peer, raise the IKEv2 window size if it has such a setting; more requests can then be under way at once."," ","The ASA has no setting of its own for a larger window, so where both ends are ASAs that way is closed."],["p","Otherwise find out why the peer is slow: its CPU load, loss and delay on the path (",["code","ping"]," to the peer), and the number"," ","of IPsec SAs it holds with this firewall (",["code","show crypto ipsec sa peer ADDRESS"],"). Many narrow selectors can often be"," ","merged into a few wide ones, which saves requests."]],
}));
