//! Lists of values: an enum each, open at its end.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::docs::{self, doc};
use super::ids;
use super::print::{self, Owner};
use super::shapes::value_shape;
use super::types::{self, ident, number};
use super::values::{field_names, reading};
use crate::lower::{List, Lowered, Value};
use crate::names;

/// The enum of a list's values.
pub fn list(lowered: &Lowered, list: &List) -> TokenStream {
    let name = ident(&list.type_name);
    let about = doc(&docs::list(lowered, list));
    let variants = list.values.iter().map(|value| variant(lowered, value));
    let mut plain: Vec<(&str, &Value)> =
        list.values.iter().filter_map(|v| Some((v.plain()?, v))).collect();
    plain.sort_unstable_by_key(|(text, _)| *text);
    let texts = plain.iter().map(|(text, _)| *text);
    let found = plain.iter().map(|(_, value)| ident(&value.variant));
    let table = ident(&names::screaming(&list.name));
    // Half of the places stay free, so that a text is found at once.
    let size = number((2 * plain.len()).next_power_of_two().max(2));
    let (otherwise, with_holes) = with_holes(list);
    let names = list.values.iter().map(|value| {
        let name = &value.name;
        arm(value, &quote!(#name))
    });
    let prints = list.values.iter().map(|value| display(lowered, value));
    let serialize = serialize(list);
    let by_name = list.values.iter().filter(|v| v.fields.is_empty()).map(|value| {
        let (variant, name, was) = (ident(&value.variant), &value.name, &value.was);
        quote!(#name => Some(Self::#variant), #(#was => Some(Self::#variant),)*)
    });
    let plain_ones = list.values.iter().filter(|v| v.fields.is_empty());
    let aliases = plain_ones
        .flat_map(|v| v.was.iter().map(move |was| ids::alias(was, &v.variant)));
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

        static #table: Listed<#name<'_>, #size> = Listed::new(#name::SORTED);

        impl<'a> #name<'a> {
            #(#aliases)*

            /// The listed value of that text, or the text itself; outer blanks are left off.
            pub fn new(text: &'a str) -> Self {
                let text = text::trim(text);
                match #table.find(text) {
                    Some(value) => value,
                    None => #otherwise,
                }
            }

            /// The value of that name in the catalog, former names included; `None` of a value that holds fields, too.
            pub fn from_name(name: &str) -> Option<Self> {
                match name {
                    #(#by_name)*
                    _ => None,
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

        /// Takes what [`from_name`](Self::from_name) takes: the name of a value, not its text.
        impl core::str::FromStr for #name<'static> {
            type Err = InvalidValue;

            fn from_str(name: &str) -> Result<Self, InvalidValue> {
                Self::from_name(name).ok_or(InvalidValue::new("the name of a listed value without fields"))
            }
        }

        impl<'a> From<&'a str> for #name<'a> {
            fn from(text: &'a str) -> Self {
                Self::new(text)
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

/// A variant and what it holds.
fn variant(lowered: &Lowered, value: &Value) -> TokenStream {
    let text = docs::code(&value.text);
    let about = value.about.as_ref().map(|about| format!(": {about}"));
    let help = value.help.as_ref().map(|help| format!("\n\n{}", help.trim()));
    let [about, help] = [about, help].map(Option::unwrap_or_default);
    let about = doc(&format!("{text}{}{help}", about.trim_end()));
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
}

/// What becomes of a text that is not among the plain ones, and the functions that this takes.
fn with_holes(list: &List) -> (TokenStream, TokenStream) {
    let holes: Vec<&Value> =
        list.values.iter().filter(|v| v.plain().is_none()).collect();
    if holes.is_empty() {
        return (quote!(Self::Other(text)), quote!());
    }
    let tried = holes.iter().map(|value| {
        let (shape, reader) = (value_shape(&list.name, &value.name), reader(value));
        quote! {
            let shape = &shapes::#shape;
            let value = text::value(shape, text, Self::#reader);
            if value.is_some() {
                return value;
            }
        }
    });
    let readers = holes.iter().map(|value| read(value));
    let functions = quote! {
        fn with_holes(text: &'a str) -> Option<Self> {
            #(#tried)*
            None
        }

        #(#readers)*
    };
    (quote!(Self::with_holes(text).unwrap_or(Self::Other(text))), functions)
}

/// Makes a value of its holes.
fn read(value: &Value) -> TokenStream {
    let (variant, reader) = (ident(&value.variant), reader(value));
    if value.fields.is_empty() {
        return quote! {
            fn #reader(_: &Spans<'a>) -> Option<Self> {
                Some(Self::#variant)
            }
        };
    }
    let reading = reading(&value.fields, |index| {
        let slot = number(index);
        quote!(#slot)
    });
    let names = field_names(&value.fields);
    quote! {
        fn #reader(spans: &Spans<'a>) -> Option<Self> {
            #reading
            Some(Self::#variant { #(#names),* })
        }
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
    let arms: Vec<_> = holes
        .map(|value| {
            let variant = ident(&value.variant);
            let fields = field_names(&value.fields);
            let types: Vec<_> =
                (1..=fields.len()).map(|n| format_ident!("T{n}")).collect();
            quote! {
                Self::#variant { #(#fields),* } => {
                    #[derive(serde::Serialize)]
                    struct Fields<#(#types),*> { #(#fields: #types),* }
                    text::listed(serializer, self.name(), self, &Fields { #(#fields),* })
                }
            }
        })
        .collect();
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
                if !serializer.is_human_readable() {
                    return serializer.collect_str(self);
                }
                #body
            }
        }

        #[cfg(feature = "serde")]
        impl<'de: 'a, 'a> serde::Deserialize<'de> for #name<'a> {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::forms::listed(deserializer).map(Self::new)
            }
        }
    }
}
