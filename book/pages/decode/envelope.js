/** The envelope of a line: the tag, and what stands ahead of it: priority, time and device. */
"use strict";

asa.define("envelope", ({ bytes, scan }) => {
    const PRODUCT = /%(ASA|FTD|PIX|FWSM|NGIPS)(?![A-Za-z])/;
    const NAME = /[A-Za-z0-9_-]*/y;
    const TAG = /^(?:-([A-Za-z][A-Za-z0-9_-]*))?-([0-7])-([0-9]{6})$/;

    /** What follows an id: `:`, ` - `, a blank, or the end of the line; then blanks. */
    const SEPARATOR = /[ \t]*:[ \t]*|[ \t]*-(?:[ \t]+|$)|[ \t]+|(?=[\r\n\0])|$/y;

    const PRIORITY = /<([0-9]{1,3})>/y;
    const MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
    const DAY = "0[1-9]|[12][0-9]|3[01]";
    const TIME = new RegExp(
        `(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:${DAY})[T ]`
        + `|(?:${MONTHS})[ \\t]+(?:${DAY}|[1-9])[ \\t]+(?:[0-9]{4}[ \\t]+)?)`
        + "(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:[.,][0-9]+)?", "y");
    const OFFSET = /Z|[+-][0-9:]{0,5}/y;
    const ZONE_WORD = /[ \t]+([A-Z]+)/y;

    /** Words that name a time zone. Any other word behind a time can be the name of a device. */
    const ZONES = new Set((
        "ACDT ACST ADT AEDT AEST AKDT AKST ART AST AWST BRST BRT BST CAT CDT CEDT CEST CET CLST CLT COT CST EAT EDT EEDT "
        + "EEST EET EST GMT HKT HST ICT IDT IST JST KST MDT MEST MET MSD MSK MST NDT NST NZDT NZST PDT PET PHT PKT PST "
        + "PYT SAST SGT TRT UTC WAT WEST WET WIB WITA"
    ).split(" "));

    const TOKEN = /[^ \t]*/y;

    /** What stands ahead of a part of a header: blanks, a colon that begins no address, or the byte order mark. */
    const BETWEEN = /[ \t]+|:(?!:)|\xef\xbb\xbf/y;

    function match(pattern, text, at) {
        pattern.lastIndex = at;
        return pattern.exec(text);
    }

    /** The end of what a pattern takes at `at`. */
    const end = (pattern, text, at) => match(pattern, text, at) === null ? at : pattern.lastIndex;

    /** The end of what a pattern takes as often as it stands there. */
    function endOfAll(pattern, text, at) {
        for (let next = end(pattern, text, at); next > at; next = end(pattern, text, at)) {
            at = next;
        }
        return at;
    }

    /**
     * The tag of a line: at the first `%` that the name of a product follows. All behind it is body, whatever it holds.
     * Null if the tag is not well-formed.
     */
    function tag(line) {
        const product = PRODUCT.exec(line);
        if (product === null) {
            return null;
        }
        const nameAt = product.index + product[0].length;
        const nameEnd = end(NAME, line, nameAt);
        const name = TAG.exec(line.slice(nameAt, nameEnd));
        const separator = match(SEPARATOR, line, nameEnd);
        if (name === null || separator === null) {
            return null;
        }
        return {
            at: product.index,
            product: product[1],
            class: name[1] ?? null,
            severity: Number(name[2]),
            id: Number(name[3]),
            idAt: nameEnd - 6,
            bodyAt: nameEnd + separator[0].length,
        };
    }

    /** The end of the body: CR, LF, NUL and blanks behind it are dropped. */
    function bodyEnd(line, from) {
        let to = line.length;
        while (to > from && " \t\r\n\0".includes(line.charAt(to - 1))) {
            to -= 1;
        }
        return to;
    }

    /** The end of the time that begins at `at`; -1 if there is none. */
    function time(text, at) {
        if (match(TIME, text, at) === null) {
            return -1;
        }
        const to = zone(text, TIME.lastIndex);
        const behind = text.charAt(to) === ":" ? to + 1 : to;
        return behind === text.length || scan.isBlank(text.charCodeAt(behind)) ? to : -1;
    }

    /** The end of the zone behind a time. */
    function zone(text, at) {
        const offset = match(OFFSET, text, at);
        if (offset !== null) {
            // The colon behind the time is no part of the offset.
            return at + offset[0].length - (offset[0].endsWith(":") ? 1 : 0);
        }
        const word = match(ZONE_WORD, text, at);
        if (word === null || !ZONES.has(word[1])) {
            return at;
        }
        const to = ZONE_WORD.lastIndex;
        return /^:?(?:[ \t]|$)/.test(text.slice(to, to + 2)) ? to : at;
    }

    /** The end of an element of structured data; of one without an end that of the text. */
    function elementEnd(text, at) {
        for (let quoted = false; at < text.length; at += 1) {
            const byte = text.charAt(at);
            if (byte === "]" && !quoted) {
                return at + 1;
            }
            if (byte === "\"") {
                quoted = !quoted;
            } else if (byte === "\\" && quoted) {
                at += 1;
            }
        }
        return text.length;
    }

    /** Reads a header from the left: of several of a kind the one nearest to the tag counts. */
    class Header {
        constructor(text) {
            this.text = text;
            this.priority = null;
            this.timestamp = null;
            this.device = null;
            for (let at = this.skip(0); at < text.length;) {
                at = this.skip(this.readPriority(at) ?? this.readTime(at) ?? this.readDevice(at));
            }
        }

        skip(at) {
            return endOfAll(BETWEEN, this.text, at);
        }

        readPriority(at) {
            const priority = match(PRIORITY, this.text, at);
            if (priority === null || Number(priority[1]) >= 192) {
                return undefined;
            }
            this.priority = Number(priority[1]);
            const behind = at + priority[0].length;
            return this.structured(behind) ?? behind;
        }

        readTime(at) {
            const to = time(this.text, at);
            if (to < 0) {
                return undefined;
            }
            this.timestamp = this.text.slice(at, to);
            return to;
        }

        readDevice(at) {
            const to = end(TOKEN, this.text, at);
            let token = this.text.slice(at, to);
            // One colon separates, two are the end of an address.
            if (token.endsWith(":") && (!token.endsWith("::") || token.endsWith(":::"))) {
                token = token.slice(0, -1);
            }
            // A lone number ahead of the time counts bytes or messages.
            const counts = this.timestamp === null && /^[0-9]*$/.test(token);
            const isProcess = /(?:^|\[)[0-9]+\]$/.test(token);
            if (!counts && token !== "" && token !== "-" && !isProcess) {
                this.device = token;
            }
            return to;
        }

        /**
         * The header of RFC 5424 behind the priority: version, time, host, process, its id, the kind of message and
         * structured data. Relays leave some of the last ones out.
         */
        structured(at) {
            if (!this.text.startsWith("1 ", at)) {
                return undefined;
            }
            const begin = this.skip(at + 2);
            const version = end(TOKEN, this.text, begin);
            const behind = this.text.slice(begin, version) === "-" ? version : this.readTime(begin);
            if (behind === undefined) {
                return undefined;
            }
            const from = this.skip(behind);
            let to = end(TOKEN, this.text, from);
            const host = this.text.slice(from, to);
            if (host !== "" && host !== "-") {
                this.device = host;
            }
            to = this.skip(to);
            for (let count = 0; count < 3; count += 1) {
                if (time(this.text, to) >= 0 || this.isPriority(to)) {
                    return to;
                }
                to = this.skip(end(TOKEN, this.text, to));
            }
            while (this.text.charAt(to) === "[") {
                to = elementEnd(this.text, to);
            }
            return to;
        }

        isPriority(at) {
            const priority = match(PRIORITY, this.text, at);
            return priority !== null && Number(priority[1]) < 192;
        }
    }

    /** Priority, time and device of a line whose tag begins at `at`. */
    function header(line, at) {
        const { priority, timestamp, device } = new Header(line.slice(0, at));
        const isText = device !== null && bytes.validUpTo(device) === device.length;
        return { priority, timestamp, device: isText ? bytes.decode(device) : null };
    }

    return { tag, bodyEnd, header };
});
