/** Where a value can end, and what would be one if the line went on. */
"use strict";

asa.define("cut", ({ scan }) => {
    const INVALID_ADDRESS = "invalid-addr-";

    /** One of these makes the beginning of an address whole. */
    const ENDINGS = ["::", ":", "0", "0.0", "0.0.0", ".0", ".0.0", ".0.0.0"];

    const LONGEST_ADDRESS = 45;

    /** The ends of a value in some bytes, the last first: behind a whole character, and with the port behind blanks. */
    function ends(kind, bytes) {
        const isHost = kind === "host" || kind === "endpoint";
        const host = isHost ? scan.host(bytes, 0) : bytes.length;
        const hollow = isHost ? scan.hollow(bytes, 0) : 0;
        const out = [];
        for (let end = bytes.length; end > 0; end -= 1) {
            const whole = end === bytes.length || (bytes.charCodeAt(end) & 0xc0) !== 0x80;
            if (whole && end !== hollow && (end <= host || /[0-9]/.test(bytes.charAt(end - 1)))) {
                out.push(end);
            }
        }
        return out;
    }

    /** Whether a line ends inside of a field: the rest is no value, and with more bytes it could be one. */
    function endsInside(kind, rest) {
        switch (kind) {
            case "address": return beginsAddress(rest);
            case "number": return rest === "-";
            case "spi": return rest === "0x" || rest === "0X";
            case "host": return isHollow(rest);
            case "endpoint": return isHollow(rest) || endsBeforePort(rest);
            default: return false;
        }
    }

    const isHollow = (bytes) => bytes !== "" && scan.hollow(bytes, 0) === bytes.length;

    /** Whether the bytes are a host, blanks and the colon of a port. */
    function endsBeforePort(bytes) {
        const host = scan.host(bytes, 0);
        const behind = scan.skip(bytes, host);
        return behind > host && bytes.length === behind + 1 && bytes.endsWith(":")
            && scan.isComplete(bytes.slice(0, host));
    }

    /** Whether bytes that are no address begin one. */
    function beginsAddress(bytes) {
        if (scan.address(bytes, 0) === bytes.length) {
            return false;
        }
        if (INVALID_ADDRESS.startsWith(bytes)) {
            return true;
        }
        if (!bytes.startsWith(INVALID_ADDRESS)) {
            return beginsPlainAddress(bytes);
        }
        const marked = /^[0-9]*(-?)/.exec(bytes.slice(INVALID_ADDRESS.length));
        const inner = bytes.slice(INVALID_ADDRESS.length + marked[0].length);
        if (marked[1] === "") {
            return inner === "";
        }
        return marked[0] !== "-" && beginsPlainAddress(inner);
    }

    /** As `beginsAddress`, without the mark of an invalid one. */
    function beginsPlainAddress(bytes) {
        const percent = bytes.indexOf("%");
        if (percent >= 0) {
            const address = bytes.slice(0, percent);
            return address.includes(":") && scan.isAddress(address)
                && /^[A-Za-z0-9_.]*$/.test(bytes.slice(percent + 1));
        }
        const isWhole = (ending) =>
            bytes.length + ending.length <= LONGEST_ADDRESS && scan.isAddress(bytes + ending);
        return bytes === "" || ENDINGS.some(isWhole);
    }

    return { ends, endsInside };
});
