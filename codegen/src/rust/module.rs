//! A module on its way to a file: its items as text, and the names that they mention.
//!
//! Each item is laid out as soon as it is there, and its tokens are dropped: those of a whole module take many times the
//! room of its text.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::thread;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{ParseStream, Parser};

use super::layout;
use super::types::ident;

/// The items of a module so far.
#[derive(Default)]
pub struct Module {
    text: String,
    /// Whether the last item was a `use`.
    used: bool,
    /// The identifiers in the items.
    names: BTreeSet<String>,
    /// Those that begin a path.
    roots: BTreeSet<String>,
}

impl Module {
    /// Puts these items behind the others.
    pub fn add(&mut self, items: TokenStream) {
        self.note(items.clone());
        let lay_out = |input: ParseStream<'_>| {
            while !input.is_empty() {
                self.item(input.parse()?);
            }
            Ok(())
        };
        lay_out.parse2(items).expect("the emitter makes valid Rust");
    }

    /// Puts the items of each of these behind the others, in their order. They are made on all processors.
    pub fn each<T: Sync>(&mut self, of: &[T], items: impl Fn(&T) -> TokenStream + Sync) {
        let threads = thread::available_parallelism().map_or(1, NonZero::get);
        let chunk = of.len().div_ceil(threads).max(1);
        let items = &items;
        thread::scope(|scope| {
            let threads: Vec<_> = of
                .chunks(chunk)
                .map(|some| {
                    scope.spawn(move || {
                        let mut module = Self::default();
                        for one in some {
                            module.add(items(one));
                        }
                        module
                    })
                })
                .collect();
            for thread in threads {
                let module = thread.join().unwrap_or_else(|panic| resume_unwind(panic));
                self.append(module);
            }
        });
    }

    /// The text of the file: what it is about, what it uses, and its items.
    pub fn file(self, about: &str, uses: TokenStream) -> String {
        let mut file = Self::default();
        file.add(uses);
        format!(
            "//! {about}\n//!\n//! Generated from `catalog/asa.yaml` by `cargo xtask regen`; not to be edited.\n{}{}",
            file.text, self.text
        )
    }

    /// Puts the items of another module behind its own.
    pub fn append(&mut self, mut other: Self) {
        self.text += &other.text;
        self.used = other.used;
        self.names.append(&mut other.names);
        self.roots.append(&mut other.roots);
    }

    fn item(&mut self, item: syn::Item) {
        // Uses stand together; other items have a blank line between them.
        // So do the uses of this crate, behind those of `core`.
        let is_use = matches!(item, syn::Item::Use(_));
        let text = layout::item(item);
        if !(self.used && is_use) || self.text.ends_with("use core::fmt;\n") {
            self.text.push('\n');
        }
        self.used = is_use;
        self.text.push_str(&text);
    }

    fn note(&mut self, items: TokenStream) {
        let mut last = None;
        let mut colons = 0;
        for token in items {
            colons = match &token {
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons + 1,
                _ => 0,
            };
            if colons == 2 {
                self.roots.extend(last.take());
            }
            match token {
                TokenTree::Ident(ident) => {
                    let name = ident.to_string();
                    if !self.names.contains(&name) {
                        self.names.insert(name.clone());
                    }
                    last = Some(name);
                }
                TokenTree::Group(group) => {
                    self.note(group.stream());
                    last = None;
                }
                TokenTree::Punct(_) => {}
                TokenTree::Literal(_) => last = None,
            }
        }
    }

    /// Those of `names` that the items mention, for their `use`.
    pub fn mentioned(&self, names: &[&str]) -> Vec<Ident> {
        let mut names: Vec<&str> =
            names.iter().copied().filter(|name| self.names.contains(*name)).collect();
        names.sort_unstable_by(|a, b| by_version(a, b));
        names.into_iter().map(ident).collect()
    }

    /// Whether a path begins with that name.
    pub fn is_root(&self, name: &str) -> bool {
        self.roots.contains(name)
    }

    /// A `use` of those of `names` that the items mention.
    pub fn uses(&self, path: &TokenStream, names: &[&str]) -> TokenStream {
        let names = self.mentioned(names);
        match names.as_slice() {
            [] => quote!(),
            [name] => quote!(use #path::#name;),
            names => quote!(use #path::{#(#names),*};),
        }
    }

    /// A `use` of the crate's `text`, and of `Spans` in it.
    pub fn uses_text(&self) -> TokenStream {
        let spans = !self.mentioned(&["Spans"]).is_empty();
        // A function `text` that is called on spans is another thing.
        match (self.is_root("text"), spans) {
            (true, true) => quote!(
                use crate::text::{self, Spans};
            ),
            (true, false) => quote!(
                use crate::text;
            ),
            (false, true) => quote!(
                use crate::text::Spans;
            ),
            (false, false) => quote!(),
        }
    }
}

/// The order in which rustfmt puts names: digits that follow each other count as one number.
fn by_version(a: &str, b: &str) -> Ordering {
    /// The number or the character that begins a name, and what is behind it.
    fn first(name: &str) -> Option<((char, u64), &str)> {
        let digits = name.bytes().take_while(u8::is_ascii_digit).count();
        if let Ok(number) = name[..digits].parse() {
            return Some((('0', number), &name[digits..]));
        }
        let mut chars = name.chars();
        Some(((chars.next()?, 0), chars.as_str()))
    }
    match (first(a), first(b)) {
        (Some((x, a)), Some((y, b))) => x.cmp(&y).then_with(|| by_version(a, b)),
        (a, b) => a.is_some().cmp(&b.is_some()),
    }
}
