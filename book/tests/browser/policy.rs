//! The Content-Security-Policy does what it says.

use crate::common::browse;

/// Each as the body of a function that returns a promise of what came of it.
const REFUSED: [(&str, &str); 4] = [
    (
        "a connection",
        "return fetch('https://192.0.2.1/').then(() => 'done', () => 'refused')",
    ),
    (
        "a script in the page",
        "const script = document.createElement('script');
         script.textContent = 'window.ran = true';
         document.head.append(script);
         return window.ran ? 'done' : 'refused'",
    ),
    (
        "a script as an attribute",
        "document.body.setAttribute('onclick', 'window.clicked = true');
         document.body.click();
         return window.clicked ? 'done' : 'refused'",
    ),
    (
        "an image of another host",
        "return new Promise((resolve) => {
             document.addEventListener('securitypolicyviolation', () => resolve('refused'));
             const image = new Image();
             image.onload = () => resolve('done');
             image.src = 'https://192.0.2.1/a.png';
         })",
    ),
];

#[test]
fn what_a_page_does_not_need_is_refused() {
    browse(|browser| {
        for served in [false, true] {
            for (what, script) in REFUSED {
                if served {
                    browser.open_served("index.html");
                } else {
                    browser.open("index.html");
                }
                assert_eq!(
                    browser.script(script),
                    "refused",
                    "{what}, served: {served}"
                );
                let told = browser.errors();
                assert!(
                    told.iter().any(|error| error.contains("Content Security Policy")),
                    "{what}: a breach is expected in the console, found {told:?}"
                );
            }
        }
    });
}
