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

    /** What is or was loaded, by its path. */
    loaded: new Map(),

    /** Loads parts from their scripts, in this order: a page that is a file may load nothing else. */
    load(...paths) {
        const one = (path) => new Promise((resolve, reject) => {
            const script = document.createElement("script");
            script.src = `${path}.js`;
            script.async = false;
            script.addEventListener("load", resolve);
            script.addEventListener("error", () => {
                asa.loaded.delete(path);
                reject(new Error(`${path}.js can't be loaded; reload the page`));
            });
            document.head.append(script);
        });
        return Promise.all(paths.map((path) => {
            if (!asa.loaded.has(path)) {
                asa.loaded.set(path, one(path));
            }
            return asa.loaded.get(path);
        }));
    },

    /** A script of the named parts: from a file, the browser starts no worker by its address. */
    source(...names) {
        const part = (name) => `asa.${name} = (${asa.parts[name]})(asa);\n`;
        return `"use strict";\nconst asa = {};\n${names.map(part).join("")}`;
    },
};
