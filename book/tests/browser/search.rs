//! What an engineer types, and the page that has to come first.

use crate::common::{Browser, browse};

/// Ids, tags, words of lines, whole lines, texts of reasons, names; and the address that a reader wants.
const QUERIES: [(&str, &str); 36] = [
    ("750003", "generated/messages/750003.html"),
    ("752012", "generated/messages/752012.html"),
    ("751014", "generated/messages/751014.html"),
    ("%ASA-5-750006", "generated/messages/750006.html"),
    ("%ASA-4-750003:", "generated/messages/750003.html"),
    ("%FTD-vpn-5-752004", "generated/messages/752004.html"),
    ("ASA-3-751009", "generated/messages/751009.html"),
    ("IKEv2 was unsuccessful at setting up a tunnel", "generated/messages/752012.html"),
    ("Received request to establish an IPsec tunnel", "generated/messages/750001.html"),
    ("Received a IKE_INIT_SA request", "generated/messages/750002.html"),
    (
        "Tunnel Manager has failed to establish an L2L SA",
        "generated/messages/752015.html",
    ),
    (
        "Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2",
        "generated/messages/752003.html",
    ),
    (
        "Probable mis-configuration of the crypto map or tunnel-group",
        "generated/messages/752006.html",
    ),
    (
        "Username:alice IKEv2 SA DOWN. Reason: peer lost",
        "generated/messages/750007.html",
    ),
    ("SA UP. Reason: New Connection Established", "generated/messages/750006.html"),
    ("assigned to session", "generated/messages/751025.html"),
    (
        "Crypto Map Policy not found for remote traffic selector",
        "generated/messages/751022.html",
    ),
    ("Negotiation aborted due to ERROR", "generated/messages/750003.html"),
    ("Certificate authentication failed", "generated/messages/751006.html"),
    (
        "Nov 23 2026 10:00:10 fw01 : %ASA-4-750003: Local:192.0.2.1:500 Remote:203.0.113.9:500 Username:203.0.113.9 IKEv2 Negotiation aborted due to ERROR: Failed to find a matching policy",
        "generated/messages/750003.html",
    ),
    (
        "<165>Nov 23 2026 10:00:00 fw01 : %ASA-5-750006: Local:203.0.113.9:500 Remote:203.0.113.77:4500 Username:mallory IKEv2 SA UP. Reason: New Connection Established",
        "generated/messages/750006.html",
    ),
    (
        "Failed to receive the AUTH msg before the timer expired",
        "generated/values/ike-error.html#value-auth-message-timeout",
    ),
    (
        "receive the AUTH msg",
        "generated/values/ike-error.html#value-auth-message-timeout",
    ),
    (
        "Failed to find a matching policy",
        "generated/values/ike-error.html#value-policy-match-failed",
    ),
    (
        "Maximum number of retransmissions reached",
        "generated/values/ike-error.html#value-retransmission-limit-reached",
    ),
    (
        "Failed to authenticate the IKE SA",
        "generated/values/ike-error.html#value-ike-sa-authentication-failed",
    ),
    (
        "Detected NAT-d hash doesn't match",
        "generated/values/ike-error.html#value-nat-detection-hash-mismatch",
    ),
    (
        "Assembled packet length 3120 is greater than maximum ikev2 packet size 3000",
        "generated/values/ike-error.html#value-packet-too-large",
    ),
    (
        "Username:bob IKEv2 Negotiation aborted due to ERROR: Maximum number of retransmissions reached",
        "generated/values/ike-error.html#value-retransmission-limit-reached",
    ),
    (
        "auth-message-timeout",
        "generated/values/ike-error.html#value-auth-message-timeout",
    ),
    ("sa-up", "generated/messages/750006.html"),
    ("throttle", "generated/messages/750010.html"),
    ("admission limit", "generated/messages/750009.html"),
    ("negotiation errors", "generated/values/ike-error.html"),
    ("by severity", "generated/by-severity.html"),
    ("format language", "format-language.html"),
];

/// Types a query, and gives the addresses that are found, best first; a page's own heading is no place in it.
fn found(browser: &Browser, query: &str) -> Vec<String> {
    let results = browser.script_with(
        "const bar = document.getElementById('mdbook-searchbar');
         bar.value = arguments[0];
         bar.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
         const place = ({ pathname, hash }) => {
             const page = pathname.slice(pathname.indexOf('/browser-site/') + '/browser-site/'.length);
             return hash.startsWith('#value-') ? page + hash : page;
         };
         return [...document.querySelectorAll('#mdbook-searchresults a')].map(place);",
        vec![query.into()],
    );
    serde_json::from_value(results).expect("a list of addresses")
}

#[test]
fn the_right_page_comes_first() {
    browse(|browser| {
        browser.open("index.html");
        browser.press("/");
        browser
            .wait_until("window.search.rows && !document.querySelector('.searching')");
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
fn a_reason_leads_to_its_row() {
    browse(|browser| {
        browser.open("index.html");
        browser.press("/");
        browser.type_into(
            "#mdbook-searchbar",
            "Failed to receive the AUTH msg before the timer expired",
        );
        browser.wait_until("document.querySelector('#mdbook-searchresults a')");
        assert_eq!(
            browser.text("#mdbook-searchresults li:first-child a"),
            "Negotiation errors » Failed to receive the AUTH msg before the timer expired"
        );
        browser.press(thirtyfour::Key::Enter);
        browser.wait_until(
            "document.querySelector(':target')?.id === 'value-auth-message-timeout'",
        );
        browser.wait_until("document.querySelector('mark')");
        // Words that stand everywhere are not marked.
        assert_eq!(
            browser.script("return [...document.querySelectorAll('mark')].some((mark) => mark.textContent.length < 4)"),
            false
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
