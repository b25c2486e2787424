//! `ids.rs`: the ids, and the facts that the catalog holds of each.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::docs::{self, doc};
use super::module::Module;
use super::shapes::message_shapes;
use super::types::ident;
use crate::lower::{Field, Lowered, Message, Record, Type};
use crate::names;

/// The module.
pub fn emit(lowered: &Lowered) -> (Module, TokenStream) {
    let mut module = Module::default();
    let messages = &lowered.messages;
    let ids: Vec<_> = messages.iter().map(|m| ident(&m.type_name)).collect();
    let statics: Vec<_> =
        messages.iter().map(|m| ident(&names::screaming(&m.name))).collect();
    let numbers: Vec<_> =
        messages.iter().map(|m| Literal::u32_unsuffixed(m.id)).collect();
    let docs = messages.iter().map(|m| {
        let deprecated =
            m.deprecated.as_ref().map(|why| quote!(#[deprecated(note = #why)]));
        let about = doc(&docs::id(m));
        quote!(#about #deprecated)
    });
    let aliases = messages.iter().flat_map(|m| m.was.iter().map(move |was| (m, was)));
    let aliases = aliases.map(|(m, was)| alias(was, &m.type_name));
    let fields = Fields::gather(messages);
    module.add(quote! {
        /// The id of a message that the catalog knows. Its number is the discriminant, and their order.
        ///
        /// ```
        /// use asa_messages::MessageId;
        ///
        /// let id = MessageId::ALL.first().copied().expect("a message");
        /// assert_eq!(MessageId::from_number(id.number()), Some(id));
        /// assert_eq!(id.name().parse(), Ok(id));
        /// assert_eq!(id.to_string().parse(), Ok(id));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        #[repr(u32)]
        pub enum MessageId {
            #(#docs #ids = #numbers,)*
        }

        impl MessageId {
            #(#aliases)*

            /// All ids in ascending order.
            pub const ALL: &'static [Self] = &[#(Self::#ids),*];
        }

        /// What the catalog says of each id, in ascending order.
        pub(crate) static FACTS: &[&Facts] = &[#(&#statics),*];
    });
    module.each(messages, |message| facts(lowered, message, &fields));
    module.each(&fields.order, |(field, key)| {
        item(lowered, &ident(&fields.names[key]), field)
    });
    module.each(&lowered.records, |record| self::record(lowered, record));
    let helpers = module.uses(&quote!(crate::id), &["Facts", "Field"]);
    (module, quote!(use super::{Severity, shapes}; #helpers))
}

/// The former name of a variant without fields, as good as the new one in code and in patterns.
pub fn alias(was: &str, variant: &str) -> TokenStream {
    let (old, new) = (ident(&names::camel(was)), ident(variant));
    let about = doc(&format!("The former name of `{variant}`."));
    let note = format!("renamed to `{variant}`");
    quote! {
        #about
        #[deprecated(note = #note)]
        #[allow(non_upper_case_globals)]
        pub const #old: Self = Self::#new;
    }
}

fn facts(lowered: &Lowered, message: &Message, fields: &Fields<'_>) -> TokenStream {
    let (item, name) = (ident(&names::screaming(&message.name)), &message.name);
    let (was, title) = (&message.was, &message.title);
    let id = ident(&message.type_name);
    let severity = ident(&names::camel(message.severity.name()));
    let shapes = message_shapes(message);
    let fields = message.fields.iter().map(|field| ident(&fields.names[&key(field)]));
    let see_also = message.see_also.iter().filter_map(|id| lowered.message(*id));
    let see_also = see_also.map(|m| ident(&m.type_name));
    quote! {
        static #item: Facts = Facts {
            id: MessageId::#id,
            name: #name,
            was: &[#(#was),*],
            title: #title,
            severity: Severity::#severity,
            shapes: &[#(&shapes::#shapes),*],
            fields: &[#(&#fields),*],
            see_also: &[#(MessageId::#see_also),*],
        };
    }
}

type Key<'a> = (&'a str, &'a str, bool, &'a str);

fn key(field: &Field) -> Key<'_> {
    (&field.name, field.ty.name(), field.optional, &field.about)
}

/// The descriptions of fields; equal ones stand once.
struct Fields<'a> {
    names: BTreeMap<Key<'a>, String>,
    order: Vec<(&'a Field, Key<'a>)>,
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
                order.push((field, key(field)));
            }
            users.push(message);
        }
        let mut names: BTreeMap<Key<'a>, String> = BTreeMap::new();
        let mut taken = BTreeSet::new();
        for (_, key) in &order {
            let suffix = if key.2 { "_OPTIONAL" } else { "" };
            let shared = format!("SHARED_FIELD_{}{suffix}", names::screaming(key.0));
            let first = users[key][0];
            let own = format!(
                "{}_FIELD_{}",
                names::screaming(&first.name),
                names::screaming(key.0)
            );
            let shared =
                (users[key].len() > 1 && taken.insert(shared.clone())).then_some(shared);
            names.insert(*key, shared.unwrap_or(own));
        }
        Self { names, order }
    }
}

/// The descriptions of a record's fields.
fn record(lowered: &Lowered, record: &Record) -> TokenStream {
    let items = inside(record).into_iter().zip(&record.fields);
    items.map(|(name, field)| item(lowered, &name, field)).collect()
}

/// The names of the descriptions of a record's fields.
fn inside(record: &Record) -> Vec<Ident> {
    let prefix = names::screaming(&record.name);
    let name = |field: &Field| {
        format_ident!("RECORD_{prefix}_{}", names::screaming(&field.name))
    };
    record.fields.iter().map(name).collect()
}

fn item(lowered: &Lowered, item: &Ident, field: &Field) -> TokenStream {
    let (name, ty, optional, about) = key(field);
    let record = match &field.ty {
        Type::Record(name) => lowered.record(name),
        _ => None,
    };
    let fields = record.map(inside).unwrap_or_default();
    quote! {
        static #item: Field = Field {
            name: #name,
            type_name: #ty,
            optional: #optional,
            about: #about,
            fields: &[#(&#fields),*],
        };
    }
}
