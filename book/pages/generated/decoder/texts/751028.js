/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751028", () => ({
"page": "generated/messages/751028.html",
"meaning": [["p","The firewall uses longer keepalive times for a tunnel than its tunnel group has, to spare the cluster."],["p","It occurs on a cluster with distributed site-to-site VPN. With many tunnels, frequent keepalives (dead peer detection)"," ","would overload the units, so values that are too small are raised to the least that this mode requires. The tunnel"," ","works; a dead peer is noticed somewhat later than the configuration says."]],
"action": [["p","Set the tunnel group to the applied values of the line, or to larger ones, so that the configuration says what really"," ","happens: ",["code","isakmp keepalive threshold SECONDS retry SECONDS"]," under ",["code","tunnel-group NAME ipsec-attributes"],"."," ",["code","show run tunnel-group"]," shows the present values. It is not urgent."]],
}));
