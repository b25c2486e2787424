//! Formats and example lines as HTML, their fields marked alike.

use std::fmt::Write;

use super::text::{anchor, breakable, html};
use crate::format::escape_literal;
use crate::lower::{Element, Example, Leaf, Message};

/// How many colours the style has for fields.
const COLOURS: usize = 6;

/// A format in the format language, its fields marked and linked to their descriptions if there are any.
pub fn format(elements: &[Element], linked: bool) -> String {
    format!(
        "<pre class=\"format\"><code class=\"nohighlight\">{}</code></pre>",
        marked(elements, linked)
    )
}

/// A format inside a line of text.
pub fn marked(elements: &[Element], linked: bool) -> String {
    let mut out = String::new();
    for element in elements {
        _ = match element {
            Element::Literal(text) => write!(out, "{}", html(&escape_literal(text))),
            Element::Choice(texts) => {
                let texts: Vec<String> =
                    texts.iter().map(|text| html(&escape_literal(text))).collect();
                let bar = mark("|");
                write!(out, "{}{}{}", mark("<"), texts.join(&bar), mark(">"))
            }
            Element::Optional(inner) => write!(
                out,
                "<span class=\"{}\">{}{}{}</span>",
                if is_short(inner) { "optional short" } else { "optional" },
                mark("["),
                marked(inner, linked),
                mark("]")
            ),
            Element::Field(leaf) => write!(out, "{}", field(leaf, linked)),
        };
    }
    out
}

/// Whether an optional part fits the end of any line, so that it need not be broken.
fn is_short(inner: &[Element]) -> bool {
    matches!(inner, [Element::Literal(text)] if text.len() <= 12)
}

/// A mark of the format language, which no device sends.
fn mark(text: &str) -> String {
    format!("<span class=\"mark\">{}</span>", html(text))
}

fn field(leaf: &Leaf, linked: bool) -> String {
    let name = format!(
        "<var class=\"{}\">{}</var>",
        colour(leaf),
        breakable(&html(&leaf.path))
    );
    if linked {
        format!("<a href=\"#{}\">{name}</a>", anchor("field", &leaf.path))
    } else {
        name
    }
}

/// The class of a field's colour.
pub fn colour(leaf: &Leaf) -> String {
    format!("field-{}", leaf.slot % COLOURS + 1)
}

/// A line with the bytes of each field marked, and what stands before the body dimmed.
pub fn line(message: &Message, example: &Example) -> String {
    let mut spans: Vec<(&Leaf, std::ops::Range<usize>)> = message
        .leaves
        .iter()
        .zip(&example.spans)
        .filter_map(|(leaf, span)| Some((leaf, span.clone()?)))
        .collect();
    spans.sort_by_key(|(_, span)| (span.start, span.end));
    let line = &example.line;
    let mut out =
        format!("<span class=\"envelope\">{}</span>", html(&line[..example.body_at]));
    let mut at = example.body_at;
    for (leaf, span) in spans {
        _ = write!(
            out,
            "{}<span class=\"value {}\" title=\"{}\">{}</span>",
            html(&line[at..span.start]),
            colour(leaf),
            html(&leaf.path),
            breakable(&html(&line[span.clone()])),
        );
        at = span.end;
    }
    out.push_str(&html(&line[at..]));
    format!("<pre class=\"line\"><code class=\"nohighlight\">{out}</code></pre>")
}
