//! The values of fields as JSON.
#![cfg(feature = "serde")]

use asa_messages::{Address, Endpoint, Host, Spi, User};
use serde_json::{json, to_value};

#[test]
fn values_are_strings_and_an_endpoint_is_an_object() {
    let end = Endpoint::parse("[2001:db8::1]:500").unwrap();
    let cases = [
        (to_value(Host::new("fw01").unwrap()), json!("fw01")),
        (to_value(User::new(r"EXAMPLE\alice")), json!(r"EXAMPLE\alice")),
        (
            to_value(Address::new("invalid-addr-2-0.0.0.0").unwrap()),
            json!("invalid-addr-2-0.0.0.0"),
        ),
        (to_value(Spi::new("0x1F").unwrap()), json!("0x1F")),
        (to_value(end), json!({"host": "2001:db8::1", "port": 500})),
        (
            to_value(Endpoint::new(end.host, None)),
            json!({"host": "2001:db8::1", "port": null}),
        ),
    ];
    for (value, expected) in cases {
        assert_eq!(value.unwrap(), expected);
    }
}
