//! The steps of a reader: a call for each piece of a block, and the blanks between them.

use std::ascii::escape_default;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::super::types::ident;
use crate::format::PUNCTUATION;
use crate::lower::{Kind, Leaf};
use crate::segments::{Segment, Span};

/// The steps so far.
#[derive(Default)]
pub struct Steps {
    /// What the calls name.
    pub statics: TokenStream,
    pub code: TokenStream,
    /// The gap in front of the next step.
    pub gap: Gap,
    /// The slots that are read.
    pub slots: Vec<usize>,
    /// Those of them in a part that may be missing.
    pub maybe: Vec<usize>,
}

/// What must stand between two pieces, as `Gap` in the crate.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Gap {
    None,
    Some,
    /// At the beginning too.
    #[default]
    Any,
    /// Any, printed as a blank.
    AnyBlank,
    /// Nothing, for the place of what comes next is known.
    Here,
    /// What the variable `gap` tells.
    Told,
    /// That, or a blank.
    ToldOrSome,
}

impl Gap {
    /// Where the format has a blank.
    fn with_blank(self) -> Self {
        match self {
            Self::None => Self::Some,
            Self::Any => Self::AnyBlank,
            Self::Told => Self::ToldOrSome,
            gap => gap,
        }
    }

    /// Beside punctuation.
    fn loose(self) -> Self {
        match self {
            Self::None => Self::Any,
            Self::Some => Self::AnyBlank,
            gap => gap,
        }
    }

    /// Behind a literal.
    fn behind(text: &str) -> Self {
        let gap =
            if text.trim_end().ends_with(is_mark) { Self::Any } else { Self::None };
        if text.ends_with(' ') { gap.with_blank() } else { gap }
    }
}

impl ToTokens for Gap {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Self::None | Self::Here => quote!(Gap::None),
            Self::Some => quote!(Gap::Some),
            Self::Any | Self::AnyBlank => quote!(Gap::Any),
            Self::Told => quote!(gap),
            Self::ToldOrSome => quote!(gap.and(Gap::Some)),
        });
    }
}

