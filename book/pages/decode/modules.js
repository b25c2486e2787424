/** The parts of the decoder. Each is a function of `asa`, so that a worker can be made of their sources. */
"use strict";

const asa = {
    /** The functions by name, in the order in which they need each other. */
    parts: {},

    /** Adds a part: `make` gets the parts before it and gives this one. */
    define(name, make) {
        asa.parts[name] = make;
        asa[name] = make(asa);
    },

    /** A script of the named parts: from a file, the browser starts no worker by its address. */
    source(...names) {
        const part = (name) => `asa.${name} = (${asa.parts[name]})(asa);\n`;
        return `"use strict";\nconst asa = {};\n${names.map(part).join("")}`;
    },
};
