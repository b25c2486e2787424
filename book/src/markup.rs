//! Checks a page by itself: valid HTML, names that are unique, nothing that the policy would refuse.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Selector};

/// How large a page may be, in bytes, in a site of so many: an index grows with what it lists.
pub fn largest(pages: usize) -> usize {
    (500 * pages).max(200 * 1000)
}

/// The faults of a page of at most so many bytes, without its name.
pub fn faults(text: &str, document: &Html, largest: usize) -> Vec<String> {
    let mut faults = Vec::new();
    if text.len() > largest {
        faults.push(format!(
            "the page has {} bytes; at most {largest} are expected: split it",
            text.len()
        ));
    }
    let all = Selector::parse("*").expect("a selector of everything");
    let elements: Vec<ElementRef<'_>> = document.select(&all).collect();
    faults.extend(parse_errors(document));
    let title = Selector::parse("head > title").expect("a selector of titles");
    if document.select(&title).next().is_none() {
        faults
            .push("the page has no <title>; add one to its frame in theme/".to_owned());
    }
    let mut ids = BTreeSet::new();
    for element in elements {
        let element = element.value();
        let name = element.name();
        if let Some(id) = element.id()
            && !ids.insert(id)
        {
            faults.push(format!(
                "the id `{id}` stands at two elements, here <{name}>; a link can lead to one: rename the other"
            ));
        }
        if name == "img" && element.attr("alt").is_none() {
            faults.push(format!(
                "<img src=\"{}\"> has no `alt`; say what it shows, or `alt=\"\"` if it only decorates",
                element.attr("src").unwrap_or("")
            ));
        }
        for (attribute, _) in element.attrs() {
            if attribute == "style" || attribute.starts_with("on") {
                faults.push(format!(
                    "<{name}> has the attribute `{attribute}`, which the site's policy refuses; move it into theme/"
                ));
            }
        }
        if name == "style" {
            faults.push(
                "<style> stands in the page, which the site's policy refuses; move it into theme/".to_owned(),
            );
        }
    }
    faults
}

/// What the HTML parser has to mend.
fn parse_errors(document: &Html) -> Vec<String> {
    document.errors.iter().map(|error| format!("no valid HTML: {error}")).collect()
}
