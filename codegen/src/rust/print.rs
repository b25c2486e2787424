//! What `Display` writes: the format with its optional literals, and the first of alternatives.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::ident;
use crate::format::{self, Part};
use crate::lower::{Field, Lowered, Type};

/// A step of a `fmt`.
enum Step {
    /// An expression that gives a `fmt::Result`.
    Write(TokenStream),
    /// A statement.
    If(TokenStream),
}

/// What a `fmt` does to write `format`, outer blanks left off: statements, and the expression of the last result.
/// Fields named in `bound` are local names; all others belong to `self`.
pub fn body(
    lowered: &Lowered,
    fields: &[Field],
    format: &str,
    bound: &[&str],
) -> (TokenStream, TokenStream) {
    let bound = bound.iter().map(|&name| name.to_owned()).collect();
    let mut printer = Printer {
        lowered,
        fields,
        bound,
        text: String::new(),
        steps: Vec::new(),
    };
    printer.parts(&format::parse(format).unwrap_or_default().parts);
    printer.text.truncate(printer.text.trim_end().len());
    printer.flush();
    let last = match printer.steps.pop() {
        Some(Step::Write(write)) => write,
        Some(Step::If(statement)) => quote!(#statement Ok(())),
        None => quote!(Ok(())),
    };
    (statements(printer.steps), last)
}

fn statements(steps: Vec<Step>) -> TokenStream {
    let each = steps.into_iter().map(|step| match step {
        Step::Write(write) => quote!(#write?;),
        Step::If(statement) => statement,
    });
    each.collect()
}

struct Printer<'a> {
    lowered: &'a Lowered,
    fields: &'a [Field],
    bound: Vec<String>,
    /// The literal text that is still to be written.
    text: String,
    steps: Vec<Step>,
}

impl Printer<'_> {
    fn parts(&mut self, parts: &[Part]) {
        for part in parts {
            match part {
                Part::Literal(text) => self.text.push_str(text),
                Part::Choice(texts) => self.text.push_str(&texts[0]),
                Part::Field(name) => self.field(name),
                Part::Optional(inner)
                    if inner.iter().any(|p| matches!(p, Part::Field(_))) =>
                {
                    self.optional(inner)
                }
                Part::Optional(inner) => self.parts(inner),
            }
        }
    }

    fn field(&mut self, name: &str) {
        let Some(field) = self.fields.iter().find(|f| f.name == name) else { return };
        self.flush();
        let name = ident(name);
        let write = match (self.bound.contains(&field.name), field.optional) {
            (true, _) => quote!(#name.fmt(f)),
            (false, true) => quote!(text::or_nothing(self.#name.as_ref()).fmt(f)),
            (false, false) => quote!(self.#name.fmt(f)),
        };
        self.steps.push(Step::Write(write));
        // A record leaves its own last blank to what follows.
        if let Type::Record(name) = &field.ty
            && self.lowered.record(name).is_some_and(|r| ends_blank(&r.format))
        {
            self.text.push(' ');
        }
    }

    /// A part with fields is written when all of them are there.
    fn optional(&mut self, inner: &[Part]) {
        self.flush();
        let names: Vec<String> = inner
            .iter()
            .filter_map(|part| {
                if let Part::Field(name) = part { Some(name.clone()) } else { None }
            })
            .collect();
        let known = self.bound.len();
        self.bound.extend(names.iter().cloned());
        let outer = std::mem::take(&mut self.steps);
        self.parts(inner);
        self.flush();
        let inside = statements(std::mem::replace(&mut self.steps, outer));
        self.bound.truncate(known);
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        self.steps.push(Step::If(if_all_there(&names, &inside)));
    }

    fn flush(&mut self) {
        let mut text = std::mem::take(&mut self.text);
        // The two formatters disagree on whether a line of that length is broken.
        if EDGE.contains(&text.len())
            && let Some(blank) = text.trim_end().rfind(' ')
        {
            let rest = text.split_off(blank);
            self.write(&text);
            text = rest;
        }
        if !text.is_empty() {
            self.write(&text);
        }
    }

    fn write(&mut self, text: &str) {
        self.steps.push(Step::Write(quote!(f.write_str(#text))));
    }
}

/// Lengths of a text with which `f.write_str` fills a line just about.
const EDGE: std::ops::RangeInclusive<usize> = 58..=70;

/// Runs `body` if all of these fields of `self` are there; their names are bound.
pub fn if_all_there(names: &[&str], body: &TokenStream) -> TokenStream {
    let Some((name, more)) = names.split_first() else {
        return body.clone();
    };
    let (name, inner) = (ident(name), if_all_there(more, body));
    quote!(if let Some(#name) = &self.#name { #inner })
}

/// Whether a format ends in a blank.
fn ends_blank(format: &str) -> bool {
    fn last(part: Option<&Part>) -> bool {
        match part {
            Some(Part::Literal(text)) => text.ends_with(' '),
            Some(Part::Optional(inner)) => last(inner.last()),
            _ => false,
        }
    }
    last(format::parse(format).unwrap_or_default().parts.last())
}
