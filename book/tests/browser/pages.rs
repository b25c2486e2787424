//! Pages come up whole, their scripts run.

use std::fs;

use tempfile::TempDir;

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

#[test]
fn the_site_works_below_a_path_of_a_web_server() {
    browse(|browser| {
        browser.open_served("generated/messages/750006.html");
        browser.click(".sidebar a[href$='messages/750007.html']");
        browser.wait_until(
            "location.pathname === '/asa-messages/generated/messages/750007.html'",
        );
        browser.click(".menu-title");
        browser.wait_until("location.pathname === '/asa-messages/index.html'");
        browser.press("/");
        browser.type_into("#mdbook-searchbar", "751025");
        browser.click("#mdbook-searchresults li:first-child a");
        browser.wait_until(
            "location.pathname === '/asa-messages/generated/messages/751025.html'",
        );
    });
}

#[test]
fn a_missing_page_leads_back() {
    browse(|browser| {
        browser.open_served("404.html");
        assert!(browser.text("main h1").contains("404"));
        browser.click(".menu-title");
        browser.wait_until("location.pathname === '/asa-messages/index.html'");
    });
}

#[test]
fn the_button_changes_the_theme_and_the_choice_stays() {
    browse(|browser| {
        browser.open("index.html");
        let pressed = "document.getElementById('mdbook-theme-toggle').getAttribute('aria-pressed')";
        browser.wait_until(&format!("{pressed} === 'false'"));
        browser.click("#mdbook-theme-toggle");
        browser.wait_until(&format!("{pressed} === 'true'"));
        browser.open("generated/by-id.html");
        browser.wait_until(&format!("{pressed} === 'true'"));
        browser.wait_until("document.documentElement.classList.contains('coal')");
    });
}

#[test]
fn a_theme_of_another_book_is_not_taken() {
    browse(|browser| {
        browser.open("index.html");
        browser.script("localStorage.setItem('mdbook-theme', 'navy')");
        browser.reload();
        browser.wait_until("document.documentElement.classList.contains('light')");
    });
}

#[test]
fn code_is_copied_as_it_shows() {
    browse(|browser| {
        browser.open_served("crate.html");
        browser.devtools(
            "Browser.grantPermissions",
            serde_json::json!({"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]}),
        );
        browser
            .script("document.querySelector('pre:has(.language-rust) .copy').click()");
        browser.wait_until("document.querySelector('.copy').textContent !== 'Copy' || [...document.querySelectorAll('.copy')].some((button) => button.textContent === 'Copied')");
        let copied = browser.script("return navigator.clipboard.readText()");
        let shown =
            browser.script("return document.querySelector('.language-rust').innerText");
        assert_eq!(copied.as_str().map(str::trim), shown.as_str().map(str::trim));
    });
}

#[test]
fn what_has_moved_is_found_where_it_is_now() {
    let root = TempDir::new().unwrap();
    let write = |path: &str, text: &str| {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let theme = concat!(env!("CARGO_MANIFEST_DIR"), "/theme");
    write(
        "book.toml",
        &format!(
            "[book]\nsrc = \"pages\"\n[output.html]\ntheme = '{theme}'\n[output.html.playground]\nrunnable = false\n[output.html.print]\nenable = false\n"
        ),
    );
    write(
        "pages/SUMMARY.md",
        "- [Start](index.md)\n- [New](generated/new.md)\n{{#include generated/SUMMARY.md}}\n",
    );
    write("pages/generated/SUMMARY.md", "");
    write("pages/generated/redirects.md", "- [lists/old.html](new.html)\n");
    write("pages/index.md", "# Start\n");
    write("pages/generated/new.md", "# New\n\n## Now\n");
    let out = root.path().join("out");
    book::build(root.path(), &out).expect("a site without faults");
    browse(|browser| {
        let open =
            |page: &str| browser.goto(&format!("file://{}/{page}", out.display()));
        for page in ["generated/lists/old.html", "generated/lists/old.html#now"] {
            open("index.html");
            open(page);
            browser.wait_until("location.pathname.endsWith('/generated/new.html')");
        }
        browser.wait_until("location.hash === '#now'");
    });
}

#[test]
fn code_has_colours_and_stays_as_it_is() {
    browse(|browser| {
        browser.open("crate.html");
        let before =
            browser.script("return document.querySelector('.language-rust').innerText");
        browser.wait_until("document.querySelector('.language-rust .code-keyword')");
        let after =
            browser.script("return document.querySelector('.language-rust').innerText");
        assert_eq!(before.as_str().map(str::trim), after.as_str().map(str::trim));
        // A text that goes on behind the end of a line is one text.
        browser.wait_until(
            "[...document.querySelectorAll('.code-string')].some((text) => text.textContent.includes('peer lost'))",
        );
    });
}

#[test]
fn a_log_line_of_a_page_leads_to_the_decoder() {
    browse(|browser| {
        for (page, id) in [
            ("life-of-a-tunnel.html", "752003"),
            ("generated/messages/751025.html", "751025"),
        ] {
            browser.open(page);
            browser.script("document.querySelector('main pre .tools a').focus()");
            browser.press(thirtyfour::Key::Enter);
            browser.wait_until("location.pathname.endsWith('/decode.html')");
            browser.wait_until(
                "document.getElementById('decode-status').textContent === '1 line: 1 decoded.'",
            );
            assert!(browser.text("#decode-list strong").starts_with(id), "{page}");
        }
    });
}
