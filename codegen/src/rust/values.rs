//! `values.rs`: records and lists of values.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::doc;
use super::print::Printer;
use super::shapes::value_shape;
use super::types::{self, bare, elided, generics, ident, number};
use crate::lower::{Field, List, Lowered, Record, Value};
use crate::names;

/// The module.
pub fn emit(lowered: &Lowered) -> TokenStream {
    let records = lowered
        .records
        .iter()
        .map(|record| self::record(lowered, record));
    let lists = lowered.lists.iter().map(|list| self::list(lowered, list));
    let shapes = lowered
        .lists
        .iter()
        .any(|l| l.values.iter().any(|v| v.plain().is_none()))
        .then(|| {
            quote!(
                use super::shapes;
            )
        });
    quote! {
        use core::fmt;

        #shapes
        use crate::scalar::{Address, Endpoint, Host, Spi, User};
        use crate::text::{self, Spans};

        #(#records)*
        #(#lists)*
    }
}

/// The fields of a struct, documented.
pub fn declarations(lowered: &Lowered, fields: &[Field]) -> TokenStream {
    let each = fields.iter().map(|field| {
        let (about, name, ty) = (
            doc(&field.about),
            ident(&field.name),
            types::of(lowered, field),
        );
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
    let stored = fields.iter().map(types::store);
    // The arguments are the fields of the format, however many it has.
    let many = (fields.len() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    quote! {
        /// Makes the value of its fields; texts lose outer blanks.
        #many
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#stored),* }
        }
    }
}

/// What reads each field from the spans, from the slot of its first leaf on.
pub fn reading(fields: &[Field], slot: impl Fn(usize) -> TokenStream) -> TokenStream {
    let each = fields.iter().enumerate().map(|(index, field)| {
        let name = ident(&field.name);
        let read = types::read(&field.ty, &slot(index));
        if field.optional {
            quote!(#name: #read)
        } else {
            quote!(#name: #read?)
        }
    });
    quote!(#(#each),*)
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
    let (generics, elided) = (
        generics(lowered, &record.fields),
        elided(lowered, &record.fields),
    );
    let spans = if generics.is_empty() {
        quote!(Spans<'_, N>)
    } else {
        quote!(Spans<'a, N>)
    };
    let (statements, last) =
        Printer::statements(lowered, &record.fields, &record.format, Vec::new());
    let last = last.unwrap_or_else(|| quote!(Ok(())));
    quote! {
        #about
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        #[non_exhaustive]
        pub struct #name #generics { #fields }

        impl #generics #name #generics {
            #new

            pub(super) fn read<const N: usize>(spans: &#spans, slot: usize) -> Option<Self> {
                Some(Self { #reading })
            }
        }

        impl fmt::Display for #name #elided {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                #(#statements)*
                #last
            }
        }
    }
}

fn list(lowered: &Lowered, list: &List) -> TokenStream {
    let name = ident(&list.type_name);
    let about = doc(&format!(
        "{}\n\nThe list is open: an unlisted text is kept.",
        list.about
    ));
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
            let (about, name, ty) = (
                doc(&field.about),
                ident(&field.name),
                bare(lowered, &field.ty),
            );
            quote!(#about #name: #ty,)
        });
        quote!(#about #variant { #(#fields)* },)
    });
    let mut plain: Vec<(&str, &Value)> = list
        .values
        .iter()
        .filter_map(|v| Some((v.plain()?, v)))
        .collect();
    plain.sort_unstable_by_key(|(text, _)| *text);
    let table = ident(&names::screaming(&list.name));
    let (count, texts) = (number(plain.len()), plain.iter().map(|(text, _)| *text));
    let found = plain.iter().map(|(_, value)| ident(&value.variant));
    let table_about = doc(&format!(
        "The texts of `{}` without holes, sorted.",
        list.type_name
    ));
    let holes: Vec<&Value> = list.values.iter().filter(|v| v.plain().is_none()).collect();
    let tried = holes.iter().map(|value| {
        let (shape, variant) = (value_shape(&list.name, &value.name), ident(&value.variant));
        let reading = reading(&value.fields, |index| {
            let slot = number(index);
            quote!(#slot)
        });
        let leaves = number(value.fields.len());
        quote! {
            text::value(&shapes::#shape, text, |spans: &Spans<'a, #leaves>| Some(Self::#variant { #reading }))
        }
    });
    let otherwise = if holes.is_empty() {
        quote!(Self::Other(text))
    } else {
        let mut tried = tried;
        let first = tried.next();
        quote!(#first #(.or_else(|| #tried))* .unwrap_or(Self::Other(text)))
    };
    let names = list.values.iter().map(|v| {
        let (variant, name) = (ident(&v.variant), &v.name);
        if v.fields.is_empty() {
            quote!(Self::#variant => #name,)
        } else {
            quote!(Self::#variant { .. } => #name,)
        }
    });
    let prints = list.values.iter().map(|value| print(lowered, value));
    let serialize = serialize(list, &holes);
    let aliases: Vec<_> = list
        .values
        .iter()
        .flat_map(|v| v.was.iter().map(move |was| (v, was)))
        .collect();
    let aliases = aliases
        .iter()
        .filter(|(v, _)| v.fields.is_empty())
        .map(|(value, was)| {
            let (old, new) = (ident(&names::screaming(was)), ident(&value.variant));
            let note = format!("renamed to `{}`", value.variant);
            let about = doc(&format!("The former name of `{}`.", value.variant));
            quote!(#about #[deprecated(note = #note)] pub const #old: Self = Self::#new;)
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

        #table_about
        static #table: [(&str, #name<'static>); #count] = [#((#texts, #name::#found)),*];

        impl<'a> #name<'a> {
            #(#aliases)*

            /// The listed value of that text, or the text itself; outer blanks are left off.
            pub fn new(text: &'a str) -> Self {
                let text = text::trim(text);
                match #table.binary_search_by_key(&text, |(listed, _)| listed) {
                    Ok(at) => #table[at].1,
                    Err(_) => #otherwise,
                }
            }

            /// The name in the catalog, `None` for an unlisted text.
            pub const fn name(&self) -> Option<&'static str> {
                Some(match self {
                    #(#names)*
                    Self::Other(_) => return None,
                })
            }
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

fn print(lowered: &Lowered, value: &Value) -> TokenStream {
    let variant = ident(&value.variant);
    let bound: Vec<&str> = value.fields.iter().map(|f| f.name.as_str()).collect();
    let names: Vec<_> = bound.iter().map(|name| ident(name)).collect();
    let (_, write) = Printer::statements(lowered, &value.fields, &value.text, bound);
    if names.is_empty() {
        quote!(Self::#variant => #write,)
    } else {
        quote!(Self::#variant { #(#names),* } => #write,)
    }
}

fn serialize(list: &List, holes: &[&Value]) -> TokenStream {
    let (name, text) = (ident(&list.type_name), &list.type_name);
    let arms = holes.iter().map(|value| {
        let variant = ident(&value.variant);
        let fields: Vec<_> = value.fields.iter().map(|f| ident(&f.name)).collect();
        let keys = value.fields.iter().map(|f| &f.name);
        quote! {
            Self::#variant { #(#fields),* } => text::listed(serializer, #text, name, self, &[#((#keys, #fields)),*]),
        }
    });
    let _ = arms;
    let arms = holes.iter().map(|value| {
        let variant = ident(&value.variant);
        let fields: Vec<_> = value.fields.iter().map(|f| ident(&f.name)).collect();
        quote! {
            Self::#variant { #(#fields),* } => {
                #[derive(serde::Serialize)]
                struct Fields<T> { #(#fields: T),* }
                text::listed(serializer, self.name(), self, &Fields { #(#fields),* })
            }
        }
    });
    let otherwise = quote!(text::listed(
        serializer,
        self.name(),
        self,
        &text::NoFields {}
    ));
    let body = if holes.is_empty() {
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
