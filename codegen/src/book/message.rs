//! The page of a message: its parts in their fixed order. The way to its neighbours is a matter of the frame.

use std::fmt::Write;

use super::NOTHING;
use super::example;
use super::fields;
use super::format::format;
use super::indexes::level;
use super::text::{html, inline, linked};
use super::usage;
use super::values;
use crate::catalog::model::Origin;
use crate::lower::{Example, Lowered, Message, Shape};

/// The page of a message, relative to the generated folder.
pub fn path(message: &Message) -> String {
    format!("messages/{}.md", message.id)
}

/// The page of the message at `at`.
pub fn page(lowered: &Lowered, at: usize) -> String {
    let page = Page {
        lowered,
        message: &lowered.messages[at],
    };
    [
        page.head(),
        page.meaning(),
        page.action(),
        page.looks(),
        fields::section(lowered, page.message),
        page.differences(),
        usage::in_rust(lowered, page.message),
        usage::command_line(lowered, page.message),
        page.related(),
    ]
    .concat()
}

struct Page<'a> {
    lowered: &'a Lowered,
    message: &'a Message,
}

impl Page<'_> {
    fn head(&self) -> String {
        let Message { id, title, name, .. } = self.message;
        let mut out = format!("# {id} {}\n\n<dl class=\"facts\">\n", inline(title));
        let mut fact = |term: &str, fact: &str| {
            _ = writeln!(out, "<div><dt>{term}</dt><dd>{fact}</dd></div>");
        };
        let severity = self.message.severity;
        fact("Severity", &format!("{}, level {}", level(severity), severity.level()));
        fact("Class", &html(&self.class()));
        fact("Guide", &format!("edition {}", html(&self.lowered.source.edition)));
        let deprecated = self.message.deprecated.as_deref();
        fact("Status", if deprecated.is_some() { "deprecated" } else { "current" });
        fact("Name", &format!("<code>{name}</code>"));
        out.push_str("</dl>\n\n");
        if let Some(why) = deprecated {
            let text = self.prose(why).replace('\n', "\n> ");
            _ = write!(out, "> [!WARNING]\n> **Deprecated.** {text}\n\n");
        }
        out
    }

    /// The message's class: the first three digits of its id, and what the guide calls them.
    fn class(&self) -> String {
        let digits = (self.message.id / 1000).to_string();
        match self.lowered.source.classes.get(&digits) {
            Some(name) => format!("{digits}, {name}"),
            None => digits,
        }
    }

    fn meaning(&self) -> String {
        format!("## What it means\n\n{}\n\n", self.prose(&self.message.explanation))
    }

    fn action(&self) -> String {
        let action = self.message.action.as_deref();
        let action = action.map_or_else(|| NOTHING.into(), |text| self.prose(text));
        let mut out = format!("## What to do\n\n{action}\n\n");
        for list in fields::lists(self.lowered, &self.message.fields) {
            if values::has_page(list) {
                out.push_str(&values::known(list, "What each of the", " means"));
            }
        }
        out
    }

    /// An example taken apart, the canonical format, and the examples that are left.
    fn looks(&self) -> String {
        let Some(shape) = self.message.shapes.first() else {
            return String::new();
        };
        let mut out = String::from("## What it looks like\n\n");
        let examples = self.examples(0);
        if let Some(example) = examples.first() {
            out.push_str(&example::open(self.lowered, self.message, example));
        }
        _ = write!(out, "The format:\n\n{}\n\n", format(&shape.elements, true));
        if shape.origin != Origin::Device {
            _ = write!(out, "{}\n\n", origin(shape));
        }
        if examples.len() > 1 {
            out.push_str("### More examples\n\n");
        }
        for example in examples.iter().skip(1) {
            out.push_str(&example::closed(self.lowered, self.message, example));
        }
        out
    }

    /// The examples of a shape.
    fn examples(&self, shape: usize) -> Vec<&Example> {
        let examples = self.message.examples.iter();
        examples.filter(|example| example.shape == shape).collect()
    }

    /// Prose with links to the other messages that it names.
    fn prose(&self, markdown: &str) -> String {
        linked(markdown, |id| {
            let other = self.lowered.message(id)?;
            (id != self.message.id).then(|| format!("{}.md", other.id))
        })
    }

    fn differences(&self) -> String {
        let message = self.message;
        let mut out = format!(
            "## Where guide and device differ\n\nThe {}guide prints:\n\n<pre class=\"guide\"><code class=\"nohighlight\">{}</code></pre>\n\n",
            of(message.edition.as_deref()),
            html(&message.guide)
        );
        if !message.gone.is_empty() {
            let names: Vec<String> =
                message.gone.iter().map(|name| format!("`{name}`")).collect();
            _ = write!(out, "It is not in the edition {}.\n\n", names.join(", nor in "));
        }
        for note in &message.notes {
            _ = writeln!(out, "- {}", self.prose(note).replace('\n', "\n  "));
        }
        if !message.notes.is_empty() {
            out.push('\n');
        }
        for (at, shape) in message.shapes.iter().enumerate().skip(1) {
            out.push_str(&self.variant(at, shape));
        }
        out
    }

    fn variant(&self, at: usize, shape: &Shape) -> String {
        let mut out = format!(
            "### Another shape\n\n{}\n\n{}\n\n",
            origin(shape),
            format(&shape.elements, true)
        );
        for example in self.examples(at) {
            out.push_str(&example::closed(self.lowered, self.message, example));
        }
        out
    }

    fn related(&self) -> String {
        let link = |message: &Message| {
            format!("[{} {}]({}.md)", message.id, inline(&message.title), message.id)
        };
        let mut out = String::new();
        let related: Vec<&Message> = self
            .message
            .see_also
            .iter()
            .filter_map(|&id| self.lowered.message(id))
            .collect();
        if !related.is_empty() {
            out.push_str("## Related messages\n\n");
            for message in related {
                _ = writeln!(out, "- {}", link(message));
            }
            out.push('\n');
        }
        out
    }
}

/// What is known of a shape.
fn origin(shape: &Shape) -> String {
    match (shape.origin, &shape.edition) {
        (Origin::Device, _) => "Devices also send:".into(),
        (Origin::Guide, None) => {
            "This shape is the guide's. No line from a device is known in public.".into()
        }
        (Origin::LaterGuide, None) => {
            "A later edition of the guide prints it so:".into()
        }
        (_, edition) => format!("The {}guide prints it so:", of(edition.as_deref())),
    }
}

/// The edition in words, where it is not that of the source.
fn of(edition: Option<&str>) -> String {
    edition.map_or_else(String::new, |name| format!("edition `{name}` of the "))
}
