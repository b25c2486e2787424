//! `shapes.rs`: tables for the matcher.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs::doc;
use super::types::{ident, number};
use crate::lower::{Element, Leaf, Lowered};
use crate::names;
use crate::segments::{self, Segment, Span};

/// The module.
pub fn emit(lowered: &Lowered) -> TokenStream {
    let mut items = Vec::new();
    for list in &lowered.lists {
        for value in list.values.iter().filter(|value| value.plain().is_none()) {
            let name = value_shape(&list.name, &value.name);
            let shape = shape(&value.elements);
            let about = doc(&format!("`{}` of `{}`.", value.name, list.name));
            items.push(quote! { #about pub(super) static #name: Shape = #shape; });
        }
    }
    for message in &lowered.messages {
        let name = ident(&names::screaming(&message.name));
        let shapes = message.shapes.iter().map(|s| shape(&s.elements));
        let about = doc(&format!("{}: {}.", message.id, message.title));
        items.push(quote! { #about pub(super) static #name: &[Shape] = &[#(#shapes),*]; });
    }
    quote! {
        use crate::text::Kind::*;
        use crate::text::{Shape, bounded, choice, either, field, literal, optional, part, shape, span};

        #(#items)*
    }
}

/// The name of the table for a value with holes.
pub fn value_shape(list: &str, value: &str) -> proc_macro2::Ident {
    format_ident!("{}_{}", names::screaming(list), names::screaming(value))
}

fn shape(elements: &[Element]) -> TokenStream {
    let layout = segments::layout(elements);
    let head = layout.head.iter().map(segment);
    let parts = layout.parts.iter().map(|part| {
        let span = span(&part.span);
        let block = part.block.iter().map(segment);
        quote!(part(#span, &[#(#block),*]))
    });
    quote!(shape(&[#(#head),*], &[#(#parts),*]))
}

fn segment(segment: &Segment) -> TokenStream {
    match segment {
        Segment::Literal(text) => quote!(literal(#text)),
        Segment::Choice(texts) => quote!(choice(&[#(either(#texts)),*])),
        Segment::Field(leaf) => {
            let leaf = arguments(leaf);
            quote!(field(#leaf))
        }
        Segment::Span(bounded) => {
            let span = span(bounded);
            quote!(bounded(#span))
        }
        Segment::Optional(inner) => {
            let inner = inner.iter().map(self::segment);
            quote!(optional(&[#(#inner),*]))
        }
    }
}

fn span(span: &Span) -> TokenStream {
    let leaf = arguments(&span.leaf);
    let blank = span.blank;
    let cuts = span.cuts.iter().map(|cut| {
        let cut = cut.iter().map(segment);
        quote!(&[#(#cut),*])
    });
    quote!(span(#leaf, #blank, &[#(#cuts),*]))
}

fn arguments(leaf: &Leaf) -> TokenStream {
    let kind = ident(&names::camel(leaf.kind.name()));
    let slot = number(leaf.slot);
    let name = format!("{{{}}}", leaf.path);
    quote!(#kind, #slot, #name)
}
