//! `readers.rs`: functions that read the wording that devices use, straight from the format.
//!
//! A reader is made of calls to `Reader` in the crate. A shape that it can't say gets none: the tables read it.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::docs::doc;
use super::shapes::message_shapes;
use super::types::{self, ident};
use crate::format::PUNCTUATION;
use crate::lower::{Field, Kind, Leaf, Lowered, Message, Shape, Type};
use crate::names;
use crate::segments::{self, Segment, Span};

/// The module.
pub fn emit(lowered: &Lowered) -> TokenStream {
    let mut emitter = Emitter::default();
    let mut readers = TokenStream::new();
    for message in &lowered.messages {
        for (name, shape) in message_shapes(message).iter().zip(&message.shapes) {
            readers.extend(emitter.reader(lowered, message, name, shape));
        }
    }
    let heads = emitter.functions;
    let items = quote!(#heads #readers);
    let mut names: Vec<String> =
        lowered.records.iter().map(|r| r.type_name.clone()).collect();
    names.extend(lowered.lists.iter().map(|l| l.type_name.clone()));
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let values = types::mentioned(&items, &names);
    let structs: Vec<&str> =
        lowered.messages.iter().map(|m| m.type_name.as_str()).collect();
    let structs = types::mentioned(&items, &structs);
    let scalars = types::uses(&items, &quote!(crate::scalar), &types::SCALARS);
    quote! {
        use super::messages::Message;
        #(use super::messages::#structs;)*
        use super::shapes;
        #(use super::values::#values;)*
        #scalars
        use crate::text::{Gap, Reader};

        #items
    }
}

/// The name of the reader of a shape, if there is one.
pub fn reader(
    lowered: &Lowered,
    message: &Message,
    name: &Ident,
    shape: &Shape,
) -> Option<Ident> {
    let made = Emitter::default().reader(lowered, message, name, shape);
    (!made.is_empty()).then(|| lower(name))
}

fn lower(name: &Ident) -> Ident {
    format_ident!("{}", name.to_string().to_lowercase())
}

/// What the readers share.
#[derive(Default)]
struct Emitter {
    /// The beginnings of records, each with its function.
    heads: Vec<Vec<Segment>>,
    functions: TokenStream,
}

/// The steps of a reader so far.
#[derive(Default)]
struct Steps {
    code: TokenStream,
    /// The gap in front of the next step.
    gap: TokenStream,
    /// The slots that are read.
    slots: Vec<usize>,
}

impl Emitter {
    fn reader(
        &mut self,
        lowered: &Lowered,
        message: &Message,
        name: &Ident,
        shape: &Shape,
    ) -> TokenStream {
        let segments = segments::segments(&shape.elements);
        let Some(steps) = self.steps(name, &segments) else { return TokenStream::new() };
        let function = lower(name);
        let about = doc(&format!("Reads {} by [`shapes::{name}`].", message.id));
        let code = steps.code;
        let ty = ident(&message.type_name);
        let fields = message.fields.iter().map(|field| {
            let name = ident(&field.name);
            let value = value(lowered, message, &steps.slots, field, &field.name);
            quote!(#name: #value)
        });
        quote! {
            #about
            pub(super) fn #function(text: &str) -> Option<Message<'_>> {
                let mut reader = Reader::new(text);
                #code
                Some(Message::#ty(#ty { #(#fields),* }))
            }
        }
    }

    /// The steps through a shape, or nothing where there is no such way.
    fn steps(&mut self, name: &Ident, segments: &[Segment]) -> Option<Steps> {
        let (head, rest) = segments::head(segments);
        let parts = segments::parts(rest);
        let mut steps = Steps {
            gap: quote!(Gap::Any),
            ..Steps::default()
        };
        self.head(&mut steps, head, parts.is_empty())?;
        if parts.is_empty() {
            return Some(steps);
        }
        let shape = quote!(shapes::#name);
        let mut limit = quote!(reader.length());
        let mut places = Vec::new();
        let mut fixed = true;
        for (index, (_, block)) in parts.iter().enumerate().rev() {
            let number = Literal::usize_unsuffixed(index);
            let place = format_ident!("place_{index}");
            let last = index + 1 == parts.len();
            match block {
                [] if last => steps.code.extend(quote!(let #place = #limit;)),
                [Segment::Literal(_) | Segment::Marked(..)] if last => {
                    steps.code.extend(quote! {
                        let #place = reader.suffix(#shape.part(#number))?;
                    });
                }
                [Segment::Literal(text) | Segment::Marked(text, _), ..]
                    if !text.trim().is_empty() =>
                {
                    fixed = fixed && !last;
                    steps.code.extend(quote! {
                        let #place = reader.place(#shape.part(#number), #limit)?;
                    });
                }
                _ => return None,
            }
            limit = quote!(#place);
            places.push(place);
        }
        places.reverse();
        for (index, (span, block)) in parts.iter().enumerate() {
            let (number, place) = (Literal::usize_unsuffixed(index), &places[index]);
            let (value, gap) = (slot(&span.leaf), &steps.gap);
            let last = index + 1 == parts.len();
            let how = if last && fixed { quote!(last) } else { quote!(open) };
            steps.code.extend(quote! {
                let #value = reader.#how(#shape.part(#number), #gap, #place)?;
            });
            steps.slots.push(span.leaf.slot);
            if !(last && fixed) {
                steps.gap = quote!(Gap::Any);
                steps.block(block, last)?;
            }
        }
        Some(steps)
    }

    /// The pieces ahead of the first open field. Those of a record have a function of their own, which shapes share.
    fn head(&mut self, steps: &mut Steps, head: &[Segment], last: bool) -> Option<()> {
        let spans: Vec<&Leaf> = head.iter().filter_map(leaf).collect();
        let shared = segments::record(head).filter(|_| !last && spans.len() > 1);
        let Some(record) = shared else { return steps.block(head, last) };
        let known = self.heads.iter().position(|known| known == head);
        let number = known.unwrap_or(self.heads.len()) + 1;
        let function = format_ident!("{}_head_{number}", names::snake(record));
        let values: Vec<Ident> = spans.iter().map(|leaf| slot(leaf)).collect();
        if known.is_none() {
            let mut inner = Steps {
                gap: quote!(Gap::Any),
                ..Steps::default()
            };
            inner.block(head, false)?;
            let types = spans.iter().map(|leaf| borrowed(leaf.kind));
            let about = doc(&format!(
                "Reads the beginning of `{record}`, and the gap behind it."
            ));
            let (code, gap) = (inner.code, inner.gap);
            self.functions.extend(quote! {
                #about
                fn #function<'a>(reader: &mut Reader<'a>) -> Option<(#(#types,)* Gap)> {
                    #code
                    Some((#(#values,)* #gap))
                }
            });
            self.heads.push(head.to_vec());
        }
        steps.code.extend(quote!(let (#(#values,)* gap) = #function(&mut reader)?;));
        steps.slots.extend(spans.iter().map(|leaf| leaf.slot));
        steps.gap = quote!(gap);
        Some(())
    }
}

impl Steps {
    /// Pieces one behind the other; the last ones end the body.
    fn block(&mut self, segments: &[Segment], last: bool) -> Option<()> {
        let mut rest = segments;
        while let Some((first, more)) = rest.split_first() {
            rest = more;
            match first {
                Segment::Literal(text) => self.literal(text),
                Segment::Marked(text, mark) => {
                    self.literal(text);
                    let mark = Literal::byte_character(u8::try_from(*mark).ok()?);
                    if last && more.is_empty() {
                        self.code.extend(quote!(reader.end(#mark)?;));
                        return Some(());
                    }
                    self.code.extend(quote!(let gap = reader.marked(#mark);));
                    self.gap = quote!(gap);
                }
                Segment::Choice(texts) => {
                    self.skip();
                    self.code.extend(quote!(reader.choice(&[#(#texts),*])?;));
                    self.gap = quote!(Gap::None);
                }
                Segment::Field(leaf) => {
                    let (value, kind) = (slot(leaf), ident(leaf.kind.name()));
                    self.skip();
                    self.code.extend(quote!(let #value = reader.#kind()?;));
                    self.slots.push(leaf.slot);
                    self.gap = quote!(Gap::None);
                }
                Segment::Span(span) => self.span(span, more.first(), last)?,
                Segment::Optional(part) if last && more.is_empty() && is_stop(part) => {
                    self.code.extend(quote!(reader.end(b'.')?;));
                    return Some(());
                }
                Segment::Optional(_) => return None,
            }
        }
        if last {
            self.code.extend(quote!(reader.end(0)?;));
        }
        Some(())
    }

    /// The blanks in front of the next piece.
    fn skip(&mut self) {
        let gap = &self.gap;
        if gap.to_string() != "Gap :: None" {
            self.code.extend(quote!(reader.skip(#gap)?;));
        }
    }

    /// A literal, in pieces wherever blanks may be added or missing.
    fn literal(&mut self, text: &str) {
        let core = text.trim();
        if text.starts_with(' ') && self.gap.to_string() == "Gap :: None" {
            self.gap = quote!(Gap::Some);
        }
        if core.starts_with(|c| PUNCTUATION.contains(c)) {
            self.gap = quote!(Gap::Any);
        }
        for (index, piece) in loose(core).into_iter().enumerate() {
            if index > 0 {
                self.gap = quote!(Gap::Any);
            }
            self.skip();
            let bytes = Literal::byte_string(piece.as_bytes());
            self.code.extend(quote!(reader.literal(#bytes)?;));
        }
        self.gap = if core.ends_with(|c| PUNCTUATION.contains(c)) {
            quote!(Gap::Any)
        } else if text.ends_with(' ') {
            quote!(Gap::Some)
        } else {
            quote!(Gap::None)
        };
    }

    /// A field that ends where the next literal begins.
    fn span(&mut self, span: &Span, next: Option<&Segment>, last: bool) -> Option<()> {
        let value = slot(&span.leaf);
        let text = match next {
            Some(Segment::Literal(text) | Segment::Marked(text, _)) => Some(text),
            Some(_) => return None,
            None if last => None,
            None => return None,
        };
        let first = text.and_then(|text| text.trim().chars().next());
        let mark = first.filter(|c| PUNCTUATION.contains(*c));
        let blank = mark.is_none() && text.is_some_and(|text| text.starts_with(' '));
        let stop = matches!(span.cuts.as_slice(), [cut] if is_stop(cut));
        let read = match span.leaf.kind {
            Kind::Word if stop && (blank || text.is_none()) => quote!(stopped_word()),
            _ if !span.cuts.is_empty() => return None,
            Kind::Word if blank || text.is_none() => quote!(word(0)),
            Kind::Word if mark.is_some() && alone(text?) => {
                let mark = Literal::byte_character(u8::try_from(mark?).ok()?);
                quote!(word(#mark))
            }
            Kind::Host if blank || mark.is_some_and(|c| !".:".contains(c)) => {
                quote!(host())
            }
            Kind::Endpoint if blank || mark.is_some_and(|c| !".:".contains(c)) => {
                quote!(endpoint())
            }
            _ => return None,
        };
        self.skip();
        self.code.extend(quote!(let #value = reader.#read?;));
        self.slots.push(span.leaf.slot);
        self.gap = if span.blank { quote!(Gap::Some) } else { quote!(Gap::None) };
        Some(())
    }
}

/// Whether a literal begins with one mark and a blank behind it.
fn alone(text: &str) -> bool {
    text.trim_start().chars().nth(1) == Some(' ') && !text.starts_with(' ')
}

fn is_stop(part: &[Segment]) -> bool {
    matches!(part, [Segment::Literal(text)] if text == ".")
}

/// The pieces of a literal: it is cut where a blank stands beside punctuation.
fn loose(core: &str) -> Vec<&str> {
    let bytes = core.as_bytes();
    let mark = |at: usize| PUNCTUATION.as_bytes().contains(&bytes[at]);
    let mut pieces = Vec::new();
    let mut start = 0;
    for at in 1..bytes.len().saturating_sub(1) {
        if bytes[at] == b' ' && (mark(at - 1) || mark(at + 1)) {
            pieces.push(&core[start..at]);
            start = at + 1;
        }
    }
    pieces.push(&core[start..]);
    pieces
}

fn leaf(segment: &Segment) -> Option<&Leaf> {
    match segment {
        Segment::Field(leaf) => Some(leaf),
        Segment::Span(span) => Some(&span.leaf),
        _ => None,
    }
}

/// The variable that holds what a slot is read to.
fn slot(leaf: &Leaf) -> Ident {
    format_ident!("value_{}", leaf.slot)
}

/// The type that a scalar is read to.
fn borrowed(kind: Kind) -> TokenStream {
    match kind {
        Kind::Port => quote!(u16),
        Kind::Number => quote!(i64),
        Kind::Text | Kind::Word | Kind::User => quote!(&'a str),
        kind => {
            let name = ident(&names::camel(kind.name()));
            quote!(#name<'a>)
        }
    }
}

/// What a field holds, of the values read.
fn value(
    lowered: &Lowered,
    message: &Message,
    slots: &[usize],
    field: &Field,
    path: &str,
) -> TokenStream {
    let inside = format!("{path}.");
    let read = message.leaves.iter().any(|leaf| {
        slots.contains(&leaf.slot)
            && (leaf.path == path || leaf.path.starts_with(&inside))
    });
    if !read {
        return quote!(None);
    }
    let leaf = message.leaves.iter().find(|leaf| leaf.path == path).map(slot);
    let value = match &field.ty {
        Type::Scalar(Kind::User) => quote!(User::scanned(#leaf)),
        Type::Scalar(_) => quote!(#leaf),
        Type::List(name) => {
            let name = ident(&names::camel(name));
            quote!(#name::new(#leaf))
        }
        Type::Record(name) => {
            let ty = ident(&names::camel(name));
            let fields = lowered.record(name).map_or(&[][..], |record| &record.fields);
            let fields = fields.iter().map(|field| {
                let name = ident(&field.name);
                let path = format!("{inside}{}", field.name);
                let value = value(lowered, message, slots, field, &path);
                quote!(#name: #value)
            });
            quote!(#ty { #(#fields),* })
        }
    };
    if field.optional { quote!(Some(#value)) } else { value }
}
