//! Formats as HTML, their fields marked.

use std::fmt::Write;

use super::text::{anchor, breakable, html};
use crate::format::escape_literal;
use crate::lower::{Element, Leaf, Message};

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
        format!(
            "<a href=\"#{}\" data-field=\"{}\">{name}</a>",
            anchor("field", &leaf.path),
            html(&leaf.path)
        )
    } else {
        name
    }
}

/// The class of a field's colour.
pub fn colour(leaf: &Leaf) -> String {
    format!("field-{}", leaf.slot % COLOURS + 1)
}

/// The class of the colour of the field at a path, where it is a leaf.
pub fn colour_of(message: &Message, path: &str) -> String {
    message.leaves.iter().find(|leaf| leaf.path == path).map_or_else(String::new, colour)
}
