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
    if (asked.has('highlight')) {
        // Marks on every "to" and "the" would hide the others.
        const long = asked.get('highlight').split(' ').filter((word) => word.length > 3);
        const words = encodeURIComponent(long.join(' '));
        history.replaceState(null, '', `${location.pathname}?highlight=${words}${location.hash}`);
    }
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

/** Suits the search to log lines: an order of its own, and the values of lists as results in their rows. */
function rankLogLines() {
    const load = elasticlunr.Index.load;
    const squeeze = (text) => text.toLowerCase().replace(/\s+/g, '');
    const escape = (text) => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

    /** Adds the values of long lists, each with its text in pieces where it has holes. */
    function addRows(index) {
        const { doc_urls: addresses, rows } = window.search;
        return rows.map(({ address, page, text, about }) => {
            const title = text.join('…');
            const id = String(addresses.push(address) - 1);
            // Of so many words the search shows all, from the first on.
            const excerpt = about.split(' ').slice(0, 30).join(' ');
            const doc = { id, title, body: about, breadcrumbs: `${page} » ${title}`, excerpt };
            index.addDoc(doc);
            return { result: { ref: doc.id, score: 0, doc }, pieces: text.map(squeeze) };
        });
    }

    /** Whether pieces of a text stand in another in their order. */
    function holds(text, pieces) {
        let from = 0;
        return pieces.every((piece) => {
            const at = text.indexOf(piece, from);
            from = at + piece.length;
            return at >= 0;
        });
    }

    /** A result as it is shown: no chapter twice, and no program in the excerpt. */
    function shown({ ref, score, doc }) {
        const steps = doc.breadcrumbs.split(' » ').filter((step, at, all) => step !== all[at - 1]);
        const body = doc.excerpt ?? doc.body.split(/ In Rust asa_messages::/)[0];
        return { ref, score, doc: { ...doc, breadcrumbs: escape(steps.join(' » ')), body } };
    }

    elasticlunr.Index.load = (data) => {
        const index = load.call(elasticlunr.Index, data);
        const find = index.search.bind(index);
        const rows = addRows(index);
        index.search = (asked, options) => {
            // The ends and the user of a session are in no page.
            const query = asked.replace(/\b(local|remote|username) ?:\S*/gi, ' ').trim() || asked;
            const id = query.match(/(?<!\d)\d{6}(?!\d)/)?.[0];
            const typed = squeeze(query);
            const named = rows.filter(({ pieces }) => holds(typed, pieces)).map(({ result }) => result);
            let found = find(query, options);
            if (found.length === 0 && id) {
                // A whole line holds words that no page has: addresses, users.
                found = find(id, options);
            }
            if (found.length === 0 && named.length === 0) {
                found = find(query, { ...options, bool: 'OR' });
            }
            // The page of the id, a value whose whole text was typed, a title, what was typed as it was typed, the others.
            const rank = ({ doc }) => [
                id && doc.title.trim().startsWith(id),
                named.some(({ ref }) => ref === doc.id),
                squeeze(doc.title).includes(typed),
                squeeze(doc.body).includes(typed),
                true,
            ].findIndex(Boolean);
            const all = new Map([...named, ...found].map((result) => [result.ref, result]));
            return [...all.values()].sort((a, b) => rank(a) - rank(b)).map(shown);
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
        const filter = document.querySelector('main form[role="search"] input');
        if (event.key === 'f' && !help.open && filter?.checkVisibility()) {
            event.preventDefault();
            filter.focus();
            filter.select();
        }
        if (event.key === 'Escape' && help.open) {
            help.close();
            // The search would take the key for its own.
            event.stopImmediatePropagation();
        }
        // A key that is held down would leaf on and on.
        if (event.repeat || event.shiftKey || help.open || event.target.closest('[role="button"], [tabindex="0"]')) {
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
        const tools = document.createElement('span');
        tools.className = 'tools';
        if (block.matches('.language-log, .line > code')) {
            const lines = encodeURIComponent(block.innerText.trim());
            const link = document.createElement('a');
            link.href = `${path_to_root}decode.html#line=${lines}`;
            link.textContent = 'Decode';
            tools.append(link);
        }
        tools.append(button);
        block.parentElement.append(tools);
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
