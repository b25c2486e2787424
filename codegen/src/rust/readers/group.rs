//! A part with fields that may be missing.

use proc_macro2::Ident;
use quote::quote;

use super::steps::{Gap, Steps, is_mark, mark, variable};
use crate::lower::{Kind, Leaf};
use crate::segments::Segment;

impl Steps {
    /// Whether a field was read in a part that may be missing.
    pub fn is_maybe(&self, leaf: Option<&Leaf>) -> bool {
        leaf.is_some_and(|leaf| self.maybe.contains(&leaf.slot))
    }

    /// A part with fields that may be missing at the end of the body. Its first literal tells whether it is there.
    pub fn group(
        &mut self,
        part: &[Segment],
        more: &[Segment],
        last: bool,
    ) -> Option<()> {
        let (Segment::Literal(text), behind) = part.split_first()? else { return None };
        let first = text.trim().chars().next()?;
        let told = match more {
            [] => true,
            [Segment::Optional(stop)] => match stop.as_slice() {
                [Segment::Literal(text)] => {
                    mark(text).is_some() && !text.starts_with(first)
                }
                _ => false,
            },
            _ => false,
        };
        if !last || !told || !is_mark(first) {
            return None;
        }
        let mut inner = Self {
            gap: self.gap,
            ..Self::default()
        };
        let mut pieces = inner.pieces(text);
        let (gap, bytes) = pieces.remove(0);
        for (gap, bytes) in pieces {
            inner.code.extend(quote!(reader.literal(#gap, #bytes)?;));
        }
        inner.block(behind, false)?;
        let leaves: Vec<&Leaf> = part.iter().filter_map(Segment::leaf).collect();
        // Records and users are made of what is read by a step more.
        let plain = |leaf: &&Leaf| !leaf.path.contains('.') && leaf.kind != Kind::User;
        if leaves.is_empty() || !leaves.iter().all(plain) || !inner.maybe.is_empty() {
            return None;
        }
        let names: Vec<Ident> = leaves.iter().map(|leaf| variable(leaf)).collect();
        let (code, nothing) = (inner.code, names.iter().map(|_| quote!(None)));
        let (all, some, none) = match names.as_slice() {
            [name] => (quote!(#name), quote!(Some(#name)), quote!(None)),
            _ => (
                quote!((#(#names),*)),
                quote!((#(Some(#names)),*)),
                quote!((#(#nothing),*)),
            ),
        };
        self.code.extend(quote! {
            let is_there = reader.begins(#gap, #bytes);
            let #all = if is_there {
                #code
                #some
            } else {
                #none
            };
        });
        self.slots.extend(&inner.slots);
        self.maybe.extend(&inner.slots);
        self.gap = Gap::Any;
        Some(())
    }
}
