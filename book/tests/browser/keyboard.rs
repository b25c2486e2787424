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

#[test]
fn the_first_stop_skips_to_the_text() {
    browse(|browser| {
        browser.open("generated/messages/750006.html");
        browser.press(Key::Tab);
        browser.wait_until("document.activeElement.matches('.skip')");
        browser.press(Key::Enter);
        browser.wait_until("document.activeElement.matches('main')");
    });
}

#[test]
fn the_list_of_pages_opens_by_key_on_a_phone() {
    browse(|browser| {
        browser.resize(390, 844);
        browser.open("index.html");
        let listed = "document.querySelector('.sidebar a').checkVisibility({ visibilityProperty: true })";
        browser.wait_until(&format!("!{listed}"));
        browser.press(Key::Tab + Key::Tab);
        browser.wait_until("document.activeElement.id === 'mdbook-sidebar-toggle'");
        browser.press(Key::Enter);
        browser.wait_until(listed);
    });
}

#[test]
fn messages_unfold_by_key() {
    browse(|browser| {
        browser.open("index.html");
        let listed = "document.querySelector('.sidebar a[href$=\"750001.html\"]').checkVisibility()";
        browser.wait_until(&format!("!{listed}"));
        browser.script("document.querySelector('.chapter-fold-toggle').focus()");
        browser.press(Key::Enter);
        browser.wait_until(listed);
    });
}

#[test]
fn a_question_mark_shows_the_keys() {
    browse(|browser| {
        browser.open("index.html");
        browser.press("?");
        browser.wait_until("document.getElementById('keys').open");
        browser.press(Key::Escape);
        browser.wait_until("!document.getElementById('keys').open");
    });
}
