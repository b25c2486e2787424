//! Pages come up whole, their scripts run.

use crate::common::{Theme, browse};

#[test]
fn the_sidebar_lists_every_message() {
    browse(|browser| {
        browser.open("generated/messages/750006.html");
        assert!(browser.text("main h1").starts_with("750006"));
        browser.find(".sidebar a[href$='messages/753001.html']");
    });
}

#[test]
fn a_theme_stays_chosen() {
    browse(|browser| {
        browser.open("index.html");
        for theme in Theme::ALL {
            browser.set_theme(theme);
            browser.open("generated/by-id.html");
            browser.wait_until(&format!(
                "document.documentElement.classList.contains('{}')",
                theme.name()
            ));
        }
    });
}
