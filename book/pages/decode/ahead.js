/** What is still to be laid over a body, and what must hold behind it. */
"use strict";

asa.define("ahead", ({ shapes: { leadOf }, literal: { Gap, state, placeOf, gapOf } }) => {
    /** Before the first byte of a body. */
    const START = state(0, Gap.any);

    /** What must hold behind the last piece; others are `{ part, place }` and `{ at, gap, until }`. */
    const END = {};
    const ANYWHERE = {};

    /** Whether two goals ask for the same. */
    function isSame(one, other) {
        return one === other
            || one.part !== undefined && one.part === other.part && one.place === other.place
            || one.until !== undefined && one.until === other.until;
    }

    /** Pieces from one of them on, and what is behind them. */
    const rest = (pieces, from = 0, behind = null) => ({ pieces, from, behind });

    /** The piece that comes next. */
    function first({ pieces, from, behind }) {
        return pieces[from] ?? (behind === null ? undefined : first(behind));
    }

    /** The gap that what comes next asks for in front. */
    function lead(rest) {
        const next = first(rest);
        return next === undefined ? Gap.any : leadOf(next);
    }

    /** What must hold behind the block of the part at `index`. */
    function behind(parts, index, places) {
        const part = parts[index + 1];
        return part === undefined ? END : { part, place: places[index + 1] };
    }

    /** Before a part that is left out: where punctuation is missing, a blank stands instead. */
    function without(from, part) {
        return gapOf(from) === Gap.none && part.punctuated ? state(placeOf(from), Gap.some) : from;
    }

    return { START, END, ANYWHERE, isSame, behind, rest, first, lead, without };
});
