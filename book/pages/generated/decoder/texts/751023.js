/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751023", () => ({
"page": "generated/messages/751023.html",
"meaning": [["p","An IKEv2 client that the firewall does not know, and that is not one of Cisco's, has connected."],["p","It is information, not a failure: the client may well work. Native clients of operating systems, phones and open source"," ","software fall under it. What such a client can do is less certain than with AnyConnect. From an address that nobody"," ","expects, it may also be a scan."]],
"action": [["p","Look at the remote address and the user to see whose client it is, and let that person move to an IKEv2 client that"," ","Cisco supports, such as AnyConnect (Secure Client)."],["p","If the client is intended and works, nothing is to be done. ",["code","show vpn-sessiondb ra-ikev2-ipsec"]," lists sessions of"," ","clients that go by the standard."]],
}));
