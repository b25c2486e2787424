/** A line in, its reading out: the object that `asa decode` writes, with the same keys in the same order. */
"use strict";

asa.define("decoder", ({ bytes, scan, envelope, shapes, catalog, fit: { Fit }, miss: { miss } }) => {
    /** The bytes of the longest line that is read in whole. */
    const LONGEST = 1 << 20;

    /** The value of a scalar. */
    function scalar(kind, text) {
        switch (kind) {
            case "port": return Number(text);
            case "number": return BigInt(text);
            case "host": return bytes.decode(scan.bareHost(text));
            case "endpoint": {
                const { host, port } = scan.splitEndpoint(text);
                return { host: bytes.decode(host), port };
            }
            default: return bytes.decode(text);
        }
    }

    /** A value as its text in a list is written again. */
    function shown(value) {
        if (value === null || typeof value !== "object") {
            return value === null ? "" : String(value);
        }
        const { host, port } = value;
        const plain = bytes.encode(host);
        if (port === null) {
            return scan.splitEndpoint(plain)?.port === null ? host : `[${host}]`;
        }
        return scan.isComplete(plain) ? `${host}:${port}` : `[${host}]:${port}`;
    }

    /** Reads values from where fields lie in a text: `leaves` names the fields by their slot. */
    class Reader {
        constructor(text, leaves, found) {
            this.text = text;
            this.leaves = leaves;
            this.found = found;
        }

        /** The values of some fields by name, absent ones null; undefined if one is missing that can't be. */
        object(fields, prefix) {
            const out = {};
            for (const { name, type, optional } of fields) {
                const value = this.value(type, prefix + name);
                if (value === undefined && !optional) {
                    return undefined;
                }
                out[name] = value ?? null;
            }
            return out;
        }

        value({ scalar: kind, list, record }, path) {
            if (record !== undefined) {
                return this.object(catalog.records[record], `${path}.`);
            }
            const found = this.found[this.leaves.indexOf(path)];
            if (found === undefined) {
                return undefined;
            }
            const text = this.text.slice(found.start, found.end);
            return list === undefined ? scalar(kind, text) : listed(shapes.list(list), text);
        }
    }

    /** A text looked up in a list. What is written of a listed one is the catalog's text. */
    function listed({ plain, holes }, text) {
        const value = plain.get(text);
        if (value !== undefined) {
            return { name: value.name, text: value.text, fields: {} };
        }
        for (const { name, fields, leaves, print, shape } of holes) {
            const fit = new Fit(text);
            const values = fit.shape(shape) ? new Reader(text, leaves, fit.found).object(fields, "") : undefined;
            if (values !== undefined) {
                const piece = (piece) => typeof piece === "string" ? piece
                    : typeof piece === "number" ? shown(values[leaves[piece]])
                    : piece.map(piece).join("");
                return { name, text: print.map(piece).join(""), fields: values };
            }
        }
        return { name: null, text: bytes.decode(text), fields: {} };
    }

    /** The message in a body: how its shape fitted, or why none does. */
    function message({ fields, leaves, shapes }, body) {
        for (const shape of shapes) {
            const fit = new Fit(body);
            const values = fit.shape(shape) ? new Reader(body, leaves, fit.found).object(fields, "") : undefined;
            if (values !== undefined) {
                return { shape: shape.from, ambiguous: fit.ambiguous, fields: values, found: fit.found };
            }
        }
        return { error: miss(shapes, leaves, body) };
    }

    /** What is wrong with a line ahead of its body's shape; else its message. */
    function read(line, tag, known, cut) {
        if (cut) {
            return { error: { kind: "too-long", at: LONGEST } };
        }
        if (tag === null) {
            return { error: { kind: "no-tag" } };
        }
        if (known === undefined) {
            return { error: { kind: "unknown-id", at: tag.idAt } };
        }
        const body = line.slice(tag.bodyAt, envelope.bodyEnd(line, tag.bodyAt));
        const valid = bytes.validUpTo(body);
        if (valid < body.length) {
            return { error: { kind: "not-utf8", at: tag.bodyAt + valid } };
        }
        const out = message(known, body);
        if (out.error !== undefined) {
            out.error.at += tag.bodyAt;
        }
        return out;
    }

    /**
     * Decodes a line, a byte string without its end, that has this number; `cut` if it is only how a longer line begins.
     * Gives the object, and for marks in the line where the body and the fields lie.
     */
    function decode(line, number, cut = false) {
        const tag = envelope.tag(line);
        const known = tag === null ? undefined : shapes.message(tag.id);
        const { error, shape, ambiguous, fields, found = [] } = read(line, tag, known, cut);
        const header = tag === null
            ? { priority: null, timestamp: null, device: null } : envelope.header(line, tag.at);
        const object = {
            line: number,
            ...header,
            product: tag?.product ?? null,
            class: tag?.class ?? null,
            severity: tag?.severity ?? null,
            id: tag?.id ?? null,
        };
        if (error === undefined) {
            object.name = known.name;
        }
        if (known !== undefined && known.level !== tag.severity) {
            object.catalog_severity = known.level;
        }
        if (error === undefined) {
            Object.assign(object, { shape, ambiguous, fields });
        } else {
            Object.assign(object, { error, text: bytes.decode(line) });
        }
        return { object, found, bodyAt: tag?.bodyAt ?? 0 };
    }

    /** A value as JSON. The language's own function writes no integers of 64 bits. */
    function json(value) {
        if (typeof value === "bigint") {
            return value.toString();
        }
        if (value === null || typeof value !== "object") {
            return JSON.stringify(value);
        }
        const entries = Object.entries(value).map(([key, value]) => `${JSON.stringify(key)}:${json(value)}`);
        return `{${entries.join(",")}}`;
    }

    return { LONGEST, decode, json };
});
