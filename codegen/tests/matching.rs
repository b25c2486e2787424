//! The matching rules, sentence by sentence, on the reference matcher.

mod common;

use codegen::lower;
use codegen::reference::{self, Fit};
use common::{elements, small};
use proptest::prelude::*;

fn fit(format: &str, body: &str) -> Option<Fit> {
    let (elements, slots) = elements(format);
    reference::fit(&elements, slots, body)
}

/// The texts of the fields, `_` for an empty one, `-` for an absent one; a `?` in front where the body is ambiguous.
fn read(format: &str, body: &str) -> Option<String> {
    let fit = fit(format, body)?;
    let texts: Vec<&str> = fit
        .spans
        .iter()
        .map(|span| match span.clone().map(|span| &body[span]) {
            Some("") => "_",
            Some(text) => text,
            None => "-",
        })
        .collect();
    let mark = if fit.ambiguous { "?" } else { "" };
    Some(format!("{mark}{}", texts.join("|")))
}

/// Lines of `format ~ body ~ fields`, the last one `!` where nothing fits.
fn all(cases: &str) {
    for case in cases.trim().lines() {
        let mut parts = case.trim().split(" ~ ");
        let mut next = || parts.next().expect("three parts").replace("\\t", "\t");
        let (format, body, expected) = (next(), next(), next());
        let expected = (expected != "!").then_some(expected);
        assert_eq!(read(&format, &body), expected, "{format:?} over {body:?}");
    }
}

