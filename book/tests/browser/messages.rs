//! What the script of the generated pages does: fields that are tied together, and the filter of a list of values.

use thirtyfour::Key;

use crate::common::{Browser, browse};

const VALUES: &str = "generated/values/ike-error.html";

/// How many elements fit and are shown.
fn shown(browser: &Browser, css: &str) -> u64 {
    let count = format!(
        "return [...document.querySelectorAll({css:?})].filter((e) => e.checkVisibility()).length"
    );
    browser.script(&count).as_u64().expect("a number")
}

/// The fields that are tied together, each once, and how many elements they have.
fn tied(browser: &Browser) -> (String, u64) {
    let fields = browser.script(
        "return [...new Set([...document.querySelectorAll('.tied')].map((e) => e.dataset.field))].join()",
    );
    let count = browser.script("return document.querySelectorAll('.tied').length");
    (fields.as_str().unwrap().to_owned(), count.as_u64().unwrap())
}

/// Lets the pointer come over the first element that fits, or leave the page's text.
fn point(browser: &Browser, css: &str, event: &str) {
    browser.script(&format!(
        "document.querySelector({css:?}).dispatchEvent(new PointerEvent('{event}', {{ bubbles: true }}))"
    ));
}

#[test]
fn mark_row_and_description_of_a_field_are_tied_both_ways() {
    browse(|browser| {
        browser.open("generated/messages/750003.html");
        assert_eq!(tied(browser).1, 0);
        for css in [
            "pre.line [data-field='session.remote']",
            "tr[data-field='session.remote'] > td",
            "pre.format [data-field='session.remote'] var",
            "dl.fields [data-field='session.remote'] p",
        ] {
            point(browser, css, "pointerover");
            let (field, count) = tied(browser);
            assert_eq!(field, "session.remote", "{css}");
            assert!(count >= 4, "{css}: {count} elements");
            point(browser, "main h1", "pointerover");
            assert_eq!(tied(browser).1, 0, "{css}");
        }
    });
}

#[test]
fn the_focus_ties_too_and_the_pointer_goes_first() {
    browse(|browser| {
        browser.open("generated/messages/750003.html");
        browser.script("document.querySelector('pre.line [data-field]').focus()");
        assert_eq!(tied(browser).0, "session.local");
        browser.press(Key::Tab);
        assert_eq!(tied(browser).0, "session.remote");
        point(browser, "tr[data-field='error']", "pointerover");
        assert_eq!(tied(browser).0, "error");
        point(browser, "main h1", "pointerover");
        assert_eq!(tied(browser).0, "session.remote");
        browser.press(Key::Enter);
        browser.wait_until("location.hash === '#field-session-remote'");
    });
}

#[test]
fn the_filter_leaves_what_holds_every_word_and_says_how_many() {
    browse(|browser| {
        browser.open(VALUES);
        let rows = "table.values tbody tr";
        let all = shown(browser, rows);
        assert_eq!(all, 195);
        assert_eq!(browser.text(".filter output"), "");

        browser.type_into("#filter", "AUTH timer");
        browser
            .wait_until("document.querySelector('.filter output').textContent !== ''");
        let found = shown(browser, rows);
        assert!((1..20).contains(&found), "{found} rows");
        assert_eq!(browser.text(".filter output"), format!("{found} of {all} values"));
        assert_eq!(shown(browser, "#value-auth-message-timeout"), 1);
        assert!(shown(browser, "section.group") <= found);

        // Arrows move within the text, and turn no page.
        browser.press(Key::Left);
        browser.press(Key::Enter);
        browser.wait_until("document.activeElement.matches('table.values tr a')");
        assert!(browser.address().ends_with(VALUES), "{}", browser.address());

        browser.press("f");
        browser.wait_until("document.activeElement.id === 'filter'");
        browser.press(Key::Escape);
        browser.wait_until("document.getElementById('filter').value === ''");
        assert_eq!(shown(browser, rows), all);
    });
}

#[test]
fn no_filter_hides_what_the_address_points_at() {
    browse(|browser| {
        browser.open(&format!("{VALUES}#value-policy-match-failed"));
        browser.type_into("#filter", "certificate");
        browser
            .wait_until("document.querySelector('.filter output').textContent !== ''");
        assert_eq!(shown(browser, "#value-policy-match-failed"), 1);
        assert_eq!(shown(browser, "#value-auth-message-timeout"), 0);

        browser.script("location.hash = '#value-auth-message-timeout'");
        browser.wait_until("document.getElementById('filter').value === ''");
        assert_eq!(shown(browser, "#value-auth-message-timeout"), 1);
        // Neither the header nor the filter covers it.
        browser.wait_until(
            "document.getElementById('value-auth-message-timeout').getBoundingClientRect().top \
             >= document.querySelector('.filter').getBoundingClientRect().bottom",
        );
    });
}

#[test]
fn without_a_script_all_values_are_shown_and_no_filter() {
    browse(|browser| {
        browser.devtools(
            "Emulation.setScriptExecutionDisabled",
            serde_json::json!({ "value": true }),
        );
        browser.open(VALUES);
        assert_eq!(browser.text(".filter"), "");
        assert!(
            browser
                .text("#value-auth-message-timeout")
                .contains("Failed to receive the AUTH msg")
        );
    });
}
