//! Flat formats as the crate's matcher walks them: a head, then open fields with the blocks that end them.

use crate::lower::{Element, Leaf};

/// A format laid out for matching.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Layout {
    /// What begins the body.
    pub head: Vec<Segment>,
    /// The open fields, each with what ends it.
    pub parts: Vec<Part>,
}

/// An open field and the closed pieces up to the next one.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Part {
    /// The field.
    pub span: Span,
    /// What ends it; empty where the body's end does.
    pub block: Vec<Segment>,
}

/// A piece of a format.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Segment {
    /// A literal.
    Literal(String),
    /// Alternative literals.
    Choice(Vec<String>),
    /// A field that ends by itself.
    Field(Leaf),
    /// A field that ends where the rest begins.
    Span(Span),
    /// A part that may be missing.
    Optional(Vec<Segment>),
}

/// A field that ends where the rest begins.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Span {
    /// The field.
    pub leaf: Leaf,
    /// Whether a blank stands directly behind it.
    pub blank: bool,
    /// The optional parts before the next mandatory place.
    pub cuts: Vec<Vec<Segment>>,
}

/// Lays a flat format out.
pub fn layout(elements: &[Element]) -> Layout {
    let mut layout = Layout::default();
    for segment in segments(elements) {
        match (segment, layout.parts.last_mut()) {
            (Segment::Span(span), _) if span.leaf.kind.is_open() => {
                layout.parts.push(Part { span, block: Vec::new() });
            }
            (segment, Some(part)) => part.block.push(segment),
            (segment, None) => layout.head.push(segment),
        }
    }
    layout
}

fn segments(elements: &[Element]) -> Vec<Segment> {
    let mut out = Vec::new();
    let mut rest = elements.iter().peekable();
    while let Some(element) = rest.next() {
        out.push(match element {
            Element::Literal(text) => Segment::Literal(text.clone()),
            Element::Choice(texts) => Segment::Choice(texts.clone()),
            Element::Optional(inner) => Segment::Optional(segments(inner)),
            Element::Field(leaf) if leaf.kind.ends_itself() => Segment::Field(leaf.clone()),
            Element::Field(leaf) => {
                let is_blank =
                    |e: &&Element| matches!(e, Element::Literal(text) if text.trim().is_empty());
                let blank = rest.next_if(is_blank).is_some();
                let mut cuts = Vec::new();
                while let Some(Element::Optional(inner)) =
                    rest.next_if(|e| matches!(e, Element::Optional(_)))
                {
                    cuts.push(segments(inner));
                }
                Segment::Span(Span {
                    leaf: leaf.clone(),
                    blank,
                    cuts,
                })
            }
        });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::Kind;

    fn leaf(kind: Kind) -> Leaf {
        Leaf {
            path: kind.name().into(),
            kind,
            slot: 0,
        }
    }

    fn literal(text: &str) -> Element {
        Element::Literal(text.into())
    }

    #[test]
    fn a_field_knows_the_blank_and_the_parts_behind_it() {
        let part = |text: &str| Element::Optional(vec![literal(text)]);
        let elements = [
            literal("By:"),
            Element::Field(leaf(Kind::User)),
            literal(" "),
            part("V2 "),
            part("so "),
            literal("up"),
        ];
        let cut = |text: &str| vec![Segment::Literal(text.into())];
        let span = Span {
            leaf: leaf(Kind::User),
            blank: true,
            cuts: vec![cut("V2 "), cut("so ")],
        };
        let expected = [
            Segment::Literal("By:".into()),
            Segment::Span(span),
            Segment::Literal("up".into()),
        ];
        assert_eq!(segments(&elements), expected);
    }

    #[test]
    fn a_field_that_ends_itself_has_no_cuts() {
        let end = Element::Optional(vec![literal(".")]);
        let elements = [Element::Field(leaf(Kind::Number)), end];
        let expected = [
            Segment::Field(leaf(Kind::Number)),
            Segment::Optional(vec![Segment::Literal(".".into())]),
        ];
        assert_eq!(segments(&elements), expected);
    }

    #[test]
    fn alternatives_stay_together() {
        let texts = vec!["up".to_owned(), "UP".to_owned()];
        let elements =
            [Element::Choice(texts.clone()), Element::Field(leaf(Kind::Word))];
        let span = Span {
            leaf: leaf(Kind::Word),
            blank: false,
            cuts: Vec::new(),
        };
        assert_eq!(segments(&elements), [Segment::Choice(texts), Segment::Span(span)]);
    }
}
