/** Literals of a format: how one is laid over a byte string, with blanks added or missing where the rules allow it. */
"use strict";

asa.define("literal", ({ bytes, scan }) => {
    const PUNCTUATION = ".,:;=()/!";

    /** The letters from the most common to the rarest. */
    const COMMON = "etaoinsrhldcumfpgwybvkxjqz";

    /** What must stand between two neighbours: bit 0 takes no blank, bit 1 takes blanks. Of two that meet the greater. */
    const Gap = { none: 1, some: 2, any: 3 };

    const takes = (gap, blanks) => (gap >> (blanks > 0 ? 1 : 0) & 1) === 1;

    /** How far we are, and the gap ahead, in one number. Zero is none. */
    const state = (at, gap) => at << 2 | gap;
    const placeOf = (state) => state >> 2;
    const gapOf = (state) => state & 3;

    const isPunctuation = (byte) => byte !== "" && PUNCTUATION.includes(byte);

    /** A literal from its text in the catalog, and the punctuation that may stand behind it. */
    function literal(text, mark) {
        const core = bytes.encode(text.trim());
        const edge = (byte, blank) =>
            isPunctuation(byte) ? Gap.any : blank ? Gap.some : Gap.none;
        return {
            literal: true,
            /** As an error names it. */
            shown: text.trim(),
            core,
            lead: core === "" ? Gap.some : edge(core.charAt(0), text.startsWith(" ")),
            tail: core === "" ? Gap.none : edge(core.charAt(core.length - 1), text.endsWith(" ")),
            rare: rare(core),
            loose: core.length > 1 && /[ .,:;=()/!]/.test(core),
            mark: mark ?? "",
        };
    }

    /** Where the rarest byte stands first, of those at the beginning that stand together in any text. */
    function rare(core) {
        const word = /^(?:[.,:;=()/!]|[^ .,:;=()/!]*)/.exec(core)[0];
        const rank = (byte) => COMMON.includes(byte) ? COMMON.indexOf(byte) : COMMON.length;
        const ranks = Array.from(word, rank);
        return Math.max(0, ranks.indexOf(Math.max(...ranks)));
    }

    /** The state behind a literal that is laid over the text; zero if it doesn't fit. */
    function fits(literal, text, from) {
        const { core } = literal;
        const gap = Math.max(gapOf(from), literal.lead);
        if (core === "") {
            return state(placeOf(from), gap);
        }
        const start = scan.skip(text, placeOf(from));
        if (text.charCodeAt(start) !== core.charCodeAt(0) || !takes(gap, start - placeOf(from))) {
            return 0;
        }
        if (text.startsWith(core, start)) {
            return state(start + core.length, literal.tail);
        }
        const end = literal.loose ? tolerant(core, text, start) : -1;
        return end < 0 ? 0 : state(end, literal.tail);
    }

    /** The end of a literal that begins at `at`; -1 if it doesn't fit. */
    function tolerant(core, text, at) {
        for (let done = 0; ;) {
            while (done < core.length && core.charCodeAt(done) === text.charCodeAt(at)) {
                [done, at] = [done + 1, at + 1];
            }
            if (done === core.length) {
                return at;
            }
            const [last, next] = [core.charAt(done - 1), core.charAt(done)];
            const behind = scan.skip(text, at);
            if (next === " ") {
                // A run of blanks, a tab among them, or none beside punctuation.
                if (behind === at && !isPunctuation(last) && !isPunctuation(core.charAt(done + 1))) {
                    return -1;
                }
                done += 1;
            } else if (behind === at || !isPunctuation(last) && !isPunctuation(next) && last !== " ") {
                return -1;
            }
            at = behind;
        }
    }

    /** The first place that doesn't fit a literal that doesn't. */
    function misfit(literal, text, from) {
        let at = placeOf(from);
        let gap = Math.max(gapOf(from), literal.lead);
        for (const byte of literal.core) {
            if (byte === " ") {
                gap = Math.max(gap, Gap.some);
                continue;
            }
            const punctuation = isPunctuation(byte);
            if (punctuation) {
                gap = Gap.any;
            }
            const start = scan.skip(text, at);
            if (!takes(gap, start - at)) {
                return at;
            }
            if (text.charAt(start) !== byte) {
                return start;
            }
            at = start + 1;
            gap = punctuation ? Gap.any : Gap.none;
        }
        return at;
    }

    /** The state behind the punctuation that may follow; zero if it doesn't. */
    function marked(literal, text, from) {
        const at = scan.skip(text, placeOf(from));
        const there = literal.mark !== "" && text.charAt(at) === literal.mark;
        return there ? state(at + 1, Gap.any) : 0;
    }

    /** The state behind a literal whose punctuation is left out: a blank stands instead. */
    function unmarked(literal, from) {
        return literal.mark === "" ? from : state(placeOf(from), Math.max(gapOf(from), Gap.some));
    }

    return { Gap, takes, state, placeOf, gapOf, literal, fits, misfit, marked, unmarked };
});
