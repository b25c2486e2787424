//! The indexes, the table of finding codes, and the generated part of the summary.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::fields::{former_anchors, places};
use super::text::{anchor, breakable, cell, first_sentence, html, inline};
use super::values;
use crate::catalog::findings::{Code, Weight};
use crate::catalog::model::Severity;
use crate::lower::{Lowered, Message};

/// A level as a word that carries its colour.
pub fn level(severity: Severity) -> String {
    format!("<span class=\"level level-{}\">{severity}</span>", severity.level())
}

/// With more messages a book is large.
const LARGE: usize = 500;

/// The generated part of the book's list of chapters.
pub fn summary(lowered: &Lowered) -> String {
    let mut out = String::from("- [Messages by id](generated/by-id.md)\n");
    // So many that nobody looks through them stand by the first three digits of their ids.
    let indent = if lowered.messages.len() > LARGE { "    " } else { "  " };
    let mut class = 0;
    for message in &lowered.messages {
        if lowered.messages.len() > LARGE && message.id / 1000 != class {
            class = message.id / 1000;
            _ = writeln!(out, "  - [{class}]()");
        }
        _ = writeln!(
            out,
            "{indent}- [{} {}](generated/messages/{}.md)",
            message.id,
            inline(&message.title),
            message.id
        );
    }
    out.push_str(
        "- [Messages by severity](generated/by-severity.md)\n\
         - [Messages by name](generated/by-name.md)\n\
         - [Messages by field](generated/by-field.md)\n",
    );
    for list in lowered.lists.iter().filter(|list| values::has_page(list)) {
        _ = writeln!(
            out,
            "- [{}](generated/{})",
            values::title(list),
            values::path(list)
        );
    }
    out
}

/// All messages in the order of their ids.
pub fn by_id(lowered: &Lowered) -> String {
    format!(
        "# Messages by id\n\n{}",
        table(&lowered.messages.iter().collect::<Vec<_>>(), true)
    )
}

/// All messages, the most severe first.
pub fn by_severity(lowered: &Lowered) -> String {
    let mut out = String::from(
        "# Messages by severity\n\nThe level is the one that a firewall uses unless an administrator moved the message to another.\n",
    );
    for severity in Severity::ALL {
        let messages: Vec<&Message> =
            lowered.messages.iter().filter(|m| m.severity == severity).collect();
        if !messages.is_empty() {
            let name = severity.name();
            let capital = name[..1].to_ascii_uppercase();
            _ = write!(
                out,
                "\n## {capital}{} (level {})\n\n{}",
                &name[1..],
                severity.level(),
                table(&messages, false)
            );
        }
    }
    out
}

/// The messages in a table, with a column for their levels where those differ.
fn table(messages: &[&Message], levels: bool) -> String {
    let head = if levels {
        "| Id | Message | Level |\n|---|---|---|\n"
    } else {
        "| Id | Message |\n|---|---|\n"
    };
    let mut out = format!("<div class=\"messages\">\n\n{head}");
    for message in messages {
        _ = write!(
            out,
            "| [{id}](messages/{id}.md) | [**{}**](messages/{id}.md) {} |",
            inline(&message.title),
            first_sentence(&message.explanation),
            id = message.id,
        );
        if levels {
            _ = write!(out, " {} |", level(message.severity));
        }
        out.push('\n');
    }
    out + "\n</div>\n"
}

/// All names in alphabetical order, former ones too.
pub fn by_name(lowered: &Lowered) -> String {
    let mut names = BTreeMap::new();
    for message in &lowered.messages {
        names.insert(&message.name, (message, true));
        for was in &message.was {
            names.insert(was, (message, false));
        }
    }
    let mut out = String::from(
        "# Messages by name\n\nThe name is that of the command line and of the JSON; the Rust type is made from it.\n\n\
         <div class=\"names\">\n\n| Name | Message | Rust |\n|---|---|---|\n",
    );
    for (name, (message, current)) in names {
        let now =
            if current { String::new() } else { format!(", now `{}`", message.name) };
        _ = writeln!(
            out,
            "| `{name}`{now} | [{id} {}](messages/{id}.md) | `{}` |",
            inline(&message.title),
            message.type_name,
            id = message.id,
        );
    }
    out + "\n</div>"
}

/// All fields by path, with the messages that hold them.
pub fn by_field(lowered: &Lowered) -> String {
    let mut paths: BTreeMap<&str, BTreeMap<u32, &str>> = BTreeMap::new();
    let mut former: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for message in &lowered.messages {
        for leaf in &message.leaves {
            paths.entry(&leaf.path).or_default().insert(message.id, &message.title);
            taken.insert(anchor("field", &leaf.path));
        }
    }
    // What one message called so another may still call so: an anchor stands once.
    for place in lowered.messages.iter().flat_map(|m| places(lowered, &m.fields)) {
        let free =
            place.former.into_iter().filter(|was| taken.insert(anchor("field", was)));
        former.entry(place.path).or_default().extend(free);
    }
    let mut out = String::from(
        "# Messages by field\n\nA dot leads into a record, such as the session.\n\n<dl class=\"index\">\n",
    );
    for (path, ids) in paths {
        let anchor = anchor("field", path);
        _ = write!(
            out,
            "<dt id=\"{anchor}\">{}<a class=\"header\" href=\"#{anchor}\"><code>{}</code></a></dt>\n<dd>\n\n",
            former_anchors(
                "field",
                former.get(path).into_iter().flatten().map(String::as_str)
            ),
            breakable(&html(path))
        );
        for (id, title) in ids {
            _ = writeln!(out, "- [{id} {}](messages/{id}.md#{anchor})", inline(title));
        }
        out.push_str("\n</dd>\n");
    }
    out + "</dl>"
}

/// The table of all finding codes, to be included in a chapter.
pub fn finding_codes() -> String {
    let mut out =
        String::from("| Code | Weight | What the rule demands |\n|---|---|---|\n");
    for code in Code::ALL {
        let weight = match code.weight() {
            Weight::Error => "error",
            Weight::Warning => "warning",
        };
        _ = writeln!(
            out,
            "| <code id=\"{code}\">{code}</code> | {weight} | {} |",
            cell(code.about())
        );
    }
    out
}
