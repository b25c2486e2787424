/** The page "Decode a line": what a reader types or drops goes to the worker, and what comes back is shown. */
"use strict";

(() => {
    const { copy, examples } = asa;

    /** The time after the last key before lines are decoded, in milliseconds. */
    const PAUSE = 200;

    /** Readings on the page at once. */
    const SHOWN = 50;

    /** So few readings are shown open. */
    const FEW = 3;

    /** The longest text that a link carries. */
    const LINK = 8000;

    const KINDS = {
        "decoded": "decoded", "ambiguous": "ambiguous", "unknown-id": "of an unknown id", "mismatch": "mismatched",
        "truncated": "truncated", "not-utf8": "not UTF-8", "no-tag": "without a tag", "too-long": "too long",
    };

    const part = (name) => document.getElementById(`decode-${name}`);
    const [root, form, text, file, status, list] = ["root", "form", "text", "file", "status", "list"].map(part);
    const [words, id, kind] = ["words", "id", "kind"].map(part);
    const [progress, bar, progressText] = ["progress", "bar", "progress-text"].map(part);

    /** The parts of the decoder, in the order in which they need each other: those of the worker, then the page's. */
    const PARTS = ["bytes", "scan", "literal", "shapes", "ahead", "fit", "cut", "miss", "envelope", "decoder", "worker"];

    /** Loads the decoder, which nobody needs ahead of the first line. */
    const ready = () =>
        asa.load("generated/decoder/catalog", ...[...PARTS, "view"].map((name) => `decode/${name}`));

    /** Starts the worker. */
    function employ() {
        const code = [asa.source("catalog", ...PARTS), "asa.worker.listen(self);\n"];
        const address = URL.createObjectURL(new Blob(code, { type: "text/javascript" }));
        const worker = new Worker(address);
        URL.revokeObjectURL(address);
        worker.addEventListener("message", ({ data }) => {
            if (data.failure !== undefined || data.finished) {
                listener.done(data);
            } else {
                listener.hear(data);
            }
        });
        worker.addEventListener("error", ({ message }) => listener?.done({ failure: message }));
        return worker;
    }

    /** The worker, and the one who hears of its news as long as it is busy. */
    let worker = null;
    let listener = null;

    /** How many tasks there were. One whose time has passed while the decoder was loaded is none any more. */
    let tasks = 0;

    /** What is decoded: a file, or else the text. */
    let source = null;

    /** What came of it: the readings that are wanted as far as they are kept, and the counts. */
    let [readings, counts] = [[], null];

    /** The first reading on the page, and how many there are; less than none if they are of another run. */
    let [first, drawn] = [0, 0];

    /** The news of no lines. */
    const NOTHING = { lines: 0, matches: 0, kinds: new Map(), ids: new Map(), readings: [], finished: true };

    const number = (value) => value.toLocaleString("en");
    const megabytes = (bytes) => (bytes / 1e6).toFixed(1);

    /** Ends what the worker does. */
    function stop() {
        tasks += 1;
        if (listener !== null) {
            worker.terminate();
            [worker, listener] = [null, null];
        }
        progress.classList.remove("busy");
    }

    /** Has the worker read the source. `hear` gets its news until they are finished. */
    async function start(task, hear) {
        stop();
        const number = tasks;
        try {
            await ready();
        } catch ({ message }) {
            status.textContent = message;
            return;
        }
        if (number !== tasks) {
            return;
        }
        worker ??= employ();
        const begin = performance.now();
        listener = {
            hear(news) {
                // What is done at once needs no bar.
                if (performance.now() - begin > 300) {
                    tellProgress(news);
                }
                hear(news);
            },
            done(news) {
                listener = null;
                progress.classList.remove("busy");
                if (news.failure === undefined) {
                    hear(news);
                } else {
                    status.textContent = `The lines could not be read to their end: ${news.failure}`;
                }
            },
        };
        worker.postMessage({ blob: source, wanted: wanted(), ...task });
    }

    function wanted() {
        return { words: words.value.toLowerCase().split(/\s+/).filter(Boolean), id: id.value, kind: kind.value };
    }

    function tellProgress({ done, total, lines }) {
        bar.value = total === 0 ? 1 : done / total;
        progressText.textContent = `${megabytes(done)} of ${megabytes(total)} MB, ${number(lines)} lines`;
        progress.classList.add("busy");
    }

    /** Decodes the source, or the text if there is none; `then` comes after the last news. */
    function decode(then = () => {}) {
        source ??= new Blob([text.value]);
        readings = [];
        [first, drawn] = [0, -1];
        root.classList.toggle("filled", source.size > 0);
        const hear = (news) => {
            readings.push(...news.readings);
            counts = news;
            tell(news);
            // Readings that are looked at are not drawn anew; more of them come behind.
            if (drawn < Math.min(SHOWN, readings.length)) {
                draw();
            }
            if (news.finished) {
                offer();
                pages();
                then();
            }
        };
        if (source.size > 0) {
            start({ download: false }, hear);
        } else {
            stop();
            hear(NOTHING);
        }
    }

    /** Says what became of the lines, in the words of `asa decode`. */
    function tell({ lines, matches, kinds, finished }) {
        const told = Object.entries(KINDS).filter(([kind]) => kinds.has(kind) && kind !== "ambiguous" && kind !== "decoded");
        const ambiguous = kinds.has("ambiguous") ? ` (${number(kinds.get("ambiguous"))} ambiguous)` : "";
        const parts = [
            `${number(kinds.get("decoded") ?? 0)} decoded${ambiguous}`,
            ...told.map(([kind, label]) => `${number(kinds.get(kind))} ${label}`),
        ];
        const some = matches < lines ? `. The filter takes ${number(matches)}` : "";
        const sum = `${number(lines)} ${lines === 1 ? "line" : "lines"}: ${parts.join(", ")}${some}.`;
        status.textContent = lines > 0 ? sum : finished ? "No lines yet." : "";
    }

    /** Fills the choices of the filter with what the lines hold. */
    function offer() {
        const titleOf = (id) => asa.catalog.messages[id]?.title ?? "";
        const title = (id) => id === null ? "no id" : `${String(id).padStart(6, "0")} ${titleOf(id)}`;
        const ids = [...counts.ids].sort(([one], [other]) => one - other)
            .map(([id, count]) => [String(id), `${title(id)} (${number(count)})`]);
        const kinds = Object.entries(KINDS).filter(([kind]) => counts.kinds.has(kind))
            .map(([kind, label]) => [kind, `${label} (${number(counts.kinds.get(kind))})`]);
        choose(id, [["", "All ids"], ...ids]);
        choose(kind, [["", "All kinds"], ...kinds]);
        const some = readings.length > 0;
        for (const name of ["copy", "download", "link"]) {
            part(name).disabled = !some;
        }
        part("link").disabled ||= source.size > LINK || source instanceof File;
    }

    function choose(select, options) {
        const { value } = select;
        select.replaceChildren(...options.map(([value, label]) => new Option(label, value)));
        select.value = options.some(([known]) => known === value) ? value : "";
    }

    /** Shows a page of the readings. */
    function draw() {
        const few = readings.length <= FEW;
        const some = readings.slice(first, first + SHOWN);
        list.replaceChildren(...some.map((reading, at) => asa.view.reading(reading, few || first + at === 0, buttons)));
        list.start = first + 1;
        drawn = some.length;
        pages();
    }

    /** What of the readings is shown, and the ways to the others. */
    function pages() {
        const last = Math.min(first + SHOWN, readings.length);
        const rest = counts !== null && counts.matches > readings.length
            ? ` The page keeps the first ${number(readings.length)} of ${number(counts.matches)}; the download has all.` : "";
        part("pages").hidden = readings.length <= SHOWN && rest === "";
        part("range").textContent = `${number(first + 1)} to ${number(last)} of ${number(readings.length)}.${rest}`;
        part("earlier").disabled = first === 0;
        part("later").disabled = last === readings.length;
    }

    function turn(by) {
        first = Math.max(0, first + by * SHOWN);
        draw();
        list.querySelector("summary")?.focus();
        list.scrollIntoView({ block: "start" });
    }

    /** The buttons of a reading. */
    function buttons({ json, bytes, length }) {
        const button = (label, act) => {
            const out = asa.view.element("button", "", label);
            out.type = "button";
            out.addEventListener("click", () => act(out));
            return [out, " "];
        };
        const line = asa.bytes.decode(bytes);
        return [
            button("Copy JSON", (button) => copy(button, `${json}\n`)),
            button("Copy line", (button) => copy(button, line)),
            length === bytes.length && length <= LINK
                ? button("Copy link", (button) => copy(button, linkTo(line))) : [],
        ].flat();
    }

    /** The address of this page with lines in it. What stands behind `#` never leaves the browser. */
    const linkTo = (lines) => `${location.href.split("#")[0]}#line=${encodeURIComponent(lines)}`;

    /** Saves all readings that are wanted, also those that the page doesn't keep. */
    function download() {
        start({ download: true }, ({ blob, finished }) => {
            if (finished) {
                const link = asa.view.element("a", "");
                link.href = URL.createObjectURL(blob);
                link.download = "decoded.jsonl";
                link.click();
                setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
            }
        });
    }

    function take(files) {
        const [taken] = files;
        if (taken !== undefined) {
            source = taken;
            text.value = "";
            part("name").textContent = `${taken.name}, ${megabytes(taken.size)} MB`;
            decode();
        }
    }

    /** Decodes the text instead of a file. */
    function typed(then) {
        source = null;
        file.value = "";
        part("name").textContent = "";
        decode(then);
    }

    /** The lines that the address carries. */
    function follow() {
        const carried = /^#line=(.*)$/s.exec(location.hash);
        if (carried === null) {
            return;
        }
        try {
            text.value = decodeURIComponent(carried[1]);
        } catch {
            // Whoever made the link left a percent sign as it is.
            text.value = carried[1];
        }
        typed();
    }

    const focusFirst = () => list.querySelector("summary")?.focus();

    let pause;
    const soon = (act) => {
        clearTimeout(pause);
        pause = setTimeout(act, PAUSE);
    };
    text.addEventListener("input", () => soon(() => typed()));
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        clearTimeout(pause);
        if (source instanceof File) {
            decode(focusFirst);
        } else {
            typed(focusFirst);
        }
    });
    text.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            form.requestSubmit();
        }
    });
    file.addEventListener("change", () => take(file.files));
    part("choose").addEventListener("click", () => file.click());

    /** Decodes the lines of an example, and leads to the first. */
    function show(example) {
        text.value = `${examples[example].join("\n")}\n`;
        typed(focusFirst);
    }
    for (const button of root.querySelectorAll("[data-example]")) {
        button.addEventListener("click", () => show(button.dataset.example));
    }
    document.addEventListener("keydown", (event) => {
        const plain = !event.altKey && !event.ctrlKey && !event.metaKey;
        if (plain && event.key === "e" && !mdbook_something_else_has_focus(event)) {
            show("mixed");
        }
    });
    // Whoever comes with a line pastes it, wherever the focus is.
    document.addEventListener("paste", (event) => {
        const lines = event.clipboardData?.getData("text/plain") ?? "";
        if (lines !== "" && !mdbook_something_else_has_focus(event)) {
            event.preventDefault();
            text.value = lines;
            typed(focusFirst);
        }
    });
    // By the time that a line is typed or pasted, what decodes it is there.
    text.addEventListener("focus", () => ready().catch(() => {}), { once: true });
    part("clear").addEventListener("click", () => {
        text.value = "";
        typed();
        text.focus();
    });
    part("cancel").addEventListener("click", () => {
        stop();
        status.textContent = `Cancelled. Until then: ${status.textContent}`;
        text.focus();
    });

    for (const field of [words, id, kind]) {
        field.addEventListener("input", () => soon(() => decode()));
    }
    part("filter").addEventListener("submit", (event) => {
        event.preventDefault();
        clearTimeout(pause);
        decode(focusFirst);
    });
    part("filter").addEventListener("keydown", (event) => {
        if (event.key === "Escape" && words.value !== "") {
            words.value = "";
            decode();
        }
    });
    part("copy").addEventListener("click", ({ currentTarget }) =>
        copy(currentTarget, readings.map(({ json }) => `${json}\n`).join("")));
    part("link").addEventListener("click", ({ currentTarget }) => {
        history.replaceState(null, "", linkTo(text.value));
        copy(currentTarget, location.href);
    });
    part("download").addEventListener("click", download);
    part("earlier").addEventListener("click", () => turn(-1));
    part("later").addEventListener("click", () => turn(1));

    // Up and down lead from reading to reading.
    list.addEventListener("keydown", (event) => {
        const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (step !== undefined && event.target.matches("summary")) {
            const all = [...list.querySelectorAll("summary")];
            all[all.indexOf(event.target) + step]?.focus();
            event.preventDefault();
        }
    });

    // A file that is dropped beside the form would replace the page.
    for (const name of ["dragover", "drop", "dragleave"]) {
        document.addEventListener(name, (event) => {
            root.classList.toggle("dropping", name === "dragover");
            if (event.dataTransfer?.types.includes("Files")) {
                event.preventDefault();
                if (name === "drop") {
                    take(event.dataTransfer.files);
                }
            }
        });
    }

    window.addEventListener("hashchange", follow);
    follow();
    if (source === null && text.value !== "") {
        // The browser may have kept what was typed before a reload.
        decode();
    }
})();
