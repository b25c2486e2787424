//! What an engineer types, and the page that has to come first.

use crate::common::{Browser, browse};

/// Queries: ids, tags, words of lines, texts of reasons, names.
const QUERIES: [(&str, &str); 25] = [
    ("750006", "generated/messages/750006.html"),
    ("751025", "generated/messages/751025.html"),
    ("753001", "generated/messages/753001.html"),
    ("%ASA-5-750006", "generated/messages/750006.html"),
    ("%ASA-5-750006:", "generated/messages/750006.html"),
    ("%ASA-4-752010:", "generated/messages/752010.html"),
    ("%FTD-4-750003", "generated/messages/750003.html"),
    ("ASA-3-751022", "generated/messages/751022.html"),
    ("SA UP. Reason: New Connection Established", "generated/messages/750006.html"),
    ("SA DOWN. Reason", "generated/messages/750007.html"),
    ("Negotiation aborted due to ERROR", "generated/messages/750003.html"),
    ("Received a IKE_INIT_SA request", "generated/messages/750002.html"),
    ("Certificate authentication failed", "generated/messages/751006.html"),
    (
        "Probable mis-configuration of the crypto map or tunnel-group",
        "generated/messages/752006.html",
    ),
    ("sa-up", "generated/messages/750006.html"),
    ("DPD message", "generated/messages/750016.html"),
    (
        "<165>Nov 23 2026 10:00:00 fw01 : %ASA-5-750006: Local:203.0.113.9:500 Remote:203.0.113.77:4500 Username:mallory IKEv2 SA UP. Reason: New Connection Established",
        "generated/messages/750006.html",
    ),
    ("Throttle", "generated/messages/750010.html"),
    ("addresses assigned", "generated/messages/751025.html"),
    (
        "Failed to receive the AUTH msg before the timer expired",
        "generated/messages/750003.html",
    ),
    ("Detected unsupported failover version", "generated/values/ike-error.html"),
    ("Failed to find a matching policy", "generated/values/ike-error.html"),
    ("by severity", "generated/by-severity.html"),
    ("format language", "format-language.html"),
    ("admission limit", "generated/messages/750009.html"),
];

/// The pages found, best first.
fn found(browser: &Browser, query: &str) -> Vec<String> {
    let results =
        browser.script_with("return searchFor(arguments[0])", vec![query.into()]);
    serde_json::from_value(results).expect("a list of addresses")
}

#[test]
fn the_right_page_comes_first() {
    browse(|browser| {
        browser.open("index.html");
        browser.press("/");
        browser.wait_until("window.search.index");
        // The engine and the settings of the page itself, without the wait for each key.
        browser.script(
            "const { index, doc_urls, search_options } = window.search;
             const engine = elasticlunr.Index.load(index);
             window.searchFor = (query) => engine.search(query, search_options).map((found) => doc_urls[found.ref].split('#')[0]);",
        );
        let wrong: Vec<String> = QUERIES
            .iter()
            .filter_map(|(query, page)| {
                let found = found(browser, query);
                (found.first().map(String::as_str) != Some(page)).then(|| {
                    let place = found.iter().position(|other| other == page);
                    format!(
                        "`{query}`: expected {page}, which is at {place:?} of {found:?}"
                    )
                })
            })
            .collect();
        assert!(
            wrong.is_empty(),
            "{} of {}:\n{}",
            wrong.len(),
            QUERIES.len(),
            wrong.join("\n")
        );
    });
}

#[test]
fn a_result_leads_to_its_page_and_marks_the_words() {
    browse(|browser| {
        browser.open("generated/by-id.html");
        browser.click("#mdbook-search-toggle");
        browser.type_into("#mdbook-searchbar", "%ASA-5-750006:");
        browser.wait_until("document.querySelector('#mdbook-searchresults a')");
        browser.click("#mdbook-searchresults li:first-child a");
        browser
            .wait_until("location.pathname.endsWith('/generated/messages/750006.html')");
        assert!(browser.text("main h1").contains("750006"));
    });
}

#[test]
fn escape_closes_the_search() {
    browse(|browser| {
        browser.open("index.html");
        browser.press("/");
        browser.type_into("#mdbook-searchbar", "tunnel");
        browser.find("#mdbook-searchresults li a");
        browser.press(thirtyfour::Key::Escape);
        browser.wait_until("document.getElementById('mdbook-search-wrapper').classList.contains('hidden')");
    });
}
