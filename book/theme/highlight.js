/** Colours code: comments, texts, numbers and words of the language, which is all that the snippets here need. */
'use strict';

const HASH_COMMENT = /#.*/;
const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/;
const NUMBER = /\b\d[\d_.]*\b/;

/** For each language its kinds, the first that fits at a place wins. */
const LANGUAGES = {
    rust: [
        ['comment', /\/\/.*|\/\*[^]*?\*\//],
        ['string', /b?r?#*"(?:[^"\\]|\\[^])*"#*|b?'(?:[^'\\]|\\.)'/],
        ['meta', /#!?\[[^\]]*\]|\b\w+!/],
        ['keyword', /\b(?:as|async|await|break|const|continue|crate|dyn|else|enum|extern|false|fn|for|if|impl|in|let|loop|match|mod|move|mut|pub|ref|return|self|Self|static|struct|super|trait|true|type|unsafe|use|where|while)\b/],
        ['type', /\b[A-Z]\w*\b/],
        ['number', NUMBER],
    ],
    console: [
        ['meta', /^\$ /m],
        ['comment', /^#.*/m],
    ],
    sh: [['comment', HASH_COMMENT], ['string', QUOTED]],
    json: [
        ['type', /"(?:[^"\\]|\\.)*"(?=\s*:)/],
        ['string', /"(?:[^"\\]|\\.)*"/],
        ['keyword', /\b(?:true|false|null)\b/],
        ['number', /-?\b\d[\d.eE+-]*\b/],
    ],
    yaml: [
        ['comment', /(?<=^|\s)#.*/m],
        ['type', /[\w-]+(?=:(?:\s|$))/m],
        ['string', QUOTED],
    ],
    toml: [
        ['comment', HASH_COMMENT],
        ['meta', /^\[.*\]$/m],
        ['type', /[\w-]+(?=\s*=)/],
        ['string', QUOTED],
        ['keyword', /\b(?:true|false)\b/],
        ['number', NUMBER],
    ],
};
LANGUAGES.bash = LANGUAGES.sh;

/** Colours a block by its class `language-...`; a block with elements of its own stays as it is. */
function highlight(block) {
    const name = [...block.classList].find((c) => c.startsWith('language-'))?.slice('language-'.length);
    const kinds = LANGUAGES[name];
    // Lines that only make a snippet a program, which no style shows either.
    for (const line of block.querySelectorAll(':scope > .boring')) {
        line.remove();
    }
    if (!kinds || block.childElementCount > 0) {
        return;
    }
    const pattern = new RegExp(kinds.map(([, kind]) => `(${kind.source})`).join('|'), 'gm');
    const text = block.textContent;
    const pieces = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
        const span = document.createElement('span');
        span.className = `code-${kinds[match.slice(1).findIndex((group) => group !== undefined)][0]}`;
        span.textContent = match[0];
        pieces.push(text.slice(end, match.index), span);
        end = match.index + match[0].length;
    }
    block.replaceChildren(...pieces, text.slice(end));
}
