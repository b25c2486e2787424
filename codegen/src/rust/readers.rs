//! `readers.rs`: functions that read the wording that devices use, straight from the format.
//!
//! A reader is made of calls to `Reader` in the crate. A shape that it can't say gets none: the tables read it.

mod forward;
mod group;
mod steps;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::docs::doc;
use super::module::Module;
use super::shapes::message_shapes;
use super::types::{self, ident};
use crate::lower::{Field, Kind, Leaf, Lowered, Message, Shape, Type};
use crate::names;
use crate::segments::{self, Segment, Span};
use forward::{closing, is_forward};
use steps::{Gap, Steps, is_anchored, mark, variable};

/// The module.
pub fn emit(lowered: &Lowered) -> (Module, TokenStream) {
    let mut emitter = Emitter::default();
    let mut readers = Module::default();
    for message in &lowered.messages {
        for (name, shape) in message_shapes(message).iter().zip(&message.shapes) {
            readers.add(emitter.reader(lowered, message, name, shape));
        }
    }
    let mut module = emitter.functions;
    module.append(readers);
    let siblings: Vec<_> = ["Message", "message", "shapes", "value"]
        .into_iter()
        .filter(|name| module.is_root(name))
        .map(ident)
        .collect();
    // There may be no shape that a reader takes.
    let siblings = (!siblings.is_empty()).then(|| quote!(use super::{#(#siblings),*};));
    let scalars = module.uses(&quote!(crate::scalar), &types::SCALARS);
    let parts = module.uses(&quote!(crate::text), &["End", "Gap", "Made", "Reader"]);
    let uses = quote! {
        #siblings
        #scalars
        #parts
    };
    (module, uses)
}

/// The name of the reader of a shape, if there is one.
pub fn reader(name: &Ident, segments: &[Segment]) -> Option<Ident> {
    Emitter::default().steps(name, segments).map(|_| lower(name))
}

/// The name of a reader; that of a message may be a word of Rust.
fn lower(name: &Ident) -> Ident {
    let name = name.to_string().to_lowercase();
    if names::is_identifier(&name) { ident(&name) } else { format_ident!("{name}_") }
}

/// What the readers share.
#[derive(Default)]
struct Emitter {
    /// The beginnings of records, each with its function, and the gap behind.
    heads: Vec<(Vec<Segment>, Gap)>,
    functions: Module,
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
        let (statics, code) = (&steps.statics, &steps.code);
        let ty = ident(&message.type_name);
        let mut made = TokenStream::new();
        let mut fields = Vec::new();
        for field in &message.fields {
            let name = ident(&field.name);
            let value = value(lowered, message, &steps, field, &field.name);
            if let Some(value) = value.as_ref().filter(|value| name != value.to_string())
            {
                made.extend(quote!(let #name = #value;));
            }
            let leaf = message.leaves.iter().find(|leaf| leaf.path == field.name);
            fields.push(match (value, field.optional && !steps.is_maybe(leaf)) {
                (None, _) => quote!(None),
                (Some(_), true) => quote!(Some(#name)),
                (Some(_), false) => quote!(#name),
            });
        }
        quote! {
            #about
            pub(super) fn #function(text: &str) -> Option<Made<'_>> {
                #statics
                let mut reader = Reader::new(text);
                #code
                #made
                let message = message::#ty::new(#(#fields),*);
                Some(Made(Message::#ty(message)))
            }
        }
    }

    /// The steps through a shape, or nothing where there is no such way.
    fn steps(&mut self, name: &Ident, segments: &[Segment]) -> Option<Steps> {
        let (head, rest) = segments::head(segments);
        let parts = segments::parts(rest);
        let mut steps = Steps::default();
        self.head(&mut steps, head, parts.is_empty())?;
        if parts.is_empty() {
            return Some(steps);
        }
        if is_forward(&parts) {
            steps.forward(name, &parts)?;
            return Some(steps);
        }
        let shape = quote!(shape);
        let tail = parts.last().and_then(|(span, block)| tail(span, block));
        if parts.len() > 1 || tail.is_none() {
            steps.code.extend(quote!(let shape = &shapes::#name;));
        }
        let mut limit = quote!(reader.length());
        let mut places = Vec::new();
        let mut fixed = true;
        for (index, (_, block)) in parts.iter().enumerate().rev() {
            let number = Literal::usize_unsuffixed(index);
            let place = format_ident!("place_{index}");
            let last = index + 1 == parts.len();
            match block {
                [] if last => {
                    places.push(limit.clone());
                    continue;
                }
                block if last && closing(block).is_some() => {
                    steps.code.extend(quote! {
                        let #place = reader.suffix(#shape.part(#number))?;
                    });
                }
                _ if is_anchored(block) => {
                    fixed = fixed && !last;
                    let how = if index == 0 { quote!(only) } else { quote!(place) };
                    steps.code.extend(quote! {
                        let #place = reader.#how(#shape.part(#number), #limit)?;
                    });
                }
                _ => return None,
            }
            limit = quote!(#place);
            places.push(limit.clone());
        }
        places.reverse();
        for (index, (span, block)) in parts.iter().enumerate() {
            let (number, place) = (Literal::usize_unsuffixed(index), &places[index]);
            let (value, gap) = (variable(&span.leaf), &steps.gap);
            let last = index + 1 == parts.len();
            // The first block is placed where it can be alone.
            let told = last && fixed || index == 0 && !block.is_empty();
            let read = match tail.as_ref().filter(|_| last) {
                Some(mark) => quote!(remainder(#gap, #mark)),
                None if told => quote!(last(#shape.part(#number), #gap, #place)),
                None => quote!(open(#shape.part(#number), #gap, #place)),
            };
            steps.code.extend(quote!(let #value = reader.#read?;));
            steps.slots.push(span.leaf.slot);
            if !(last && fixed) {
                steps.gap = Gap::Here;
                steps.block(block, last)?;
            }
        }
        Some(steps)
    }

    /// The pieces ahead of the first open field. Those of a record have a function of their own, which shapes share.
    fn head(&mut self, steps: &mut Steps, head: &[Segment], last: bool) -> Option<()> {
        let spans: Vec<&Leaf> = head.iter().filter_map(Segment::leaf).collect();
        let shared = segments::record(head).filter(|_| !last && spans.len() > 1);
        let Some(record) = shared else { return steps.block(head, last) };
        let head: Vec<Segment> = head.iter().cloned().map(without_slot).collect();
        let known = self.heads.iter().position(|(known, _)| *known == head);
        let number = known.unwrap_or(self.heads.len()) + 1;
        let function = format_ident!("{}_head_{number}", names::snake(record));
        let values: Vec<Ident> = spans.iter().map(|leaf| variable(leaf)).collect();
        if known.is_none() {
            let mut inner = Steps::default();
            inner.block(&head, false)?;
            let types = spans.iter().map(|leaf| borrowed(leaf.kind));
            let about = doc(&format!("Reads the beginning of `{record}`."));
            let (code, gap) = (inner.code, inner.gap);
            self.functions.add(quote! {
                #about
                fn #function<'a>(reader: &mut Reader<'a>) -> Option<(#(#types),*)> {
                    #code
                    Some((#(#values),*))
                }
            });
            self.heads.push((head, gap));
        }
        steps.code.extend(quote!(let (#(#values),*) = #function(&mut reader)?;));
        steps.slots.extend(spans.iter().map(|leaf| leaf.slot));
        steps.gap = self.heads[number - 1].1;
        Some(())
    }
}

/// The mark that may end a text behind which nothing else stands, zero for none; nothing where more has to be told.
fn tail(span: &Span, block: &[Segment]) -> Option<Literal> {
    let marks = match span.cuts.as_slice() {
        [] => Some(Literal::u8_unsuffixed(0)),
        [cut] => match cut.as_slice() {
            [Segment::Literal(text)] => mark(text),
            _ => None,
        },
        _ => None,
    };
    marks.filter(|_| block.is_empty() && span.leaf.kind == Kind::Text)
}

/// A piece by which heads are compared: they are alike in all messages but for the numbers of their fields.
fn without_slot(mut segment: Segment) -> Segment {
    match &mut segment {
        Segment::Field(leaf) => leaf.slot = 0,
        Segment::Span(span) => span.leaf.slot = 0,
        _ => {}
    }
    segment
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

/// What a field holds, of the values read; nothing where none of it is read.
fn value(
    lowered: &Lowered,
    message: &Message,
    steps: &Steps,
    field: &Field,
    path: &str,
) -> Option<TokenStream> {
    let inside = format!("{path}.");
    message.leaves.iter().find(|leaf| {
        steps.slots.contains(&leaf.slot)
            && (leaf.path == path || leaf.path.starts_with(&inside))
    })?;
    let leaf = message.leaves.iter().find(|leaf| leaf.path == path);
    let maybe = steps.is_maybe(leaf);
    let leaf = leaf.map(variable);
    Some(match &field.ty {
        Type::Scalar(Kind::User) => quote!(User::scanned(#leaf)),
        Type::Scalar(_) => quote!(#leaf),
        Type::List(name) => {
            let name = ident(&names::camel(name));
            if maybe {
                quote!(#leaf.map(value::#name::new))
            } else {
                quote!(value::#name::new(#leaf))
            }
        }
        Type::Record(name) => {
            let ty = ident(&names::camel(name));
            let fields = lowered.record(name).map_or(&[][..], |record| &record.fields);
            let fields = fields.iter().map(|field| {
                let path = format!("{inside}{}", field.name);
                match value(lowered, message, steps, field, &path) {
                    None => quote!(None),
                    Some(value) if field.optional => quote!(Some(#value)),
                    Some(value) => value,
                }
            });
            quote!(value::#ty::new(#(#fields),*))
        }
    })
}
