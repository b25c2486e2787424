//! `values.rs`: records and lists of values.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::docs::doc;
use super::print::{self, Owner};
use super::shapes::value_shape;
use super::types::{self, elided, generics, ident, number};
use crate::lower::{Field, List, Lowered, Record, Value};
use crate::names;

/// The module.
pub fn emit(lowered: &Lowered) -> TokenStream {
    let records = lowered.records.iter().map(|record| self::record(lowered, record));
    let lists = lowered.lists.iter().map(|list| self::list(lowered, list));
    let items = quote!(#(#records)* #(#lists)*);
    let fmt = types::uses(&items, &quote!(core), &["fmt"]);
    let shapes = types::uses(&items, &quote!(super), &["shapes"]);
    let scalars = types::uses(&items, &quote!(crate::scalar), &types::SCALARS);
    let text = types::uses(&items, &quote!(crate), &["text"]);
    let helpers = types::uses(&items, &quote!(crate::text), &["Spans"]);
    quote! {
        #fmt

        #shapes
        #scalars
        #text
        #helpers

        #items
    }
}

/// The fields of a struct, documented.
pub fn declarations(lowered: &Lowered, fields: &[Field]) -> TokenStream {
    let each = fields.iter().map(|field| {
        let (about, name, ty) =
            (doc(&field.about), ident(&field.name), types::of(lowered, field));
        quote!(#about pub #name: #ty,)
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
    let (name, about) = (ident(&record.type_name), doc(&record.about));
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
    let spans =
        if generics.is_empty() { quote!(Spans<'_, N>) } else { quote!(Spans<'a, N>) };
    let names = field_names(&record.fields);
    let (steps, result) = print::body(lowered, Owner::Myself, &record.fields, &record.format, &[]);
    quote! {
        #about
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        #[non_exhaustive]
        pub struct #name #generics { #fields }

        impl #generics #name #generics {
            #new

            pub(super) fn read<const N: usize>(spans: &#spans, slot: usize) -> Option<Self> {
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

fn list(lowered: &Lowered, list: &List) -> TokenStream {
    let name = ident(&list.type_name);
    let about =
        doc(&format!("{}\n\nThe list is open: an unlisted text is kept.", list.about));
    let variants = list.values.iter().map(|value| {
        let text = format!("`{}`", value.text);
        let about = doc(&value
            .about
            .as_ref()
            .map_or_else(|| text.clone(), |about| format!("{text}: {about}")));
        let (variant, fields) = (ident(&value.variant), &value.fields);
        if fields.is_empty() {
            return quote!(#about #variant,);
        }
        let fields = fields.iter().map(|field| {
            let (about, name, ty) =
                (doc(&field.about), ident(&field.name), types::of(lowered, field));
            quote!(#about #name: #ty,)
        });
        quote!(#about #variant { #(#fields)* },)
    });
    let mut plain: Vec<(&str, &Value)> =
        list.values.iter().filter_map(|v| Some((v.plain()?, v))).collect();
    plain.sort_unstable_by_key(|(text, _)| *text);
    let texts = plain.iter().map(|(text, _)| *text);
    let found = plain.iter().map(|(_, value)| ident(&value.variant));
    let holes: Vec<&Value> =
        list.values.iter().filter(|v| v.plain().is_none()).collect();
    let readers = holes.iter().map(|value| {
        let (variant, reader) =
            (ident(&value.variant), reader(value));
        let reading = value.fields.iter().enumerate().map(|(index, field)| {
            let (name, slot) = (ident(&field.name), number(index));
            let read = types::read(&field.ty, &quote!(#slot));
            let or_none = (!field.optional).then(|| quote!(?));
            quote!(#name: #read #or_none)
        });
        let leaves = number(value.fields.len());
        if value.fields.is_empty() {
            return quote! {
                fn #reader(_: &Spans<'a, 0>) -> Option<Self> {
                    Some(Self::#variant)
                }
            };
        }
        quote! {
            fn #reader(spans: &Spans<'a, #leaves>) -> Option<Self> {
                Some(Self::#variant { #(#reading),* })
            }
        }
    });
    let tried = holes.iter().map(|value| {
        let (shape, reader) =
            (value_shape(&list.name, &value.name), reader(value));
        quote! {
            let shape = &shapes::#shape;
            let value = text::value(shape, text, Self::#reader);
            if value.is_some() {
                return value;
            }
        }
    });
    let otherwise = if holes.is_empty() {
        quote!(Self::Other(text))
    } else {
        quote!(Self::with_holes(text).unwrap_or(Self::Other(text)))
    };
    let with_holes = (!holes.is_empty()).then(|| {
        quote! {
            fn with_holes(text: &'a str) -> Option<Self> {
                #(#tried)*
                None
            }

            #(#readers)*
        }
    });
    let names = list.values.iter().map(|value| {
        let name = &value.name;
        arm(value, &quote!(#name))
    });
    let prints = list.values.iter().map(|value| display(lowered, value));
    let serialize = serialize(list);
    let aliases: Vec<_> =
        list.values.iter().flat_map(|v| v.was.iter().map(move |was| (v, was))).collect();
    let aliases =
        aliases.iter().filter(|(v, _)| v.fields.is_empty()).map(|(value, was)| {
            let (old, new) = (ident(&names::camel(was)), ident(&value.variant));
            let note = format!("renamed to `{}`", value.variant);
            let about = doc(&format!("The former name of `{}`.", value.variant));
            quote! {
                #about
                #[deprecated(note = #note)]
                #[allow(non_upper_case_globals)]
                pub const #old: Self = Self::#new;
            }
        });
    quote! {
        #about
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name<'a> {
            #(#variants)*
            /// A text that the catalog doesn't list.
            Other(&'a str),
        }

        impl #name<'static> {
            /// The texts without holes, sorted, and their values.
            const SORTED: &'static [(&'static str, Self)] = &[#((#texts, Self::#found)),*];
        }

        impl<'a> #name<'a> {
            #(#aliases)*

            /// The listed value of that text, or the text itself; outer blanks are left off.
            pub fn new(text: &'a str) -> Self {
                let text = text::trim(text);
                match text::find(#name::SORTED, text) {
                    Some(value) => value,
                    None => #otherwise,
                }
            }

            /// The name in the catalog, `None` for an unlisted text.
            pub const fn name(&self) -> Option<&'static str> {
                let name = match self {
                    #(#names)*
                    Self::Other(_) => return None,
                };
                Some(name)
            }

            #with_holes
        }

        impl fmt::Display for #name<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    #(#prints)*
                    Self::Other(text) => f.write_str(text),
                }
            }
        }

        #serialize
    }
}

/// The function that reads the holes of a value.
fn reader(value: &Value) -> Ident {
    format_ident!("read_{}", names::snake(&value.name))
}

/// An arm for a variant whose holes don't matter.
fn arm(value: &Value, body: &TokenStream) -> TokenStream {
    let variant = ident(&value.variant);
    if value.fields.is_empty() {
        quote!(Self::#variant => #body,)
    } else {
        quote!(Self::#variant { .. } => #body,)
    }
}

fn display(lowered: &Lowered, value: &Value) -> TokenStream {
    let (variant, names) = (ident(&value.variant), field_names(&value.fields));
    let (steps, result) =
        print::body(lowered, Owner::Local, &value.fields, &value.text, &[]);
    match (value.fields.is_empty(), steps.is_empty()) {
        (true, true) => quote!(Self::#variant => #result,),
        (true, false) => quote!(Self::#variant => { #steps #result }),
        (false, _) => quote!(Self::#variant { #(#names),* } => { #steps #result }),
    }
}

fn serialize(list: &List) -> TokenStream {
    let name = ident(&list.type_name);
    let holes = list.values.iter().filter(|value| !value.fields.is_empty());
    let arms: Vec<_> = holes.map(|value| {
        let variant = ident(&value.variant);
        let fields = field_names(&value.fields);
        let types: Vec<_> = (1..=fields.len()).map(|n| format_ident!("T{n}")).collect();
        quote! {
            Self::#variant { #(#fields),* } => {
                #[derive(serde::Serialize)]
                struct Fields<#(#types),*> { #(#fields: #types),* }
                text::listed(serializer, self.name(), self, &Fields { #(#fields),* })
            }
        }
    }).collect();
    let otherwise =
        quote!(text::listed(serializer, self.name(), self, &text::NoFields {}));
    let body = if arms.is_empty() {
        otherwise
    } else {
        quote!(match self { #(#arms)* _ => #otherwise, })
    };
    quote! {
        #[cfg(feature = "serde")]
        impl serde::Serialize for #name<'_> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                #body
            }
        }
    }
}
