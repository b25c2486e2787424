/** The clipboard. */
"use strict";

asa.define("copy", () => {
    /** Copies a text where the page has no clipboard of its own, as those of plain HTTP have none. */
    function byHand(text, button) {
        const area = document.createElement("textarea");
        area.className = "offscreen";
        area.value = text;
        button.after(area);
        area.select();
        document.execCommand("copy");
        area.remove();
        button.focus();
    }

    /** Copies a text, and says so on the button. */
    return async (button, text) => {
        try {
            await navigator.clipboard.writeText(text);
        } catch {
            byHand(text, button);
        }
        button.dataset.label ??= button.textContent;
        button.textContent = "Copied";
        setTimeout(() => { button.textContent = button.dataset.label; }, 1500);
    };
});
