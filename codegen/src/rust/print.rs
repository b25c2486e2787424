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

/// Whose fields are written.
#[derive(Clone, Copy, Eq, PartialEq)]
pub enum Owner {
    /// Those of `self`.
    Myself,
    /// Those of a variant, bound by their names.
    Local,
}

impl Owner {
    /// What stands before the name of a field.
    fn path(self) -> TokenStream {
        match self {
            Self::Myself => quote!(self.),
            Self::Local => quote!(),
        }
    }
}

/// What a `fmt` does to write `format`, outer blanks left off: statements, and the expression of the last result.
/// Optional fields named in `bound` are known to be there, under their names.
pub fn body(
    lowered: &Lowered,
    owner: Owner,
    fields: &[Field],
    format: &str,
    bound: &[&str],
) -> (TokenStream, TokenStream) {
    let bound = bound.iter().map(|&name| name.to_owned()).collect();
    let mut printer = Printer {
        lowered,
        owner,
        fields,
        bound,
        text: String::new(),
        steps: Vec::new(),
    };
    printer.parts(&format::parse(format).unwrap_or_default().parts);
    printer.text.truncate(printer.text.trim_end().len());
    printer.flush();
    let last = printer.steps.pop_if(|step| matches!(step, Step::Write(_)));
    let last = if let Some(Step::Write(write)) = last { write } else { quote!(Ok(())) };
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
    owner: Owner,
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
                    self.optional(inner);
                }
                Part::Optional(inner) => self.parts(inner),
            }
        }
    }

    fn field(&mut self, name: &str) {
        let Some(field) = self.fields.iter().find(|f| f.name == name) else { return };
        self.flush();
        let bound = self.bound.contains(&field.name);
        let value = if bound { quote!() } else { self.owner.path() };
        let name = ident(name);
        let write = if field.optional && !bound {
            quote!(text::or_nothing(#value #name.as_ref()).fmt(f))
        } else {
            quote!(#value #name.fmt(f))
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
        self.steps.push(Step::If(if_all_there(self.owner, &names, &inside)));
    }

    fn flush(&mut self) {
        let text = std::mem::take(&mut self.text);
        if !text.is_empty() {
            self.steps.push(Step::Write(quote!(f.write_str(#text))));
        }
    }
}

/// Runs `body` if all of these optional fields are there; their names are bound.
pub fn if_all_there(owner: Owner, names: &[&str], body: &TokenStream) -> TokenStream {
    let Some((name, more)) = names.split_first() else {
        return body.clone();
    };
    let (name, inner) = (ident(name), if_all_there(owner, more, body));
    match owner {
        Owner::Myself => quote!(if let Some(#name) = &self.#name { #inner }),
        Owner::Local => quote!(if let Some(#name) = #name { #inner }),
    }
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
