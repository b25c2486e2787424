/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751015", () => ({
"page": "generated/messages/751015.html",
"meaning": [["p","The firewall refused a new IKEv2 SA because of its call admission control (CAC)."],["p","Admission control keeps the firewall from taking on more negotiations or SAs than its limits allow; the reason names"," ","the limit or condition that applied. Sessions that are up stay up, only the new one is turned away, and the peer"," ","will normally try again. A short burst is usual when many peers come back at once, for instance after an outage of"," ","a provider. Many lines from addresses that nobody knows look like a flood of forged requests."]],
"action": [["p","Read the reason, then compare it with the limits on this firewall."],["ul",["li",["code","show run all crypto ikev2"]," shows them: the lines ",["code","crypto ikev2 limit max-in-negotiation-sa"],","," ",["code","crypto ikev2 limit max-sa"]," and ",["code","crypto ikev2 cookie-challenge"],"."],["li",["code","show crypto ikev2 stats"]," and ",["code","show vpn-sessiondb summary"]," show how many SAs and sessions there are."]],["p","If the connection ought to have been let in, remove the condition that the reason names, or raise the limit if the"," ","platform and its license can carry more. In a flood, leave the limits as they are and keep cookie challenges on."]],
}));
