//! Gives every page a Content-Security-Policy: it runs the site's scripts and no others, and connects to nothing.

use std::fs;
use std::io;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac_sha256::Hash;
use scraper::{Html, Selector};

use crate::files::Files;

/// Behind this tag the policy stands, ahead of everything that it has to bind.
const CHARSET: &str = "<meta charset=\"utf-8\">";

/// The site's own files. Where a page comes from a file, not every browser takes `'self'` for its neighbours.
const OWN: &str = "'self' file:";

/// An attribute that mdBook's search gives to an element for a moment.
const STYLE_OF_SEARCH: &str = "position: absolute; opacity: 0;";

/// Reloads a page whenever the server says that the site is a new one.
const RELOAD: &str = "<script>new EventSource(\"/reload\").onmessage = () => location.reload();</script>\n";

/// Writes the policy into every page. `reload` is for a site that is looked at while it is written: its pages ask
/// their own server for news.
pub fn apply(root: &Path, files: &Files, reload: bool) -> io::Result<Vec<String>> {
    let mut faults = Vec::new();
    for file in files.with_extension("html") {
        let mut page = fs::read_to_string(root.join(file))?;
        if reload && let Some(end) = page.rfind("</body>") {
            page.insert_str(end, RELOAD);
        }
        match insert(&page, reload) {
            Some(page) => fs::write(root.join(file), page)?,
            None => faults.push(format!(
                "{}: `{CHARSET}` is expected in its head, and the policy behind it; mend the theme",
                file.display()
            )),
        }
    }
    Ok(faults)
}

fn insert(page: &str, reload: bool) -> Option<String> {
    // A tag may be written in capitals; the length stays.
    let at = page.to_ascii_lowercase().find(CHARSET)? + CHARSET.len();
    let (head, rest) = page.split_at(at);
    let policy = policy(page, reload);
    Some(format!(
        "{head}\n        <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">{rest}"
    ))
}

/// What a page may do.
fn policy(page: &str, reload: bool) -> String {
    let mut scripts = String::new();
    for script in inline_scripts(page) {
        scripts.push(' ');
        scripts.push_str(&source(&script));
    }
    let connections = if reload { "'self'" } else { "'none'" };
    let style = source(STYLE_OF_SEARCH);
    format!(
        "default-src 'none'; connect-src {connections}; script-src {OWN}{scripts}; worker-src blob:; \
         style-src {OWN} 'unsafe-hashes' {style}; img-src {OWN} data:; frame-src {OWN}; base-uri 'self'; \
         form-action 'none'"
    )
}

/// The texts of the scripts that stand in a page.
fn inline_scripts(page: &str) -> Vec<String> {
    let scripts = Selector::parse("script:not([src])").expect("a selector of scripts");
    Html::parse_document(page)
        .select(&scripts)
        .map(|script| script.text().collect())
        .collect()
}

/// A text as a policy allows it.
fn source(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Hash::hash(text.as_bytes())))
}
