//! All of it by keyboard.

use thirtyfour::Key;

use crate::common::browse;

#[test]
fn s_opens_the_search_and_enter_the_first_page_found() {
    browse(|browser| {
        browser.open("index.html");
        browser.press("s");
        browser.wait_until("document.activeElement.id === 'mdbook-searchbar'");
        browser.type_into("#mdbook-searchbar", "750006");
        browser.find("#mdbook-searchresults li a");
        browser.press(Key::Enter);
        browser
            .wait_until("location.pathname.endsWith('generated/messages/750006.html')");
    });
}

#[test]
fn arrows_lead_to_the_neighbours() {
    browse(|browser| {
        browser.open("generated/messages/750006.html");
        browser.press(Key::Right);
        browser.wait_until("location.pathname.endsWith('750007.html')");
        browser.press(Key::Left);
        browser.wait_until("location.pathname.endsWith('750006.html')");
    });
}

#[test]
fn the_sidebar_folds_away() {
    browse(|browser| {
        browser.open("index.html");
        let shown = "document.documentElement.classList.contains('sidebar-visible')";
        browser.wait_until(shown);
        browser.click("#mdbook-sidebar-toggle");
        browser.wait_until(&format!("!{shown}"));
    });
}
