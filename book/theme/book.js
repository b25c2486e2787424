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

/** mdBook's search is loaded when it is asked for, which on most pages it never is. */
(function search() {
    const button = document.getElementById('mdbook-search-toggle');
    const bar = document.getElementById('mdbook-searchbar');
    const first = new AbortController();

    function load(then) {
        first.abort();
        const scripts = button.dataset.scripts.split(' ').map((address) => {
            const script = document.createElement('script');
            script.src = address;
            script.async = false;
            return script;
        });
        scripts.at(-1).addEventListener('load', () => {
            rankLogLines();
            then();
        });
        document.head.append(...scripts);
    }

    /** What is typed while the search loads stays in its field. */
    function open(event) {
        event.preventDefault();
        document.getElementById('mdbook-search-wrapper').classList.remove('hidden');
        bar.focus();
        load(() => {
            button.click();
            bar.setSelectionRange(bar.value.length, bar.value.length);
        });
    }

    const asked = new URLSearchParams(location.search);
    if (asked.has('search') || asked.has('highlight')) {
        load(() => {});
        return;
    }
    button.addEventListener('click', open, { signal: first.signal });
    document.addEventListener('keydown', (event) => {
        const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
        if (plain && (event.key === 's' || event.key === '/') && !mdbook_something_else_has_focus(event)) {
            open(event);
        }
    }, { signal: first.signal });
})();

/** Puts what the search finds into an order that suits log lines. */
function rankLogLines() {
    const load = elasticlunr.Index.load;
    const squeeze = (text) => text.toLowerCase().replace(/\s+/g, '');

    /** 0 for the page of an id, 1 for a page that holds all of the query as it was typed, 2 for the others. */
    function rank(page, id, query) {
        if (id && page.title.trim().startsWith(id)) {
            return 0;
        }
        return squeeze(page.title + page.body).includes(query) ? 1 : 2;
    }

    elasticlunr.Index.load = (data) => {
        const index = load.call(elasticlunr.Index, data);
        const find = index.search.bind(index);
        index.search = (query, options) => {
            const id = query.match(/(?<!\d)\d{6}(?!\d)/)?.[0];
            let found = find(query, options);
            if (found.length === 0 && id) {
                // A whole line holds words that no page has: addresses, users.
                found = find(id, options);
            }
            const typed = squeeze(query);
            return found
                .map((result) => ({ result, rank: rank(result.doc, id, typed) }))
                .sort((a, b) => a.rank - b.rank)
                .map(({ result }) => result);
        };
        return index;
    };
}

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
        if (event.key === 'Escape' && help.open) {
            help.close();
            // The search would take the key for its own.
            event.stopImmediatePropagation();
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
    const coloured = document.querySelectorAll('main pre > code[class*="language-"]');
    if (coloured.length > 0) {
        const script = document.createElement('script');
        script.src = document.querySelector('main').dataset.highlight;
        script.addEventListener('load', () => coloured.forEach((block) => highlight(block)));
        document.head.append(script);
    }
    for (const block of document.querySelectorAll('main pre > code')) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'copy';
        button.textContent = 'Copy';
        button.addEventListener('click', async () => {
            try {
                await navigator.clipboard.writeText(block.innerText);
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
