//! `ids.rs`: the ids, and the facts that the catalog holds of each.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::docs::doc;
use super::shapes::message_shapes;
use super::types::{self, ident, number};
use crate::lower::{Field, Lowered, Message};
use crate::names;

/// The module.
pub fn emit(lowered: &Lowered) -> TokenStream {
    let messages = &lowered.messages;
    let ids: Vec<_> = messages.iter().map(|m| ident(&m.type_name)).collect();
    let statics: Vec<_> =
        messages.iter().map(|m| ident(&names::screaming(&m.name))).collect();
    let numbers: Vec<_> =
        messages.iter().map(|m| Literal::u32_unsuffixed(m.id)).collect();
    let docs = messages.iter().map(|m| {
        let deprecated =
            m.deprecated.as_ref().map(|why| quote!(#[deprecated(note = #why)]));
        let about = doc(&format!("{}: {}.", m.id, m.title));
        quote!(#about #deprecated)
    });
    let count = number(messages.len());
    let allow = messages
        .iter()
        .any(|m| m.deprecated.is_some())
        .then(|| quote!(#[allow(deprecated)]));
    let fields = Fields::gather(messages);
    let field_items = fields.items();
    let facts = messages.iter().map(|m| facts(m, &fields));
    quote! {
        use super::{Severity, shapes};
        use crate::id::{Facts, Field};

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

            pub(crate) const fn facts(self) -> &'static Facts {
                match self {
                    #(Self::#ids => &#statics,)*
                }
            }
        }

        #(#facts)*
        #field_items
    }
}

fn facts(message: &Message, fields: &Fields<'_>) -> TokenStream {
    let (item, name) = (ident(&names::screaming(&message.name)), &message.name);
    let (was, title) = (&message.was, &message.title);
    let severity = ident(&names::camel(message.severity.name()));
    let shapes = message_shapes(message);
    let fields = message.fields.iter().map(|field| &fields.names[&key(field)]);
    quote! {
        static #item: Facts = Facts {
            name: #name,
            was: &[#(#was),*],
            title: #title,
            severity: Severity::#severity,
            shapes: &[#(&shapes::#shapes),*],
            fields: &[#(&#fields),*],
        };
    }
}

type Key<'a> = (&'a str, &'a str, bool, &'a str);

fn key(field: &Field) -> Key<'_> {
    (&field.name, types::name(&field.ty), field.optional, &field.about)
}

/// The descriptions of fields; equal ones stand once.
struct Fields<'a> {
    names: BTreeMap<Key<'a>, Ident>,
    order: Vec<Key<'a>>,
}

impl<'a> Fields<'a> {
    fn gather(messages: &'a [Message]) -> Self {
        let mut users: BTreeMap<Key<'a>, Vec<&Message>> = BTreeMap::new();
        let mut order = Vec::new();
        for (message, field) in
            messages.iter().flat_map(|m| m.fields.iter().map(move |f| (m, f)))
        {
            let users = users.entry(key(field)).or_default();
            if users.is_empty() {
                order.push(key(field));
            }
            users.push(message);
        }
        let mut names: BTreeMap<Key<'a>, Ident> = BTreeMap::new();
        for key in &order {
            let suffix = if key.2 { "_OPTIONAL" } else { "" };
            let shared = format_ident!("FIELD_{}{suffix}", names::screaming(key.0));
            let first = users[key][0];
            let own = format_ident!(
                "{}_{}",
                names::screaming(&first.name),
                names::screaming(key.0)
            );
            let taken = names.values().any(|name| *name == shared);
            names
                .insert(*key, if users[key].len() > 1 && !taken { shared } else { own });
        }
        Self { names, order }
    }

    fn items(&self) -> TokenStream {
        let each = self.order.iter().map(|key| {
            let (item, (name, ty, optional, about)) = (&self.names[key], key);
            quote! {
                static #item: Field = Field {
                    name: #name,
                    type_name: #ty,
                    optional: #optional,
                    about: #about,
                };
            }
        });
        quote!(#(#each)*)
    }
}
