/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/751001", () => ({
"page": "generated/messages/751001.html",
"meaning": [["p","The firewall could not finish its half of a Diffie-Hellman key computation for an IKEv2 exchange."],["p","Without the shared secret there are no keys, so the exchange ends here: a new tunnel stays down, and a rekey under way brings nothing."," ","The cause lies inside the firewall, as a rule a shortage of memory or another internal fault, and not in the proposals of the two ends."," ","The error text says at which step it broke."]],
"action": [["p","A single line may pass with the next attempt. If more follow, look at the memory of the firewall first:"],["ul",["li",["code","show memory detail"]," and ",["code","show blocks"]," tell whether memory or buffers run short."],["li",["code","memory tracking enable"],", and after a while ",["code","show memory tracking"],", tell who holds the memory."],["li",["code","show crypto accelerator statistics"]," tells whether the crypto engine reports errors."]],["p","With enough memory free, keep the error text and the output of ",["code","debug crypto ikev2 protocol 127"]," for a support case."]],
}));
