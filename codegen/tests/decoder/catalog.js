/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */
"use strict";

asa.define("catalog", () => ({
"records": {
"session": [{"name":"local","type":{"scalar":"endpoint"}},{"name":"username","type":{"scalar":"user"}}],
},
"lists": {
"side": [{"name":"near","text":"near"},{"name":"far","text":"far"}],
"fault": [{"name":"one","text":"First \u003cfault>"},{"name":"two","fields":[{"name":"size","type":{"scalar":"number"}}],"leaves":["size"],"print":["Packet of ",0," bytes [a|b]"],"pieces":["Packet of ",{"slot":0,"kind":"number"}," bytes [a|b]"]},{"name":"v03","text":"Third"},{"name":"v04","text":"Fourth"},{"name":"v05","text":"Fifth"},{"name":"v06","text":"Sixth"},{"name":"v07","text":"Seventh"},{"name":"v08","text":"Eighth"},{"name":"v09","text":"Ninth"},{"name":"v10","text":"Tenth"},{"name":"v11","text":"Eleventh"},{"name":"v12","text":"Twelfth"},{"name":"v13","text":"Thirteenth"}],
},
"messages": {
"100001": {"name":"tunnel-up","title":"Tunnel up","level":5,"fields":[{"name":"session","type":{"record":"session"},"optional":true},{"name":"side","type":{"list":"side"}},{"name":"seconds","type":{"scalar":"number"},"optional":true}],"leaves":["session.local","session.username","side","seconds"],"shapes":[{"from":"device","pieces":[{"text":"Local","mark":":"},{"slot":0,"kind":"endpoint"},{"text":" Username","mark":":"},{"slot":1,"kind":"user","blank":true,"cuts":[["IKEv2 "]]},{"either":["Tunnel","tunnel"]}," up at ",{"slot":2,"kind":"word","cuts":[[", after ",{"slot":3,"kind":"number"}," s"],["."]]}]},{"from":"later-guide","pieces":[{"either":["Tunnel","tunnel"]}," up at ",{"slot":2,"kind":"word","cuts":[["."]]}]}]},
"100002": {"name":"tunnel-failed","title":"1. A | B \u003cc> [d] *e* _f_ `g` {{#include x}} & \u003c!-- h","level":3,"fields":[{"name":"fault","type":{"list":"fault"}}],"leaves":["fault"],"shapes":[{"from":"guide","pieces":["Tunnel \u003cfailed> & gone: ",{"slot":0,"kind":"text","cuts":[["."]]}]}]},
"100003": {"name":"nothing-known","title":"Nothing known","level":7,"fields":[],"leaves":[],"shapes":[{"from":"device","pieces":[{"text":"Nothing","mark":"."}]}]},
},
}));
