//! The page "Decode a line": typing, links, hostile text, keys.

use serde_json::json;
use tempfile::TempDir;
use thirtyfour::Key;

use crate::asa::asa;
use crate::common::{Browser, browse};

pub const UP: &str = "<165>Nov 23 2026 10:00:00 fw01 : %ASA-5-750006: Local:192.0.2.1:500 Remote:198.51.100.7:4500 Username:Unknown IKEv2 SA UP. Reason: New Connection Established";
pub const ABORTED: &str = "%ASA-4-750003: Local:192.0.2.1:500 Remote:203.0.113.9:500 Username:bob IKEv2 Negotiation aborted due to ERROR: Failed to find a matching policy";

/// Control and Enter at once, as the driver's protocol writes keys.
const CONTROL_ENTER: &str = "\u{e009}\u{e007}";

/// Puts lines onto the page as pasting does.
fn paste(browser: &Browser, lines: &str) {
    browser.script_with(
        "const text = document.getElementById('decode-text'); text.focus(); text.value = arguments[0];
         text.dispatchEvent(new InputEvent('input', { bubbles: true }));",
        vec![json!(lines)],
    );
}

/// Waits until the page has read so many lines, and returns what it says of them.
#[track_caller]
pub fn status(browser: &Browser, begin: &str) -> String {
    browser.wait_until(&format!(
        "document.getElementById('decode-status').textContent.startsWith('{begin}')"
    ));
    browser.text("#decode-status")
}

/// What the `asa` command prints for lines.
fn decoded(lines: &str) -> String {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("lines.log");
    std::fs::write(&path, lines).expect("a log");
    let output = asa().arg("decode").arg(path).output().expect("cargo runs");
    String::from_utf8(output.stdout).expect("JSON is UTF-8")
}

#[test]
fn a_typed_line_shows_its_fields_its_meaning_and_what_to_do() {
    browse(|browser| {
        browser.open("decode.html");
        browser.type_into("#decode-text", ABORTED);
        assert_eq!(status(browser, "1 line:"), "1 line: 1 decoded.");
        browser.find(".reading");
        let reading = browser.text("#decode-list details[open]");
        for text in [
            "750003 Negotiation aborted",
            "session.remote",
            "203.0.113.9 port 500",
            "bob",
            "Failed to find a matching policy",
            "What it means",
            "What to do",
            "All about 750003",
        ] {
            assert!(reading.contains(text), "`{text}` is missing in:\n{reading}");
        }
        // The reason leads to its own place in the book.
        browser.click("#decode-list td a[href$='#value-policy-match-failed']");
        browser
            .wait_until("location.pathname.endsWith('generated/values/ike-error.html')");
        browser.wait_until("document.querySelector(':target') !== null");
    });
}

#[test]
fn lines_that_are_pasted_beside_the_form_are_decoded() {
    let paste = "const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', arguments[1]);
        document.querySelector(arguments[0]).dispatchEvent(
            new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))";
    browse(|browser| {
        browser.open("decode.html");
        browser.script_with(paste, vec![json!("h1"), json!(ABORTED)]);
        assert_eq!(status(browser, "1 line:"), "1 line: 1 decoded.");
        browser.wait_until("document.activeElement.matches('.readings summary')");
        // A field takes for itself what is pasted into it.
        browser.script_with(paste, vec![json!("#decode-words"), json!("two\nlines")]);
        assert_eq!(
            browser.script("return document.getElementById('decode-text').value"),
            json!(ABORTED)
        );
    });
}

#[test]
fn a_misfit_is_told_with_its_kind_its_place_and_what_was_expected() {
    browse(|browser| {
        browser.open("decode.html");
        paste(
            browser,
            &format!("{}\n%ASA-6-302013: Built\nno tag\n", UP.replace("SA UP", "SA ÜP")),
        );
        assert_eq!(
            status(browser, "3 lines:"),
            "3 lines: 0 decoded, 1 of an unknown id, 1 mismatched, 1 without a tag."
        );
        browser.wait_until("document.querySelectorAll('.fault').length === 3");
        let faults = browser.script("return [...document.querySelectorAll('.fault')].map((fault) => fault.textContent)");
        let at = UP.find("UP.").expect("it is there");
        assert_eq!(
            faults,
            json!([
                format!(
                    "mismatch byte {at}: the body fits no known shape of its message, expected SA UP. Reason: here; the envelope and the body can still be read"
                ),
                "unknown-id byte 7: the catalog has no message with this id; the envelope and the body can still be read",
                "no-tag the line holds no message tag such as %ASA-5-750006:; check that a firewall wrote it",
            ])
        );
        let missed =
            browser.script("return document.querySelector('mark.miss').textContent");
        assert_eq!(missed, json!("ÜP. Reason: New Connection Established"));
    });
}

