//! Why a body fits no format, by the reference matcher: the place, and what was expected there.

mod common;

use codegen::reference::{self, Miss};
use common::{elements, small};

/// The place as what stands there, `$` for the end of the body, and what was expected.
fn miss(formats: &str, body: &str) -> Option<String> {
    let shapes: Vec<_> = formats.split(" | ").map(|text| elements(text).0).collect();
    let Miss { at, expected } = reference::miss(shapes.iter().map(Vec::as_slice), body)?;
    let rest = if at == body.len() { "$" } else { &body[at..] };
    Some(format!("{rest} ~ {expected}"))
}

/// Lines of `format ~ body ~ what stands at the place ~ what was expected`, `!` where a format fits.
fn all(cases: &str) {
    for case in cases.trim().lines().map(str::trim) {
        let mut parts = case.splitn(3, " ~ ");
        let mut next = || parts.next().expect("three parts").replace("\\t", "\t");
        let (format, body, expected) = (next(), next(), next());
        let expected = (expected != "!").then_some(expected);
        assert_eq!(miss(&format, &body), expected, "{format:?} over {body:?}");
    }
}

#[test]
fn a_literal_breaks_off_at_the_first_byte_that_does_not_fit() {
    all(r"
        a bc {word} ~ a bx y ~ x y ~ a bc
        a bc {word} ~ a  \tbx y ~ x y ~ a bc
        a bc {word} ~ abc ~ bc ~ a bc
        a, bc {word} ~ a ,b d ~  d ~ a, bc
        a bc {word} ~ a b ~ $ ~ a bc
        a bc {word} ~ a bc ~ $ ~ {word}
        a bc {word} ~ a bcx ~ x ~ {word}
        Link <up|Up> {word} ~ Link Uq x ~ q x ~ Up
        Link <up|Up> {word} ~ Link x ~ x ~ up
        {word} of {word2} ~ a or b ~ r b ~ of
        {word} up ~ a up b ~ b ~ end of line
        a {word} ~ a x ~ !
    ");
}

#[test]
fn a_field_breaks_off_where_it_would_begin_or_at_the_end_that_cuts_it() {
    all(r"
        a {number} b ~ a x b ~ x b ~ {number}
        a {number} b ~ a 5x ~ x ~ b
        a {number} b ~ a - ~ $ ~ {number}
        a {number} b ~ a -x ~ -x ~ {number}
        a {number} b ~ a 5 ~ $ ~ b
        a {port} b ~ a 65536 b ~ 65536 b ~ {port}
        a {spi} b ~ a 0x ~ $ ~ {spi}
        a {spi} b ~ a xyz ~ xyz ~ {spi}
        a {address} b ~ a 192.0.2. ~ $ ~ {address}
        a {address} b ~ a 192.0.2.1. ~ . ~ b
        a {address} b ~ a 2001:db8::1: ~ $ ~ {address}
        a {address} b ~ a fw b ~ fw b ~ {address}
        a {address} b ~ a invalid-ad ~ $ ~ {address}
        a {endpoint} b ~ a fw01 : ~ $ ~ {endpoint}
        a {endpoint} b ~ a fw01 : x ~ : x ~ b
        a {host} b ~ a [] b ~ ] b ~ b
        {address}-{address2} ~ 192.0.2.1 - 192.0.2.9 ~  - 192.0.2.9 ~ -
        a:{word}, b ~ a:x,bd ~ $ ~ , b
        a:{word}, b c ~ a:x,bd ~ $ ~ , b c
        a:{word}/b c ~ a:x/b d ~ d ~ /b c
    ");
}

#[test]
fn an_open_field_ends_within_its_first_word_or_before_a_whole_literal() {
    all(r"
        By:{user} is up ~ By:bob ~ $ ~ is up
        By:{user} is up ~ By:bob is u ~ $ ~ is up
        By:{user} is up ~ By:bob van is u ~ van is u ~ is up
        By:{user} is up ~ By:bob is down ~ down ~ is up
        By:{user} is up ~ By: is u ~ $ ~ is up
        By:{user} is up ~ By: ~ $ ~ is up
        By {user} is up ~ Bybob is up ~ bob is up ~ {user}
        By:{text} is up ~ By: ~ $ ~ {text}
        By:{user} is at {number} now ~ By:bob van is at x now ~ x now ~ {number}
        By:{user} is at {number} now ~ By:a is at 5 is at 6 soon ~ soon ~ now
        By:{user} is at {number} now ~ By:a is at 5 soon is at x ~ x ~ {number}
        ({text}) is up ~ (a) i ~ $ ~ ) is up
        ({text}) is up ~ (a b) i ~ b) i ~ ) is up
        ({text}) is up ~ (a) is down ~ down ~ ) is up
        {user} {word} with {number} ~ a b c d with x ~ x ~ {number}
        {user} {word} with {number} ~ a b c d ~ c d ~ with
        {text}. {text2}. ~ One two. Three four ~ four ~ .
    ");
}

#[test]
fn an_optional_part_is_expected_once_it_has_begun() {
    all(r"
        By:{user} [V2 ]is up ~ By:bob V2 ~ $ ~ is up
        By:{user} [V2 ]is up ~ By:bob V ~ $ ~ V2
        By:{user} [V2 ]is up ~ By:bob Vx ~ x ~ V2
        By:{user} [V2 ]is up ~ By:bob x ~ x ~ is up
        Near[:]{number} ~ Near x ~ x ~ {number}
        Near[:]{number} ~ Near5 ~ 5 ~ {number}
        Done[, by {host}][, on {word}][.] ~ Done, ~ $ ~ , by
        Done[, by {host}][, on {word}][.] ~ Done, on ~ $ ~ {word}
        Done[, by {host}][, on {word}][.] ~ Done x ~ x ~ end of line
        Done[ {number}] ~ Done x ~ x ~ end of line
        Done[ {number}] ~ Done - ~ $ ~ {number}
    ");
}

#[test]
fn the_furthest_of_all_shapes_is_told_and_of_equal_ones_the_first() {
    all(r"
        a {number} x | a b {number} ~ a b c ~ c ~ {number}
        a b {number} | a {number} x ~ a b c ~ c ~ {number}
        a {number} | a b ~ a x ~ x ~ {number}
        a b | a {number} ~ a x ~ x ~ a b
        a b | a c ~ a c ~ !
    ");
}

#[test]
fn an_example_that_fits_no_shape_is_told_with_the_place() {
    let lowered = small();
    let message = lowered.message(750_903).expect("the message");
    let line = "%ASA-6-750903: Mode was active";
    let why = reference::example(&lowered, message, line).expect_err("it fits no shape");
    assert_eq!(
        why,
        "the line fits no shape of the message: at byte 20, `Mode is now` is expected"
    );
}