impl Steps {
    /// Pieces one behind the other; the last ones end the body.
    pub fn block(&mut self, segments: &[Segment], last: bool) -> Option<()> {
        let mut rest = segments;
        while let Some((first, more)) = rest.split_first() {
            rest = more;
            match first {
                Segment::Literal(text) => self.literal(text),
                Segment::Marked(text, mark) if last && more.is_empty() => {
                    self.literal(text);
                    let mark = Literal::byte_character(u8::try_from(*mark).ok()?);
                    self.code.extend(quote!(reader.end(#mark)?;));
                    return Some(());
                }
                Segment::Marked(text, mark) => self.marked(text, *mark),
                Segment::Choice(texts) => {
                    self.skip();
                    self.code.extend(quote!(reader.choice(&[#(#texts),*])?;));
                    self.gap = Gap::None;
                }
                Segment::Field(leaf) => {
                    let (value, kind) = (variable(leaf), ident(leaf.kind.name()));
                    let gap = self.settled();
                    self.code.extend(quote!(let #value = reader.#kind(#gap)?;));
                    self.slots.push(leaf.slot);
                    self.gap = Gap::None;
                }
                Segment::Span(span) => self.span(span, more.first(), last)?,
                Segment::Optional(part) if part.len() > 1 => {
                    self.group(part, more, last)?;
                }
                Segment::Optional(part) => {
                    let [Segment::Literal(text)] = part.as_slice() else { return None };
                    if let (true, true, Some(mark)) = (last, more.is_empty(), mark(text))
                    {
                        self.code.extend(quote!(reader.end(#mark)?;));
                        return Some(());
                    }
                    self.optional(text, more.first())?;
                }
            }
        }
        if last {
            self.code.extend(quote!(reader.end(0)?;));
        }
        Some(())
    }

    /// The blanks in front of the next piece.
    fn skip(&mut self) {
        if !matches!(self.gap, Gap::None | Gap::Here) {
            let gap = self.gap;
            self.code.extend(quote!(reader.skip(#gap)?;));
        }
    }

    /// The gap in front of a field that is looked for first without blanks: they are taken ahead of it where some are asked for.
    fn settled(&mut self) -> Gap {
        if matches!(self.gap, Gap::None | Gap::Here | Gap::Any) {
            return self.gap;
        }
        self.skip();
        Gap::None
    }

    /// A literal.
    fn literal(&mut self, text: &str) {
        for (gap, bytes) in self.pieces(text) {
            self.code.extend(quote!(reader.literal(#gap, #bytes)?;));
        }
    }

    /// The first piece of a literal that is long enough to lie seldom elsewhere; it is taken from the literal.
    pub fn anchor(&mut self, segment: &mut Segment) -> Option<String> {
        const SHORTEST: usize = 6;
        let (Segment::Literal(text) | Segment::Marked(text, _)) = segment else {
            return None;
        };
        let core = text.trim_start();
        let mut end = cut(core);
        while end < SHORTEST && end < core.len() {
            let behind = &core[end..];
            let blanks = behind.len() - behind.trim_start().len();
            end += blanks + cut(behind.trim_start());
        }
        let (piece, rest) = core.split_at(end);
        let blank = if rest.starts_with(' ') { " " } else { "" };
        self.gap = Gap::behind(&format!("{piece}{blank}"));
        let anchor = piece.trim_end().to_owned();
        *text = rest.trim_start().to_owned();
        Some(anchor)
    }

    /// A literal, and punctuation that may stand behind it.
    fn marked(&mut self, text: &str, mark: char) {
        let mut pieces = self.pieces(&format!("{}{mark}", text.trim_end()));
        let last = pieces.pop();
        for (gap, bytes) in pieces {
            self.code.extend(quote!(reader.literal(#gap, #bytes)?;));
        }
        if let Some((gap, bytes)) = last {
            self.code.extend(quote!(reader.marked(#gap, #bytes)?;));
        }
        self.gap = Gap::Any;
    }

    /// The pieces of a literal as devices print them, cut where a line would be too long, and the gap in front of each.
    pub fn pieces(&mut self, text: &str) -> Vec<(Gap, Literal)> {
        let core = text.trim();
        if text.starts_with(' ') {
            self.gap = self.gap.with_blank();
        }
        if core.is_empty() {
            return Vec::new();
        }
        if core.starts_with(is_mark) {
            self.gap = self.gap.loose();
        }
        if matches!(self.gap, Gap::Told | Gap::ToldOrSome) {
            self.skip();
            self.gap = Gap::Here;
        }
        let mut pieces = Vec::new();
        let mut rest = core;
        while !rest.is_empty() {
            let (piece, more) = rest.split_at(cut(rest));
            let blank =
                if matches!(self.gap, Gap::Some | Gap::AnyBlank) { " " } else { "" };
            rest = more.trim_start();
            let behind = if rest.is_empty() && text.ends_with(' ') { " " } else { "" };
            let printed =
                Literal::byte_string(format!("{blank}{piece}{behind}").as_bytes());
            pieces.push((self.gap, printed));
            self.gap = Gap::behind(&core[..core.len() - rest.len()]);
            if rest.starts_with(is_mark) {
                self.gap = self.gap.loose();
            }
        }
        self.gap = if text.ends_with(' ') { Gap::Any } else { Gap::behind(text) };
        pieces
    }

    /// A literal that may be left out, in one piece, and told from what follows by its first byte.
    fn optional(&mut self, text: &str, next: Option<&Segment>) -> Option<()> {
        let core = text.trim();
        let first = |text: &str| text.trim().bytes().next();
        let told = match next? {
            Segment::Literal(next) | Segment::Marked(next, _) => {
                first(next) != first(core)
            }
            Segment::Choice(texts) => {
                texts.iter().all(|next| first(next) != first(core))
            }
            _ => false,
        };
        let plain = !core.contains(is_mark);
        if !told || !plain {
            return None;
        }
        let gap = self.gap;
        let lead = if text.starts_with(' ') { gap.with_blank() } else { gap };
        let tail = if text.ends_with(' ') { Gap::Some } else { Gap::None };
        let bytes = Literal::byte_string(core.as_bytes());
        let taken = quote!(reader.optional(#lead, #bytes, #tail, #gap));
        if next.is_some_and(begins_loosely) {
            self.code.extend(quote!(#taken;));
            self.gap = Gap::Any;
        } else {
            self.code.extend(quote!(let gap = #taken;));
            self.gap = Gap::Told;
        }
        Some(())
    }

    /// A field that ends where the next literal begins.
    fn span(&mut self, span: &Span, next: Option<&Segment>, last: bool) -> Option<()> {
        let value = variable(&span.leaf);
        let text = match next {
            Some(Segment::Literal(text) | Segment::Marked(text, _)) => Some(text),
            None if last => None,
            _ => return None,
        };
        let first = text.and_then(|text| text.trim().chars().next());
        let mark = first.filter(|c| is_mark(*c));
        let blank = mark.is_none() && text.is_some_and(|text| text.starts_with(' '));
        let stop = matches!(span.cuts.as_slice(), [cut] if is_stop(cut));
        let dotted = mark.filter(|_| text.is_some_and(|text| alone(text)));
        let next = text.and_then(|text| text.trim().as_bytes().get(2).copied());
        let ends = span.leaf.kind == Kind::Endpoint;
        let gap = if ends { self.settled() } else { self.gap };
        let read = match span.leaf.kind {
            Kind::Word if stop && (blank || text.is_none()) => {
                quote!(stopped_word(#gap))
            }
            Kind::Endpoint if stop && text.is_none() => quote!(stopped_endpoint(#gap)),
            _ if !span.cuts.is_empty() => return None,
            Kind::Word if blank || text.is_none() => quote!(word(#gap, 0)),
            Kind::Word if dotted.is_some() => {
                let mark = Literal::byte_character(u8::try_from(dotted?).ok()?);
                quote!(word(#gap, #mark))
            }
            Kind::Host if blank || mark.is_some_and(|c| !".:".contains(c)) => {
                quote!(host(#gap))
            }
            Kind::Endpoint if blank || mark.is_some_and(|c| !".:".contains(c)) => {
                quote!(endpoint(#gap))
            }
            Kind::Endpoint if dotted.is_some() => {
                let mark = Literal::byte_character(u8::try_from(dotted?).ok()?);
                let next = Literal::byte_character(next?);
                quote!(endpoint_ahead(#gap, #mark, #next))
            }
            _ => return None,
        };
        self.code.extend(quote!(let #value = reader.#read?;));
        self.slots.push(span.leaf.slot);
        self.gap = if span.blank { Gap::Some } else { Gap::None };
        Some(())
    }
}

/// Whether a literal begins with one mark and a blank behind it.
fn alone(text: &str) -> bool {
    text.trim_start().chars().nth(1) == Some(' ') && !text.starts_with(' ')
}

pub fn is_stop(part: &[Segment]) -> bool {
    matches!(part, [Segment::Literal(text)] if text == ".")
}

/// Whether blanks may be added or missing in front.
fn begins_loosely(segment: &Segment) -> bool {
    matches!(segment, Segment::Literal(text) | Segment::Marked(text, _)
        if text.trim().starts_with(is_mark))
}

/// The punctuation that a text consists of.
pub fn mark(text: &str) -> Option<Literal> {
    match text.as_bytes() {
        [byte] if PUNCTUATION.as_bytes().contains(byte) => {
            Some(Literal::byte_character(*byte))
        }
        _ => None,
    }
}

/// Whether the place of a block can be found by its first literal.
pub fn is_anchored(block: &[Segment]) -> bool {
    match block {
        [Segment::Literal(text) | Segment::Marked(text, _), ..] => {
            !text.trim().is_empty()
        }
        [Segment::Choice(texts), ..] => texts.iter().all(|text| !text.trim().is_empty()),
        [Segment::Span(span), rest @ ..] if span.leaf.kind == Kind::Word => match rest {
            [] => true,
            [Segment::Literal(text), ..] => text.starts_with(' ') && is_anchored(rest),
            _ => false,
        },
        _ => false,
    }
}

/// Where a literal is cut: behind a sentence, where devices often print two blanks, and where it is too long for a line.
fn cut(text: &str) -> usize {
    /// The most bytes of a literal that fit in a line, escapes counted as they are written.
    const LONGEST: usize = 46;
    let sentence = text.find(". ").map_or(text.len(), |stop| stop + 1);
    let fits =
        |end: &usize| text[..*end].bytes().flat_map(escape_default).count() <= LONGEST;
    if fits(&sentence) {
        return sentence;
    }
    let blanks = text.match_indices(' ').map(|(at, _)| at);
    let near = blanks.clone().take_while(fits).last();
    near.or(blanks.min()).unwrap_or(text.len())
}

/// Whether it is punctuation, beside which blanks may be added or missing.
pub fn is_mark(c: char) -> bool {
    PUNCTUATION.contains(c)
}

/// The variable that holds what a field is read to.
pub fn variable(leaf: &Leaf) -> Ident {
    let name = leaf.path.replace('.', "_");
    let taken =
        ["gap", "is_there", "message", "reader", "shape", "text"].contains(&&*name);
    if taken || name.starts_with("place_") {
        format_ident!("{name}_value")
    } else {
        ident(&name)
    }
}