#[test]
fn a_link_carries_lines_in_its_fragment() {
    browse(|browser| {
        browser.open("decode.html");
        paste(browser, UP);
        status(browser, "1 line:");
        browser.click("#decode-link");
        let address = browser.address();
        let (_, fragment) =
            address.split_once("#line=").expect("the lines stand behind `#`");
        assert!(fragment.contains("%25ASA-5-750006%3A%20"), "{fragment}");
        browser.goto("about:blank");
        browser.goto(&address);
        assert_eq!(status(browser, "1 line:"), "1 line: 1 decoded.");
        assert_eq!(
            browser.script("return document.getElementById('decode-text').value"),
            json!(UP)
        );
        // A percent sign that nobody encoded is no reason to fail.
        browser.goto("about:blank");
        browser.open("decode.html#line=100% %ASA-6-302013: Built");
        assert_eq!(status(browser, "1 line:"), "1 line: 0 decoded, 1 of an unknown id.");
    });
}

#[test]
fn before_the_first_line_there_are_some_to_try() {
    browse(|browser| {
        browser.open("decode.html");
        assert!(
            browser.script("return asa.catalog === undefined") == true,
            "nobody needs it yet"
        );
        for (example, sum) in [
            ("tunnel", "3 lines: 3 decoded."),
            ("user", "1 line: 1 decoded."),
            ("mixed", "3 lines: 2 decoded, 1 of an unknown id."),
            ("forged", "1 line: 1 decoded (1 ambiguous)."),
            ("cut", "1 line: 0 decoded, 1 truncated."),
        ] {
            browser.click(&format!(".tries [data-example={example}]"));
            status(browser, sum);
            browser.wait_until("document.activeElement.matches('.readings summary')");
            browser.click("#decode-clear");
            status(browser, "No lines yet.");
        }
        browser.script("document.activeElement.blur()");
        browser.press("e");
        status(browser, "3 lines:");
        browser.wait_until("!document.querySelector('.welcome').checkVisibility()");
    });
}

#[test]
fn copied_json_is_that_of_the_command() {
    let lines = format!("{UP}\n{ABORTED}\nno tag\n");
    browse(|browser| {
        browser.open("decode.html");
        // Clipboards of a browser without a screen are not to be relied on.
        browser.script(
            "navigator.clipboard.writeText = async (text) => { window.copied = text; }",
        );
        paste(browser, &lines);
        status(browser, "3 lines:");
        browser.click("#decode-copy");
        browser.wait_until("window.copied !== undefined");
        assert_eq!(browser.script("return window.copied"), json!(decoded(&lines)));
    });
}

#[test]
fn the_filter_takes_words_ids_and_kinds() {
    browse(|browser| {
        browser.open("decode.html");
        paste(browser, &format!("{UP}\n{ABORTED}\n{UP}\nno tag\n"));
        status(browser, "4 lines:");
        for (act, numbers) in [
            ("words.value = 'BOB negotiation'", "2"),
            ("words.value = 'sa-up'", "1 3"),
            ("words.value = ''; id.value = '750003'", "2"),
            ("id.value = ''; kind.value = 'no-tag'", "4"),
            ("kind.value = ''; words.value = 'nobody'", ""),
        ] {
            browser.script(&format!(
                "const [words, id, kind] = ['words', 'id', 'kind'].map((n) => document.getElementById(`decode-${{n}}`));
                 {act}; words.dispatchEvent(new Event('input'));"
            ));
            let count = numbers.split_whitespace().count();
            browser.wait_until(&format!(
                "document.getElementById('decode-status').textContent.endsWith('The filter takes {count}.')
                 && [...document.querySelectorAll('.readings .number')].map((n) => n.textContent).join(' ') === '{numbers}'"
            ));
        }
    });
}

