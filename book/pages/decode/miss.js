/**
 * Why no shape fits: the furthest byte that has no continuation, and what was expected there.
 *
 * All beginnings of all shapes are laid over the body. An open field can end anywhere, so that nothing would ever be
 * missed behind it. It therefore ends within its first word, or where the block behind it stands up to a literal.
 */
"use strict";

asa.define("miss", ({ scan, cut, literal, fit: { Fit }, ahead: { START, ANYWHERE, rest, without } }) => {
    const { Gap, takes, state, placeOf, gapOf, fits, misfit, marked, unmarked } = literal;

    /** How many pieces there are, those of optional parts and all alternatives among them. */
    function size(pieces) {
        const one = (piece) => piece.choice ? piece.choice.length
            : piece.part ? size(piece.part)
            : piece.span ? spanSize(piece) : 1;
        return pieces.reduce((sum, piece) => sum + one(piece), 0);
    }

    const spanSize = ({ cuts }) => 1 + cuts.reduce((sum, cut) => sum + size(cut), 0);

    /**
     * What is still to be laid: parts cut from a field, pieces from one of them on, what is behind an optional part,
     * and the parts of the shape. `begin` is where an optional part begins: that it is missing there is no news.
     */
    const todo = (pieces, parts) => ({ cuts: [], pieces, from: 0, begin: -1, behind: null, parts });

    /** How many pieces are left: what has more left stands further in front. */
    function left({ cuts, pieces, from, behind, parts }) {
        const later = behind === null
            ? parts.reduce((sum, { span, block }) => sum + spanSize(span) + size(block), 0) : left(behind);
        return cuts.reduce((sum, cut) => sum + size(cut), 0) + size(pieces.slice(from)) + later;
    }

    class Search {
        constructor(text, names) {
            this.text = text;
            this.names = names;
            /** The furthest miss so far, and how many pieces its shape has behind it. */
            this.at = 0;
            this.expected = "";
            this.left = 0;
        }

        shape({ head, parts }) {
            /** By the number of parts left: all places from there on were tried for the block of the first of them. */
            this.known = [];
            this.pieces(todo(head, parts), START);
            // What another shape expects at the same place comes later.
            this.left = Infinity;
        }

        /** Lays pieces over the text, in every way. */
        pieces(what, from) {
            const { cuts, pieces, behind, parts } = what;
            if (cuts.length > 0) {
                return this.optional(cuts[0], { ...what, cuts: cuts.slice(1) }, from);
            }
            if (what.from === pieces.length) {
                return behind !== null ? this.pieces(behind, from)
                    : parts.length > 0 ? this.open(parts[0], parts.slice(1), from)
                    : this.end(what, from);
            }
            const piece = pieces[what.from];
            const next = { ...what, from: what.from + 1 };
            if (piece.literal) {
                return this.literal(piece, 0, next, from);
            }
            if (piece.choice) {
                const last = piece.choice.length - 1;
                return piece.choice.forEach((literal, at) => this.literal(literal, last - at, next, from));
            }
            if (piece.part) {
                return this.optional(piece.part, next, from);
            }
            return piece.span ? this.span(piece, next, from) : this.field(piece.field, next, from);
        }

        optional(part, next, from) {
            const begin = scan.skip(this.text, placeOf(from));
            this.pieces({ ...todo(part, next.parts), begin, behind: next }, from);
            this.pieces(next, without(from, part));
        }

        /** A literal, which has so many alternatives behind it. */
        literal(literal, others, next, from) {
            const end = fits(literal, this.text, from);
            if (end === 0) {
                return this.note(misfit(literal, this.text, from), literal.shown, 1 + others, next);
            }
            const past = marked(literal, this.text, end);
            if (past !== 0) {
                this.pieces(next, past);
            }
            this.pieces(next, unmarked(literal, end));
        }

        /** The first byte of a field that doesn't end in the midst of the line; -1 if it can't begin here. */
        begin(field, next, from) {
            const start = scan.skip(this.text, placeOf(from));
            if (!takes(gapOf(from), start - placeOf(from))) {
                this.missed(placeOf(from), field, next);
                return -1;
            }
            if (cut.endsInside(field.kind, this.text.slice(start))) {
                this.missed(this.text.length, field, next);
            }
            return start;
        }

        /** A field that ends by itself. */
        field(field, next, from) {
            const start = this.begin(field, next, from);
            if (start < 0) {
                return;
            }
            const end = scan[field.kind](this.text, start);
            if (end < 0) {
                this.missed(start, field, next);
            } else {
                this.pieces(next, state(end, Gap.none));
            }
        }

        /** A word, a host or an endpoint, with each of its ends. */
        span(span, next, from) {
            const behind = { ...next, cuts: span.cuts };
            const start = this.begin(span.field, behind, from);
            if (start < 0) {
                return;
            }
            const bytes = this.text.slice(start, scan.reach(span.field.kind, this.text, start));
            if (bytes === "") {
                this.missed(start, span.field, behind);
            }
            for (const end of cut.ends(span.field.kind, bytes)) {
                this.pieces(behind, state(start + end, span.gap));
            }
        }

        /** An open field, and the parts behind it. */
        open(part, parts, from) {
            const { span, block } = part;
            const next = { ...todo(block, parts), cuts: span.cuts };
            const start = scan.skip(this.text, placeOf(from));
            const begins = takes(gapOf(from), start - placeOf(from));
            if (!begins) {
                this.missed(placeOf(from), span.field, next);
            }
            if (span.field.kind === "user") {
                this.pieces(next, state(placeOf(from), Math.max(gapOf(from), span.gap)));
            } else if (start === this.text.length) {
                this.missed(start, span.field, next);
            }
            // A field that nothing follows goes on to the end of the line.
            if (!begins || block.length === 0) {
                return;
            }
            const word = this.text.slice(start, scan.word(this.text, start));
            for (const end of cut.ends(span.field.kind, word)) {
                this.pieces(next, state(start + end, span.gap));
            }
            this.places(part, parts, from);
        }

        /** The places of the block behind an open field. */
        places({ span, block }, parts, from) {
            const literal = block.findIndex((piece) => piece.choice || piece.literal && piece.core !== "");
            if (literal < 0) {
                return;
            }
            const upTo = block.slice(0, literal + 1);
            const { length } = this.text;
            // What another way tried from its beginning on needs no second try, but for a field that was empty there.
            const known = this.known[parts.length] ?? Infinity;
            const end = Math.min(length, known + 1);
            this.known[parts.length] = Math.min(known, scan.skip(this.text, placeOf(from)));
            const fit = new Fit(this.text);
            const room = fit.room(span, from);
            for (let at = placeOf(from); at < end; at += 1) {
                const here = state(at, Gap.any);
                if (!scan.isBlank(this.text.charCodeAt(at)) && fit.region(room, at, block.lead, false)
                    && fit.rest(rest(upTo), here, ANYWHERE, false)) {
                    this.pieces(todo(block, parts), here);
                }
            }
        }

        end(what, from) {
            const at = scan.skip(this.text, placeOf(from));
            if (at < this.text.length) {
                this.note(at, "end of line", 0, what);
            }
        }

        /** A field that doesn't fit at `at`, and what would come next. */
        missed(at, field, next) {
            this.note(at, `{${this.names[field.slot]}}`, 1, next);
        }

        /** Something that doesn't fit at `at`: so many pieces, and what would come next. */
        note(at, expected, pieces, next) {
            if (at < this.at || next.begin >= 0 && at <= next.begin) {
                return;
            }
            const count = pieces + left(next);
            if (at > this.at || this.expected === "" || count > this.left) {
                [this.at, this.expected, this.left] = [at, expected, count];
            }
        }
    }

    /** The furthest miss over all shapes; of equal ones the first. `names` are those of the fields by their slot. */
    function miss(shapes, names, text) {
        const search = new Search(text, names);
        for (const shape of shapes) {
            search.shape(shape);
        }
        return { kind: search.at === text.length ? "truncated" : "mismatch", at: search.at, expected: search.expected };
    }

    return { miss };
});
