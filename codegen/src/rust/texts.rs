//! `texts.rs`: explanations, actions and notes.

use proc_macro2::TokenStream;
use quote::quote;

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
    quote! {
        use super::MessageId;
        use crate::id::Texts;

        impl MessageId {
            pub(crate) const fn texts(self) -> &'static Texts {
                match self {
                    #(Self::#ids => &#statics,)*
                }
            }
        }

        #(#items)*
    }
}
