//! `shapes.rs`: tables for the matcher.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::docs::doc;
use super::module::Module;
use super::readers;
use super::types::{ident, number};
use crate::catalog::model::Origin;
use crate::lower::{Element, Kind, Leaf, Lowered, Message};
use crate::names;
use crate::segments::{self, Segment, Span};

/// The module.
pub fn emit(lowered: &Lowered) -> (Module, TokenStream) {
    let mut out = Emitter::default();
    let (slots, parts) = (number(slots(lowered)), number(parts(lowered)));
    out.items.add(quote! {
        /// The most fields that a shape has.
        pub(crate) const SLOTS: usize = #slots;
        /// The most open fields that a shape has.
        pub(crate) const PARTS: usize = #parts;
    });
    for list in &lowered.lists {
        for value in list.values.iter().filter(|value| value.plain().is_none()) {
            let about = format!("`{}` of `{}`.", value.name, list.name);
            out.shape(
                &value_shape(&list.name, &value.name),
                &about,
                Origin::Device,
                &value.text,
                &value.elements,
                None,
            );
        }
    }
    for message in &lowered.messages {
        let about = format!("{}: {}.", message.id, message.title);
        for (name, shape) in message_shapes(message).iter().zip(&message.shapes) {
            let reader = readers::reader(name, &segments::segments(&shape.elements));
            let (origin, format) = (shape.origin, &shape.format);
            out.shape(name, &about, origin, format, &shape.elements, reader);
        }
    }
    let module = out.items;
    let helpers = module.mentioned(&[
        "Segment", "Shape", "choice", "either", "field", "literal", "marked",
        "optional", "span", "STOP",
    ]);
    let kinds = Kind::ALL.map(|kind| names::camel(kind.name()));
    let kinds = module.mentioned(&kinds.each_ref().map(String::as_str));
    let origin = module.uses(&quote!(crate), &["Origin"]);
    let gap = module.uses(&quote!(crate::text), &["Gap"]);
    let readers = module.uses(&quote!(super), &["readers"]);
    let uses = quote! {
        #readers
        #origin
        #gap
        #(use crate::text::Kind::#kinds;)*
        #(use crate::text::#helpers;)*
    };
    (module, uses)
}

/// The most fields that a message or a value with holes has.
fn slots(lowered: &Lowered) -> usize {
    let messages = lowered.messages.iter().map(|message| message.leaves.len());
    let values =
        lowered.lists.iter().flat_map(|list| &list.values).map(|v| v.fields.len());
    messages.chain(values).max().unwrap_or(0)
}

/// The most open fields that a shape has.
fn parts(lowered: &Lowered) -> usize {
    let messages = lowered.messages.iter().flat_map(|message| &message.shapes);
    let values = lowered.lists.iter().flat_map(|list| &list.values);
    let formats =
        messages.map(|shape| &shape.elements).chain(values.map(|value| &value.elements));
    let parts = |elements: &Vec<Element>| {
        let segments = segments::segments(elements);
        segments::parts(segments::head(&segments).1).len()
    };
    // No table of the matcher is empty.
    formats.map(parts).max().unwrap_or(0).max(1)
}

/// The name of the table for a value with holes.
pub fn value_shape(list: &str, value: &str) -> Ident {
    format_ident!("{}_VALUE_{}", names::screaming(list), names::screaming(value))
}

/// The names of the tables for a message's shapes.
pub fn message_shapes(message: &Message) -> Vec<Ident> {
    let name = names::screaming(&message.name);
    let further =
        (2..=message.shapes.len()).map(|number| format_ident!("{name}_SHAPE_{number}"));
    [ident(&name)].into_iter().chain(further).collect()
}

/// The tables so far.
#[derive(Default)]
struct Emitter {
    items: Module,
    /// The beginnings that shapes share.
    heads: Vec<Vec<Segment>>,
}

