//! Messages that own their texts.
#![cfg(feature = "alloc")]

use std::collections::HashSet;

use asa_messages::message::{CookieChallengeSent, SaDown};
use asa_messages::value::Session;
use asa_messages::{Endpoint, Message, OwnedMessage, Record, User};
use codegen::catalog::{check::check, load::load};

fn examples() -> Vec<String> {
    let text = include_str!("../../catalog/asa.yaml");
    let checked = check(&load("catalog/asa.yaml", text));
    let messages = checked.lowered.expect("the catalog is sound").messages;
    messages.into_iter().flat_map(|m| m.examples).map(|e| e.line).collect()
}

#[test]
fn every_example_is_the_same_without_its_line() {
    let lines = examples();
    assert!(!lines.is_empty());
    for line in lines {
        let owned: OwnedMessage = line.clone().parse().unwrap();
        let message = Record::parse(&line).unwrap().message().unwrap();
        assert_eq!(owned, message);
        assert_eq!(message, owned);
        assert_eq!(owned.get(), message);
        assert_eq!(owned.id(), message.id());
        assert_eq!(owned, message.into_owned());
        assert_eq!(owned.to_string(), message.to_string());
        assert_eq!(format!("{owned:?}"), format!("{message:?}"));
    }
}

/// Nothing is read anew, so that texts which would be read as something else stay what they are.
#[test]
fn values_stay_what_they_are_whatever_they_hold() {
    let forged = "x IKEv2 SA DOWN. Reason: y Remote:192.0.2.99:1";
    let end = Endpoint::parse("192.0.2.1:500").unwrap();
    for text in ["", " ", forged, "\0", "é\u{10ffff}"] {
        let session = Session::new(end, end, User::new(text));
        let mut message = SaDown::new(session, text);
        message.reason = text;
        let message = Message::SaDown(message);
        assert_eq!(message.into_owned().get(), message);
    }
}

#[test]
fn equal_messages_are_one_in_a_set() {
    let session = |user| {
        let end = Endpoint::parse("peer.example.com").unwrap();
        Message::CookieChallengeSent(CookieChallengeSent::new(Session::new(
            end,
            end,
            User::new(user),
        )))
    };
    let messages = ["alice", "bob", "alice"].map(|user| session(user).into_owned());
    assert_eq!(HashSet::from(messages.clone()).len(), 2);
    let elsewhere = std::thread::spawn(move || messages.map(|m| m.to_string()));
    assert_eq!(elsewhere.join().unwrap()[2], session("alice").to_string());
}

/// The texts are told apart by where they end, not by what they hold.
#[test]
fn texts_that_join_to_the_same_are_not_equal() {
    let end = |text| Endpoint::parse(text).unwrap();
    let down = |local, remote| {
        let session = Session::new(end(local), end(remote), User::new("bob"));
        Message::from(SaDown::new(session, "rekey")).into_owned()
    };
    assert_ne!(down("ab", "c"), down("a", "bc"));
    assert_eq!(down("ab", "c"), down("ab", "c"));
}
