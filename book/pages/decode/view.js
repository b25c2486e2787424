/** A reading as elements of the page. Text of a log only ever becomes text. */
"use strict";

asa.define("view", ({ bytes, catalog }) => {
    const LEVELS = [
        "emergency", "alert", "critical", "error", "warning", "notification", "informational", "debugging",
    ];

    /** How many colours the style has for fields. */
    const COLOURS = 6;

    /** What a browser acts on instead of showing it, and what would turn the text around it. */
    const ACTING = /([\p{Cc}\u2028-\u202e\u2066-\u2069])/u;

    /** What is wrong with a line, and what to do next: the sentences of the crate. */
    const ERRORS = {
        "no-tag": ["the line holds no message tag such as `%ASA-5-750006:`", "check that a firewall wrote it"],
        "unknown-id": ["the catalog has no message with this id", "the envelope and the body can still be read"],
        "mismatch": [
            "the body fits no known shape of its message", "the envelope and the body can still be read",
        ],
        "truncated": ["the line ends early", "look for a relay that cuts long lines"],
        "not-utf8": ["the body is not UTF-8", "its bytes can still be read"],
        "too-long": ["the line is longer than 1 MiB", "look for what wrote it; it is not decoded"],
    };

    /** What the device tells of a user whom it doesn't name. */
    function userState(text) {
        return text === "" ? "nobody is named"
            : text === "Unknown" ? "the device knows no user yet"
            : /^\*+$/.test(text) ? "the device hides the user" : null;
    }

    /** An element with a class, and inside it elements and texts. */
    function element(name, className, ...inside) {
        const out = document.createElement(name);
        if (className) {
            out.className = className;
        }
        out.append(...inside.flat());
        return out;
    }

    function link(address, ...inside) {
        const out = element("a", "", ...inside);
        out.href = address;
        return out;
    }

    /** A text of a log: what a browser would act on is shown as `\x1b` or `\u{202e}`. */
    function shown(text) {
        return text.split(ACTING).filter((piece) => piece !== "").map((piece) => {
            if (!ACTING.test(piece)) {
                return piece;
            }
            const code = piece.codePointAt(0).toString(16);
            const escaped = piece === "\t" ? "\\t" : code.length > 2 ? `\\u{${code}}` : `\\x${code.padStart(2, "0")}`;
            return element("span", "acting", escaped);
        });
    }

    /** Prose of the catalog, each element an array of its name and what is inside. */
    function prose(tree) {
        return tree.map((piece) => {
            if (typeof piece === "string") {
                return piece;
            }
            const [name, ...inside] = piece;
            return name === "a" ? link(inside[0], ...prose(inside.slice(1))) : element(name, "", ...prose(inside));
        });
    }

    const colour = (slot) => `field-${slot % COLOURS + 1}`;

    /** The line with its fields marked, what stands before the body dimmed, and the place of an error pointed out. */
    function line({ object, bytes: line, found, bodyAt, length }) {
        const code = element("code", "nohighlight");
        const text = (from, to) => shown(bytes.decode(line.slice(from, to)));
        const leaves = catalog.messages[object.id]?.leaves;
        let at = Math.min(bodyAt, object.error?.at ?? bodyAt);
        code.append(element("span", "envelope", text(0, at)));
        const spans = found.map((span, slot) => ({ ...span, slot })).filter((span) => span.end > span.start);
        for (const { start, end, slot } of spans.sort((one, other) => one.start - other.start)) {
            const value = element("span", `value ${colour(slot)}`, text(bodyAt + start, bodyAt + end));
            value.dataset.field = leaves[slot];
            code.append(...text(at, bodyAt + start), value);
            at = bodyAt + end;
        }
        const miss = object.error?.at;
        if (miss === undefined) {
            code.append(...text(at, line.length));
        } else {
            code.append(...text(at, miss), element("mark", "miss", text(miss, line.length)));
        }
        if (length > line.length) {
            code.append(element("span", "mark", ` … and ${length - line.length} more bytes`));
        }
        return element("pre", "line", code);
    }

    /** What is wrong with a line, as the crate tells it. */
    function fault({ kind, at, expected }) {
        const [found, next] = ERRORS[kind];
        const out = element("p", "fault", element("strong", "", kind), " ");
        out.append(at === undefined ? "" : `byte ${at}: `, ...ticked(found));
        if (expected !== undefined) {
            out.append(", expected ", element("code", "", expected), " here");
        }
        out.append(`; ${next}`);
        return out;
    }

    /** A text with code between backticks. */
    const ticked = (text) => text.split("`").map((piece, at) => at % 2 === 0 ? piece : element("code", "", piece));

    /** The rows of a table of values. */
    class Rows {
        constructor(message, page) {
            this.message = message;
            this.page = page;
            this.rows = [];
        }

        add(fields, values, prefix) {
            for (const { name, type } of fields) {
                const path = prefix + name;
                const value = values[name];
                if (type.record !== undefined && value !== null) {
                    this.add(catalog.records[type.record], value, `${path}.`);
                } else {
                    this.row(path, type, value);
                }
            }
        }

        row(path, type, value) {
            const slot = this.message.leaves.indexOf(path);
            const name = element("var", slot < 0 ? "" : colour(slot), path);
            const head = element("th", "", link(`${this.page}#field-${path.replaceAll(".", "-")}`, name));
            head.scope = "row";
            const row = element("tr", "", head, element("td", "", this.value(type, value)));
            row.dataset.field = path;
            this.rows.push(row);
        }

        value(type, value) {
            const code = (text) => element("code", "", shown(String(text)));
            const note = (text) => element("span", "note", text);
            if (value === null) {
                return note("the line lacks it");
            }
            if (type.scalar === "endpoint") {
                const port = value.port === null ? note("no port") : ["port ", code(value.port)];
                return [code(value.host), " ", port].flat();
            }
            if (type.list !== undefined) {
                return this.listed(type.list, value);
            }
            const state = type.scalar === "user" ? userState(value) : null;
            const text = value === "" ? [] : [code(value), " "];
            return state === null ? text : [...text, note(state)];
        }

        /** A value of a list, linked to its place in the book, with what it means. */
        listed(list, { name, text }) {
            const code = element("code", "", shown(text));
            if (name === null) {
                return [code, " ", element("span", "note", "not in the catalog's list")];
            }
            const { page, about } = asa[`texts/${list}`];
            const place = link(`${page ?? this.page}#value-${name}`, code);
            const meaning = about[name];
            return meaning === undefined ? [place] : [place, element("div", "about", prose(meaning))];
        }
    }

    function table(object, message, page) {
        const rows = new Rows(message, page);
        rows.add(message.fields, object.fields, "");
        if (rows.rows.length === 0) {
            return [];
        }
        const head = ["Field", "Value"].map((text) => {
            const cell = element("th", "", text);
            cell.scope = "col";
            return cell;
        });
        return [element("table", "decoded",
            element("thead", "", element("tr", "", head)), element("tbody", "", rows.rows))];
    }

    const level = (number) => element("span", `level level-${number}`, LEVELS[number]);

    /** What a reader should know of a line beside its values. */
    function notes(object) {
        const out = [];
        if (object.ambiguous) {
            out.push(element("p", "note", "This line is ambiguous: a text in it holds a piece of the message's own "
                + "wording, so that it can be read in another way. The values are those of the longest such text."));
        }
        if (object.error?.kind === "unknown-id") {
            const ids = Object.keys(catalog.messages);
            out.push(element("p", "note", `This book has ${ids.length} messages, from ${ids[0]} to ${ids.at(-1)}.`));
        }
        if (object.catalog_severity !== undefined) {
            out.push(element("p", "note", "The catalog has this message at level ", level(object.catalog_severity),
                "; an administrator can move it."));
        }
        return out;
    }

    /** The lists whose values fields have. */
    const listsOf = (fields) => fields.flatMap(({ type }) =>
        type.record !== undefined ? listsOf(catalog.records[type.record]) : type.list ?? []);

    /** Loads what the book says of a message and its values. */
    function loadTexts({ id, fields }) {
        const message = catalog.messages[id];
        const lists = fields === undefined ? [] : listsOf(message.fields);
        const names = message === undefined ? [] : [String(id), ...lists];
        return asa.load(...names.map((name) => `generated/decoder/texts/${name}`));
    }

    /** What a reading tells when it is open, and its texts are there. */
    function body(reading) {
        const { object } = reading;
        const message = catalog.messages[object.id];
        const out = [line(reading)];
        if (object.error !== undefined) {
            out.push(fault(object.error));
        }
        out.push(...notes(object));
        if (message === undefined) {
            return out;
        }
        const { page, meaning, action } = asa[`texts/${object.id}`];
        if (object.fields !== undefined) {
            out.push(...table(object, message, page));
        }
        const nothing = [["p", "Nothing has to be done."]];
        out.push(
            element("dl", "advice",
                element("dt", "", "What it means"), element("dd", "", prose(meaning)),
                element("dt", "", "What to do"), element("dd", "", prose(action ?? nothing))),
            element("p", "way", link(page, `All about ${object.id} ${message.title}`)));
        return out;
    }

    /** The head of a reading: enough to tell it from its neighbours. */
    function head({ object, bytes: line, bodyAt }) {
        const title = catalog.messages[object.id]?.title;
        // Blanks part the words for those who hear them.
        const out = element("summary", "", element("span", "number", String(object.line)), " ");
        if (object.error !== undefined) {
            out.append(element("span", "kind", object.error.kind), " ");
        }
        if (object.id !== null) {
            out.append(element("strong", "", String(object.id).padStart(6, "0"), title ? ` ${title}` : ""), " ");
        }
        if (object.severity !== null) {
            out.append(level(object.severity), " ");
        }
        const text = line.slice(bodyAt, bodyAt + 300);
        out.append(element("span", "gist", shown(bytes.decode(text))));
        return out;
    }

    /** A reading in the list. What is inside is made when it is first opened. */
    function reading(reading, open, buttons) {
        const details = element("details", "", head(reading));
        let filled = false;
        const fill = async () => {
            if (filled) {
                return;
            }
            filled = true;
            const inside = await loadTexts(reading.object)
                .then(() => body(reading), ({ message }) => [line(reading), element("p", "fault", message)]);
            details.append(element("div", "reading", inside, element("p", "actions", buttons(reading))));
        };
        details.addEventListener("toggle", fill);
        if (open) {
            fill();
            details.open = true;
        }
        return element("li", reading.object.error === undefined ? "" : "faulty", details);
    }

    return { element, reading };
});
