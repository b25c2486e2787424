//! Flat formats as the crate's matcher walks them: a field knows the optional parts that may be cut from its end.

use crate::format::PUNCTUATION;
use crate::lower::{Element, Leaf};

/// A piece of a format.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Segment {
    /// A literal.
    Literal(String),
    /// A literal, and punctuation that may stand behind it.
    Marked(String, char),
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

impl Segment {
    /// The field that the piece is.
    pub fn leaf(&self) -> Option<&Leaf> {
        match self {
            Self::Field(leaf) => Some(leaf),
            Self::Span(span) => Some(&span.leaf),
            _ => None,
        }
    }
}

/// The pieces of a flat format.
pub fn segments(elements: &[Element]) -> Vec<Segment> {
    let mut out = Vec::new();
    let mut rest = elements.iter().peekable();
    while let Some(element) = rest.next() {
        out.push(match element {
            Element::Literal(text) => match rest.peek().and_then(|next| mark(next)) {
                Some(mark) if !text.ends_with(' ') => {
                    rest.next();
                    Segment::Marked(text.clone(), mark)
                }
                _ => Segment::Literal(text.clone()),
            },
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

/// The punctuation that an optional part consists of.
fn mark(element: &Element) -> Option<char> {
    let Element::Optional(part) = element else { return None };
    let [Element::Literal(text)] = part.as_slice() else { return None };
    let mut chars = text.chars();
    let mark = chars.next().filter(|c| PUNCTUATION.contains(*c))?;
    chars.next().is_none().then_some(mark)
}

/// The pieces ahead of the first open field, and those from there on.
pub fn head(segments: &[Segment]) -> (&[Segment], &[Segment]) {
    let open = |segment: &Segment| matches!(segment, Segment::Span(span) if span.leaf.kind.is_open());
    segments.split_at(segments.iter().position(open).unwrap_or(segments.len()))
}

/// Each open field from here on, and the pieces up to the next.
pub fn parts(mut rest: &[Segment]) -> Vec<(&Span, &[Segment])> {
    let mut parts = Vec::new();
    while let Some((Segment::Span(span), behind)) = rest.split_first() {
        let (block, more) = head(behind);
        parts.push((span, block));
        rest = more;
    }
    parts
}

/// The field of a record that all fields among these pieces belong to.
pub fn record(segments: &[Segment]) -> Option<&str> {
    let leaves = segments.iter().filter_map(Segment::leaf);
    let mut records =
        leaves.map(|leaf| leaf.path.split_once('.').map(|(record, _)| record));
    let first = records.next()??;
    records.all(|record| record == Some(first)).then_some(first)
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
