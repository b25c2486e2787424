//! `values.rs`: records and lists of values.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::{self, doc};
use super::lists::list;
use super::module::Module;
use super::print::{self, Owner};
use super::types::{self, elided, generics, ident, number};
use crate::lower::{Field, Lowered, Record};
use crate::names;

/// The module.
pub fn emit(lowered: &Lowered) -> (Module, TokenStream) {
    let mut module = Module::default();
    module.each(&lowered.records, |record| self::record(lowered, record));
    module.each(&lowered.lists, |list| self::list(lowered, list));
    module.add(aliases(lowered));
    let fmt = module.uses(&quote!(core), &["fmt"]);
    let shapes = module.uses(&quote!(super), &["shapes"]);
    let scalars = module.uses(&quote!(crate::scalar), &types::SCALARS);
    let invalid = module.uses(&quote!(crate), &["InvalidValue"]);
    let text = module.uses(&quote!(crate), &["text"]);
    let parts = module.uses(&quote!(crate::text), &["Listed", "Spans"]);
    let uses = quote!(#fmt #shapes #invalid #scalars #text #parts);
    (module, uses)
}

/// The former names of records and lists.
fn aliases(lowered: &Lowered) -> TokenStream {
    let records = lowered.records.iter().map(|record| {
        (&record.type_name, &record.was, generics(lowered, &record.fields))
    });
    let lists =
        lowered.lists.iter().map(|list| (&list.type_name, &list.was, quote!(<'a>)));
    let aliases = records.chain(lists).flat_map(|(name, was, generics)| {
        was.iter().map(move |was| {
            let (old, new) = (ident(&names::camel(was)), ident(name));
            let about = doc(&format!("The former name of [`{name}`]."));
            let note = format!("renamed to `{name}`");
            quote!(#about #[deprecated(note = #note)] pub type #old #generics = #new #generics;)
        })
    });
    quote!(#(#aliases)*)
}

/// The fields of a struct, documented.
pub fn declarations(lowered: &Lowered, fields: &[Field]) -> TokenStream {
    let each = fields.iter().map(|field| {
        let (about, name, ty) =
            (doc(&field.about), ident(&field.name), types::of(lowered, field));
        let serde = types::serde_field(field);
        quote!(#about #serde pub #name: #ty,)
    });
    quote!(#(#each)*)
}

/// The constructor of a struct.
pub fn constructor(lowered: &Lowered, fields: &[Field]) -> TokenStream {
    let arguments = fields.iter().map(|field| {
        let (name, ty) = (ident(&field.name), types::of(lowered, field));
        quote!(#name: #ty)
    });
    let names = field_names(fields);
    let trims = fields.iter().map(types::trim);
    // The arguments are the fields of the format, however many it has.
    let many = (fields.len() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    quote! {
        /// Makes the value of its fields; texts lose outer blanks.
        #many
        pub fn new(#(#arguments),*) -> Self {
            #(#trims)*
            Self { #(#names),* }
        }
    }
}

/// Reads each field from the spans, from the slot of its first leaf on.
pub fn reading(fields: &[Field], slot: impl Fn(usize) -> TokenStream) -> TokenStream {
    let each = fields.iter().enumerate().map(|(index, field)| {
        let name = ident(&field.name);
        let read = types::read(&field.ty, &slot(index));
        let or_none = (!field.optional).then(|| quote!(?));
        quote!(let #name = #read #or_none;)
    });
    quote!(#(#each)*)
}

/// The names of fields.
pub fn field_names(fields: &[Field]) -> Vec<Ident> {
    fields.iter().map(|field| ident(&field.name)).collect()
}

fn record(lowered: &Lowered, record: &Record) -> TokenStream {
    let (name, about) = (ident(&record.type_name), doc(&docs::record(lowered, record)));
    let fields = declarations(lowered, &record.fields);
    let new = constructor(lowered, &record.fields);
    let mut before = 0;
    let offsets: Vec<usize> = record
        .fields
        .iter()
        .map(|field| {
            before += types::leaves(lowered, &field.ty);
            before - types::leaves(lowered, &field.ty)
        })
        .collect();
    let reading = reading(&record.fields, |index| match offsets[index] {
        0 => quote!(slot),
        offset => {
            let offset = number(offset);
            quote!(slot + #offset)
        }
    });
    let (generics, elided) =
        (generics(lowered, &record.fields), elided(lowered, &record.fields));
    let spans = if generics.is_empty() { quote!(Spans<'_>) } else { quote!(Spans<'a>) };
    let names = field_names(&record.fields);
    let serde = types::serde(lowered, &record.fields);
    let (steps, result) =
        print::body(lowered, Owner::Myself, &record.fields, &record.format, &[]);
    quote! {
        #about
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #serde
        #[non_exhaustive]
        pub struct #name #generics { #fields }

        impl #generics #name #generics {
            #new

            pub(super) fn read(spans: &#spans, slot: usize) -> Option<Self> {
                #reading
                Some(Self { #(#names),* })
            }
        }

        impl fmt::Display for #name #elided {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                #steps
                #result
            }
        }
    }
}
