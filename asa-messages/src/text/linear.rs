//! The work is linear: bytes looked at are counted over lines made to be searched again and again.

use std::string::String;
use std::vec::Vec;
use std::{format, vec};

use super::{Gap, Kind, Segment, Shape};
use crate::effort::count;
use crate::{MessageId, Record};

/// How many times each byte of a line is looked at, at most. A message has up to two shapes, a shape up to four blocks
/// behind open fields, each of them is placed, then looked for elsewhere, and where nothing fits once more for the error.
pub(super) const TIMES: usize = 40;

/// How many times each byte of a line is looked at when it is decoded.
fn times(line: &str) -> usize {
    let (_, bytes) = count(|| Record::parse(line).map(|record| record.decode()));
    bytes / line.len()
}

/// A text that the pieces of a shape fit, the fields as short as they can be.
fn text(segments: &[Segment]) -> String {
    let one = |segment: &Segment| match segment {
        Segment::Literal(literal) => match (literal.lead, literal.tail) {
            _ if literal.is_blank() => " ".into(),
            (Gap::Some, Gap::Some) => format!(" {} ", literal.core),
            (Gap::Some, _) => format!(" {}", literal.core),
            (_, Gap::Some) => format!("{} ", literal.core),
            _ => literal.core.into(),
        },
        Segment::Choice(literals) => literals[0].core.into(),
        Segment::Optional(part) => text(part),
        Segment::Field(field) => value(field.kind).into(),
        Segment::Span(span) => {
            let cuts: String = span.cuts.iter().map(|part| text(part)).collect();
            let blank = if span.gap == Gap::Some { " " } else { "" };
            format!("{}{blank}{cuts}", value(span.field.kind))
        }
    };
    segments.iter().map(one).collect()
}

fn value(kind: Kind) -> &'static str {
    match kind {
        Kind::Text | Kind::User | Kind::Word | Kind::Host => "x",
        Kind::Address => "::",
        Kind::Endpoint => "x:5",
        Kind::Port | Kind::Number | Kind::Spi => "7",
    }
}

/// Lines for a shape, of some times `size` bytes: what is searched behind an open field is repeated inside of it.
fn lines(id: MessageId, shape: &'static Shape, size: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut ahead = format!("%ASA-5-{}: {}", id.number(), text(shape.head));
    let parts: Vec<_> = shape
        .parts()
        .iter()
        .map(|part| (text(&[Segment::Span(*part.span())]), text(part.block)))
        .collect();
    for (index, (own, block)) in parts.iter().enumerate() {
        let rest: String =
            parts[index..].iter().flat_map(|(own, block)| [&**own, &**block]).collect();
        let half = &block[..block.len() / 2];
        for filler in fillers(own, block, &rest) {
            let filled = filler.repeat(size / filler.len());
            let blanks = " ".repeat(size);
            for end in [&rest, "", half] {
                lines.push(format!("{ahead}{filled}{end}"));
                lines.push(format!("{ahead}x{filled}{blanks}{filled}{end}"));
            }
        }
        ahead += own;
        ahead += block;
    }
    lines
}

/// What to repeat: anchors, whole, in part and where they can't stand, their words, and what scanners go through.
fn fillers(own: &str, block: &str, rest: &str) -> Vec<String> {
    let anchor = block.trim();
    let mut fillers = vec![
        rest.into(),
        own.into(),
        block.into(),
        block[..block.len() / 2].into(),
        block[..block.len().saturating_sub(1)].into(),
        format!("x{block}"),
        format!("x{anchor}x"),
        format!("{anchor} {anchor} "),
        format!("{rest}{}", " ".repeat(500)),
        format!("{}{anchor}", " ".repeat(500)),
    ];
    fillers.extend(block.split_inclusive(' ').map(String::from));
    fillers.extend(block.split_whitespace().map(String::from));
    let scanned =
        [" ", ".", ":", "1", "-", "::", "x", ",", "/", "IKEv2 ", " IKEv2", ". ", "é"];
    fillers.extend(scanned.map(String::from));
    fillers.retain(|filler| !filler.is_empty());
    fillers
}

/// An eleventh of all lines, another one for each shape: all of them hold, and take a minute.
#[test]
fn every_shape_takes_linear_time() {
    let shapes = MessageId::ALL
        .iter()
        .copied()
        .flat_map(|id| id.shapes().iter().map(move |&shape| (id, shape)));
    for (which, (id, shape)) in shapes.enumerate() {
        for line in lines(id, shape, 8192).into_iter().skip(which % 11).step_by(11) {
            let times = times(&line);
            assert!(times <= TIMES, "{times} times: {line:.300}");
        }
    }
}

const SESSION: &str = "Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:";

/// 16 MiB that end as `end` says behind as many repeated pieces as there is room for.
fn assert_long_line_is_linear(start: &str, piece: &str, end: &str) {
    let line = format!("{start}{}{end}", piece.repeat((16 << 20) / piece.len()));
    let times = times(&line);
    assert!(times <= TIMES, "{times} times: {line:.300}");
}

#[test]
fn a_long_user_is_searched_once() {
    let start = format!("%ASA-5-750006: {SESSION}");
    assert_long_line_is_linear(&start, "xSA UP. Reason: ", "IKEv2 SA UP. Reason: y");
}

#[test]
fn two_long_texts_are_searched_once() {
    let start = format!(
        "%ASA-4-750014: {SESSION}bob IKEv2 Session aborted. Reason: Initial Contact received for Local ID: "
    );
    assert_long_line_is_linear(&start, ", Remote ID: a from remote peer:b", " to c");
}

#[test]
fn a_long_word_is_searched_once() {
    let start = "%ASA-5-752004: Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1. Map Tag = ";
    assert_long_line_is_linear(start, ".", ". Map Sequence Number = 1.");
    let start = format!(
        "%ASA-3-751013: {SESSION}bob IKEv2 Failed to process Configuration Payload request for attribute "
    );
    assert_long_line_is_linear(&start, ".Error:", " x");
}

#[test]
fn a_long_optional_part_is_searched_once() {
    let start = "%ASA-3-752006: Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Probable mis-configuration of the crypto map or tunnel-group. Map Tag = x. Map Sequence Number = 1";
    assert_long_line_is_linear(start, ", SRC Addr: a port: 1 Dst Addr: b port: ", "2.");
}

#[test]
fn a_long_listed_text_is_searched_once() {
    let start =
        format!("%ASA-4-750003: {SESSION}bob IKEv2 Negotiation aborted due to ERROR: ");
    let piece = "Assembled packet length 1 is greater than maximum ikev2 packet size ";
    assert_long_line_is_linear(&start, piece, "2.");
}
