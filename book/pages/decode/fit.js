/**
 * Lays a shape over a body and notes where each field lies.
 *
 * The blocks of a shape are placed from the last to the first, each at its last fitting place, so that every open field
 * is as long as the rest allows and the work is linear.
 */
"use strict";

asa.define("fit", ({ scan, literal, ahead }) => {
    const { Gap, takes, state, placeOf, gapOf, fits, marked, unmarked } = literal;
    const { START, END, ANYWHERE, isSame, behind, rest, first, lead, without } = ahead;
    const { reach, isValue } = scan;

    /** The bytes that the port behind a host takes, with blanks at its colon. */
    const PORT = 16;

    class Fit {
        constructor(text) {
            this.text = text;
            /** Beginning and end of each field, by its slot. */
            this.found = [];
            this.ambiguous = false;
            /** The state behind the last piece when its goal was reached. */
            this.reached = START;
            /** The fields that were tried in vain, by their slot. */
            this.tried = new Map();
        }

        /** Lays a shape over the whole body. */
        shape({ head, parts }) {
            if (parts.length === 0) {
                return this.rest(rest(head), START, END, true);
            }
            if (!this.rest(rest(head), START, ANYWHERE, true)) {
                return false;
            }
            // The head is as long as it can be; only if nothing fits behind it may it be shorter.
            const longest = this.reached;
            let laid = this.blocks(parts, longest);
            if (laid !== null && this.goal(longest, { part: parts[0], place: laid.places[0] })) {
                return this.values(parts, longest, laid);
            }
            // What could lie elsewhere in the way that led nowhere is no other reading.
            this.ambiguous = false;
            laid = this.blocks(parts, START);
            return laid !== null
                && this.rest(rest(head), START, { part: parts[0], place: laid.places[0] }, true)
                && this.values(parts, this.reached, laid);
        }

        /** Places the blocks from the last to the first, none before `low`: where each begins, and where it ends. */
        blocks(parts, low) {
            const places = parts.map(() => this.text.length);
            const ends = parts.map(() => START);
            let limit = this.text.length;
            for (let index = parts.length - 1; index >= 0; index -= 1) {
                const { span, block } = parts[index];
                if (block.length === 0) {
                    continue;
                }
                const room = this.room(span, index === 0 ? low : state(placeOf(low), Gap.any));
                const place = this.last(room, rest(block), limit, behind(parts, index, places), true);
                if (place < 0) {
                    return null;
                }
                places[index] = place;
                ends[index] = this.reached;
                limit = place;
            }
            return { places, ends };
        }

        /** Notes the open fields, and whether another place of a block would give other values. */
        values(parts, from, { places, ends }) {
            for (const [index, { span, block }] of parts.entries()) {
                const room = this.room(span, from);
                const place = places[index];
                if (!this.region(room, place, block.lead, true)) {
                    return false;
                }
                if (block.length > 0) {
                    const other = this.last(room, rest(block), place, behind(parts, index, places), false);
                    this.ambiguous ||= other >= 0;
                }
                from = ends[index];
            }
            return true;
        }

        /** The last place before `limit` where `rest` fits and a field fits in front of it; -1 if there is none. */
        last(room, rest, limit, goal, keep) {
            const next = first(rest);
            const front = lead(rest);
            for (;;) {
                const place = this.candidate(next, placeOf(room.state), limit);
                // The field is tried first: it costs the least.
                if (place < 0 || this.region(room, place, front, false)
                    && this.rest(rest, state(place, Gap.any), goal, keep)) {
                    return place;
                }
                limit = place;
            }
        }

        /** The last place from `low` on and before `limit` where a piece may begin; -1 if there is none. */
        candidate(piece, low, limit) {
            const { text } = this;
            let at = Math.min(limit, text.length) - 1;
            if (piece?.literal && piece.core !== "") {
                const byte = piece.core.charCodeAt(piece.rare);
                at = Math.min(limit, text.length - piece.rare) - 1;
                while (at >= low && text.charCodeAt(at + piece.rare) !== byte) {
                    at -= 1;
                }
            } else if (piece?.choice) {
                const begins = ({ core }) => core.charCodeAt(0) === text.charCodeAt(at);
                while (at >= low && !piece.choice.some(begins)) {
                    at -= 1;
                }
            } else {
                while (at >= low && scan.isBlank(text.charCodeAt(at))) {
                    at -= 1;
                }
            }
            return at >= low ? at : -1;
        }

        /** Lays pieces over the text; with `keep` the fields are noted. */
        rest({ pieces, from, behind }, at, goal, keep) {
            if (from === pieces.length) {
                return behind === null ? this.goal(at, goal) : this.rest(behind, at, goal, keep);
            }
            const piece = pieces[from];
            const next = rest(pieces, from + 1, behind);
            if (piece.literal) {
                const end = fits(piece, this.text, at);
                const past = end === 0 ? 0 : marked(piece, this.text, end);
                return end !== 0
                    && (past !== 0 && this.rest(next, past, goal, keep)
                        || this.rest(next, unmarked(piece, end), goal, keep));
            }
            if (piece.choice) {
                return piece.choice.some((literal) => {
                    const end = fits(literal, this.text, at);
                    return end !== 0 && this.rest(next, end, goal, keep);
                });
            }
            if (piece.part) {
                return this.rest(rest(piece.part, 0, next), at, goal, keep)
                    || this.rest(next, without(at, piece.part), goal, keep);
            }
            return piece.span ? this.span(piece, next, at, goal, keep) : this.field(piece.field, next, at, goal, keep);
        }

        /** A field that ends by itself. */
        field(field, next, from, goal, keep) {
            const start = scan.skip(this.text, placeOf(from));
            const end = takes(gapOf(from), start - placeOf(from)) ? scan[field.kind](this.text, start) : -1;
            if (end < 0 || !this.rest(next, state(end, Gap.none), goal, keep)) {
                return false;
            }
            if (keep) {
                this.note(field, start, end);
            }
            return true;
        }

        /** Notes where a field lies. */
        note({ slot, kind }, start, end) {
            if (isValue(kind, this.text.slice(start, end))) {
                this.found[slot] = { start, end };
            }
        }

        /** A field that ends where the rest begins, at its last fitting place. */
        span(span, next, from, goal, keep) {
            const fresh = this.freshRoom(span, from, goal);
            if (fresh === null) {
                return false;
            }
            const { room, below } = fresh;
            if (first(next) === undefined) {
                // Nothing but the goal ends the field.
                const place = goal.until !== undefined ? goal.at : goal === END ? this.text.length : room.most;
                return this.region(room, place, Gap.any, keep)
                    && this.rest(next, state(place, span.gap), goal, keep);
            }
            if (!takes(gapOf(from), room.start - placeOf(from))) {
                return false;
            }
            const place = this.last(room, next, this.beyond(span, below ?? room.most), goal, keep);
            if (place < 0) {
                this.triedInVain(room, goal, below !== undefined);
                return false;
            }
            if (keep) {
                const { reached } = this;
                const other = this.last(room, next, place, goal, false);
                this.ambiguous ||= other >= 0;
                this.reached = reached;
                this.region(room, place, lead(next), true);
            }
            return true;
        }

        /** The end of where the rest may begin behind a field that ends at `end`: parts may stand between. */
        beyond({ cuts }, end) {
            const { length } = this.text;
            let at = scan.skip(this.text, end);
            for (const { bytes } of cuts) {
                if (bytes === 0) {
                    return length;
                }
                for (let count = 0; count < bytes; count += 1) {
                    at = scan.skip(this.text, Math.min(at + 1, length));
                }
            }
            return Math.min(at + 1, length);
        }

        goal(from, goal) {
            const holds = this.holds(from, goal);
            // Looking for a field reaches goals of its own.
            this.reached = from;
            return holds;
        }

        holds(from, goal) {
            if (goal === END) {
                return placeOf(from) === this.text.length;
            }
            if (goal.part !== undefined) {
                return this.region(this.room(goal.part.span, from), goal.place, goal.part.block.lead, false);
            }
            return goal === ANYWHERE
                || placeOf(from) === goal.at && takes(Math.max(gapOf(from), goal.gap), goal.until - goal.at);
        }

        /** The room of a field that is to lie behind a state: what doesn't depend on its end. */
        room(span, from) {
            const start = scan.skip(this.text, placeOf(from));
            return this.roomUpTo(span, from, start, reach(span.field.kind, this.text, start));
        }

        roomUpTo(span, from, start, most) {
            const isHost = span.field.kind === "host" || span.field.kind === "endpoint";
            /** The end of brackets around nothing that the field begins with. */
            const hollow = isHost ? scan.hollow(this.text, start) : start;
            return { span, state: from, start, most, hollow };
        }

        /** Whether a field lies between the beginning of its room and `place`, in front of which stands `gap`. */
        region(room, place, gap, keep) {
            const { span } = room;
            const low = placeOf(room.state);
            if (place < low) {
                return false;
            }
            let until = place;
            for (let index = span.cuts.length - 1; index >= 0; index -= 1) {
                const part = span.cuts[index];
                // Where another part is still to be cut, the field may seem to take too much.
                const start = this.cut(index === 0 ? room : { ...room, most: Infinity }, part, until, gap);
                if (start >= 0) {
                    if (keep) {
                        const at = scan.trimEnd(this.text, low, until);
                        this.rest(rest(part), state(start, Gap.any), { at, gap, until }, true);
                    }
                    [until, gap] = [start, part.lead];
                } else if (gap === Gap.none && part.punctuated) {
                    gap = Gap.some;
                }
            }
            const value = this.value(room, until, Math.max(span.gap, gap));
            if (value !== null && keep) {
                this.note(span.field, value.start, value.end);
            }
            return value !== null;
        }

        /** Where a part begins that ends at `until`, if the field before it keeps a value; -1 if it doesn't. */
        cut(room, part, until, gap) {
            const low = placeOf(room.state);
            const at = scan.trimEnd(this.text, low, until);
            const goal = { at, gap, until };
            if (part.bytes > 0) {
                const start = this.back(low, at, part.bytes);
                return start >= 0 && this.cutAt(room, part, start, goal) ? start : -1;
            }
            for (let limit = at; ;) {
                const start = this.candidate(part[0], low, limit);
                if (start < 0 || this.cutAt(room, part, start, goal)) {
                    return start;
                }
                limit = start;
            }
        }

        cutAt(room, part, start, goal) {
            return this.rest(rest(part), state(start, Gap.any), goal, false)
                && this.value(room, start, Math.max(room.span.gap, part.lead)) !== null;
        }

        /** Beginning and end of a field that ends before `until`, in front of which stands `gap`; null if it has none. */
        value({ span, state: from, start, most, hollow }, until, gap) {
            const at = placeOf(from);
            if (start >= until) {
                const empty = span.field.kind === "user" && takes(Math.max(gapOf(from), gap), until - at);
                return empty ? { start: at, end: at } : null;
            }
            const end = scan.trimEnd(this.text, start, until);
            if (!takes(gapOf(from), start - at) || !takes(gap, until - end) || end > most) {
                return null;
            }
            // Of a host, more than brackets has to be left; a port may stand behind them.
            const isNear = hollow > start && end <= hollow + PORT;
            return isNear && !isValue(span.field.kind, this.text.slice(start, end)) ? null : { start, end };
        }

        /** Where the last `bytes` bytes before `end` begin, blanks not counted; -1 if there are not so many. */
        back(low, end, bytes) {
            for (let at = end - 1; at >= low; at -= 1) {
                bytes -= scan.isBlank(this.text.charCodeAt(at)) ? 0 : 1;
                if (bytes === 0) {
                    return at;
                }
            }
            return -1;
        }

        /**
         * The room of a field that ends in a run of bytes, and below which place the rest was not yet looked for in
         * it; null where all of it was. What fits nowhere in a run fits nowhere in a longer one but in what is new.
         */
        freshRoom(span, from, goal) {
            const start = scan.skip(this.text, placeOf(from));
            const tried = this.tried.get(span);
            if (tried === undefined || !isSame(tried.goal, goal) || start >= tried.most) {
                return { room: this.room(span, from) };
            }
            if (start >= tried.start) {
                return null;
            }
            if (reach(span.field.kind, this.text.slice(0, tried.start), start) < tried.start) {
                return { room: this.room(span, from) };
            }
            return { room: this.roomUpTo(span, from, start, tried.most), below: tried.start };
        }

        /** Remembers that nothing follows a field in its room. */
        triedInVain({ span, start, most, hollow }, goal, again) {
            // Brackets around nothing are no value, and with a byte more in front they are.
            if (hollow === start && (again || span.field.kind !== "endpoint" || this.isOneRun(start, most))) {
                this.tried.set(span, { goal, start, most });
            }
        }

        /** Whether an endpoint has no port that blanks set off: such a one depends on where the host begins. */
        isOneRun(start, most) {
            const text = this.text.slice(start, most);
            const behind = scan.skip(this.text, most);
            const goesOn = text.endsWith(":") && /[0-9]/.test(this.text.charAt(behind));
            return !/[ \t]:?[0-9]{0,5}$/.test(text) && !goesOn && this.text.charAt(behind) !== ":";
        }
    }

    return { Fit };
});
