//! Lists of values: short ones beside their field, long ones on a page of their own.

use std::fmt::Write;

use super::fields::former_anchors;
use super::format::marked;
use super::text::{anchor, breakable, html, inline, linked, prose};
use crate::lower::{Field, Group, List, Lowered, Type, Value};

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

/// The pages whose list got another name: each former address with the one that it leads to.
pub fn redirects(lowered: &Lowered) -> String {
    let mut out = String::new();
    for list in lowered.lists.iter().filter(|list| has_page(list)) {
        for was in &list.was {
            _ = writeln!(out, "- [values/{was}.html](values/{}.html)", list.name);
        }
    }
    if out.is_empty() { "No page has moved.".into() } else { out }
}

/// How many values are known, and a link to a long list's page, seen from the page of a message.
pub fn known(list: &List, before: &str, behind: &str) -> String {
    let (count, title, path) = (list.values.len(), title(list), path(list));
    format!("{before} {count} known values{behind}: [{title}](../{path}).\n\n")
}

/// Heading of a long list's page.
pub fn title(list: &List) -> String {
    match &list.title {
        Some(title) => inline(title),
        None => format!("Values of {}", inline(&list.name)),
    }
}

/// The page of a long list: a table for each of its groups, which a reader can filter.
pub fn page(lowered: &Lowered, list: &List) -> String {
    let users = lowered.messages.iter().filter(|message| {
        let is_list = |field: &Field| field.ty == Type::List(list.name.clone());
        message.fields.iter().any(is_list)
    });
    let users: Vec<String> = users
        .map(|m| format!("[{} {}](../messages/{}.md)", m.id, inline(&m.title), m.id))
        .collect();
    let mut out = format!(
        "# {}\n\n{}\n\nThe {} known values of {}. The list is open: a text that it lacks is kept as it is.\n\n",
        title(list),
        prose(&list.about),
        list.values.len(),
        users.join(" and "),
    );
    if !list.groups.is_empty() {
        out.push_str("<nav class=\"groups\" aria-label=\"Groups\">\n\n");
        for group in &list.groups {
            let (title, anchor) = (inline(&group.title), anchor("group", &group.name));
            _ = writeln!(out, "- [{title}](#{anchor}) {}", members(list, group).count());
        }
        out.push_str("\n</nav>\n\n");
    }
    // The style hides it where no script can serve it.
    out.push_str(
        "<form class=\"filter\" role=\"search\" aria-label=\"Filter the values\">\n\
         <label for=\"filter\">Filter</label>\n\
         <input id=\"filter\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\" placeholder=\"Words of text or meaning\">\n\
         <output for=\"filter\" aria-live=\"polite\"></output>\n\
         </form>\n\n",
    );
    out + &tables(lowered, list, "../messages/")
}

/// The values of a group.
fn members<'a>(list: &'a List, group: &Group) -> impl Iterator<Item = &'a Value> {
    list.values.iter().filter(move |value| value.group.as_ref() == Some(&group.name))
}

/// The values in tables, one for each group, or one of all. `messages` is the way to the pages of messages.
pub fn tables(lowered: &Lowered, list: &List, messages: &str) -> String {
    if list.groups.is_empty() {
        return table(lowered, list.values.iter(), messages);
    }
    let mut out = String::new();
    for group in &list.groups {
        _ = write!(
            out,
            "<section class=\"group\">\n\n## {} {{#{}}}\n\n{}\n\n{}</section>\n\n",
            inline(&group.title),
            anchor("group", &group.name),
            prose(&group.about),
            table(lowered, members(list, group), messages)
        );
    }
    out
}

/// Values in a table: what devices write, and what it means.
fn table<'a>(
    lowered: &Lowered,
    values: impl Iterator<Item = &'a Value>,
    messages: &str,
) -> String {
    let mut out = String::from(
        "<table class=\"values\">\n<thead><tr><th scope=\"col\">Text and name</th><th scope=\"col\">What it means</th></tr></thead>\n<tbody>\n",
    );
    for value in values {
        row(lowered, value, messages, &mut out);
    }
    out + "</tbody>\n</table>\n\n"
}

fn row(lowered: &Lowered, value: &Value, messages: &str, out: &mut String) {
    let anchor = anchor("value", &value.name);
    let formerly = match value.was.as_slice() {
        [] => String::new(),
        was => format!(
            " <span class=\"name\">formerly <code>{}</code></span>",
            was.join("</code>, <code>")
        ),
    };
    _ = writeln!(
        out,
        "<tr id=\"{anchor}\"><th scope=\"row\">{}<a href=\"#{anchor}\"><code>{}</code></a> <code class=\"name\">{}</code>{formerly}</th><td>",
        former_anchors("value", value.was.iter().map(String::as_str)),
        marked(&value.elements, false),
        breakable(&value.name),
    );
    let page = |id| lowered.message(id).map(|m| format!("{messages}{}.md", m.id));
    for prose in [&value.about, &value.help].into_iter().flatten() {
        _ = write!(out, "\n{}\n", linked(prose, page));
    }
    for field in &value.fields {
        let (name, ty) = (&field.name, field.ty.name());
        _ = write!(out, "\n- `{name}`, {ty}: {}\n", prose(&field.about));
    }
    if let Some(guide) = &value.guide {
        _ = write!(
            out,
            "\n<p class=\"guide\">In the guide: <code>{}</code></p>\n",
            html(guide)
        );
    }
    out.push_str("\n</td></tr>\n");
}
