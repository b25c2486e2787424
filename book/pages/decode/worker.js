/** The worker: reads a file or a text piece by piece, in bounded memory, and tells the page what it finds. */
"use strict";

asa.define("worker", ({ bytes, decoder: { LONGEST, Reading, json } }) => {
    /** The page gets no more readings than this, nor more bytes of lines. The rest is counted. */
    const MOST_READINGS = 500;
    const MOST_BYTES = 8 << 20;

    /** The bytes of a line that the page shows. */
    const SHOWN = 16 << 10;

    /** How often the page hears of progress, in milliseconds. */
    const OFTEN = 100;

    /** Turns pieces of a text into lines, each handed to `take` with whether it is only how a longer line begins. */
    class Lines {
        constructor(take) {
            this.take = take;
            /** How the next line begins. */
            this.rest = "";
        }

        push(piece) {
            let from = 0;
            for (let end = piece.indexOf("\n"); end >= 0; end = piece.indexOf("\n", from)) {
                this.line(this.rest + piece.slice(from, end));
                this.rest = "";
                from = end + 1;
            }
            // Two bytes more than the longest line, CR and LF, tell that a line is too long.
            this.rest += piece.slice(from, from + LONGEST + 2 - this.rest.length);
        }

        end() {
            if (this.rest !== "") {
                this.line(this.rest);
            }
        }

        line(bytes) {
            const line = bytes.endsWith("\r") ? bytes.slice(0, -1) : bytes;
            this.take(line.slice(0, LONGEST), line.length > LONGEST);
        }
    }

    /** Counts by name. */
    class Counts extends Map {
        add(name) {
            this.set(name, (this.get(name) ?? 0) + 1);
        }
    }

    /** Whether a reading is wanted: by words of its line or name, by id and by kind. */
    function filter({ words, id, kind }) {
        return (reading) => {
            const isKind = kind === "" || kind === reading.kind || kind === "ambiguous" && reading.isAmbiguous;
            if (!isKind || id !== "" && id !== String(reading.id)) {
                return false;
            }
            const name = reading.known?.name ?? "";
            const text = words.length > 0 ? `${bytes.decode(reading.line)} ${name}`.toLowerCase() : "";
            return words.every((word) => text.includes(word));
        };
    }

    /** What the page shows: the first readings that are wanted, and counts of all. */
    class Readings {
        constructor() {
            this.room = MOST_BYTES;
            this.count = 0;
            this.kept = [];
        }

        take(reading) {
            if (this.count < MOST_READINGS && this.room > 0) {
                const { line: { length }, bodyAt, fit } = reading;
                const object = reading.object();
                const text = json(object);
                const bytes = reading.line.slice(0, SHOWN);
                this.count += 1;
                this.room -= length + text.length;
                this.kept.push({ object, json: text, bytes, length, bodyAt, found: fit?.found ?? [] });
            }
        }

        /** What came since the last call. */
        news() {
            const readings = this.kept;
            this.kept = [];
            return { readings };
        }
    }

    /** All readings that are wanted as JSON, an object a line. The browser keeps large ones out of memory. */
    class Download {
        constructor() {
            this.blob = new Blob();
            this.text = [];
        }

        take(reading) {
            this.text.push(`${json(reading.object())}\n`);
        }

        news() {
            this.blob = new Blob([this.blob, ...this.text]);
            this.text = [];
            return { blob: this.blob };
        }
    }

    /** How a packed file begins. */
    const PACKED = { gzip: "\x1f\x8b", zstd: "\x28\xb5\x2f\xfd", bzip2: "BZh", xz: "\xfd7zXZ\0", zip: "PK\x03\x04" };

    /** The bytes of a blob, unpacked where gzip has packed them; `hear` gets the size of each piece that is read. */
    async function open(blob, hear) {
        const begin = bytes.fromArray(new Uint8Array(await blob.slice(0, 8).arrayBuffer()));
        const packed = Object.keys(PACKED).find((name) => begin.startsWith(PACKED[name]));
        if (packed !== undefined && packed !== "gzip") {
            const other = packed === "zstd" ? ", or give it to the command asa decode, which does" : "";
            throw new Error(`${packed} has packed this file, and a browser can't unpack that. Unpack it first${other}.`);
        }
        const count = new TransformStream({
            transform(piece, out) {
                hear(piece.length);
                out.enqueue(piece);
            },
        });
        const stream = blob.stream().pipeThrough(count);
        return (packed === "gzip" ? stream.pipeThrough(new DecompressionStream("gzip")) : stream).getReader();
    }

    /** Reads all of a blob, and tells the page what comes of it. */
    async function run({ blob, wanted, download }, tell) {
        const isWanted = filter(wanted);
        const sink = download ? new Download() : new Readings();
        const [kinds, ids] = [new Counts(), new Counts()];
        let [lines, matches, done, told] = [0, 0, 0, performance.now()];
        const input = new Lines((line, cut) => {
            lines += 1;
            const reading = new Reading(line, lines, cut);
            kinds.add(reading.kind);
            if (reading.isAmbiguous) {
                kinds.add("ambiguous");
            }
            ids.add(reading.id);
            if (isWanted(reading)) {
                matches += 1;
                sink.take(reading);
            }
        });
        const news = () => ({ done, total: blob.size, lines, matches, kinds, ids, ...sink.news() });
        const reader = await open(blob, (size) => { done += size; });
        for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
            input.push(bytes.fromArray(piece.value));
            if (performance.now() - told > OFTEN) {
                tell({ ...news(), finished: false });
                told = performance.now();
            }
        }
        input.end();
        tell({ ...news(), finished: true });
    }

    /** Listens to the page. */
    function listen(scope) {
        scope.addEventListener("message", ({ data }) => {
            run(data, (news) => scope.postMessage(news))
                .catch((error) => scope.postMessage({ failure: error.message }));
        });
    }

    return { listen };
});
