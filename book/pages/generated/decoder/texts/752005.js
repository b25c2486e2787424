/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/752005", () => ({
"page": "generated/messages/752005.html",
"meaning": [["p","The firewall could not start a tunnel because of a fault of its own, probably a lack of memory."],["p","The request for keys did not reach IKE, so nothing was sent to the peer and the traffic for this crypto map"," ","entry finds no tunnel. A failed memory allocation is the likely cause, though other internal errors end here as"," ","well. If memory is really short, other services of the firewall will soon suffer too."]],
"action": [["p","Check the memory on this firewall first, the peer has no part in it: ",["code","show memory"],", ",["code","show memory detail"]," and"," ",["code","show blocks"],". A steady loss over days points to a leak; ",["code","memory tracking enable"]," and ",["code","show memory tracking"]," ","show who holds the memory. Look for other messages about failed allocations at the same time."],["p","If memory is fine, debug the attempt with ",["code","debug crypto ipsec 127"]," and the debugs of the IKE version in use, and"," ","give the result to the vendor."]],
}));
