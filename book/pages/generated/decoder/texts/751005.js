/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751005", () => ({
"page": "generated/messages/751005.html",
"meaning": [["p","An AnyConnect client tried to resume its IKEv2 session with its session token, and the firewall refused."],["p","A client that loses its network for a while comes back with the token of the old session, so that the user need not log in again."," ","That works only while the firewall keeps the session in the resume state. Often the session is gone by then: the firewall had seen the client"," ","disconnect, or an administrator had cleared sessions. The user has to log in anew, which costs little."]],
"action": [["p","Go by the error text; for a lone line nothing needs to be done. If users complain or the lines repeat:"],["ul",["li","On the firewall, see with ",["code","show vpn-sessiondb detail anyconnect"]," whether the session still exists, and in the log"," ","whether it was cleared or disconnected shortly before."],["li","On the client, compare the time with AnyConnect's event log."]]],
}));
