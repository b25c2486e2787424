//! Lists of values: short ones beside their field, long ones on a page of their own.

use std::fmt::Write;

use super::format::marked;
use super::text::{anchor, html, inline, prose};
use crate::lower::{Field, List, Lowered, Type, Value};

/// The longest list that stands beside its field.
const SHORT: usize = 12;

/// Whether a list is too long to stand beside its field.
pub fn has_page(list: &List) -> bool {
    list.values.len() > SHORT
}

/// The page of a long list, relative to the generated folder.
pub fn path(list: &List) -> String {
    format!("values/{}.md", list.name)
}

/// The place of a value, seen from the page of a message.
pub fn link(list: &List, value: &str) -> String {
    let anchor = anchor("value", value);
    if has_page(list) {
        format!("../{}#{anchor}", path(list))
    } else {
        format!("#{anchor}")
    }
}

/// Heading of a long list's page.
pub fn title(list: &List) -> String {
    match &list.title {
        Some(title) => inline(title),
        None => format!("Values of {}", inline(&list.name)),
    }
}

/// The page of a long list.
pub fn page(lowered: &Lowered, list: &List) -> String {
    let users = lowered.messages.iter().filter(|message| {
        let is_list = |field: &Field| field.ty == Type::List(list.name.clone());
        message.fields.iter().any(is_list)
    });
    let users: Vec<String> = users
        .map(|m| format!("[{} {}](../messages/{}.md)", m.id, inline(&m.title), m.id))
        .collect();
    format!(
        "# {}\n\n{}\n\nThe values of {}, in the order of the guide. The list is open: a text that it lacks is kept as it is.\n\n{}",
        title(list),
        prose(&list.about),
        users.join(" and "),
        definitions(list),
    )
}

/// The values as a definition list: what devices write, and beside it the name.
pub fn definitions(list: &List) -> String {
    let mut out = String::from("<dl class=\"values\">\n");
    for value in &list.values {
        out.push_str(&definition(value));
    }
    out.push_str("</dl>");
    out
}

fn definition(value: &Value) -> String {
    let anchor = anchor("value", &value.name);
    let mut out = format!(
        "<dt id=\"{anchor}\"><a class=\"header\" href=\"#{anchor}\"><code>{}</code></a></dt>\n<dd>\n\n`{}`",
        marked(&value.elements, false),
        value.name,
    );
    if !value.was.is_empty() {
        _ = write!(out, " (formerly `{}`)", value.was.join("`, `"));
    }
    out.push('\n');
    if let Some(about) = &value.about {
        _ = write!(out, "\n{}\n", prose(about));
    }
    for field in &value.fields {
        let ty = match &field.ty {
            Type::Scalar(kind) => kind.name(),
            Type::Record(name) | Type::List(name) => name,
        };
        _ = write!(out, "\n- `{}`, {ty}: {}\n", field.name, prose(&field.about));
    }
    if let Some(guide) = &value.guide {
        _ = write!(
            out,
            "\nThe guide prints:\n\n<pre class=\"guide\"><code class=\"nohighlight\">{}</code></pre>\n",
            html(guide)
        );
    }
    out.push_str("\n</dd>\n");
    out
}