#[test]
fn beside_punctuation_blanks_may_be_added_or_missing() {
    all(r"
        a, b: {word} ~ a, b: x ~ x
        a, b: {word} ~ a,b:x ~ x
        a, b: {word} ~ a , b  :  x ~ x
        a, b: {word} ~ a\t,b :\tx ~ x
        a;b={word}/c ~ a ; b = x / c ~ x
        (SPI={spi}) up! ~ ( SPI = 0x1F )up ! ~ 0x1F
        end. Next {word} ~ end .  Next x ~ x
        {number}:{number2} ~ 1 : 2 ~ 1|2
        {address}-{address2} ~ 192.0.2.1-192.0.2.9 ~ 192.0.2.1|192.0.2.9
        {address}-{address2} ~ 192.0.2.1 - 192.0.2.9 ~ !
    ");
}

#[test]
fn any_other_blank_is_one_or_more() {
    all(r"
        a b {word} ~ a b x ~ x
        a b {word} ~ a   b\t \tx ~ x
        a b {word} ~ ab x ~ !
        a b {word} ~ a bx ~ !
        ab {word} ~ a b x ~ !
        {number} of {number2} ~ 1 of\t2 ~ 1|2
        {number} of {number2} ~ 1of 2 ~ !
    ");
}

#[test]
fn around_an_empty_user_a_blank_counts_once() {
    all(r"
        Owner {user} left ~ Owner left ~ _
        Owner {user} left ~ Owner  left ~ _
        Owner {user} left ~ Owner bob left ~ bob
        Owner {user} left ~ Ownerleft ~ !
        Owner:{user} left ~ Owner: left ~ _
        Owner:{user} left ~ Owner:left ~ _
        Owner:{user} ~ Owner: ~ _
        Owner:{text} left ~ Owner: left ~ !
        Owner:{word} left ~ Owner: left ~ !
    ");
}

#[test]
fn fields_carry_no_outer_blanks() {
    all(r"
        a: {text}; b ~ a:  two words \t; b ~ two words
        {user} left ~   bob   left ~ bob
        a: {text} ~ a:\tx y ~ x y
        a: {text} ~ a:  ~ !
    ");
}

#[test]
fn literals_match_byte_by_byte() {
    all(r"
        Link <up|UP|Up> {word} ~ Link UP x ~ x
        Link <up|UP|Up> {word} ~ Link uP x ~ !
        Link {word} ~ link x ~ !
        Near[:]{word} ~ Near:x ~ x
        Near[:]{word} ~ Near x ~ x
        Near[:]{word} ~ Near : x ~ x
        Near[:]{word} ~ Nearx ~ !
        Didn’t {word} ~ Didn’t x ~ x
        Didn’t {word} ~ Didn't x ~ !
        [[{word}]] ~ [x] ~ x
        a {word} b ~ a x b c ~ !
    ");
}

#[test]
fn a_final_stop_is_no_part_of_a_text() {
    all(r"
        Cause: {text}[.] ~ Cause: it ended ~ it ended
        Cause: {text}[.] ~ Cause: it ended. ~ it ended
        Cause: {text}[.] ~ Cause: it ended.. ~ it ended.
        Cause: {text} ~ Cause: it ended. ~ it ended.
        Cause: {word}[.] ~ Cause: it ended. ~ !
        At {host}[.] ~ At fw.example.com. ~ fw.example.com
    ");
}

#[test]
fn some_fields_end_by_themselves() {
    all(r"
        {port}{text} ~ 500th ~ 500|th
        {number}s ~ -12s ~ -12
        {number}s ~ --12s ~ !
        {number} ~ 9223372036854775808 ~ !
        {port} ~ 65535 ~ 65535
        {port} ~ 65536 ~ !
        {port} ~ -1 ~ !
        SPI {spi} ~ SPI 0x1aF ~ 0x1aF
        SPI {spi} ~ SPI DEADBEEF ~ DEADBEEF
        SPI {spi} ~ SPI 0x ~ !
        SPI {spi} ~ SPI 12g ~ !
        SPI {spi} ~ SPI 0123456789abcdef0 ~ !
        {address}. ~ 192.0.2.1. ~ 192.0.2.1
        {address}: {word} ~ 2001:db8::: x ~ 2001:db8::|x
        {address} ~ fe80::1%in_1.a ~ fe80::1%in_1.a
        {address}-{number} ~ fe80::1%a-7 ~ fe80::1%a|7
        {address} ~ 192.0.2.1%a ~ !
        {address} ~ fw.example.com ~ !
        {address} ~ invalid-addr-2-0.0.0.0 ~ invalid-addr-2-0.0.0.0
        {address} ~ invalid-addr-x-0.0.0.0 ~ !
        {address} ~ 192.0.2 ~ !
    ");
}

#[test]
fn other_fields_take_the_longest_value_up_to_the_last_place() {
    all(r"
        {user} left {text} ~ a left b left c ~ ?a left b|c
        {user} left ~ a left left ~ a left
        {word} of {text} ~ a of b of c ~ a|b of c
        {host}: {text} ~ fw: a: b ~ fw|a: b
        {text}: {text2} ~ a: b: c ~ ?a: b|c
        Near:{endpoint} Far:{endpoint2} By:{user} is up ~ Near:192.0.2.1:500 Far:fw02 By:ann By:bob is up is up ~ 192.0.2.1:500|fw02|ann By:bob is up
    ");
}

#[test]
fn optional_parts_are_cut_from_the_fields_end() {
    all(r"
        By:{user} [V2 ]UP. ~ By:bob V2 UP. ~ bob
        By:{user} [V2 ]UP. ~ By:bob UP. ~ bob
        By:{user} [V2 ]UP. ~ By:V2 UP. ~ _
        By:{user} [V2 ]UP. ~ By: V2 V2 UP. ~ V2
        By:{user} [V2 ][so ]UP. ~ By:bob V2 so UP. ~ bob
        By:{user} [V2 ][so ]UP. ~ By:bob so V2 UP. ~ bob so
        By:{text} [V2 ]UP. ~ By:V2 UP. ~ V2
        Mode {word}[, by {host}] ~ Mode a, by fw ~ a|fw
        Done[, by {host}][, on {word}] ~ Done ~ -|-
        Done[, by {host}][, on {word}] ~ Done, by fw ~ fw|-
        Done[, by {host}][, on {word}] ~ Done, on x ~ -|x
        Done[, by {host}][, on {word}] ~ Done, by fw, on x ~ fw|x
    ");
}

#[test]
fn ambiguity_is_told_exactly_where_another_place_gives_other_values() {
    all(r"
        By:{user} is {text} ~ By:ann is up ~ ann|up
        By:{user} is {text} ~ By:ann is is up ~ ?ann is|up
        By:{user} is {word} ~ By:ann is is up ~ ann is|up
        By:{user} is {number} ~ By:ann is 5 is 6 ~ ann is 5|6
        By:{user} is {number} of {text} ~ By:a is 5 of 6 is 7 of 8 ~ ?a is 5 of 6|7|8
        By:{user} [V2 ]is {word} ~ By:a V2 V2 is x ~ a V2|x
        {text}. {text2}[.] ~ One. Two. ~ One|Two
        {text}. {text2}[.] ~ One. Two. Three. ~ ?One. Two|Three
    ");
}

#[test]
fn endpoints_have_a_port_behind_the_last_colon_of_a_whole_host() {
    let lowered = small();
    let message = lowered.message(750_902).expect("the message");
    let near = |text: &str| {
        let body = format!("Near:{text} Far:fw02 Owner:x V2 Link is closed. Cause: y");
        reference::decode(&lowered, message, &body).map(|d| {
            let near = &d.fields["ends"]["near"];
            format!("{} {}", near["host"].as_str().expect("a host"), near["port"])
        })
    };
    for (text, host, port) in [
        ("192.0.2.1:500", "192.0.2.1", "500"),
        ("192.0.2.1", "192.0.2.1", "null"),
        ("192.0.2.1:65535", "192.0.2.1", "65535"),
        ("192.0.2.1:65536", "192.0.2.1:65536", "null"),
        ("192.0.2.1 :500", "192.0.2.1", "500"),
        ("192.0.2.1: 500", "192.0.2.1", "500"),
        ("192.0.2.1 : 500", "192.0.2.1", "500"),
        ("192.0.2.1\t:\t500", "192.0.2.1", "500"),
        ("[192.0.2.1]:500", "192.0.2.1", "500"),
        ("2001:db8::1:500", "2001:db8::1", "500"),
        ("[2001:db8::1]:500", "2001:db8::1", "500"),
        ("[2001:db8::1] : 500", "2001:db8::1", "500"),
        ("[2001:db8::1]", "2001:db8::1", "null"),
        ("[[2001:db8::1]]:500", "2001:db8::1", "500"),
        ("2001:db8::1", "2001:db8::1", "null"),
        ("::1", "::1", "null"),
        ("2001:db8:0:0:0:0:0:1", "2001:db8:0:0:0:0:0:1", "null"),
        ("2001:db8::1 :500", "2001:db8::1", "500"),
        ("fe80::1%a_b.c:500", "fe80::1%a_b.c", "500"),
        ("fe80::1%a-b:500", "fe80::1%a-b:500", "null"),
        ("peer-gw:4500", "peer-gw", "4500"),
        ("peer_1.example.com", "peer_1.example.com", "null"),
        ("a:b:500", "a:b:500", "null"),
        ("[]:500", "[]:500", "null"),
        ("[a:b]:500", "a:b", "500"),
        ("é.example.com:500", "é.example.com", "500"),
    ] {
        let expected = format!("{host} {port}");
        assert_eq!(near(text), Some(expected), "{text}");
    }
    for text in [
        "",
        "[]",
        "192.0.2.1 :",
        "192.0.2.1 : 65536",
        "192.0.2.1: 500x",
        "a b",
        "a:b : 500",
        "192.0.2.1 500",
        ":500 :500",
        "a,b",
    ] {
        assert_eq!(near(text), None, "{text}");
    }
}

#[test]
fn hosts_lose_enclosing_brackets() {
    let lowered = small();
    let message = lowered.message(750_903).expect("the message");
    let device = |text: &str| {
        let body = format!("Mode is now active, set by {text}");
        reference::decode(&lowered, message, &body).map(|d| d.fields["device"].clone())
    };
    for (text, host) in [
        ("fw02", "fw02"),
        ("[2001:db8::1]", "2001:db8::1"),
        ("[[fw]]", "fw"),
        ("[fw", "[fw"),
        ("fe80::1%a_b", "fe80::1%a_b"),
    ] {
        assert_eq!(device(text), Some(host.into()), "{text}");
    }
    assert_eq!(device("[]"), None);
}

#[test]
fn shapes_are_tried_in_order() {
    let lowered = small();
    let message = lowered.message(750_902).expect("the message");
    let shape = |body: &str| reference::decode(&lowered, message, body).map(|d| d.shape);
    assert_eq!(shape("Near:a Far:b Owner:c V2 Link is closed. Cause: x"), Some(0));
    assert_eq!(shape("Link is closed. Cause: x"), Some(1));
    assert_eq!(shape("Link is closed."), None);
}

#[test]
fn values_of_a_list_are_looked_up_and_others_kept() {
    let lowered = small();
    let list = lowered.list("cause").expect("the list");
    let found = |text| reference::listed(&lowered, list, text);
    let expected = serde_json::json!({"name": "queue-full", "text": "Queue of 64 packets is full", "fields": {"limit": 64}});
    assert_eq!(found("Queue of 64 packets is full"), expected);
    assert_eq!(found("The owner has gone for good")["name"], "owner-left");
    let expected = serde_json::json!({"name": null, "text": "Queue of x packets is full", "fields": {}});
    assert_eq!(found("Queue of x packets is full"), expected);
}

#[test]
fn fields_without_a_literal_between_them_split_no_character() {
    assert_eq!(read("{text}{text2}", "aéé"), Some("?aé|é".into()));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever a stranger calls himself, the values that the device wrote stay what they are.
    #[test]
    fn a_user_puts_no_value_into_a_typed_field(user in r"[ -~é\t]{0,40}") {
        let format = "Near:{endpoint} Far:{endpoint2} Owner:{user} is at {number} now";
        let body = format!("Near:192.0.2.1:500 Far:fw02 Owner:{user} is at 7 now");
        let fit = fit(format, &body).expect("it fits");
        let text = |slot: usize| fit.spans[slot].clone().map_or("", |span| &body[span]);
        prop_assert_eq!((text(0), text(1), text(3)), ("192.0.2.1:500", "fw02", "7"));
        prop_assert_eq!(text(2), user.trim_matches([' ', '\t']));
    }

    #[test]
    fn no_line_makes_it_panic(line in r"(%ASA-[4-6]-75090[1-3]: )?(Near|Far|Owner|[:\[\] .,é0-9a-f])*(Link is closed. Cause: )?[ -~é]{0,20}") {
        let lowered = small_once();
        let at = reference::tag(&line).map_or(0, |tag| tag.body_at);
        for message in &lowered.messages {
            if let Some(decoded) = reference::decode(lowered, message, reference::body(&line, at)) {
                prop_assert!(decoded.fields.is_object());
            }
        }
    }
}

fn small_once() -> &'static lower::Lowered {
    static SMALL: std::sync::OnceLock<lower::Lowered> = std::sync::OnceLock::new();
    SMALL.get_or_init(small)
}
