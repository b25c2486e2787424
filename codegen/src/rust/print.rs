//! What `Display` writes: the format with its optional literals, and the first of alternatives.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::ident;
use crate::format::{self, Part};
use crate::lower::{Field, Lowered, Type};

/// A `Display` body for a format whose fields are reached by `access`.
pub struct Printer<'a> {
    lowered: &'a Lowered,
    fields: &'a [Field],
    text: String,
    args: Vec<TokenStream>,
    statements: Vec<TokenStream>,
    /// The fields that are known to be there, bound to their names.
    bound: Vec<&'a str>,
    /// Whether a blank is due before what comes next.
    blank: bool,
}

impl<'a> Printer<'a> {
    /// Statements that write `format`, outer blanks left off. Fields named in `bound` are local names.
    pub fn statements(
        lowered: &'a Lowered,
        fields: &'a [Field],
        format: &str,
        bound: Vec<&'a str>,
    ) -> (Vec<TokenStream>, Option<TokenStream>) {
        let mut printer = Self {
            lowered,
            fields,
            text: String::new(),
            args: Vec::new(),
            statements: Vec::new(),
            bound,
            blank: false,
        };
        let format = format::parse(format).unwrap_or_default();
        printer.parts(&format.parts);
        printer.blank = false;
        let last = printer.write();
        (printer.statements, last)
    }

    fn parts(&mut self, parts: &[Part]) {
        for part in parts {
            match part {
                Part::Literal(text) => self.literal(text),
                Part::Choice(texts) => self.literal(&texts[0]),
                Part::Field(name) => self.field(name),
                Part::Optional(inner) if inner.iter().any(|p| matches!(p, Part::Field(_))) => {
                    self.optional(inner)
                }
                Part::Optional(inner) => self.parts(inner),
            }
        }
    }

    fn literal(&mut self, text: &str) {
        self.flush_blank();
        let kept = text.trim_end_matches(' ');
        self.text
            .push_str(&kept.replace('{', "{{").replace('}', "}}"));
        self.blank = kept.len() < text.len();
    }

    fn flush_blank(&mut self) {
        if self.blank {
            self.text.push(' ');
            self.blank = false;
        }
    }

    fn field(&mut self, name: &str) {
        self.flush_blank();
        let Some(field) = self.fields.iter().find(|f| f.name == name) else {
            return;
        };
        let access = self.access(field);
        self.text.push_str("{}");
        self.args.push(access);
        // A record's own last blank is not printed by its `Display`.
        if let Type::Record(name) = &field.ty {
            self.blank = self
                .lowered
                .record(name)
                .is_some_and(|r| ends_blank(&r.format));
        }
    }

    fn access(&self, field: &Field) -> TokenStream {
        let name = ident(&field.name);
        match (self.bound.contains(&field.name.as_str()), field.optional) {
            (true, _) => quote!(#name),
            (false, true) => quote!(text::or_nothing(self.#name.as_ref())),
            (false, false) => quote!(self.#name),
        }
    }

    /// A part with fields is written when all of them are there.
    fn optional(&mut self, inner: &[Part]) {
        if let Some(write) = self.write() {
            self.statements.push(quote!(#write?;));
        }
        let names: Vec<&'a str> = inner
            .iter()
            .filter_map(|part| match part {
                Part::Field(name) => self
                    .fields
                    .iter()
                    .find(|f| f.name == *name)
                    .map(|f| f.name.as_str()),
                _ => None,
            })
            .collect();
        let idents: Vec<_> = names.iter().map(|name| ident(name)).collect();
        let outer = std::mem::take(&mut self.statements);
        self.bound.extend(&names);
        self.parts(inner);
        self.bound.truncate(self.bound.len() - names.len());
        let write = self.write();
        self.statements = outer;
        let pattern = if idents.len() == 1 {
            quote!(let Some(#(#idents)*) = &self.#(#idents)*)
        } else {
            quote!(let (#(Some(#idents)),*) = (#(&self.#idents),*))
        };
        self.statements.push(quote!(if #pattern { #write?; }));
    }

    /// What was gathered as one call, an expression.
    fn write(&mut self) -> Option<TokenStream> {
        let (text, args) = (
            std::mem::take(&mut self.text),
            std::mem::take(&mut self.args),
        );
        if text.is_empty() {
            return None;
        }
        if args.is_empty() {
            let plain = text.replace("{{", "{").replace("}}", "}");
            return Some(quote!(f.write_str(#plain)));
        }
        let (text, args) = inline(&text, args);
        Some(quote!(write!(f, #text #(, #args)*)))
    }
}

/// Writes arguments that are plain names into the braces.
fn inline(text: &str, args: Vec<TokenStream>) -> (String, Vec<TokenStream>) {
    let mut out = String::new();
    let mut rest = text;
    let mut kept = Vec::new();
    let mut args = args.into_iter();
    while let Some(at) = rest.find(['{', '}']) {
        let pair = &rest[at..at + 2];
        out.push_str(&rest[..at]);
        rest = &rest[at + 2..];
        let arg = if pair == "{}" { args.next() } else { None };
        match arg {
            Some(arg) if syn::parse2::<syn::Ident>(arg.clone()).is_ok() => {
                out.push_str(&format!("{{{arg}}}"))
            }
            Some(arg) => {
                out.push_str("{}");
                kept.push(arg);
            }
            None => out.push_str(pair),
        }
    }
    out.push_str(rest);
    (out, kept)
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
