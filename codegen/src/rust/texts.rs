//! `texts.rs`: explanations, actions and notes, and what listed values mean.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::types::ident;
use crate::lower::Lowered;
use crate::names;

/// The module.
pub fn emit(lowered: &Lowered) -> TokenStream {
    let ids: Vec<_> = lowered.messages.iter().map(|m| ident(&m.type_name)).collect();
    let statics: Vec<_> =
        lowered.messages.iter().map(|m| ident(&names::screaming(&m.name))).collect();
    let items = lowered.messages.iter().zip(&statics).map(|(message, item)| {
        let explanation = &message.explanation;
        let action = message.action.as_deref().unwrap_or("");
        let notes: Vec<_> = message.notes.iter().map(|note| note.trim()).collect();
        let notes = notes.join("\n\n");
        quote! {
            static #item: Texts = Texts {
                explanation: #explanation,
                action: #action,
                notes: #notes,
            };
        }
    });
    let lists = lowered.lists.iter().map(|list| {
        let item = format_ident!("VALUES_{}", names::screaming(&list.name));
        let values = list.values.iter().map(|value| {
            let (name, text) = (&value.name, &value.text);
            let about = value.about.as_deref().unwrap_or("").trim();
            quote!(ListedValue::new(#name, #text, #about))
        });
        quote!(static #item: &[ListedValue] = &[#(#values),*];)
    });
    let listed = lowered.lists.iter().map(|list| {
        let item = format_ident!("VALUES_{}", names::screaming(&list.name));
        let name = &list.name;
        quote!(#name => #item,)
    });
    quote! {
        use super::MessageId;
        use crate::id::{ListedValue, Texts};

        impl MessageId {
            pub(crate) const fn texts(self) -> &'static Texts {
                match self {
                    #(Self::#ids => &#statics,)*
                }
            }
        }

        #(#items)*

        /// The values of the list of that name, none for any other type.
        pub(crate) fn listed(list: &str) -> &'static [ListedValue] {
            match list {
                #(#listed)*
                _ => &[],
            }
        }

        #(#lists)*
    }
}
