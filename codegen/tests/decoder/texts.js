// 100001.js
/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/100001", () => ({
"page": "generated/messages/100001.html",
"meaning": [["p","A tunnel is up, as ",["code","show a | b"]," tells. Traffic can flow."],["ul",["li","from here"],["li","to there"]]],
"action": null,
}));
// 100002.js
/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/100002", () => ({
"page": "generated/messages/100002.html",
"meaning": [["p","The tunnel failed."]],
"action": [["p","Look at ",["code","{{#include x}}"]," first."]],
}));
// 100003.js
/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/100003", () => ({
"page": "generated/messages/100003.html",
"meaning": [["p","Nothing is known."]],
"action": [["p","Wait."]],
}));
// side.js
/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/side", () => ({
"page": null,
"about": {
"far": [["p","The peer."]],
},
}));
// fault.js
/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("texts/fault", () => ({
"page": "generated/values/fault.html",
"about": {
"two": [["p","The packet fits no buffer."],["p","Look at ",["code","show x | y"]," on the near side, then at ",["a","generated/messages/100001.html","100001"],"."]],
},
}));