#[test]
fn hostile_text_stays_text() {
    let hostile = [
        "<img src=x onerror=\"document.title='owned'\">",
        "</script><script>document.title='owned'</script>",
        "%ASA-5-750006: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:<b onmouseover=alert(1)>x</b> IKEv2 SA UP. Reason: </code></pre><iframe src=//example.com>",
        "%ASA-4-750003: Local:a:1 Remote:b:2 Username:\u{202e}bob\u{1b}[2J\u{7} IKEv2 Negotiation aborted due to ERROR: שלום \u{2066}x",
        "%ASA-5-750006: Local:javascript:alert(1) Remote:x Username:",
        "{{7*7}} ${7*7} __proto__ constructor",
        "%ASA-5-750006: \u{0}\u{feff}\u{fffd}",
    ];
    let many =
        (0..10_000).map(|n| hostile[n % hostile.len()]).collect::<Vec<_>>().join("\n");
    browse(|browser| {
        browser.open("decode.html");
        paste(browser, &hostile.join("\n"));
        status(browser, "7 lines:");
        browser.script("for (const details of document.querySelectorAll('.readings details')) { details.open = true; }");
        browser
            .wait_until("document.querySelectorAll('.readings .reading').length === 7");
        let elements = browser.script(
            "return document.querySelectorAll('.readings :is(img, script, iframe, b, style, [src], [onerror], [onmouseover])').length"
        );
        assert_eq!(elements, json!(0), "a log line became an element");
        let addresses = browser.script(
            "return [...document.querySelectorAll('.readings a')].every((a) => a.protocol === location.protocol)"
        );
        assert_eq!(addresses, json!(true), "a log line became an address");
        let acting = browser.script("return [...document.querySelectorAll('.reading .acting')].map((a) => a.textContent)");
        for escape in ["\\u{202e}", "\\x1b", "\\x07", "\\u{2066}", "\\x00"] {
            assert!(
                acting.as_array().is_some_and(|all| all.contains(&json!(escape))),
                "{escape} in {acting}"
            );
        }
        let raw = browser.script("return /[\\u0000\\u001b\\u202e]/.test(document.querySelector('.readings').textContent)");
        assert_eq!(raw, json!(false), "a browser would act on what the line holds");

        paste(browser, &many);
        let sum = status(browser, "10,000 lines:");
        assert!(sum.contains("without a tag"), "{sum}");
        browser.wait_until("document.querySelectorAll('.readings > li').length === 50");
        browser.click("#decode-later");
        browser.wait_until(
            "document.querySelector('.readings .number').textContent === '51'",
        );
        assert_eq!(
            browser.script("return document.title.includes('owned')"),
            json!(false)
        );
    });
}

#[test]
fn all_of_it_by_keyboard() {
    browse(|browser| {
        browser.open("decode.html");
        browser.script("document.getElementById('decode-text').focus()");
        browser.press(UP);
        browser.type_into("#decode-text", CONTROL_ENTER);
        let focused = "document.activeElement.matches('.readings summary')";
        browser.wait_until(focused);
        // The line is open; Enter closes it, and opens it again.
        for open in ["false", "true"] {
            browser.press(Key::Enter);
            browser.wait_until(&format!(
                "document.activeElement.parentElement.open === {open}"
            ));
        }
        // From the text on, Tab leads through everything in the order in which it is read.
        browser.script("document.getElementById('decode-text').focus()");
        for name in [
            "", "choose", "example", "clear", "words", "id", "kind", "copy", "download",
            "link",
        ] {
            browser.press(Key::Tab);
            let wanted = if name.is_empty() {
                "document.activeElement.type === 'submit'".to_owned()
            } else {
                format!("document.activeElement.id === 'decode-{name}'")
            };
            browser.wait_until(&wanted);
        }
        browser.press(Key::Tab);
        browser.wait_until(focused);
        // Up and down lead from line to line.
        paste(browser, &format!("{UP}\n{UP}"));
        status(browser, "2 lines:");
        browser.type_into("#decode-text", CONTROL_ENTER);
        browser.wait_until(focused);
        browser.press(Key::Down);
        browser.wait_until(
            "document.activeElement.querySelector('.number').textContent === '2'",
        );
        browser.press(Key::Up);
        browser.wait_until(
            "document.activeElement.querySelector('.number').textContent === '1'",
        );
    });
}

#[test]
fn without_scripts_the_page_says_what_else_there_is() {
    browse(|browser| {
        browser.devtools("Emulation.setScriptExecutionDisabled", json!({"value": true}));
        browser.open("decode.html");
        let text = browser.text("main");
        assert!(
            text.contains("needs JavaScript") && text.contains("asa decode"),
            "{text}"
        );
        assert!(!text.contains("Log lines"), "what can't work is shown:\n{text}");
    });
}
