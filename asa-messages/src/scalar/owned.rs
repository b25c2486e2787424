//! The values with their texts elsewhere.

use super::{Address, Endpoint, Host, Spi, User};
use crate::owned::{Put, Relocate};

impl<'a> Relocate<'a> for Endpoint<'a> {
    type To<'b> = Endpoint<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> Endpoint<'b> {
        Endpoint::new(self.host.relocate(put), self.port)
    }
}

impl<'a> Relocate<'a> for Spi<'a> {
    type To<'b> = Spi<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> Spi<'b> {
        Spi {
            text: put(self.text),
            value: self.value,
        }
    }
}

macro_rules! texts {
    ($($type:ident)*) => {$(
        impl<'a> Relocate<'a> for $type<'a> {
            type To<'b> = $type<'b>;

            fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> $type<'b> {
                $type { text: put(self.text) }
            }
        }
    )*};
}

texts!(Address Host User);
