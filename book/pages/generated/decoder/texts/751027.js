/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751027", () => ({
"page": "generated/messages/751027.html",
"meaning": [["p","The peer complained that a packet from this firewall lay outside the traffic selectors of its IPsec SA."],["p","The peer decrypted the packet, found that its inner addresses, ports or protocol are not what the SA was negotiated"," ","for, and sent an INVALID_SELECTORS notification with the SPI and the head of the packet. The packet was lost; the"," ","SA stays as it is. Traffic of that kind will not get through until the two sides agree on what the tunnel carries."]],
"action": [["p","Look first at why this firewall put the packet into that SA."],["ul",["li",["code","show crypto ipsec sa peer ADDRESS"]," shows the selectors of the SA with this outbound SPI; compare them with the"," ","packet in the line."],["li","See whether address translation changes the packet ahead of the tunnel (",["code","show nat detail"],"), and follow such a packet"," ","with ",["code","packet-tracer"],"."],["li","Compare the crypto access lists of both sides; a change on one side alone, with SAs still up from before, has"," ","this effect. ",["code","clear crypto ipsec sa peer ADDRESS"]," has them negotiated anew."]],["p","If the two sides agree and the line still comes, open a case with Cisco TAC and send along the line, the configuration"," ","and what went on before."]],
}));
