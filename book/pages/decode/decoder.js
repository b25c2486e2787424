/** A line in, its reading out: the object that `asa decode` writes, with the same keys in the same order. */
"use strict";

asa.define("decoder", ({ bytes, scan, envelope, shapes, catalog, fit: { Fit }, miss: { miss } }) => {
    /** The bytes of the longest line that is read in whole. */
    const LONGEST = 1 << 20;

    /** The value of a scalar. */
    function scalar(kind, text) {
        switch (kind) {
            case "port": return Number(text);
            case "number": return text.length < 16 ? Number(text) : BigInt(text);
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

    /** Whether every field was found that can't be missing. */
    function isWhole(fields, found) {
        const isThere = ({ inside, slot }) => inside === null ? found[slot] !== undefined : isWhole(inside, found);
        return fields.every((field) => field.optional || isThere(field));
    }

    /** The values of fields by name, absent ones null. */
    function values(fields, text, found) {
        const out = {};
        for (const { name, inside, slot, kind, list } of fields) {
            if (inside !== null) {
                out[name] = isWhole(inside, found) ? values(inside, text, found) : null;
            } else if (found[slot] === undefined) {
                out[name] = null;
            } else {
                const { start, end } = found[slot];
                const value = text.slice(start, end);
                out[name] = list === undefined ? scalar(kind, value) : listed(shapes.list(list), value);
            }
        }
        return out;
    }

    /** A text looked up in a list. What is written of a listed one is the catalog's text. */
    function listed({ plain, holes }, text) {
        const value = plain.get(text);
        if (value !== undefined) {
            return { name: value.name, text: value.text, fields: {} };
        }
        for (const hole of holes) {
            const fit = fitOf(hole, text);
            if (fit !== null) {
                const fields = values(hole.fields, text, fit.found);
                const piece = (piece) => typeof piece === "string" ? piece
                    : typeof piece === "number" ? shown(fields[hole.leaves[piece]])
                    : piece.map(piece).join("");
                return { name: hole.name, text: hole.print.map(piece).join(""), fields };
            }
        }
        return { name: null, text: bytes.decode(text), fields: {} };
    }

    /** How the first of some shapes lies over a text; null if none does. */
    function fitOf({ fields, shapes }, text) {
        for (const shape of shapes) {
            const fit = new Fit(text);
            if (fit.shape(shape) && isWhole(fields, fit.found)) {
                return { from: shape.from, found: fit.found, ambiguous: fit.ambiguous };
            }
        }
        return null;
    }

    /** A line: what it is, and what it holds where that is asked for. */
    class Reading {
        /** Reads a byte string without its end; `cut` if it is only how a longer line begins. */
        constructor(line, number, cut) {
            this.line = line;
            this.number = number;
            this.tag = envelope.tag(line);
            this.known = this.tag === null ? undefined : shapes.message(this.tag.id);
            /** How the message fits; null if there is an error. */
            this.fit = null;
            this.error = cut ? { kind: "too-long", at: LONGEST } : this.read();
        }

        /** Finds the message; gives the error if there is one. */
        read() {
            const { line, tag, known } = this;
            if (tag === null) {
                return { kind: "no-tag" };
            }
            if (known === undefined) {
                return { kind: "unknown-id", at: tag.idAt };
            }
            const body = line.slice(tag.bodyAt, envelope.bodyEnd(line, tag.bodyAt));
            const valid = bytes.validUpTo(body);
            if (valid < body.length) {
                return { kind: "not-utf8", at: tag.bodyAt + valid };
            }
            this.fit = fitOf(known, body);
            if (this.fit !== null) {
                return null;
            }
            const { kind, at, expected } = miss(known.shapes, known.leaves, body);
            return { kind, at: tag.bodyAt + at, expected };
        }

        get id() {
            return this.tag === null ? null : this.tag.id;
        }

        get kind() {
            return this.error === null ? "decoded" : this.error.kind;
        }

        get isAmbiguous() {
            return this.fit !== null && this.fit.ambiguous;
        }

        get bodyAt() {
            return this.tag === null ? 0 : this.tag.bodyAt;
        }

        /** The object that `asa decode` writes. */
        object() {
            const { line, tag, known, fit, error } = this;
            const header = tag === null
                ? { priority: null, timestamp: null, device: null } : envelope.header(line, tag.at);
            const out = {
                line: this.number,
                ...header,
                product: tag?.product ?? null,
                class: tag?.class ?? null,
                severity: tag?.severity ?? null,
                id: this.id,
            };
            if (fit !== null) {
                out.name = known.name;
            }
            if (known !== undefined && known.level !== tag.severity) {
                out.catalog_severity = known.level;
            }
            if (fit !== null) {
                const fields = values(known.fields, line.slice(tag.bodyAt), fit.found);
                return Object.assign(out, { shape: fit.from, ambiguous: fit.ambiguous, fields });
            }
            return Object.assign(out, { error, text: bytes.decode(line) });
        }
    }

    /** A value as JSON. The language's own function writes no integers of 64 bits. */
    function json(value) {
        if (typeof value === "bigint") {
            return value.toString();
        }
        if (value === null || typeof value !== "object") {
            return JSON.stringify(value);
        }
        let out = "{";
        for (const key of Object.keys(value)) {
            out += `${out === "{" ? "" : ","}"${key}":${json(value[key])}`;
        }
        return `${out}}`;
    }

    return { LONGEST, Reading, json };
});
