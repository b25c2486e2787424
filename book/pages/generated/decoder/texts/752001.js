/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/752001", () => ({
"page": "generated/messages/752001.html",
"meaning": [["p","The tunnel manager was told to remove an entry but could not, because the request was not valid."],["p","The tunnel manager keeps an entry for every tunnel that the firewall is trying to start. One that stays behind can"," ","keep the firewall from starting a tunnel to that peer again. Tunnels that are up are not affected. The fault is"," ","inside the firewall, not at the peer, and the line does not tell which peer or crypto map it concerns."]],
"action": [["p","Find out whether a tunnel is stuck: look for ",["a","generated/messages/752007.html","752007"]," and ",["a","generated/messages/752008.html","752008"]," after this line, and compare"," ",["code","show vpn-sessiondb l2l"]," with the tunnels that ought to be up."],["p","A reload clears the entry. In a failover pair, let the other unit take over before reloading. If the line comes"," ","back, debug the tunnel that fails with ",["code","debug crypto condition peer ADDRESS"],", then"," ",["code","debug crypto ikev2 platform 127"],", ",["code","debug crypto ikev2 protocol 127"]," or ",["code","debug crypto ikev1 127"],", and open a"," ","case with the vendor."]],
}));
