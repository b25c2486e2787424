//! Rust types of fields, and how a value is made, read and borrowed.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::lower::{Field, Kind, Lowered, Type};
use crate::names;

/// An identifier.
pub fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// Whether a value of that type borrows from the line.
pub fn borrows(lowered: &Lowered, ty: &Type) -> bool {
    match ty {
        Type::Scalar(kind) => !matches!(kind, Kind::Port | Kind::Number),
        Type::List(_) => true,
        Type::Record(name) => lowered
            .record(name)
            .is_some_and(|record| any_borrows(lowered, &record.fields)),
    }
}

/// Whether one of the fields borrows from the line.
pub fn any_borrows(lowered: &Lowered, fields: &[Field]) -> bool {
    fields.iter().any(|field| borrows(lowered, &field.ty))
}

/// Whether some message borrows from the line. Where none does, the enum of them all has a variant that never is, which
/// keeps its lifetime in use.
pub fn message_borrows(lowered: &Lowered) -> bool {
    lowered.messages.iter().any(|message| any_borrows(lowered, &message.fields))
}

/// `<'a>`, where one of the fields borrows.
pub fn generics(lowered: &Lowered, fields: &[Field]) -> TokenStream {
    if any_borrows(lowered, fields) { quote!(<'a>) } else { quote!() }
}

/// `<'_>`, where one of the fields borrows.
pub fn elided(lowered: &Lowered, fields: &[Field]) -> TokenStream {
    if any_borrows(lowered, fields) { quote!(<'_>) } else { quote!() }
}

/// What derives the forms of a struct with these fields.
pub fn serde(lowered: &Lowered, fields: &[Field]) -> TokenStream {
    let borrows = any_borrows(lowered, fields).then(
        || quote!(#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]),
    );
    quote! {
        #[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
        #borrows
    }
}

/// How a text is read: it is borrowed, and loses outer blanks.
pub fn serde_field(field: &Field) -> TokenStream {
    match (&field.ty, field.optional) {
        (Type::Scalar(Kind::Text | Kind::Word), false) => quote! {
            #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
        },
        (Type::Scalar(Kind::Text | Kind::Word), true) => quote! {
            #[cfg_attr(feature = "serde", serde(default))]
            #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::no_text"))]
        },
        _ => quote!(),
    }
}

/// The type of a field, `Option` included.
pub fn of(lowered: &Lowered, field: &Field) -> TokenStream {
    let ty = bare(lowered, &field.ty);
    if field.optional { quote!(Option<#ty>) } else { ty }
}

/// The type itself.
pub fn bare(lowered: &Lowered, ty: &Type) -> TokenStream {
    match ty {
        Type::Scalar(Kind::Text | Kind::Word) => quote!(&'a str),
        Type::Scalar(Kind::User) => quote!(User<'a>),
        Type::Scalar(Kind::Host) => quote!(Host<'a>),
        Type::Scalar(Kind::Address) => quote!(Address<'a>),
        Type::Scalar(Kind::Endpoint) => quote!(Endpoint<'a>),
        Type::Scalar(Kind::Port) => quote!(u16),
        Type::Scalar(Kind::Number) => quote!(i64),
        Type::Scalar(Kind::Spi) => quote!(Spi<'a>),
        Type::Record(name) | Type::List(name) => {
            let name = ident(&names::camel(name));
            if borrows(lowered, ty) { quote!(#name<'a>) } else { quote!(#name) }
        }
    }
}

/// What a constructor does with an argument before it is stored: texts lose outer blanks.
pub fn trim(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    match (&field.ty, field.optional) {
        (Type::Scalar(Kind::Text | Kind::Word), false) => {
            quote!(let #name = text::trim(#name);)
        }
        (Type::Scalar(Kind::Text | Kind::Word), true) => {
            quote!(let #name = #name.map(text::trim);)
        }
        _ => quote!(),
    }
}

/// Reads a field from the spans, as an `Option`. `slot` is that of its first leaf.
pub fn read(ty: &Type, slot: &TokenStream) -> TokenStream {
    match ty {
        Type::Scalar(Kind::Text | Kind::Word) => quote!(spans.text(#slot)),
        Type::Scalar(kind) => {
            let kind = ident(kind.name());
            quote!(spans.#kind(#slot))
        }
        Type::List(name) => {
            let name = ident(&names::camel(name));
            quote!(spans.text(#slot).map(#name::new))
        }
        Type::Record(name) => {
            let name = ident(&names::camel(name));
            quote!(#name::read(spans, #slot))
        }
    }
}

/// How many leaves a field has.
pub fn leaves(lowered: &Lowered, ty: &Type) -> usize {
    match ty {
        Type::Record(name) => lowered
            .record(name)
            .map_or(0, |r| r.fields.iter().map(|f| leaves(lowered, &f.ty)).sum()),
        _ => 1,
    }
}

/// A number without a suffix.
pub fn number(value: usize) -> Literal {
    Literal::usize_unsuffixed(value)
}

/// The scalars that are types of their own.
pub const SCALARS: [&str; 5] = ["Address", "Endpoint", "Host", "Spi", "User"];
