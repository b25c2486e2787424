//! `owned.rs`: every type with texts made anew with its texts elsewhere, which is all that an owned message takes.

use proc_macro2::TokenStream;
use quote::quote;

use super::module::Module;
use super::types::{self, ident};
use super::values::field_names;
use crate::lower::{Field, List, Lowered, Value};

/// The module.
pub fn emit(lowered: &Lowered) -> (Module, TokenStream) {
    let variants = lowered.messages.iter().map(|m| ident(&m.type_name));
    let never = (!types::message_borrows(lowered))
        .then(|| quote!(Self::__Never(never, _) => crate::text::never(never),));
    let mut module = Module::default();
    module.add(quote! {
        impl<'a> Relocate<'a> for Message<'a> {
            type To<'b> = Message<'b>;

            fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> Message<'b> {
                match self {
                    #(Self::#variants(message) => Message::#variants(message.relocate(put)),)*
                    #never
                }
            }
        }
    });
    module.each(&lowered.messages, |m| structure(lowered, &m.type_name, &m.fields));
    module.each(&lowered.records, |r| structure(lowered, &r.type_name, &r.fields));
    module.each(&lowered.lists, list);
    let names = lowered
        .records
        .iter()
        .map(|r| &r.type_name)
        .chain(lowered.lists.iter().map(|l| &l.type_name));
    let types = module.mentioned(&names.map(String::as_str).collect::<Vec<_>>());
    let uses = quote! {
        use super::messages::*;
        #(use super::values::#types;)*
        use crate::owned::{Put, Relocate};
    };
    (module, uses)
}

/// A message or a record.
fn structure(lowered: &Lowered, name: &str, fields: &[Field]) -> TokenStream {
    let name = ident(name);
    let names = field_names(fields);
    if !types::any_borrows(lowered, fields) {
        return quote! {
            impl<'a> Relocate<'a> for #name {
                type To<'b> = Self;

                fn relocate<'b>(self, _: Put<'_, 'a, 'b>) -> Self {
                    self
                }
            }
        };
    }
    quote! {
        impl<'a> Relocate<'a> for #name<'a> {
            type To<'b> = #name<'b>;

            fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> #name<'b> {
                #(let #names = self.#names.relocate(put);)*
                #name { #(#names),* }
            }
        }
    }
}

fn list(list: &List) -> TokenStream {
    let name = ident(&list.type_name);
    let arms = list.values.iter().map(|Value { variant, fields, .. }| {
        let (variant, names) = (ident(variant), field_names(fields));
        if names.is_empty() {
            return quote!(Self::#variant => #name::#variant,);
        }
        quote! {
            Self::#variant { #(#names),* } => {
                #(let #names = #names.relocate(put);)*
                #name::#variant { #(#names),* }
            }
        }
    });
    quote! {
        impl<'a> Relocate<'a> for #name<'a> {
            type To<'b> = #name<'b>;

            fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> #name<'b> {
                match self {
                    #(#arms)*
                    Self::Other(text) => #name::Other(put(text)),
                }
            }
        }
    }
}
