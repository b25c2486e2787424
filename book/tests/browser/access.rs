//! What axe-core finds against a page: contrast, labels, landmarks, headings, keyboard.

use std::env;
use std::fs;
use std::sync::LazyLock;

use serde_json::Value;

use crate::common::{Browser, Theme, browse, pages};

/// axe-core itself, which is no part of the repository.
static AXE: LazyLock<String> = LazyLock::new(|| {
    let path = env::var("AXE_CORE").expect(
        "the variable AXE_CORE is missing; it is expected to name the file `axe.min.js` of the npm package axe-core: \
         `npm install --no-save axe-core`, then AXE_CORE=node_modules/axe-core/axe.min.js",
    );
    fs::read_to_string(&path).unwrap_or_else(|error| {
        panic!("AXE_CORE={path}: {error}; a script is expected there")
    })
});

/// Without `preload`, which would fetch the styles anew: the policy forbids any connection.
const RUN: &str = "return axe.run(document, { resultTypes: ['violations'], preload: false }).then((result) =>
    result.violations.flatMap((rule) => rule.nodes.map((node) =>
        `${rule.id}: ${node.target} ${node.html}\n    ${node.failureSummary.replaceAll('\\n', ' ')}`)))";

/// The violations of the page as it is shown.
fn violations(browser: &Browser) -> Vec<String> {
    browser.script(&AXE);
    let Value::Array(found) = browser.script(RUN) else {
        panic!("axe-core returns a list")
    };
    found.iter().map(|one| one.as_str().unwrap_or("?").to_owned()).collect()
}

/// Tries a page in both themes, on a phone and on a desktop.
fn is_accessible(page: &str) {
    is_accessible_when(page, |_| ());
}

/// The same, with the page brought into a state first.
fn is_accessible_when(page: &str, prepare: fn(&Browser)) {
    browse(|browser| {
        for theme in Theme::ALL {
            for width in [390, 1440] {
                browser.resize(width, 900);
                browser.open(page);
                browser.set_theme(theme);
                prepare(browser);
                let found = violations(browser);
                assert!(
                    found.is_empty(),
                    "{page}, {theme:?}, {width} px: no violation is expected, axe-core found {}:\n{}",
                    found.len(),
                    found.join("\n")
                );
            }
        }
    });
}

/// Each page once, by turns on a desktop by day and on a phone by night. The tests below see some in both.
#[test]
fn every_page() {
    browse(|browser| {
        let pages = pages();
        for (turn, (theme, width)) in
            [(Theme::Light, 1440), (Theme::Dark, 390)].into_iter().enumerate()
        {
            browser.resize(width, 900);
            browser.open_served("index.html");
            browser.set_theme(theme);
            for page in pages.iter().skip(turn).step_by(2) {
                browser.open_served(page);
                let found = violations(browser);
                assert!(found.is_empty(), "{page}:\n{}", found.join("\n"));
            }
        }
    });
}

#[test]
fn the_first_page() {
    is_accessible("index.html");
}

#[test]
fn a_message() {
    is_accessible("generated/messages/750003.html");
}

#[test]
fn the_reasons() {
    is_accessible("generated/values/ike-error.html");
}

#[test]
fn the_index_by_severity() {
    is_accessible("generated/by-severity.html");
}

#[test]
fn the_index_by_field() {
    is_accessible("generated/by-field.html");
}

#[test]
fn the_symptoms() {
    is_accessible("by-symptom.html");
}

#[test]
fn the_life_of_a_tunnel() {
    is_accessible("life-of-a-tunnel.html");
}

#[test]
fn a_chapter_with_code() {
    is_accessible("crate.html");
}

#[test]
fn decoded_lines() {
    is_accessible_when("decode.html", |browser| {
        browser.click("#decode-example");
        browser
            .wait_until("document.querySelectorAll('.readings .reading').length === 3");
    });
}

#[test]
fn search_and_its_results() {
    is_accessible_when("generated/by-id.html", |browser| {
        browser.press("/");
        browser.type_into("#mdbook-searchbar", "750006");
        browser.find("#mdbook-searchresults li a");
    });
}

#[test]
fn the_open_list_of_pages() {
    is_accessible_when("generated/messages/750006.html", |browser| {
        if browser.script("return innerWidth < 1080") == true {
            browser.click("#mdbook-sidebar-toggle");
        }
        browser
            .wait_until("document.querySelector('.sidebar .active').checkVisibility()");
    });
}

#[test]
fn a_page_with_faults_is_found_out() {
    browse(|browser| {
        browser.open("index.html");
        browser.script(
            "document.querySelector('main').innerHTML += '<img src=\"favicon.svg\">'",
        );
        let found = violations(browser).join("\n");
        assert!(
            found.contains("image-alt"),
            "an image without a text is expected to be told: {found}"
        );
        // The made-up image is missing beside the page.
        browser.errors();
    });
}

#[test]
fn decode_a_line() {
    is_accessible("decode.html");
}
