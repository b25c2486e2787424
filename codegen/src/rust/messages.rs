//! `messages.rs`: a struct per message, and the enum of them all.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, doc};
use super::module::Module;
use super::print::{self, Owner};
use super::types::{self, elided, generics, ident, number};
use super::values::{constructor, declarations, field_names, reading};
use crate::format::{self, Part};
use crate::lower::{Field, Lowered, Message};
use crate::names;

/// The module.
pub fn emit(lowered: &Lowered) -> (Module, TokenStream) {
    let mut module = Module::default();
    module.add(all(lowered));
    module.each(&lowered.messages, |message| self::message(lowered, message));
    let names = lowered
        .records
        .iter()
        .map(|r| &r.type_name)
        .chain(lowered.lists.iter().map(|l| &l.type_name));
    let types = module.mentioned(&names.map(String::as_str).collect::<Vec<_>>());
    let scalars = module.uses(&quote!(crate::scalar), &types::SCALARS);
    let text = module.uses_text();
    let uses = quote! {
        use core::fmt;

        use super::MessageId;
        #(use super::values::#types;)*
        #scalars
        #text
    };
    (module, uses)
}

fn all(lowered: &Lowered) -> TokenStream {
    let messages = &lowered.messages;
    let ids: Vec<_> = messages.iter().map(|m| ident(&m.type_name)).collect();
    let docs = messages.iter().map(|m| doc(&docs::variant(m)));
    let payloads = messages.iter().map(|m| {
        let (name, generics) = (ident(&m.type_name), generics(lowered, &m.fields));
        quote!(#name #generics)
    });
    let shared = shared(lowered);
    let (never, never_there) = if types::message_borrows(lowered) {
        Default::default()
    } else {
        (
            quote! {
                #[doc(hidden)]
                __Never(core::convert::Infallible, core::marker::PhantomData<&'a ()>),
            },
            quote!(Self::__Never(never, _) => text::never(*never),),
        )
    };
    quote! {
        /// A message of any id that the catalog knows.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Message<'a> {
            #(#docs #ids(#payloads),)*
            #never
        }

        impl<'a> Message<'a> {
            /// The id.
            pub const fn id(&self) -> MessageId {
                match self {
                    #(Self::#ids(_) => MessageId::#ids,)*
                    #never_there
                }
            }

            #shared

            /// Makes a message of its fields, if all that it needs are there.
            pub(crate) fn make(id: MessageId, spans: &Spans<'a>) -> Option<Self> {
                match id {
                    #(MessageId::#ids => #ids::make(spans).map(Self::#ids),)*
                }
            }
        }

        #[cfg(feature = "serde")]
        impl<'a> Message<'a> {
            /// Makes the message of that id from its fields, such as those that [`fields`](Self::fields) writes.
            ///
            /// Texts are borrowed from the input. A text that can't be, such as a JSON string with escapes, is an
            /// error; an `OwnedMessage` reads it.
            ///
            /// # Errors
            ///
            /// Those of the input, and of what it lacks.
            pub fn from_fields<D: serde::Deserializer<'a>>(id: MessageId, fields: D) -> Result<Self, D::Error> {
                use serde::Deserialize;

                match id {
                    #(MessageId::#ids => #ids::deserialize(fields).map(Self::#ids),)*
                }
            }

            pub(crate) fn serialize_fields<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::Serialize;

                match self {
                    #(Self::#ids(message) => message.serialize(serializer),)*
                    #never_there
                }
            }
        }

        impl fmt::Display for Message<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    #(Self::#ids(message) => message.fmt(f),)*
                    #never_there
                }
            }
        }
    }
}

