/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751020", () => ({
"page": "generated/messages/751020.html",
"meaning": [["p","A remote access connection failed because its Suite B algorithm needs an AnyConnect Premium license."],["p","The client and the firewall agreed on a Suite B algorithm, such as AES-GCM or elliptic curve Diffie-Hellman, which"," ","remote access may use only with the Premium license. The firewall has no such license in force. Commonly one is"," ","installed but switched off: ",["code","anyconnect-essentials"]," in the ",["code","webvpn"]," configuration makes the firewall run on the"," ","Essentials license instead. Every client that negotiates the algorithm will fail the same way."]],
"action": [["p","Check on this firewall whether the Premium license is switched off: ",["code","show run webvpn"]," shows ",["code","anyconnect-essentials"]," ","if so, and ",["code","show version"]," tells which licenses are installed."],["ul",["li","If a Premium license is there, enter ",["code","no anyconnect-essentials"]," under ",["code","webvpn"],". Mind that its number of sessions"," ","then applies to all AnyConnect users."],["li","If there is none, install one, or take the Suite B algorithms out of what remote access uses:"," ",["code","show run crypto ikev2"]," for the IKEv2 policies and ",["code","show run crypto ipsec"]," for the IPsec proposals."]]],
}));
