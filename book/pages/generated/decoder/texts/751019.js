/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751019", () => ({
"page": "generated/messages/751019.html",
"meaning": [["p","The firewall could not set up an IKEv2 session because no license of the needed kind was left."],["p","It happens on either side of a tunnel: the firewall was about to start one or to answer a peer. Sessions that are up"," ","keep their licenses, while new ones fail until others end. ",["code","other VPN"]," counts site-to-site and standards-based"," ","remote access sessions, ",["code","AnyConnect Premium/Essentials"]," those of the AnyConnect client. In multiple context mode"," ","the number is what the context was given, which can be less than the device has."]],
"action": [["p","Compare use and limit on this firewall with ",["code","show vpn-sessiondb license-summary"],", and what is installed with ",["code","show version"],"."],["ul",["li","If stale sessions hold licenses, end them (",["code","vpn-sessiondb logoff name USER"],") and set idle and session timeouts in"," ","the group policy."],["li","If the users and peers really are that many, get more licenses."],["li","In multiple context mode, give the context that logged the line a larger share: ",["code","limit-resource vpn other"]," or"," ",["code","limit-resource vpn anyconnect"]," in its resource class, in the system context."]]],
}));
