//! How a page lies on screen and paper, and what it weighs.

use serde_json::json;

use crate::common::{Theme, browse, pages};

/// One page of each kind.
const PAGES: [&str; 9] = [
    "index.html",
    "decode.html",
    "by-symptom.html",
    "life-of-a-tunnel.html",
    "generated/messages/750003.html",
    "generated/values/ike-error.html",
    "generated/by-severity.html",
    "generated/by-field.html",
    "matching.html",
];

/// The bytes of a page and all that it loads by itself.
const MOST: u64 = 200_000;

#[test]
fn nothing_moves_while_a_page_loads() {
    browse(|browser| {
        for width in [390, 1440] {
            browser.resize(width, 900);
            for page in PAGES {
                browser.open(page);
                let shift = browser.script(
                    "return new Promise((resolve) => {
                         let sum = 0;
                         new PerformanceObserver((list) => {
                             for (const shift of list.getEntries()) { sum += shift.value; }
                         }).observe({ type: 'layout-shift', buffered: true });
                         setTimeout(() => resolve(sum), 400);
                     })",
                );
                assert!(
                    shift.as_f64().is_some_and(|shift| shift < 0.01),
                    "{page} at {width} px moves by {shift}; nothing is expected to"
                );
            }
        }
    });
}

#[test]
fn a_page_that_comes_in_pieces_keeps_its_width() {
    let width = "return document.getElementById('mdbook-menu-bar').getBoundingClientRect().width";
    browse(|browser| {
        browser.resize(390, 900);
        browser.open("generated/by-field.html");
        let whole = browser.script(width);
        browser.script("document.querySelector('main').remove()");
        assert_eq!(browser.script(width), whole, "the scrollbar took its room");
    });
}

#[test]
fn no_page_is_wider_than_the_screen() {
    browse(|browser| {
        for page in pages() {
            browser.open_served(&page);
            for width in [320, 390, 768, 1440] {
                browser.resize(width, 900);
                let actual =
                    browser.script("return document.documentElement.scrollWidth");
                assert!(
                    actual.as_u64() <= Some(width.into()),
                    "{page}: {actual} px on {width} px"
                );
            }
        }
    });
}

#[test]
fn a_page_and_all_that_it_loads_weigh_little() {
    browse(|browser| {
        browser.devtools("Network.enable", json!({}));
        browser.devtools("Network.setCacheDisabled", json!({"cacheDisabled": true}));
        for page in pages() {
            browser.open_served(&page);
            let parts = browser.script(
                "return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                     .map((part) => [part.name, part.decodedBodySize])",
            );
            let parts: Vec<(String, u64)> = serde_json::from_value(parts).unwrap();
            let sum: u64 = parts.iter().map(|(_, size)| size).sum();
            assert!(parts.len() > 8, "{parts:?}");
            assert!(sum < MOST, "{page} weighs {sum} of {MOST} bytes: {parts:#?}");
        }
    });
}

#[test]
fn paper_shows_the_text_alone_dark_on_white() {
    browse(|browser| {
        browser.open("generated/messages/750006.html");
        browser.set_theme(Theme::Dark);
        browser.devtools("Emulation.setEmulatedMedia", json!({"media": "print"}));
        for hidden in
            ["#mdbook-menu-bar", "#mdbook-sidebar", "nav.pages", ".copy", ".skip"]
        {
            let shown = browser.script(&format!(
                "return document.querySelector('{hidden}').checkVisibility()"
            ));
            assert_eq!(shown, false, "{hidden}");
        }
        // The list of pages, which shows on a screen of this width, takes no room.
        let place = browser.script(
            "const { left, right } = document.querySelector('main').getBoundingClientRect();
             return [left, document.documentElement.clientWidth - right]",
        );
        assert_eq!(place, json!([0, 0]), "room beside the text");
        let style = browser.script(
            "const { color } = getComputedStyle(document.querySelector('main h1'));
             return [getComputedStyle(document.documentElement).backgroundColor, color]",
        );
        assert_eq!(style, json!(["rgb(255, 255, 255)", "rgb(28, 33, 38)"]));
    });
}
