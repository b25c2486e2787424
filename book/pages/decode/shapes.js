/** The shapes of the catalog, prepared for matching when they are first asked for. */
"use strict";

asa.define("shapes", ({ catalog, bytes, literal: { Gap, literal } }) => {
    const OPEN = ["text", "user"];
    const BOUNDED = ["word", "host", "endpoint"];

    /** A piece: a literal, alternative literals, a part that may be missing, a field that ends by itself, or a span. */
    function piece(data) {
        if (typeof data === "string") {
            return literal(data);
        }
        if (data.text !== undefined) {
            return literal(data.text, data.mark);
        }
        if (data.either !== undefined) {
            return { choice: data.either.map((text) => literal(text)) };
        }
        if (data.part !== undefined) {
            return { part: pieces(data.part) };
        }
        const field = { slot: data.slot, kind: data.kind };
        if (!OPEN.includes(data.kind) && !BOUNDED.includes(data.kind)) {
            return { field };
        }
        return {
            span: true,
            field,
            open: OPEN.includes(data.kind),
            gap: data.blank ? Gap.some : Gap.none,
            /** The optional parts between the field and the next mandatory place. */
            cuts: (data.cuts ?? []).map(pieces),
        };
    }

    /** Pieces with what is known of them as a whole. */
    function pieces(data) {
        const out = data.map(piece);
        const [first, last] = [out[0], out[out.length - 1]];
        out.lead = out.length === 0 ? Gap.any : leadOf(first);
        /** Whether punctuation stands at an end: where the pieces are left out, a blank may stand instead. */
        out.punctuated = Boolean(first?.literal && first.lead === Gap.any || last?.literal && last.tail === Gap.any);
        /** How many bytes other than blanks they have; zero where a field makes it any number. */
        out.bytes = out.every((piece) => piece.literal)
            ? out.reduce((sum, piece) => sum + piece.core.replaceAll(" ", "").length, 0) : 0;
        return out;
    }

    /** The gap that a piece asks for in front. */
    const leadOf = (piece) => piece?.literal ? piece.lead : Gap.none;

    /** A shape: a head, then parts, each an open field and the block of other pieces that ends it. */
    function shape({ from, pieces: data }) {
        const isOpen = ({ kind }) => OPEN.includes(kind);
        const starts = [...data.keys()].filter((at) => isOpen(data[at]));
        const parts = starts.map((start, index) => ({
            span: piece(data[start]),
            block: pieces(data.slice(start + 1, starts[index + 1])),
        }));
        return { from, head: pieces(data.slice(0, starts[0])), parts };
    }

    /** Fields with the slots of their values, by their paths among `leaves`. */
    function fields(data, leaves, prefix) {
        return data.map(({ name, type, optional = false }) => {
            const path = prefix + name;
            const inside = type.record === undefined ? null : fields(catalog.records[type.record], leaves, `${path}.`);
            return { name, optional, inside, slot: leaves.indexOf(path), kind: type.scalar, list: type.list };
        });
    }

    /** The values of a list: those without holes by their text, then those with. */
    function list(data) {
        const plain = new Map();
        const holes = [];
        for (const value of data) {
            if (value.text === undefined) {
                holes.push({ ...value, fields: fields(value.fields, value.leaves, ""), shapes: [shape(value)] });
            } else {
                plain.set(bytes.encode(value.text), value);
            }
        }
        return { plain, holes };
    }

    /** `make` of each entry of an object, once and when it is first asked for. */
    function lazily(entries, make) {
        const made = new Map();
        return (key) => {
            if (!made.has(key)) {
                made.set(key, Object.hasOwn(entries, key) ? make(entries[key]) : undefined);
            }
            return made.get(key);
        };
    }

    const message = (data) =>
        ({ ...data, fields: fields(data.fields, data.leaves, ""), shapes: data.shapes.map(shape) });
    return { leadOf, message: lazily(catalog.messages, message), list: lazily(catalog.lists, list) };
});
