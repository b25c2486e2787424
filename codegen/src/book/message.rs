//! The page of a message.

use std::fmt::Write;

use super::format::{colour, format, line};
use super::indexes::level;
use super::text::{anchor, breakable, html, inline, linked, prose};
use super::values;
use crate::catalog::model::Origin;
use crate::lower::{Example, Field, Lowered, Message, Shape, Type};

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
    let mut out = page.head();
    out.push_str(&page.meaning());
    out.push_str(&page.fields());
    out.push_str(&page.more_examples());
    out.push_str(&page.differences());
    out.push_str(&page.in_rust());
    out.push_str(&page.command_line());
    out.push_str(&page.related(at));
    out
}

struct Page<'a> {
    lowered: &'a Lowered,
    message: &'a Message,
}

impl Page<'_> {
    fn head(&self) -> String {
        let message = self.message;
        let mut out = format!(
            "# {} {}\n\n<p class=\"facts\">{} <span>level {}</span> <code>{}</code></p>\n\n",
            message.id,
            inline(&message.title),
            level(message.severity),
            message.severity.level(),
            message.name,
        );
        if let Some(deprecated) = &message.deprecated {
            let text = self.prose(deprecated).replace('\n', "\n> ");
            _ = write!(out, "> [!WARNING]\n> **Deprecated.** {text}\n\n");
        }
        let Some(shape) = message.shapes.first() else {
            return out;
        };
        _ = write!(out, "{}\n\n", format(&shape.elements, true));
        if shape.origin != Origin::Device {
            _ = write!(out, "{}\n\n", origin(shape.origin));
        }
        if let Some(example) = self.examples(0).first() {
            out.push_str(&self.example(example));
        }
        out
    }

    /// The examples of a shape.
    fn examples(&self, shape: usize) -> Vec<&Example> {
        let examples = self.message.examples.iter();
        examples.filter(|example| example.shape == shape).collect()
    }

    /// The examples that would keep the reader from the meaning if they stood ahead of it.
    fn more_examples(&self) -> String {
        let examples = self.examples(0);
        let mut out = String::new();
        if examples.len() > 1 {
            out.push_str("## More examples\n\n");
        }
        for example in examples.into_iter().skip(1) {
            out.push_str(&self.example(example));
        }
        out
    }

    /// A line with its fields marked, and below it their values.
    fn example(&self, example: &Example) -> String {
        let mut out = format!("{}\n\n", line(self.message, example));
        let values = self.message.leaves.iter().zip(&example.spans);
        let values: Vec<_> =
            values.filter_map(|(leaf, span)| Some((leaf, span.clone()?))).collect();
        if values.is_empty() {
            return out;
        }
        out.push_str(
            "<details class=\"decoded\"><summary>Field by field</summary>\n<table>\n",
        );
        for (leaf, span) in values {
            let text = &example.line[span];
            let text = if text.is_empty() {
                "<em>empty</em>".into()
            } else {
                self.value(&leaf.path, text)
            };
            _ = writeln!(
                out,
                "<tr><th><var class=\"{}\">{}</var></th><td>{text}</td></tr>",
                colour(leaf),
                breakable(&html(&leaf.path))
            );
        }
        out + "</table>\n</details>\n\n"
    }

    /// A value as the device wrote it, linked to its description where it is a listed one.
    fn value(&self, path: &str, text: &str) -> String {
        let shown = format!("<code>{}</code>", breakable(&html(text)));
        let field = self.lowered.field(&self.message.fields, path);
        let Some(Type::List(list)) = field.map(|field| &field.ty) else {
            return shown;
        };
        let Some(list) = self.lowered.list(list) else {
            return shown;
        };
        let listed = crate::reference::listed(self.lowered, list, text);
        match listed["name"].as_str() {
            Some(name) => format!(
                "<a href=\"{}\">{shown}</a>",
                values::link(list, name).replace(".md#", ".html#")
            ),
            None => shown,
        }
    }

    fn meaning(&self) -> String {
        let action = self.message.action.as_deref();
        let action = action.map_or_else(|| "Nothing.".into(), |text| self.prose(text));
        let mut out = format!(
            "## What it means\n\n{}\n\n## What to do\n\n{action}\n\n",
            self.prose(&self.message.explanation)
        );
        let lists = self.lists(&self.message.fields);
        let lists = lists.into_iter().filter_map(|name| self.lowered.list(name));
        for list in lists.filter(|list| values::has_page(list)) {
            _ = write!(
                out,
                "What each value means: [{}](../{}).\n\n",
                values::title(list),
                values::path(list)
            );
        }
        out
    }

    /// Prose with links to the other messages that it names.
    fn prose(&self, markdown: &str) -> String {
        linked(markdown, |id| {
            let other = self.lowered.message(id)?;
            (id != self.message.id).then(|| format!("{}.md", other.id))
        })
    }

    fn fields(&self) -> String {
        if self.message.fields.is_empty() {
            return String::new();
        }
        let mut out = String::from("## Fields\n\n<dl class=\"fields\">\n");
        self.definitions(&self.message.fields, "", &mut out);
        out.push_str("</dl>\n\n");
        let lists: Vec<&str> = self.lists(&self.message.fields);
        for list in lists.into_iter().filter_map(|name| self.lowered.list(name)) {
            if !values::has_page(list) {
                _ = write!(
                    out,
                    "### Values of {}\n\n{} A text that the list lacks is kept as it is.\n\n{}\n\n",
                    inline(&list.name),
                    prose(&list.about),
                    values::definitions(list)
                );
            }
        }
        out
    }

    /// The lists that the fields draw on, each once.
    fn lists<'a>(&'a self, fields: &'a [Field]) -> Vec<&'a str> {
        let mut out: Vec<&str> = Vec::new();
        for field in fields {
            let names = match &field.ty {
                Type::List(name) => vec![name.as_str()],
                Type::Record(name) => self
                    .lowered
                    .record(name)
                    .map_or_else(Vec::new, |r| self.lists(&r.fields)),
                Type::Scalar(_) => Vec::new(),
            };
            for name in names {
                if !out.contains(&name) {
                    out.push(name);
                }
            }
        }
        out
    }

    fn definitions(&self, fields: &[Field], prefix: &str, out: &mut String) {
        for field in fields {
            let path = format!("{prefix}{}", field.name);
            let anchor = anchor("field", &path);
            let shown = breakable(&html(&path));
            let colour =
                self.message.leaves.iter().find(|leaf| leaf.path == path).map(colour);
            let name = match colour {
                Some(colour) => format!("<var class=\"{colour}\">{shown}</var>"),
                None => format!("<var>{shown}</var>"),
            };
            let missing = if field.optional {
                " <span class=\"optional\">may be missing</span>"
            } else {
                ""
            };
            _ = write!(
                out,
                "<dt id=\"{anchor}\"><a class=\"header\" href=\"#{anchor}\">{name}</a> <span class=\"type\">{}</span>{missing}</dt>\n<dd>\n\n{}\n\n</dd>\n",
                self.type_link(&field.ty),
                prose(&field.about),
            );
            if let Type::Record(name) = &field.ty
                && let Some(record) = self.lowered.record(name)
            {
                self.definitions(&record.fields, &format!("{path}."), out);
            }
        }
    }

    fn type_link(&self, ty: &Type) -> String {
        match ty {
            Type::Scalar(kind) => {
                format!(
                    "<a href=\"../../format-language.html#{0}\">{0}</a>",
                    kind.name()
                )
            }
            Type::Record(_) => {
                "<a href=\"../../format-language.html#records\">record</a>".into()
            }
            Type::List(name) => match self.lowered.list(name) {
                Some(list) if values::has_page(list) => {
                    format!(
                        "<a href=\"../{}\">{}</a>",
                        values::path(list).replace(".md", ".html"),
                        html(name)
                    )
                }
                _ => format!("<a href=\"#values-of-{0}\">{0}</a>", html(name)),
            },
        }
    }

    fn differences(&self) -> String {
        let message = self.message;
        let mut out = format!(
            "## Where guide and device differ\n\nThe guide prints:\n\n<pre class=\"guide\"><code class=\"nohighlight\">{}</code></pre>\n\n",
            html(&message.guide)
        );
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
            origin(shape.origin),
            format(&shape.elements, true)
        );
        for example in self.examples(at) {
            out.push_str(&self.example(example));
        }
        out
    }

    fn in_rust(&self) -> String {
        let ty = &self.message.type_name;
        let mut values = Vec::new();
        self.required(&self.message.fields, "", &mut values);
        // The last ones tell a message from the others; the first are the same in most.
        let shown = &values[values.len().saturating_sub(3)..];
        let print = if shown.is_empty() {
            "println!(\"{m}\");".into()
        } else {
            let holes = vec!["{}"; shown.len()].join(" ");
            let shown: Vec<String> =
                shown.iter().map(|path| format!("m.{path}")).collect();
            format!("println!(\"{holes}\", {});", shown.join(", "))
        };
        format!(
            "## In Rust\n\n`asa_messages::message::{ty}`, which `Message::{ty}` holds:\n\n\
             ```rust\nuse asa_messages::{{Message, Record}};\n\n\
             if let Message::{ty}(m) = Record::parse(line)?.message()? {{\n    {print}\n}}\n```\n\n"
        )
    }

    /// The paths of the scalars and listed values that every line holds.
    fn required(&self, fields: &[Field], prefix: &str, out: &mut Vec<String>) {
        for field in fields.iter().filter(|field| !field.optional) {
            let path = format!("{prefix}{}", field.name);
            match &field.ty {
                Type::Record(name) => {
                    if let Some(record) = self.lowered.record(name) {
                        self.required(&record.fields, &format!("{path}."), out);
                    }
                }
                _ => out.push(path),
            }
        }
    }

    fn command_line(&self) -> String {
        let id = self.message.id;
        let fields = self.message.examples.first().map_or_else(String::new, |example| {
            serde_json::to_string_pretty(&example.fields).unwrap_or_default() + "\n"
        });
        format!(
            "## At the command line\n\n`asa explain {id}` prints this page in the terminal. The fields of all such lines of a log:\n\n\
             ```console\n$ asa decode firewall.log | jq 'select(.id == {id}).fields'\n{}```\n\n",
            fields.replace("{{#", "\\{{#")
        )
    }

    fn related(&self, at: usize) -> String {
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
            out.push_str("## See also\n\n");
            for message in related {
                _ = writeln!(out, "- {}", link(message));
            }
            out.push('\n');
        }
        let previous = at.checked_sub(1).map(|at| &self.lowered.messages[at]);
        let next = self.lowered.messages.get(at + 1);
        out.push_str("<nav class=\"neighbours\" aria-label=\"Neighbours\">\n\n");
        if let Some(message) = previous {
            _ = write!(out, "Previous: {}\n\n", link(message));
        }
        if let Some(message) = next {
            _ = write!(out, "Next: {}\n\n", link(message));
        }
        out + "</nav>\n"
    }
}

/// What is known of a shape.
fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Device => "Devices also send:",
        Origin::Guide => {
            "This shape is the guide's. No line from a device is known in public."
        }
        Origin::LaterGuide => "A later edition of the guide prints it so:",
    }
}
