//! `texts.rs`: explanations, actions and notes.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::ident;
use crate::lower::Lowered;

/// The module.
pub fn emit(lowered: &Lowered) -> TokenStream {
    let ids: Vec<_> = lowered
        .messages
        .iter()
        .map(|m| ident(&m.type_name))
        .collect();
    let explanations = lowered.messages.iter().map(|m| &m.explanation);
    let actions = lowered.messages.iter().map(|m| match &m.action {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    });
    let notes = lowered.messages.iter().map(|m| {
        let notes = m.notes.iter().map(|note| note.trim());
        quote!(&[#(#notes),*])
    });
    quote! {
        use super::MessageId;

        impl MessageId {
            /// What happened, in Markdown: paragraphs, lists and code. The first sentence can stand alone.
            pub const fn explanation(self) -> &'static str {
                match self {
                    #(Self::#ids => #explanations,)*
                }
            }

            /// What to do, in Markdown, or `None` where nothing is to be done.
            pub const fn action(self) -> Option<&'static str> {
                match self {
                    #(Self::#ids => #actions,)*
                }
            }

            /// Where the vendor's guide and devices differ, in Markdown.
            pub const fn notes(self) -> &'static [&'static str] {
                match self {
                    #(Self::#ids => #notes,)*
                }
            }
        }
    }
}
