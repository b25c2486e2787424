//! Open fields that are read from the first to the last, each up to the literal behind it.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::steps::{Gap, Steps, is_mark, is_stop, variable};
use super::tail;
use crate::segments::{Segment, Span};

/// Whether each open field ends at a literal or at the end of the body.
pub fn is_forward(parts: &[(&Span, &[Segment])]) -> bool {
    parts.iter().enumerate().all(|(index, (span, block))| match block {
        [] => index + 1 == parts.len() && tail(span, block).is_some(),
        [first, ..] => {
            let texts = texts(first);
            let ends = texts
                .iter()
                .map(|text| between(span, text).filter(|_| !text.trim().is_empty()));
            let ends: Vec<_> = ends.collect();
            ends.first().is_some_and(Option::is_some)
                && ends.iter().all(|end| *end == ends[0])
                && share_a_byte(&texts)
        }
    })
}

impl Steps {
    /// Open fields, each with its block. A literal that ends one must lie nowhere else before the place of the next.
    pub fn forward(
        &mut self,
        name: &Ident,
        parts: &[(&Span, &[Segment])],
    ) -> Option<()> {
        let mut alone = TokenStream::new();
        for (index, (span, block)) in parts.iter().enumerate() {
            let (value, gap) = (variable(&span.leaf), self.gap);
            let last = index + 1 == parts.len();
            self.slots.push(span.leaf.slot);
            let Some(first) = block.first() else {
                let mark = tail(span, block)?;
                self.code.extend(quote!(let #value = reader.remainder(#gap, #mark)?;));
                break;
            };
            let mut rest = block.to_vec();
            let mark = if last { closing(block) } else { None };
            let anchors: Vec<String> = match first {
                Segment::Literal(text) | Segment::Marked(text, _) if mark.is_some() => {
                    vec![text.trim().into()]
                }
                Segment::Choice(_) => {
                    rest.remove(0);
                    self.gap = Gap::None;
                    texts(first).into_iter().map(Into::into).collect()
                }
                _ => vec![self.anchor(&mut rest[0])?],
            };
            let between = between(span, texts(first).first()?)?;
            let ends = anchors.iter().map(|anchor| {
                Literal::byte_string(format!("{between}{anchor}").as_bytes())
            });
            let number = Literal::usize_unsuffixed(index);
            let literal = Literal::usize_unsuffixed(between.len());
            let end = format_ident!("END_{index}");
            self.statics.extend(quote! {
                static #end: End = End::new(&[#(#ends),*], #literal, shapes::#name.rare(#number));
            });
            let (more, behind) = match (first, rest.split_first()) {
                (Segment::Choice(_), Some((Segment::Literal(text), behind))) => {
                    (text.as_str(), behind)
                }
                _ => ("", rest.as_slice()),
            };
            let is_apart = |anchor| is_apart(&format!("{anchor}{more}"), behind);
            let apart = mark.is_some() || last && anchors.iter().all(is_apart);
            // A place is bound to a name only where it limits a search.
            let place = format_ident!("place_{index}");
            let told = if index > 0 || !apart { quote!(#place) } else { quote!(_) };
            if let Some(mark) = mark {
                self.code.extend(quote! {
                    let (#value, #told) = reader.until_end(#gap, &#end, #mark)?;
                });
            } else {
                self.code
                    .extend(quote!(let (#value, #told) = reader.until(#gap, &#end)?;));
                self.block(&rest, last)?;
            }
            if !apart {
                let next = format_ident!("place_{}", index + 1);
                let anchored = matches!(parts.get(index + 1), Some((_, [_, ..])));
                let limit =
                    if anchored { quote!(#next) } else { quote!(reader.length()) };
                alone.extend(quote!(reader.alone(&#end, #place, #limit)?;));
            }
        }
        self.code.extend(alone);
        Some(())
    }
}

/// Whether all literals have the same byte at some place of their first words: they are searched by it.
fn share_a_byte(texts: &[&str]) -> bool {
    let words: Vec<&[u8]> =
        texts.iter().map(|text| first_word(text.trim()).as_bytes()).collect();
    let Some((first, others)) = words.split_first() else { return false };
    (0..first.len()).any(|at| others.iter().all(|word| word.get(at) == first.get(at)))
}

/// The mark that may stand behind the literal that is all of a block, zero for none; nothing where the literal could be
/// taken for it.
pub fn closing(block: &[Segment]) -> Option<Literal> {
    match block {
        [Segment::Literal(_)] => Some(Literal::u8_unsuffixed(0)),
        [Segment::Marked(text, mark)] if !text.trim().chars().all(|c| c == *mark) => {
            Some(Literal::byte_character(u8::try_from(*mark).ok()?))
        }
        _ => None,
    }
}

/// The literals of a piece.
fn texts(segment: &Segment) -> Vec<&str> {
    match segment {
        Segment::Literal(text) | Segment::Marked(text, _) => vec![text],
        Segment::Choice(texts) => texts.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}

/// What stands between an open field and the literal that ends it, as devices print it; nothing where that can't be told.
fn between(span: &Span, literal: &str) -> Option<String> {
    let blank = span.blank || literal.starts_with(' ');
    match span.cuts.as_slice() {
        [] => Some(if blank { " " } else { "" }.into()),
        [cut] => {
            let [Segment::Literal(word)] = cut.as_slice() else { return None };
            let core = word.trim();
            let plain =
                !core.is_empty() && !core.contains(' ') && !core.contains(is_mark);
            // Else the literal could lie in the word.
            let apart = !core.contains(first_word(literal.trim()));
            // One blank is left where the word is.
            let parted = blank
                && (span.blank || word.starts_with(' '))
                && (word.ends_with(' ') || literal.starts_with(' '));
            (plain && apart && parted).then(|| format!(" {core} "))
        }
        _ => None,
    }
}

/// Whether a literal can't lie once more in what follows it up to the end of the body. It begins with two words; those that
/// a blank parts there can be no such two, whatever the fields hold.
fn is_apart(anchor: &str, behind: &[Segment]) -> bool {
    /// What a field holds, which has no blank.
    const FIELD: char = '\0';
    let Some((first, second)) = anchor.split_once(' ') else { return false };
    let second = first_word(second.trim_start());
    let plain = |word: &str| !word.is_empty() && !word.contains(is_mark);
    if !plain(first) || !plain(second) {
        return false;
    }
    let mut text = anchor.to_owned();
    for segment in behind {
        match segment {
            Segment::Literal(literal) | Segment::Marked(literal, _) => {
                if text.len() == anchor.len() && !literal.starts_with(is_mark) {
                    text.push(' ');
                }
                text.push_str(literal);
                // A blank may stand for the mark.
                if matches!(segment, Segment::Marked(..)) {
                    text.push(' ');
                }
            }
            Segment::Choice(texts) if texts.iter().all(|text| !text.contains(' ')) => {
                text.push(FIELD);
            }
            Segment::Field(_) => text.push(FIELD),
            Segment::Span(span) if span.cuts.iter().all(|cut| is_stop(cut)) => {
                text.push(FIELD);
                if span.blank {
                    text.push(' ');
                }
            }
            Segment::Optional(part) if is_stop(part) => text.push(' '),
            _ => return false,
        }
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let ends = |word: &str| match word.rsplit_once(FIELD) {
        Some((_, end)) => first.ends_with(end) || end.ends_with(first),
        None => word.ends_with(first),
    };
    let begins = |word: &str| match word.split_once(FIELD) {
        Some((start, _)) => second.starts_with(start) || start.starts_with(second),
        None => word.starts_with(second),
    };
    // The first two are the literal's own.
    !words.windows(2).skip(1).any(|pair| ends(pair[0]) && begins(pair[1]))
}

/// What stands together at the beginning of a literal.
fn first_word(literal: &str) -> &str {
    match literal.find(|c| c == ' ' || is_mark(c)) {
        // A mark stands alone; all are of ASCII.
        Some(0) => &literal[..1],
        Some(end) => &literal[..end],
        None => literal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::{Kind, Leaf};

    fn span(cut: &[&str]) -> Span {
        let literal = |text: &&str| vec![Segment::Literal((*text).into())];
        Span {
            leaf: Leaf {
                path: "peer".into(),
                kind: Kind::Word,
                slot: 0,
            },
            blank: false,
            cuts: cut.iter().map(literal).collect(),
        }
    }

    #[test]
    fn what_parts_a_field_and_a_literal() {
        let between = |cut: &[&str], literal| between(&span(cut), literal);
        assert_eq!(between(&[], ") lost").as_deref(), Some(""));
        assert_eq!(between(&[], " lost").as_deref(), Some(" "));
        assert_eq!(between(&[" V2"], " lost").as_deref(), Some(" V2 "));
        // No blank parts the word from the one or the other.
        assert_eq!(between(&["V2"], " lost"), None);
        assert_eq!(between(&[" V2"], "lost"), None);
        // Nor the field from the literal where the word is missing.
        assert_eq!(between(&[" V2 "], "lost"), None);
        // The literal lies in the word.
        assert_eq!(between(&[" lost-again"], " lost"), None);
        // Not a word, or more than one.
        assert_eq!(between(&["."], " lost"), None);
        assert_eq!(between(&[" in V2"], " lost"), None);
        assert_eq!(between(&[" V2", " now"], " lost"), None);
    }

    #[test]
    fn a_literal_can_lie_where_its_first_two_words_can() {
        // A zero stands for a field.
        let apart = |anchor: &str, behind: &str| {
            let mut pieces: Vec<Segment> = Vec::new();
            for (index, text) in behind.split('0').enumerate() {
                if index > 0 {
                    pieces.push(Segment::Span(span(&[])));
                }
                if !text.is_empty() {
                    pieces.push(Segment::Literal(text.into()));
                }
            }
            is_apart(anchor, &pieces)
        };
        assert!(apart("Peer lost", ": code 0, time 0"));
        assert!(apart("Peer lost", " since0 for0"));
        assert!(!apart("Peer lost", ": the Peer lost it"));
        assert!(!apart("Peer lost", " or 0 lost"));
        assert!(!apart("Peer lost", ": 0 0"));
        assert!(!apart("Peer lost", ": Peer 0"));
        assert!(!apart("Peer lost", ": 0r l0"));
        assert!(apart("Peer lost", ": 0x l0"));
        // One word can lie in a field.
        assert!(!apart("Peer", ": code 0"));
        assert!(!apart("Peer: lost", " 0"));
    }

    #[test]
    fn alternatives_are_searched_by_a_byte_that_they_share() {
        assert!(share_a_byte(&["local", "Local"]));
        assert!(share_a_byte(&["lost"]));
        assert!(!share_a_byte(&["up", "gone"]));
        // That of the second word may stand elsewhere.
        assert!(!share_a_byte(&["up again", "is again"]));
    }

    #[test]
    fn a_literal_of_marks_alone_closes_no_body() {
        let marked = |text: &str| [Segment::Marked(text.into(), '.')];
        assert!(closing(&marked("lost")).is_some());
        assert!(closing(&marked("..")).is_none());
    }

    #[test]
    fn a_mark_is_a_word_of_its_own() {
        let words = ["lost", "lost it", "lost: it", ": lost", ""].map(first_word);
        assert_eq!(words, ["lost", "lost", "lost", ":", ""]);
    }
}
