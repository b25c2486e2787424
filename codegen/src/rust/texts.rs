//! `texts.rs`: explanations, actions and notes, and what listed values mean.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::module::Module;
use super::types::{ident, number};
use crate::lower::{List, Lowered, Message};
use crate::names;

/// The module.
pub fn emit(lowered: &Lowered) -> (Module, TokenStream) {
    let mut module = Module::default();
    let ids: Vec<_> = lowered.messages.iter().map(|m| ident(&m.type_name)).collect();
    let statics: Vec<_> =
        lowered.messages.iter().map(|m| ident(&names::screaming(&m.name))).collect();
    let texts = |message: &Message| {
        let item = ident(&names::screaming(&message.name));
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
    };
    let values = |list: &List| {
        let item = format_ident!("LIST_{}", names::screaming(&list.name));
        let groups = format_ident!("GROUPS_{}", names::screaming(&list.name));
        let values = list.values.iter().map(|value| {
            let (name, text) = (&value.name, &value.text);
            let [about, help] = [&value.about, &value.help]
                .map(|text| text.as_deref().unwrap_or("").trim());
            let at =
                list.groups.iter().position(|g| value.group.as_ref() == Some(&g.name));
            let group = at.map_or_else(
                || quote!(None),
                |at| {
                    let at = number(at);
                    quote!(Some(&#groups[#at]))
                },
            );
            quote!(ListedValue::new(#name, #text, #group, #about, #help))
        });
        let items = list.groups.iter().map(|group| {
            let [name, title, about] = [&group.name, &group.title, &group.about];
            quote!(ListedGroup::new(#name, #title, #about))
        });
        let size = number(list.groups.len());
        let items = (!list.groups.is_empty())
            .then(|| quote!(static #groups: [ListedGroup; #size] = [#(#items),*];));
        let groups = if items.is_some() { quote!(&#groups) } else { quote!(&[]) };
        let name = &list.name;
        quote! {
            #items
            static #item: List = List {
                name: #name,
                groups: #groups,
                values: &[#(#values),*],
            };
        }
    };
    let listed = lowered.lists.iter().map(|list| {
        let item = format_ident!("LIST_{}", names::screaming(&list.name));
        quote!(&#item)
    });
    let listed_value = (!lowered.lists.is_empty()).then(|| quote!(ListedValue,));
    let listed_group = lowered
        .lists
        .iter()
        .any(|list| !list.groups.is_empty())
        .then(|| quote!(ListedGroup,));
    module.add(quote! {
        impl MessageId {
            pub(crate) const fn texts(self) -> &'static Texts {
                match self {
                    #(Self::#ids => &#statics,)*
                }
            }
        }
    });
    module.each(&lowered.messages, texts);
    module.add(quote! {
        /// The lists of texts.
        pub(crate) static LISTS: &[&List] = &[#(#listed),*];
    });
    module.each(&lowered.lists, values);
    let uses = quote! {
        use super::MessageId;
        use crate::id::{List, #listed_group #listed_value Texts};
    };
    (module, uses)
}
