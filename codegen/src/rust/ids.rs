//! `ids.rs`: the ids, and what the catalog says of each but for its prose.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::doc;
use super::types::{self, ident, number};
use crate::lower::Lowered;
use crate::names;

/// The module.
pub fn emit(lowered: &Lowered) -> TokenStream {
    let messages = &lowered.messages;
    let ids: Vec<_> = messages.iter().map(|m| ident(&m.type_name)).collect();
    let numbers: Vec<_> = messages
        .iter()
        .map(|m| Literal::u32_unsuffixed(m.id))
        .collect();
    let docs = messages.iter().map(|m| {
        let deprecated = m
            .deprecated
            .as_ref()
            .map(|why| quote!(#[deprecated(note = #why)]));
        let about = doc(&format!("{}: {}.", m.id, m.title));
        quote!(#about #deprecated)
    });
    let count = number(messages.len());
    let names: Vec<_> = messages.iter().map(|m| &m.name).collect();
    let all_names = messages.iter().map(|m| {
        let names = [&m.name].into_iter().chain(&m.was);
        quote!(#(#names)|*)
    });
    let titles = messages.iter().map(|m| &m.title);
    let severities = messages
        .iter()
        .map(|m| ident(&names::camel(m.severity.name())));
    let formats = messages.iter().map(|m| &m.shapes[0].format);
    let shapes = messages.iter().map(|m| {
        let shapes = m.shapes.iter().map(|s| {
            let origin = ident(&names::camel(s.origin.name()));
            let format = &s.format;
            quote!(Shape::new(Origin::#origin, #format))
        });
        quote!(&[#(#shapes),*])
    });
    let fields = messages.iter().map(|m| {
        let fields = m.fields.iter().map(|f| {
            let (name, ty, optional, about) = (&f.name, types::name(&f.ty), f.optional, &f.about);
            quote!(Field::new(#name, #ty, #optional, #about))
        });
        quote!(&[#(#fields),*])
    });
    let allow = messages
        .iter()
        .any(|m| m.deprecated.is_some())
        .then(|| quote!(#[allow(deprecated)]));
    quote! {
        use super::Severity;
        use crate::id::{Field, Origin, Shape};

        /// The id of a message that the catalog knows. Its number is the discriminant.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        #[repr(u32)]
        pub enum MessageId {
            #(#docs #ids = #numbers,)*
        }

        #allow
        impl MessageId {
            /// All ids in ascending order.
            pub const ALL: [Self; #count] = [#(Self::#ids),*];

            /// The id with that number.
            pub const fn from_number(number: u32) -> Option<Self> {
                match number {
                    #(#numbers => Some(Self::#ids),)*
                    _ => None,
                }
            }

            /// The id of that name, former names included.
            pub fn from_name(name: &str) -> Option<Self> {
                match name {
                    #(#all_names => Some(Self::#ids),)*
                    _ => None,
                }
            }

            /// The name in kebab-case.
            pub const fn name(self) -> &'static str {
                match self {
                    #(Self::#ids => #names,)*
                }
            }

            /// The heading of the message's page.
            pub const fn title(self) -> &'static str {
                match self {
                    #(Self::#ids => #titles,)*
                }
            }

            /// The level that devices use unless an administrator moved the message.
            pub const fn severity(self) -> Severity {
                match self {
                    #(Self::#ids => Severity::#severities,)*
                }
            }

            /// The canonical format, which `Display` of the message writes.
            pub const fn format(self) -> &'static str {
                match self {
                    #(Self::#ids => #formats,)*
                }
            }

            /// All shapes in the order in which they are tried, the canonical one first.
            pub const fn shapes(self) -> &'static [Shape] {
                match self {
                    #(Self::#ids => #shapes,)*
                }
            }

            /// The fields of all shapes.
            pub const fn fields(self) -> &'static [Field] {
                match self {
                    #(Self::#ids => #fields,)*
                }
            }
        }
    }
}
