//! `severities.rs`: the levels.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::doc;
use super::module::Module;
use super::types::ident;
use crate::catalog::model::Severity;
use crate::lower::Lowered;
use crate::names;

/// The module.
pub fn emit(_: &Lowered) -> (Module, TokenStream) {
    let mut module = Module::default();
    module.add(items());
    (module, TokenStream::new())
}

fn items() -> TokenStream {
    let names: Vec<_> = Severity::ALL.iter().map(|s| s.name()).collect();
    let variants: Vec<_> = names.iter().map(|name| ident(&names::camel(name))).collect();
    let levels: Vec<_> =
        Severity::ALL.iter().map(|s| Literal::u8_unsuffixed(s.level())).collect();
    let docs = Severity::ALL.iter().map(|s| doc(&format!("Level {}.", s.level())));
    quote! {
        /// A level of syslog (RFC 5424, section 6.2.1). The most severe one is the least:
        ///
        /// ```
        /// use asa_messages::Severity;
        ///
        /// assert!(Severity::Critical < Severity::Warning);
        /// assert_eq!(Severity::ALL[2], Severity::Critical);
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Severity {
            #(#docs #variants = #levels,)*
        }

        impl Severity {
            /// All levels, the most severe first.
            pub const ALL: [Self; 8] = [#(Self::#variants),*];

            /// The level with that number, 0 to 7.
            pub const fn from_level(level: u8) -> Option<Self> {
                match level {
                    #(#levels => Some(Self::#variants),)*
                    _ => None,
                }
            }

            /// The number, 0 to 7.
            pub const fn level(self) -> u8 {
                self as u8
            }

            /// The name in lower case.
            pub const fn name(self) -> &'static str {
                match self {
                    #(Self::#variants => #names,)*
                }
            }
        }
    }
}
