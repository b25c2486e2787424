/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/750015", () => ({
"page": "generated/messages/750015.html",
"meaning": [["p","The firewall deleted an IPsec SA because the peer reported that it does not know the SA."],["p","The peer had to drop an ESP packet whose SPI belongs to none of its SAs, and said so in an ",["code","INVALID_SPI"]," notification, in an"," ","informational exchange under the IKE SA. The two ends were out of step: the firewall kept sending on an SA that the peer"," ","had lost or already deleted. All that was sent on it since then is lost."],["p","With the deletion both ends agree again, much earlier than by waiting for the lifetime to end. Traffic for the"," ","selectors brings up a new SA."]],
"action": [["p","As a rule nothing is left to do: the firewall has noticed the mismatch and put it right."],["p","If it comes back for the same peer, read the peer's log for the moment before, to see why it dropped the SA: an SA cleared"," ","by hand, a failover without its state, or a rekey that only one side completed. Compare the lifetimes of both ends"," ","and see ",["code","show crypto ipsec sa peer ADDRESS"],"."]],
}));
