//! The fields of a message: type, meaning, states and an anchor each, and the short lists of values.

use std::fmt::Write;

use super::format::colour_of;
use super::text::{anchor, breakable, html, inline, prose};
use super::values;
use crate::lower::{Field, Kind, List, Lowered, Message, Type};

/// The section of a message's fields.
pub fn section(lowered: &Lowered, message: &Message) -> String {
    if message.fields.is_empty() {
        return String::from("## Fields\n\nThe message has none.\n\n");
    }
    let mut out = String::from("## Fields\n\n<dl class=\"fields\">\n");
    let fields = Fields { lowered, message };
    for place in places(lowered, &message.fields) {
        fields.definition(&place, &mut out);
    }
    out.push_str("</dl>\n\n");
    for list in lists(lowered, &message.fields) {
        if !values::has_page(list) {
            let former: Vec<String> =
                list.was.iter().map(|was| format!("of-{was}")).collect();
            if !former.is_empty() {
                let anchors =
                    former_anchors("values", former.iter().map(String::as_str));
                _ = write!(out, "<div>{anchors}</div>\n\n");
            }
            _ = write!(
                out,
                "### Values of {}\n\n{}\n\n{}\n\n",
                inline(&list.name),
                prose(&list.about),
                values::tables(lowered, list, "")
            );
        }
    }
    out
}

/// The lists that the fields draw on, each once.
pub fn lists<'a>(lowered: &'a Lowered, fields: &[Field]) -> Vec<&'a List> {
    let mut out: Vec<&List> = Vec::new();
    for field in fields {
        let lists = match &field.ty {
            Type::List(name) => lowered.list(name).into_iter().collect(),
            Type::Record(name) => {
                lowered.record(name).map_or_else(Vec::new, |r| lists(lowered, &r.fields))
            }
            Type::Scalar(_) => Vec::new(),
        };
        for list in lists {
            if !out.iter().any(|known| known.name == list.name) {
                out.push(list);
            }
        }
    }
    out
}

/// The path of a field in its colour.
pub fn described(path: &str, colour: &str) -> String {
    format!("<var class=\"{colour}\">{}</var>", breakable(&html(path)))
        .replace(" class=\"\"", "")
}

/// A field of a message, or one inside a record.
pub struct Place<'a> {
    pub field: &'a Field,
    pub path: String,
    /// The paths that led there before something on the way got its name.
    pub former: Vec<String>,
}

/// All fields with their paths, those inside a record behind it.
pub fn places<'a>(lowered: &'a Lowered, fields: &'a [Field]) -> Vec<Place<'a>> {
    let mut out = Vec::new();
    add_places(lowered, fields, &[String::new()], &mut out);
    out
}

/// Adds fields whose paths begin so; the first beginning is the one of now.
fn add_places<'a>(
    lowered: &'a Lowered,
    fields: &'a [Field],
    begins: &[String],
    out: &mut Vec<Place<'a>>,
) {
    for field in fields {
        let names = || [&field.name].into_iter().chain(&field.was);
        let mut paths = begins
            .iter()
            .flat_map(|begin| names().map(move |name| format!("{begin}{name}")));
        let path = paths.next().unwrap_or_default();
        let former: Vec<String> = paths.filter(|former| *former != path).collect();
        let begins: Vec<String> =
            [&path].into_iter().chain(&former).map(|path| format!("{path}.")).collect();
        out.push(Place { field, path, former });
        if let Type::Record(name) = &field.ty
            && let Some(record) = lowered.record(name)
        {
            add_places(lowered, &record.fields, &begins, out);
        }
    }
}

struct Fields<'a> {
    lowered: &'a Lowered,
    message: &'a Message,
}

impl Fields<'_> {
    fn definition(&self, place: &Place<'_>, out: &mut String) {
        let Place { field, path, former } = place;
        let anchor = anchor("field", path);
        let missing = if field.optional {
            " <span class=\"optional\">may be missing</span>"
        } else {
            ""
        };
        _ = write!(
            out,
            "<div data-field=\"{}\">\n<dt id=\"{anchor}\">{}<a class=\"header\" href=\"#{anchor}\">{}</a> <span class=\"type\">{}</span>{missing}</dt>\n<dd>\n\n{}\n\n",
            html(path),
            former_anchors("field", former.iter().map(String::as_str)),
            described(path, &colour_of(self.message, path)),
            self.type_link(&field.ty),
            prose(&field.about),
        );
        if let Some(states) = states(&field.ty) {
            _ = write!(out, "States: {states}\n\n");
        }
        if let Type::List(name) = &field.ty
            && let Some(list) = self.lowered.list(name)
            && values::has_page(list)
        {
            out.push_str(&values::known(list, "The", ""));
        }
        out.push_str("</dd>\n</div>\n");
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
}

/// Anchors of former names, so that old links lead on.
pub fn former_anchors<'a>(kind: &str, names: impl Iterator<Item = &'a str>) -> String {
    let mut out = String::new();
    for name in names {
        _ = write!(out, "<span id=\"{}\"></span>", anchor(kind, name));
    }
    out
}

/// What a field of that type can say beside a plain value.
fn states(ty: &Type) -> Option<&'static str> {
    Some(match ty {
        Type::Scalar(Kind::User) => {
            "`Unknown` is read as unknown, `*****` as hidden, an empty place as empty, all else as named; a stranger may have typed it."
        }
        Type::Scalar(Kind::Endpoint) => {
            "with a port, or without one where the device left it out; a name in the address's place has no address."
        }
        Type::Scalar(Kind::Host) => "an address, or a name, which has no address.",
        Type::Scalar(Kind::Address) => {
            "an address, or a text that begins with `invalid-addr-`, which the device itself calls invalid and which has no address."
        }
        Type::List(_) => {
            "a listed value, or a text that the list lacks, which is kept as it is and has no name."
        }
        Type::Scalar(
            Kind::Text | Kind::Word | Kind::Port | Kind::Number | Kind::Spi,
        )
        | Type::Record(_) => return None,
    })
}
