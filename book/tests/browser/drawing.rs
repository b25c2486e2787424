//! The drawing of a tunnel's life: every id in it leads to its page.

use crate::common::browse;

const PAGE: &str = "life-of-a-tunnel.html";

/// The links that show, in the order of the drawing.
const LINKS: &str = "[...document.querySelectorAll('svg.life a')].filter((link) => link.checkVisibility())";

#[test]
fn every_id_leads_to_its_page() {
    browse(|browser| {
        browser.open(PAGE);
        let links = browser.script(&format!(
            "return {LINKS}.map((link) => [link.querySelector('.id').textContent.trim(), new URL(link.href.baseVal, location).pathname])"
        ));
        let links: Vec<(String, String)> = serde_json::from_value(links).unwrap();
        assert!(links.len() >= 10, "{links:?}");
        for (id, path) in links {
            assert!(
                path.ends_with(&format!("/generated/messages/{id}.html")),
                "{id}: {path}"
            );
        }
    });
}

#[test]
fn an_id_is_reached_by_mouse_and_by_key_at_any_width() {
    browse(|browser| {
        for width in [390, 768, 1440] {
            browser.resize(width, 900);
            browser.open(PAGE);
            browser.script(&format!("{LINKS}[0].scrollIntoView({{ block: 'center' }})"));
            let id = browser.script(&format!(
                "return {LINKS}[0].querySelector('.id').textContent.trim()"
            ));
            let id = id.as_str().expect("an id").to_owned();
            browser.click(&format!("svg.life a[href*='{id}']"));
            browser.wait_until(&format!("location.pathname.endsWith('/{id}.html')"));

            browser.open(PAGE);
            browser.script(&format!("{LINKS}[1].focus()"));
            browser.wait_until("document.activeElement.matches('svg.life a')");
            browser.press(thirtyfour::Key::Enter);
            browser.wait_until("location.pathname.includes('/generated/messages/')");
        }
    });
}

#[test]
fn who_sees_no_drawing_is_told_what_it_shows() {
    browse(|browser| {
        browser.open(PAGE);
        let told = browser.script(
            "const drawing = document.querySelector('svg.life');
             return ['aria-labelledby', 'aria-describedby']
                 .flatMap((by) => (drawing.getAttribute(by) ?? '').split(' '))
                 .map((name) => document.getElementById(name)?.textContent.trim() ?? '')
                 .join(' ')",
        );
        assert!(
            told.as_str().is_some_and(|told| told.split(' ').count() > 30),
            "{told}"
        );
    });
}
