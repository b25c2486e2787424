//! What a reader takes, and what it leaves to the tables.

use super::{End, Reader};
use crate::text::Gap;

static UP: End = End::new(&[b" V2 up again", b" V2 up"], 4, 0);
static LOST: End = End::new(&[b") lost"], 0, 0);

/// The open field ahead of an end, and what is behind.
fn until(text: &'static str, end: &'static End) -> Option<(&'static str, &'static str)> {
    let mut reader = Reader::new(text);
    let (field, _) = reader.until(Gap::Any, end)?;
    Some((field, reader.remainder(Gap::Any, 0)?))
}

#[test]
fn a_field_ends_at_the_first_place_of_its_end() {
    assert_eq!(until("bob V2 up x", &UP), Some(("bob", "x")));
    assert_eq!(until("bob up x", &UP), Some(("bob", "x")));
    assert_eq!(until("bob the builder V2 up x", &UP), Some(("bob the builder", "x")));
    assert_eq!(until("up V2 up x", &UP), None);
    assert_eq!(until("AES (GCM) lost x", &LOST), Some(("AES (GCM", "x")));
    // The word would be a part of the field, or a blank.
    assert_eq!(until("bobV2 up x", &UP), None);
    assert_eq!(until("bob  V2 up x", &UP), None);
    assert_eq!(until("V2 up x", &UP), None);
    assert_eq!(until("bob V2 down x", &UP), None);
}

#[test]
fn an_earlier_alternative_goes_first_whatever_its_blanks_are() {
    assert_eq!(until("bob V2 up again x", &UP), Some(("bob", "x")));
    assert_eq!(until("bob V2 up  again x", &UP), Some(("bob", "x")));
    assert_eq!(
        until("bob the builder up \t again x", &UP),
        Some(("bob the builder", "x"))
    );
    let mut reader = Reader::new("up  again x");
    assert_eq!(reader.choice(&["up again", "up"]), Some(()));
    assert_eq!(reader.remainder(Gap::Any, 0), Some("x"));
}

#[test]
fn a_literal_is_alone_where_it_lies_nowhere_else() {
    let mut reader = Reader::new("bob up up, and uphill");
    let (_, place) = reader.until(Gap::Any, &UP).expect("an end");
    assert_eq!(place, 4);
    assert_eq!(reader.alone(&UP, place, 7), Some(()));
    assert_eq!(reader.alone(&UP, place, 8), None);
    assert_eq!(reader.alone(&UP, 7, 15), Some(()));
    assert_eq!(reader.alone(&UP, 7, reader.length()), None);
}

#[test]
fn a_field_ahead_of_the_last_literal() {
    let end = |text: &'static str| {
        Reader::new(text).until_end(Gap::Any, &UP, b'.').map(|(field, _)| field)
    };
    assert_eq!(end("bob V2 up again"), Some("bob"));
    assert_eq!(end("bob up again."), Some("bob"));
    assert_eq!(end("bob up again!"), None);
    assert_eq!(end("bob up  again"), None);
}

#[test]
fn a_stop_in_a_host_is_not_taken_for_that_behind_it() {
    let ahead = |text: &'static str, next| {
        Reader::new(text)
            .endpoint_ahead(Gap::Any, b'.', next)
            .map(|end| end.host.as_str())
    };
    assert_eq!(ahead("fw.example:500. Updated", b'U'), Some("fw.example"));
    assert_eq!(ahead("fw.example:500. error", b'e'), None);
    assert_eq!(ahead("fw.Example:500. Error", b'E'), None);
    assert_eq!(ahead("fw.example:500. error", b'r'), Some("fw.example"));
}

#[test]
fn blanks_that_devices_print_twice_or_leave_out() {
    let read = |text: &'static str| {
        let mut reader = Reader::new(text);
        reader.literal(Gap::Any, b"Lost.")?;
        reader.literal(Gap::Any, b" Code = ")?;
        reader.number(Gap::Any)
    };
    for text in
        ["Lost. Code = 7", "Lost.  Code = 7", "Lost.Code=7", "Lost.   Code  =  7"]
    {
        assert_eq!(read(text), Some(7), "{text}");
    }
    assert_eq!(read("Lost. Cod e = 7"), None);
}
