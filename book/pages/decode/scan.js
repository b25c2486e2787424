/** How far a value reaches from a place in a byte string, and what a host or an endpoint consists of. */
"use strict";

asa.define("scan", () => {
    const HOST = /[A-Za-z0-9.\-_:%[\]\x80-\xff]*/y;
    const WORD = /[^ \t]*/y;
    const ADDRESS = /[0-9A-Fa-f:.]*/y;
    const ZONE = /%[A-Za-z0-9_.]*[A-Za-z0-9_]/y;
    const INVALID_ADDRESS = /invalid-addr-[0-9]+-/y;
    const OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    const IPV4 = new RegExp(`^(?:${OCTET}\\.){3}${OCTET}$`);
    const DIGITS = /[0-9]*/y;
    const NUMBER = /-?[0-9]+/y;
    const SPI = /(?:0[xX])?[0-9A-Fa-f]{1,16}(?![0-9A-Za-z])/y;

    /** The most bytes that an address takes: six groups of an IPv6 address and an IPv4 address behind. */
    const LONGEST_ADDRESS = 45;

    const isBlank = (byte) => byte === 32 || byte === 9;
    const isDigit = (byte) => byte >= 48 && byte <= 57;

    /** The first place from `at` on without a blank. */
    function skip(text, at) {
        while (isBlank(text.charCodeAt(at))) {
            at += 1;
        }
        return at;
    }

    /** The end of what stands between `low` and `end`, blanks at its end left off. */
    function trimEnd(text, low, end) {
        while (end > low && isBlank(text.charCodeAt(end - 1))) {
            end -= 1;
        }
        return end;
    }

    /** The end of what a pattern takes at `at`; -1 if it takes nothing there. */
    function end(pattern, text, at) {
        pattern.lastIndex = at;
        return pattern.test(text) ? pattern.lastIndex : -1;
    }

    /** The end of a run of one byte. */
    function run(text, at, byte) {
        while (text.charCodeAt(at) === byte) {
            at += 1;
        }
        return at;
    }

    const host = (text, at) => end(HOST, text, at);
    const word = (text, at) => end(WORD, text, at);

    /** The end of a decimal number within the range of 64 bits with sign. */
    function number(text, at) {
        const to = end(NUMBER, text, at);
        if (to - at <= 18) {
            return to;
        }
        const value = text.slice(at, to).replace(/^(-?)0*(?=[0-9])/, "$1");
        const fits = value.length <= 20 && BigInt.asIntN(64, BigInt(value)) === BigInt(value);
        return fits ? to : -1;
    }

    /** The end of a decimal number up to 65535. */
    function port(text, at) {
        const to = end(DIGITS, text, at);
        return to > at && Number(text.slice(at, to)) <= 65535 ? to : -1;
    }

    /** The end of 1 to 16 hexadecimal digits that no letter or digit follows. */
    const spi = (text, at) => end(SPI, text, at);

    /** The end of an IP address, or of one that the device itself calls invalid. */
    function address(text, at) {
        const inner = end(INVALID_ADDRESS, text, at);
        return plainAddress(text, inner < 0 ? at : inner);
    }

    /** A stop or colon behind that would spoil the address belongs to the text. */
    function plainAddress(text, at) {
        // One byte behind the longest address may belong to the text; with two there is none.
        const near = text.slice(at, at + LONGEST_ADDRESS + 2);
        let length = end(ADDRESS, near, 0);
        if (!isAddress(near.slice(0, length))) {
            length -= 1;
            if (!/[:.]/.test(near.charAt(length)) || !isAddress(near.slice(0, length))) {
                return -1;
            }
        }
        // Only IPv6 addresses have zones.
        const zone = near.slice(0, length).includes(":") ? end(ZONE, text, at + length) : -1;
        return Math.max(at + length, zone);
    }

    function isAddress(text) {
        return IPV4.test(text) || isIpv6(text);
    }

    /** Whether a text is an IPv6 address without a zone. */
    function isIpv6(text) {
        const halves = text.split("::");
        if (halves.length > 2) {
            return false;
        }
        let count = 0;
        for (const [index, half] of halves.entries()) {
            const groups = half === "" && halves.length === 2 ? [] : half.split(":");
            for (const [at, group] of groups.entries()) {
                const isLast = index === halves.length - 1 && at === groups.length - 1;
                if (/^[0-9A-Fa-f]{1,4}$/.test(group)) {
                    count += 1;
                } else if (isLast && IPV4.test(group)) {
                    // An IPv4 address takes the place of the last two groups.
                    count += 2;
                } else {
                    return false;
                }
            }
        }
        return halves.length === 2 ? count < 8 : count === 8;
    }

    /** The end of an endpoint: a host, and blanks at the colon of its port. */
    function endpoint(text, at) {
        const reach = host(text, at);
        const behind = skip(text, reach);
        const colon = text.charAt(behind) === ":";
        if (!colon && (reach === at || text.charAt(reach - 1) !== ":")) {
            return reach;
        }
        const digits = colon ? skip(text, behind + 1) : behind;
        const to = port(text, digits);
        // A stop may end the sentence; any other byte of a host makes the digits part of a word.
        const ends = to >= 0 && (text.charAt(to) === "." || host(text, to) === to);
        return ends && isComplete(text.slice(at, colon ? reach : reach - 1)) ? to : reach;
    }

    /** Whether nothing can be missing behind a host: a name, a whole address, or brackets around either. */
    function isComplete(text) {
        if (!/[:[\]]/.test(text)) {
            return text !== "";
        }
        const brackets = text.length > 1 && text.startsWith("[") && text.endsWith("]")
            && hollow(text, 0) !== text.length;
        return brackets || plainAddress(text, 0) === text.length;
    }

    /** The end of brackets around nothing; `at` where there are none. */
    function hollow(text, at) {
        const open = run(text, at, 91);
        const closed = run(text, open, 93);
        return closed - open >= open - at ? 2 * open - at : at;
    }

    /** The host of a text, without brackets around it; null if it is none. */
    function bareHost(text) {
        let [from, to] = [0, text.length];
        while (to - from > 1 && text.charAt(from) === "[" && text.charAt(to - 1) === "]") {
            [from, to] = [from + 1, to - 1];
        }
        const bare = text.slice(from, to);
        return bare !== "" && host(bare, 0) === bare.length ? bare : null;
    }

    /** The host and the port of a text without outer blanks, the port null if there is none; null if it is no endpoint. */
    function splitEndpoint(text) {
        let digits = text.length;
        while (isDigit(text.charCodeAt(digits - 1))) {
            digits -= 1;
        }
        const colon = trimEnd(text, 0, digits) - 1;
        if (text.charAt(colon) === ":" && port(text, digits) >= 0) {
            const before = text.slice(0, trimEnd(text, 0, colon));
            if (isComplete(before)) {
                const name = bareHost(before);
                return name === null ? null : { host: name, port: Number(text.slice(digits)) };
            }
        }
        const name = bareHost(text);
        return name === null ? null : { host: name, port: null };
    }

    /** The end of what a field may take at most. */
    function reach(kind, text, at) {
        switch (kind) {
            case "word": return word(text, at);
            case "host": return host(text, at);
            case "endpoint": return endpoint(text, at);
            default: return text.length;
        }
    }

    /** Whether a value of that kind is there, in bytes that a field could take. */
    function isValue(kind, bytes) {
        switch (kind) {
            case "host": return bareHost(bytes) !== null;
            case "endpoint": return splitEndpoint(bytes) !== null;
            default: return true;
        }
    }

    return {
        isBlank, skip, trimEnd, run, host, word, number, port, spi, address, isAddress, endpoint, isComplete, hollow,
        bareHost, splitEndpoint, reach, isValue,
    };
});
