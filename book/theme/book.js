/** What every page does, in the place of mdBook's script: theme, list of pages, keys, copying of code. */
'use strict';

/** Whether a key is meant for a field that is being filled in. The search asks this too. */
function mdbook_something_else_has_focus(event) {
    const target = event.composedPath()[0];
    return target instanceof Element && (target.matches('input, select, textarea') || target.isContentEditable);
}

/** Keeps a choice of the reader for the next page, where the browser allows it. */
function keep(key, value) {
    try {
        localStorage.setItem(key, value);
    } catch {
        // Then it holds for this page.
    }
}

(function theme() {
    const button = document.getElementById('mdbook-theme-toggle');
    const { light, dark } = button.dataset;
    const page = document.documentElement.classList;
    const tell = () => button.setAttribute('aria-pressed', String(page.contains(dark)));
    const show = (name) => {
        page.remove(light, dark);
        page.add(name);
        tell();
    };
    button.addEventListener('click', () => {
        const name = page.contains(dark) ? light : dark;
        show(name);
        keep('mdbook-theme', name);
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', (event) => {
        let chosen = null;
        try {
            chosen = localStorage.getItem('mdbook-theme');
        } catch {
            // Nothing can have been chosen.
        }
        if (chosen === null) {
            show(event.matches ? dark : light);
        }
    });
    tell();
})();

(function listOfPages() {
    const button = document.getElementById('mdbook-sidebar-toggle');
    const sidebar = document.getElementById('mdbook-sidebar');
    const state = document.getElementById('mdbook-sidebar-toggle-anchor');
    const tell = () => button.setAttribute('aria-expanded', String(state.checked));
    button.addEventListener('click', () => {
        state.checked = !state.checked;
        document.documentElement.classList.toggle('sidebar-visible', state.checked);
        keep('mdbook-sidebar', state.checked ? 'visible' : 'hidden');
        tell();
    });
    tell();

    sidebar.querySelector('a.active')?.setAttribute('aria-current', 'page');
    for (const fold of sidebar.querySelectorAll('.chapter-fold-toggle')) {
        const item = fold.closest('li');
        const name = fold.previousElementSibling.textContent;
        const tellFold = () => fold.setAttribute('aria-expanded', String(item.classList.contains('expanded')));
        fold.setAttribute('role', 'button');
        fold.setAttribute('aria-label', `Pages below ${name}`);
        fold.tabIndex = 0;
        fold.addEventListener('click', tellFold);
        fold.addEventListener('keydown', (event) => {
            if (event.key === 'Enter' || event.key === ' ') {
                event.preventDefault();
                fold.click();
            }
        });
        tellFold();
    }
})();

(function keys() {
    const help = document.getElementById('keys');
    help.querySelector('button').addEventListener('click', () => help.close());
    document.addEventListener('keydown', (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || mdbook_something_else_has_focus(event)) {
            return;
        }
        if (event.key === '?' && !help.open) {
            help.showModal();
        }
        if (event.shiftKey || help.open || event.target.closest('[role="button"], [tabindex="0"]')) {
            return;
        }
        const rel = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
        const link = rel && document.querySelector(`nav.pages a[rel="${rel}"]`);
        if (link) {
            event.preventDefault();
            location.assign(link.href);
        }
    });
})();

(function code() {
    for (const block of document.querySelectorAll('main pre > code')) {
        highlight(block);
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'copy';
        button.textContent = 'Copy';
        button.addEventListener('click', async () => {
            try {
                await navigator.clipboard.writeText(block.textContent);
                button.textContent = 'Copied';
            } catch {
                getSelection().selectAllChildren(block);
                button.textContent = 'Selected';
            }
            setTimeout(() => { button.textContent = 'Copy'; }, 2000);
        });
        block.parentElement.append(button);
    }
    // What can only be read by scrolling has to be reached by key.
    const reach = () => {
        for (const box of document.querySelectorAll('main pre > code, main .table-wrapper')) {
            if (box.scrollWidth > box.clientWidth) {
                box.tabIndex = 0;
            } else {
                box.removeAttribute('tabindex');
            }
        }
    };
    addEventListener('resize', reach);
    reach();
})();
