//! A browser that runs no scripts.

use serde_json::json;

use crate::common::{Browser, browse};

fn without_scripts(browser: &Browser) {
    browser.devtools("Emulation.setScriptExecutionDisabled", json!({"value": true}));
}

#[test]
fn the_text_is_there_and_the_way_on() {
    browse(|browser| {
        without_scripts(browser);
        browser.open("generated/messages/750006.html");
        assert_eq!(
            browser.script("return document.documentElement.classList.contains('js')"),
            false,
            "scripts are expected to be off"
        );
        assert!(browser.text("main h1").starts_with("750006"));
        assert!(browser.text("pre.line").contains("192.0.2.1:500"));
        browser.click("nav.pages a[rel=next]");
        browser.wait_until("location.pathname.endsWith('750007.html')");
    });
}

#[test]
fn the_list_of_pages_opens_and_leads_on() {
    browse(|browser| {
        without_scripts(browser);
        browser.open_served("generated/messages/750006.html");
        browser.click("label[for=mdbook-sidebar-toggle-anchor]");
        browser.wait_until("document.querySelector('.sidebar iframe')?.checkVisibility({ visibilityProperty: true })");
        browser.wait_until("document.querySelector('.sidebar iframe').contentDocument?.querySelectorAll('a[href]').length > 70");
        assert_eq!(
            browser.script(
                "const list = document.querySelector('.sidebar iframe').contentDocument;
                 return [...list.querySelectorAll('a[href*=\"75000\"]')].every((link) => link.checkVisibility())"
            ),
            true,
            "every message is expected to show in the list"
        );
    });
}

#[test]
fn buttons_that_need_a_script_are_not_shown() {
    browse(|browser| {
        without_scripts(browser);
        browser.open("index.html");
        for button in
            ["#mdbook-search-toggle", "#mdbook-theme-toggle", "#mdbook-sidebar-toggle"]
        {
            let shown = browser.script(&format!(
                "return document.querySelector('{button}').checkVisibility()"
            ));
            assert_eq!(shown, false, "{button}");
        }
    });
}

#[test]
fn the_page_follows_the_theme_of_the_system() {
    browse(|browser| {
        without_scripts(browser);
        for (scheme, background) in
            [("light", "rgb(255, 255, 255)"), ("dark", "rgb(20, 24, 28)")]
        {
            browser.devtools(
                "Emulation.setEmulatedMedia",
                json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]}),
            );
            browser.open("index.html");
            let actual = browser.script(
                "return getComputedStyle(document.documentElement).backgroundColor",
            );
            assert_eq!(actual, background, "{scheme}");
        }
    });
}
