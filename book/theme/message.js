/** The generated pages: ties the marks of an example to the rows of their fields, and filters lists of values. */
"use strict";

(() => {
    const main = document.querySelector("main");

    /** Whatever belongs to the field under the pointer, or else to the one with the focus, has the class `tied`. */
    function tie() {
        let hovered = null;
        let focused = null;
        const field = (event) => event.target.closest("[data-field]")?.dataset.field;
        const show = () => {
            const path = hovered ?? focused;
            for (const part of main.querySelectorAll("[data-field]")) {
                part.classList.toggle("tied", part.dataset.field === path);
            }
        };
        main.addEventListener("pointerover", (event) => { hovered = field(event); show(); });
        main.addEventListener("pointerleave", () => { hovered = null; show(); });
        main.addEventListener("focusin", (event) => { focused = field(event); show(); });
        main.addEventListener("focusout", () => { focused = null; show(); });
    }

    /** Hides the values that lack one of the typed words, but never the one that the address points at. */
    function filter(form) {
        const input = form.querySelector("input");
        const count = form.querySelector("output");
        const groups = [...main.querySelectorAll("section.group")];
        const rows = [...main.querySelectorAll("table.values > tbody > tr")]
            .map((row) => ({ row, text: row.textContent.toLowerCase() }));
        const target = () => document.getElementById(decodeURIComponent(location.hash.slice(1)));

        const apply = () => {
            const words = input.value.toLowerCase().split(/\s+/).filter((word) => word);
            const kept = target();
            let found = 0;
            for (const { row, text } of rows) {
                const fits = words.every((word) => text.includes(word));
                row.hidden = !fits && !row.contains(kept);
                found += fits;
            }
            for (const group of groups) {
                group.hidden = !group.querySelector("tbody > tr:not([hidden])") && !group.contains(kept);
            }
            count.textContent = words.length ? `${found} of ${rows.length} values` : "";
        };
        const clear = () => { input.value = ""; apply(); };
        const follow = () => {
            const wanted = target();
            if (wanted?.closest("[hidden]")) {
                clear();
                wanted.scrollIntoView();
            }
        };

        input.addEventListener("input", apply);
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            rows.find(({ row }) => !row.hidden)?.row.querySelector("a").focus();
        });
        form.addEventListener("keydown", (event) => {
            if (event.key === "Escape") {
                clear();
            }
        });
        window.addEventListener("hashchange", follow);
        // The browser may have kept what was typed before a reload.
        apply();
    }

    tie();
    for (const form of main.querySelectorAll("form.filter")) {
        filter(form);
    }
})();
