//! What the emitters walk: names, flat formats, numbered fields, examples taken apart.

mod common;

use codegen::lower::{Element, Kind, Type};
use common::small;

#[test]
fn names_become_those_of_rust() {
    let lowered = small();
    let message = lowered.message(750_902).expect("the message");
    assert_eq!(message.type_name, "LinkClosed");
    assert_eq!(message.was, ["link-gone"]);
    assert_eq!(lowered.record("ends").expect("the record").type_name, "Ends");
    let list = lowered.list("cause").expect("the list");
    let variants: Vec<&str> = list.values.iter().map(|v| v.variant.as_str()).collect();
    assert_eq!(variants, ["TimerRanOut", "QueueFull", "OwnerLeft"]);
    assert!(lowered.message(750_999).is_none() && lowered.list("ends").is_none());
}

#[test]
fn records_are_written_out_and_their_fields_numbered_once() {
    let lowered = small();
    let message = lowered.message(750_902).expect("the message");
    let leaves: Vec<(usize, &str, Kind)> =
        message.leaves.iter().map(|l| (l.slot, l.path.as_str(), l.kind)).collect();
    let expected = [
        (0, "ends.near", Kind::Endpoint),
        (1, "ends.far", Kind::Endpoint),
        (2, "ends.owner", Kind::User),
        (3, "cause", Kind::Text),
    ];
    assert_eq!(leaves, expected);
    // The variant's field has the slot that the first shape gave it.
    let slots = |shape: usize| -> Vec<usize> {
        let field =
            |e: &Element| if let Element::Field(l) = e { Some(l.slot) } else { None };
        message.shapes[shape].elements.iter().filter_map(field).collect()
    };
    assert_eq!((slots(0), slots(1)), (vec![0, 1, 2, 3], vec![3]));
    // A list that spans a word is a word.
    let changed = lowered.message(750_903).expect("the message");
    assert_eq!(changed.leaves[0].kind, Kind::Word);
}

#[test]
fn literals_of_a_record_and_around_it_are_joined() {
    let lowered = small();
    let opened = lowered.message(750_901).expect("the message");
    let literals: Vec<&str> = opened.shapes[0]
        .elements
        .iter()
        .filter_map(|e| {
            if let Element::Literal(text) = e { Some(text.as_str()) } else { None }
        })
        .collect();
    let expected = ["Near", " Far", " Owner", " ", "Link is open for ports ", "-"];
    assert_eq!(literals, expected);
}

#[test]
fn a_field_that_a_shape_or_a_part_lacks_is_optional() {
    let lowered = small();
    let fields = |id| {
        let message = lowered.message(id).expect("the message");
        let field = |f: &codegen::lower::Field| (f.name.clone(), f.optional);
        message.fields.iter().map(field).collect::<Vec<_>>()
    };
    assert_eq!(fields(750_901), [("ends".into(), false), ("window".into(), false)]);
    assert_eq!(fields(750_902), [("ends".into(), true), ("cause".into(), false)]);
    assert_eq!(fields(750_903), [("mode".into(), false), ("device".into(), true)]);
}

#[test]
fn fields_have_types_and_descriptions() {
    let lowered = small();
    let message = lowered.message(750_902).expect("the message");
    let field = |path| lowered.field(&message.fields, path);
    assert_eq!(field("ends").expect("a field").ty, Type::Record("ends".into()));
    assert_eq!(
        field("ends").expect("a field").about,
        "Both ends of a link and its owner."
    );
    assert_eq!(field("ends.owner").expect("a field").ty, Type::Scalar(Kind::User));
    assert_eq!(field("cause").expect("a field").ty, Type::List("cause".into()));
    assert!(field("ends.colour").is_none() && field("cause.x").is_none());
}

#[test]
fn prose_is_trimmed_and_no_action_is_none() {
    let lowered = small();
    let opened = lowered.message(750_901).expect("the message");
    assert_eq!(opened.action, None);
    assert!(
        opened.explanation.starts_with("A link") && opened.explanation.ends_with('.')
    );
    let closed = lowered.message(750_902).expect("the message");
    assert!(closed.action.as_deref().is_some_and(|action| action.ends_with("```")));
}

#[test]
fn examples_are_taken_apart() {
    let lowered = small();
    let message = lowered.message(750_902).expect("the message");
    let texts = |index: usize| -> Vec<Option<&str>> {
        let example = &message.examples[index];
        let text = |span: &Option<std::ops::Range<usize>>| {
            span.clone().map(|s| &example.line[s])
        };
        example.spans.iter().map(text).collect()
    };
    let first = [
        "[2001:db8::1]:500",
        "peer.example.com",
        r"EXAMPLE\ann lee",
        "The timer ran out",
    ];
    assert_eq!(texts(0), first.map(Some));
    assert_eq!(texts(1), [None, None, None, Some("Queue of 64 packets is full")]);
    let shapes: Vec<usize> = message.examples.iter().map(|e| e.shape).collect();
    assert_eq!(shapes, [0, 1]);
    assert_eq!(&message.examples[1].line[message.examples[1].body_at..][..4], "Link");
}