impl Emitter {
    fn shape(
        &mut self,
        name: &Ident,
        about: &str,
        origin: Origin,
        format: &str,
        elements: &[Element],
        reader: Option<Ident>,
    ) {
        let mut parts = 0;
        let segments = segments::segments(elements);
        let (head, rest) = segments::head(&segments);
        let head = self.head(name, &mut parts, head);
        let rest = self.list(name, &mut parts, rest);
        let (about, origin) = (doc(about), ident(&names::camel(origin.name())));
        let reader =
            reader.map_or_else(|| quote!(None), |reader| quote!(Some(readers::#reader)));
        self.items.add(quote! {
            #about
            pub(super) static #name: Shape =
                Shape::new(Origin::#origin, #format, #head, &[#(#rest),*], #reader);
        });
    }

    /// What a shape begins with: the beginning of a record is a table that many shapes share.
    fn head(
        &mut self,
        shape: &Ident,
        parts: &mut usize,
        head: &[Segment],
    ) -> TokenStream {
        let Some(record) = segments::record(head) else {
            let head = self.list(shape, parts, head);
            return quote!(&[#(#head),*]);
        };
        let known = self.heads.iter().position(|known| known == head);
        let number = known.unwrap_or(self.heads.len());
        let name = format_ident!("{}_HEAD_{}", names::screaming(record), number + 1);
        if known.is_none() {
            self.heads.push(head.to_vec());
            let about =
                doc(&format!("The beginning of `{record}`, which shapes share."));
            let head = self.list(&name, parts, head);
            self.items.add(quote! {
                #about
                static #name: &[Segment] = &[#(#head),*];
            });
        }
        quote!(#name)
    }

    fn list(
        &mut self,
        shape: &Ident,
        parts: &mut usize,
        segments: &[Segment],
    ) -> Vec<TokenStream> {
        segments.iter().map(|segment| self.segment(shape, parts, segment)).collect()
    }

    fn segment(
        &mut self,
        shape: &Ident,
        parts: &mut usize,
        segment: &Segment,
    ) -> TokenStream {
        match segment {
            Segment::Literal(text) => quote!(literal(#text)),
            Segment::Marked(text, mark) => {
                let mark = Literal::byte_character(*mark as u8);
                quote!(marked(#text, #mark))
            }
            Segment::Choice(texts) => quote!(choice(&[#(either(#texts)),*])),
            Segment::Field(leaf) => {
                let leaf = arguments(leaf);
                quote!(field(#leaf))
            }
            Segment::Span(Span { leaf, blank, cuts }) => {
                let leaf = arguments(leaf);
                let gap = ident(if *blank { "Some" } else { "None" });
                let cuts: Vec<_> =
                    cuts.iter().map(|cut| self.part(shape, parts, cut)).collect();
                quote!(span(#leaf, Gap::#gap, &[#(#cuts),*]))
            }
            Segment::Optional(inner)
                if inner.as_slice() == [Segment::Literal(".".into())] =>
            {
                quote!(STOP)
            }
            Segment::Optional(inner) => {
                let inner = self.part(shape, parts, inner);
                quote!(optional(#inner))
            }
        }
    }

    /// A part that may be missing: in place when it is short, else a table of its own.
    fn part(
        &mut self,
        shape: &Ident,
        parts: &mut usize,
        segments: &[Segment],
    ) -> TokenStream {
        let inner = self.list(shape, parts, segments);
        if let ([_], [Segment::Literal(text)]) = (inner.as_slice(), segments)
            && text.len() < 20
        {
            return quote!(&[#(#inner),*]);
        }
        *parts += 1;
        let name = format_ident!("{shape}_PART_{parts}");
        let about = doc(&format!("A part of [`{shape}`] that may be missing."));
        self.items.add(quote! {
            #about
            static #name: &[Segment] = &[#(#inner),*];
        });
        quote!(#name)
    }
}

fn arguments(leaf: &Leaf) -> TokenStream {
    let kind = ident(&names::camel(leaf.kind.name()));
    let slot = number(leaf.slot);
    let name = format!("{{{}}}", leaf.path);
    quote!(#kind, #slot, #name)
}