/// Accessors for what several messages have under one name and type.
fn shared(lowered: &Lowered) -> TokenStream {
    let accessors = lowered.shared().into_iter().map(|(name, users)| {
        let (field, ty) = (ident(name), types::bare(lowered, &users[0].1.ty));
        let about = doc(&format!("The field `{name}`, of the messages that have one."));
        let ids = |optional: bool| {
            let ids = users
                .iter()
                .filter(move |(_, f)| f.optional == optional)
                .map(|(m, _)| ident(&m.type_name));
            ids.collect::<Vec<_>>()
        };
        let (always, maybe) = (ids(false), ids(true));
        let all =
            users.len() == lowered.messages.len() && types::message_borrows(lowered);
        let rest = (!all).then(|| quote!(_ => None,));
        quote! {
            #about
            pub const fn #field(&self) -> Option<#ty> {
                match self {
                    #(Self::#always(message) => Some(message.#field),)*
                    #(Self::#maybe(message) => message.#field,)*
                    #rest
                }
            }
        }
    });
    quote!(#(#accessors)*)
}

fn message(lowered: &Lowered, message: &Message) -> TokenStream {
    let (name, about) =
        (ident(&message.type_name), doc(&docs::message(lowered, message)));
    let fields = declarations(lowered, &message.fields);
    let new = constructor(lowered, &message.fields);
    let generics = generics(lowered, &message.fields);
    let elided = elided(lowered, &message.fields);
    let spans = if generics.is_empty() { quote!(Spans<'_>) } else { quote!(Spans<'a>) };
    let slot = |index: usize| {
        let name = &message.fields[index].name;
        let prefix = format!("{name}.");
        let leaf = message
            .leaves
            .iter()
            .find(|leaf| leaf.path == *name || leaf.path.starts_with(&prefix));
        let slot = number(leaf.map_or(0, |leaf| leaf.slot));
        quote!(#slot)
    };
    let reading = reading(&message.fields, slot);
    let spans_name = if message.fields.is_empty() { quote!(_) } else { quote!(spans) };
    let names = field_names(&message.fields);
    let print = display(lowered, message);
    let aliases = message.was.iter().map(|was| {
        let old = ident(&names::camel(was));
        let note = format!("renamed to `{}`", message.type_name);
        let about = doc(&format!("The former name of [`{}`].", message.type_name));
        quote!(#about #[deprecated(note = #note)] pub type #old #generics = #name #generics;)
    });
    let of_line =
        if generics.is_empty() { quote!(Message<'_>) } else { quote!(Message<'a>) };
    let serde = types::serde(lowered, &message.fields);
    let default = message.fields.is_empty().then(|| quote!(, Default));
    quote! {
        #about
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash #default)]
        #serde
        #[non_exhaustive]
        pub struct #name #generics { #fields }

        impl #generics #name #generics {
            #new

            fn make(#spans_name: &#spans) -> Option<Self> {
                #reading
                Some(Self { #(#names),* })
            }
        }

        impl fmt::Display for #name #elided {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                #print
            }
        }

        impl #generics From<#name #generics> for #of_line {
            fn from(message: #name #generics) -> Self {
                Self::#name(message)
            }
        }

        #(#aliases)*
    }
}

/// Writes the shape that holds most of the fields that are there; of equal ones the first.
fn display(lowered: &Lowered, message: &Message) -> TokenStream {
    let mut shapes: Vec<(Vec<&str>, &str)> = message
        .shapes
        .iter()
        .map(|shape| (needed(message, &shape.format), &*shape.format))
        .collect();
    shapes.sort_by_key(|(needed, _)| std::cmp::Reverse(needed.len()));
    let mut out = TokenStream::new();
    for (index, (needed, format)) in shapes.iter().enumerate() {
        let last = index + 1 == shapes.len() || needed.is_empty();
        let bound = if last { &[] } else { needed.as_slice() };
        let (steps, result) =
            print::body(lowered, Owner::Myself, &message.fields, format, bound);
        if last {
            out.extend(quote!(#steps #result));
            break;
        }
        let written = quote!(#steps #result?; return Ok(()););
        out.extend(print::if_all_there(Owner::Myself, needed, &written));
    }
    out
}

/// The fields that this format can't do without, but another can.
fn needed<'a>(message: &'a Message, format: &str) -> Vec<&'a str> {
    let parts = format::parse(format).unwrap_or_default().parts;
    let needed = |f: &&Field| f.optional && parts.contains(&Part::Field(f.name.clone()));
    message.fields.iter().filter(needed).map(|f| f.name.as_str()).collect()
}
