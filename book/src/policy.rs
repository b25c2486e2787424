//! Gives every page a Content-Security-Policy: it runs the site's scripts and no others, and connects to nothing.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac_sha256::Hash;
use scraper::{Html, Selector};

/// Behind this tag the policy stands, ahead of everything that it has to bind.
const CHARSET: &str = "<meta charset=\"utf-8\">";

/// The site's own files. Where a page comes from a file, not every browser takes `'self'` for its neighbours.
const OWN: &str = "'self' file:";

/// An attribute that mdBook's search gives to an element for a moment.
const STYLE_OF_SEARCH: &str = "position: absolute; opacity: 0;";

/// Reloads a page whenever the server says that the site is a new one.
const RELOAD: &str = "<script>new EventSource(\"/reload\").onmessage = () => location.reload();</script>\n";

/// Adds to a page what reloads it.
pub fn let_reload(page: &mut String) {
    let end = page.rfind("</body>").unwrap_or(page.len());
    page.insert_str(end, RELOAD);
}

/// Writes its policy into a page. With `live`, the page may ask its own server for a newer site.
pub fn insert(page: &mut String, document: &Html, live: bool) -> Result<(), String> {
    // A tag may be written in capitals; the length stays.
    let found = page.to_ascii_lowercase().find(CHARSET).ok_or_else(|| {
        format!("`{CHARSET}` is expected in the head, and the policy behind it; mend the theme")
    })?;
    let policy = policy(document, live);
    page.insert_str(
        found + CHARSET.len(),
        &format!("\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"),
    );
    Ok(())
}

/// What a page may do.
fn policy(document: &Html, live: bool) -> String {
    let scripts = Selector::parse("script:not([src])").expect("a selector of scripts");
    let mut hashes = String::new();
    for script in document.select(&scripts) {
        let text: String = script.text().collect();
        hashes.push(' ');
        hashes.push_str(&source(&text));
    }
    let connections = if live { "'self'" } else { "'none'" };
    let style = source(STYLE_OF_SEARCH);
    format!(
        "default-src 'none'; connect-src {connections}; script-src {OWN}{hashes}; worker-src blob:; \
         style-src {OWN} 'unsafe-hashes' {style}; img-src {OWN} data:; frame-src {OWN}; base-uri 'self'; \
         form-action 'none'"
    )
}

/// A text as a policy allows it.
fn source(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Hash::hash(text.as_bytes())))
}
