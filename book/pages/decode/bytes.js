/**
 * Byte strings: a line as a string with one character for each byte, so that places are offsets in bytes and the
 * string functions of the language can be used.
 */
"use strict";

asa.define("bytes", () => {
    /** How many bytes are turned at once: arguments of a call. */
    const CHUNK = 8192;

    /** One character of UTF-8, or a run of ASCII. */
    const CHARACTER = new RegExp(
        "[\\x00-\\x7f]+|[\\xc2-\\xdf][\\x80-\\xbf]|\\xe0[\\xa0-\\xbf][\\x80-\\xbf]"
        + "|[\\xe1-\\xec\\xee\\xef][\\x80-\\xbf]{2}|\\xed[\\x80-\\x9f][\\x80-\\xbf]|\\xf0[\\x90-\\xbf][\\x80-\\xbf]{2}"
        + "|[\\xf1-\\xf3][\\x80-\\xbf]{3}|\\xf4[\\x80-\\x8f][\\x80-\\xbf]{2}", "y");

    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    const encoder = new TextEncoder();

    const isAscii = (text) => !/[^\x00-\x7f]/.test(text);

    /** An array of bytes as a byte string. */
    function fromArray(array) {
        // Most logs are ASCII, which the browser turns at once.
        const text = decoder.decode(array);
        if (isAscii(text)) {
            return text;
        }
        let out = "";
        for (let at = 0; at < array.length; at += CHUNK) {
            out += String.fromCharCode.apply(null, array.subarray(at, at + CHUNK));
        }
        return out;
    }

    /** A text as a byte string. */
    function encode(text) {
        return fromArray(encoder.encode(text));
    }

    /** A byte string as text; what is not UTF-8 becomes U+FFFD. */
    function decode(bytes) {
        if (isAscii(bytes)) {
            return bytes;
        }
        return decoder.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
    }

    /** How many bytes at the beginning are UTF-8. */
    function validUpTo(bytes) {
        if (isAscii(bytes)) {
            return bytes.length;
        }
        let at = 0;
        for (CHARACTER.lastIndex = 0; CHARACTER.test(bytes);) {
            at = CHARACTER.lastIndex;
        }
        return at;
    }

    return { fromArray, encode, decode, validUpTo };
});
