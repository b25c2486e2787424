//! `readers.rs`: functions that read the wording that devices use, straight from the format.
//!
//! A reader is made of calls to `Reader` in the crate. A shape that it can't say gets none: the tables read it.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::docs::doc;
use super::shapes::message_shapes;
use super::types::{self, ident};
use crate::format::PUNCTUATION;
use crate::lower::{Field, Kind, Leaf, Lowered, Message, Shape, Type};
use crate::names;
use crate::segments::{self, Segment, Span};

/// The module.
pub fn emit(lowered: &Lowered) -> TokenStream {
    let mut emitter = Emitter::default();
    let mut readers = TokenStream::new();
    for message in &lowered.messages {
        for (name, shape) in message_shapes(message).iter().zip(&message.shapes) {
            readers.extend(emitter.reader(lowered, message, name, shape));
        }
    }
    let heads = emitter.functions;
    let items = quote!(#heads #readers);
    let scalars = types::uses(&items, &quote!(crate::scalar), &types::SCALARS);
    quote! {
        use super::{Message, message, shapes, value};
        #scalars
        use crate::text::{Gap, Reader};

        #items
    }
}

/// The name of the reader of a shape, if there is one.
pub fn reader(
    lowered: &Lowered,
    message: &Message,
    name: &Ident,
    shape: &Shape,
) -> Option<Ident> {
    let made = Emitter::default().reader(lowered, message, name, shape);
    (!made.is_empty()).then(|| lower(name))
}

fn lower(name: &Ident) -> Ident {
    format_ident!("{}", name.to_string().to_lowercase())
}

/// What the readers share.
#[derive(Default)]
struct Emitter {
    /// The beginnings of records, each with its function.
    heads: Vec<Vec<Segment>>,
    functions: TokenStream,
}

/// The steps of a reader so far.
#[derive(Default)]
struct Steps {
    code: TokenStream,
    /// The gap in front of the next step.
    gap: TokenStream,
    /// The slots that are read.
    slots: Vec<usize>,
}

impl Emitter {
    fn reader(
        &mut self,
        lowered: &Lowered,
        message: &Message,
        name: &Ident,
        shape: &Shape,
    ) -> TokenStream {
        let segments = segments::segments(&shape.elements);
        let Some(steps) = self.steps(name, &segments) else { return TokenStream::new() };
        let function = lower(name);
        let about = doc(&format!("Reads {} by [`shapes::{name}`].", message.id));
        let code = steps.code;
        let ty = ident(&message.type_name);
        let mut made = TokenStream::new();
        let mut fields = Vec::new();
        for field in &message.fields {
            let name = ident(&field.name);
            let value = value(lowered, message, &steps.slots, field, &field.name);
            if let Some(value) = value.as_ref().filter(|value| name != value.to_string())
            {
                made.extend(quote!(let #name = #value;));
            }
            fields.push(match (value, field.optional) {
                (None, _) => quote!(None),
                (Some(_), true) => quote!(Some(#name)),
                (Some(_), false) => quote!(#name),
            });
        }
        quote! {
            #about
            pub(super) fn #function(text: &str) -> Option<Message<'_>> {
                let mut reader = Reader::new(text);
                #code
                #made
                let message = message::#ty::new(#(#fields),*);
                Some(Message::#ty(message))
            }
        }
    }

    /// The steps through a shape, or nothing where there is no such way.
    fn steps(&mut self, name: &Ident, segments: &[Segment]) -> Option<Steps> {
        let (head, rest) = segments::head(segments);
        let parts = segments::parts(rest);
        let mut steps = Steps {
            gap: quote!(Gap::Any),
            ..Steps::default()
        };
        self.head(&mut steps, head, parts.is_empty())?;
        if parts.is_empty() {
            return Some(steps);
        }
        let shape = quote!(shape);
        steps.code.extend(quote!(let shape = &shapes::#name;));
        let mut limit = quote!(reader.length());
        let mut places = Vec::new();
        let mut fixed = true;
        for (index, (_, block)) in parts.iter().enumerate().rev() {
            let number = Literal::usize_unsuffixed(index);
            let place = format_ident!("place_{index}");
            let last = index + 1 == parts.len();
            match block {
                [] if last => steps.code.extend(quote!(let #place = #limit;)),
                [Segment::Literal(_) | Segment::Marked(..)] if last => {
                    steps.code.extend(quote! {
                        let #place = reader.suffix(#shape.part(#number))?;
                    });
                }
                _ if is_anchored(block) => {
                    fixed = fixed && !last;
                    steps.code.extend(quote! {
                        let #place = reader.place(#shape.part(#number), #limit)?;
                    });
                }
                _ => return None,
            }
            limit = quote!(#place);
            places.push(place);
        }
        places.reverse();
        for (index, (span, block)) in parts.iter().enumerate() {
            let (number, place) = (Literal::usize_unsuffixed(index), &places[index]);
            let (value, gap) = (variable(&span.leaf), &steps.gap);
            let last = index + 1 == parts.len();
            let how = if last && fixed { quote!(last) } else { quote!(open) };
            steps.code.extend(quote! {
                let #value = reader.#how(#shape.part(#number), #gap, #place)?;
            });
            steps.slots.push(span.leaf.slot);
            if !(last && fixed) {
                steps.gap = quote!(Gap::Any);
                steps.block(block, last)?;
            }
        }
        Some(steps)
    }

    /// The pieces ahead of the first open field. Those of a record have a function of their own, which shapes share.
    fn head(&mut self, steps: &mut Steps, head: &[Segment], last: bool) -> Option<()> {
        let spans: Vec<&Leaf> = head.iter().filter_map(leaf).collect();
        let shared = segments::record(head).filter(|_| !last && spans.len() > 1);
        let Some(record) = shared else { return steps.block(head, last) };
        let head: Vec<Segment> = head.iter().cloned().map(without_slot).collect();
        let known = self.heads.iter().position(|known| *known == head);
        let number = known.unwrap_or(self.heads.len()) + 1;
        let function = format_ident!("{}_head_{number}", names::snake(record));
        let values: Vec<Ident> = spans.iter().map(|leaf| variable(leaf)).collect();
        if known.is_none() {
            let mut inner = Steps {
                gap: quote!(Gap::Any),
                ..Steps::default()
            };
            inner.block(&head, false)?;
            let types = spans.iter().map(|leaf| borrowed(leaf.kind));
            let about = doc(&format!(
                "Reads the beginning of `{record}`, and the gap behind it."
            ));
            let (code, gap) = (inner.code, inner.gap);
            self.functions.extend(quote! {
                #about
                fn #function<'a>(reader: &mut Reader<'a>) -> Option<(#(#types,)* Gap)> {
                    #code
                    Some((#(#values,)* #gap))
                }
            });
            self.heads.push(head);
        }
        steps.code.extend(quote!(let (#(#values,)* gap) = #function(&mut reader)?;));
        steps.slots.extend(spans.iter().map(|leaf| leaf.slot));
        steps.gap = quote!(gap);
        Some(())
    }
}

impl Steps {
    /// Pieces one behind the other; the last ones end the body.
    fn block(&mut self, segments: &[Segment], last: bool) -> Option<()> {
        let mut rest = segments;
        while let Some((first, more)) = rest.split_first() {
            rest = more;
            match first {
                Segment::Literal(text) => self.literal(text),
                Segment::Marked(text, mark) => {
                    self.literal(text);
                    let mark = Literal::byte_character(u8::try_from(*mark).ok()?);
                    if last && more.is_empty() {
                        self.code.extend(quote!(reader.end(#mark)?;));
                        return Some(());
                    }
                    self.code.extend(quote!(let gap = reader.marked(#mark);));
                    self.gap = quote!(gap);
                }
                Segment::Choice(texts) => {
                    self.skip();
                    self.code.extend(quote!(reader.choice(&[#(#texts),*])?;));
                    self.gap = quote!(Gap::None);
                }
                Segment::Field(leaf) => {
                    let (value, kind) = (variable(leaf), ident(leaf.kind.name()));
                    self.skip();
                    self.code.extend(quote!(let #value = reader.#kind()?;));
                    self.slots.push(leaf.slot);
                    self.gap = quote!(Gap::None);
                }
                Segment::Span(span) => self.span(span, more.first(), last)?,
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
        let gap = &self.gap;
        if gap.to_string() != "Gap :: None" {
            self.code.extend(quote!(reader.skip(#gap)?;));
        }
    }

    /// A literal, in pieces wherever blanks may be added or missing.
    fn literal(&mut self, text: &str) {
        let core = text.trim();
        if text.starts_with(' ') {
            self.gap = match self.gap.to_string().as_str() {
                "Gap :: None" => quote!(Gap::Some),
                "gap" => quote!(gap.and(Gap::Some)),
                _ => self.gap.clone(),
            };
        }
        if core.starts_with(|c| PUNCTUATION.contains(c)) {
            self.gap = quote!(Gap::Any);
        }
        for (index, (piece, loose)) in pieces(core).into_iter().enumerate() {
            if index > 0 {
                self.gap = if loose { quote!(Gap::Any) } else { quote!(Gap::Some) };
            }
            self.skip();
            let bytes = Literal::byte_string(piece.as_bytes());
            self.code.extend(quote!(reader.literal(#bytes)?;));
        }
        self.gap = if core.ends_with(|c| PUNCTUATION.contains(c)) {
            quote!(Gap::Any)
        } else if text.ends_with(' ') {
            quote!(Gap::Some)
        } else {
            quote!(Gap::None)
        };
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
        let plain = !core.contains(|c| PUNCTUATION.contains(c));
        if !told || !plain {
            return None;
        }
        let gap = &self.gap;
        let lead = if text.starts_with(' ') && gap.to_string() == "Gap :: None" {
            quote!(Gap::Some)
        } else {
            quote!(#gap)
        };
        let tail =
            if text.ends_with(' ') { quote!(Gap::Some) } else { quote!(Gap::None) };
        let bytes = Literal::byte_string(core.as_bytes());
        let taken = quote!(reader.optional(#lead, #bytes, #tail, #gap));
        if next.is_some_and(begins_loosely) {
            self.code.extend(quote!(#taken;));
            self.gap = quote!(Gap::Any);
        } else {
            self.code.extend(quote!(let gap = #taken;));
            self.gap = quote!(gap);
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
        let mark = first.filter(|c| PUNCTUATION.contains(*c));
        let blank = mark.is_none() && text.is_some_and(|text| text.starts_with(' '));
        let stop = matches!(span.cuts.as_slice(), [cut] if is_stop(cut));
        let dotted = mark.filter(|_| text.is_some_and(|text| alone(text)));
        let next = text.and_then(|text| text.trim().as_bytes().get(2).copied());
        let read = match span.leaf.kind {
            Kind::Word if stop && (blank || text.is_none()) => quote!(stopped_word()),
            Kind::Endpoint if stop && text.is_none() => quote!(stopped_endpoint()),
            _ if !span.cuts.is_empty() => return None,
            Kind::Word if blank || text.is_none() => quote!(word(0)),
            Kind::Word if dotted.is_some() => {
                let mark = Literal::byte_character(u8::try_from(dotted?).ok()?);
                quote!(word(#mark))
            }
            Kind::Host if blank || mark.is_some_and(|c| !".:".contains(c)) => {
                quote!(host())
            }
            Kind::Endpoint if blank || mark.is_some_and(|c| !".:".contains(c)) => {
                quote!(endpoint())
            }
            Kind::Endpoint if dotted.is_some() => {
                let mark = Literal::byte_character(u8::try_from(dotted?).ok()?);
                let next = Literal::byte_character(next?);
                quote!(endpoint_ahead(#mark, #next))
            }
            _ => return None,
        };
        self.skip();
        self.code.extend(quote!(let #value = reader.#read?;));
        self.slots.push(span.leaf.slot);
        self.gap = if span.blank { quote!(Gap::Some) } else { quote!(Gap::None) };
        Some(())
    }
}

/// Whether a literal begins with one mark and a blank behind it.
fn alone(text: &str) -> bool {
    text.trim_start().chars().nth(1) == Some(' ') && !text.starts_with(' ')
}

fn is_stop(part: &[Segment]) -> bool {
    matches!(part, [Segment::Literal(text)] if text == ".")
}

/// Whether blanks may be added or missing in front.
fn begins_loosely(segment: &Segment) -> bool {
    matches!(segment, Segment::Literal(text) | Segment::Marked(text, _)
        if text.trim().starts_with(|c| PUNCTUATION.contains(c)))
}

/// The punctuation that a text consists of.
fn mark(text: &str) -> Option<Literal> {
    match text.as_bytes() {
        [byte] if PUNCTUATION.as_bytes().contains(byte) => {
            Some(Literal::byte_character(*byte))
        }
        _ => None,
    }
}

/// Whether the place of a block can be found by its first literal.
fn is_anchored(block: &[Segment]) -> bool {
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

/// The pieces of a literal, and whether blanks may be missing ahead of each: it is cut where a blank stands beside
/// punctuation, and where it is too long for a line.
fn pieces(core: &str) -> Vec<(&str, bool)> {
    let bytes = core.as_bytes();
    let mark = |at: usize| PUNCTUATION.as_bytes().contains(&bytes[at]);
    let mut pieces = Vec::new();
    let (mut start, mut loose) = (0, true);
    for (at, _) in core.match_indices(' ') {
        let beside = mark(at - 1) || mark(at + 1);
        let next = core[at + 1..].find(' ').map_or(core.len(), |next| at + 1 + next);
        if beside || next - start > LONGEST {
            pieces.push((&core[start..at], loose));
            (start, loose) = (at + 1, beside);
        }
    }
    pieces.push((&core[start..], loose));
    pieces
}

/// The most bytes of a literal that fit in a line.
const LONGEST: usize = 50;

fn leaf(segment: &Segment) -> Option<&Leaf> {
    match segment {
        Segment::Field(leaf) => Some(leaf),
        Segment::Span(span) => Some(&span.leaf),
        _ => None,
    }
}

/// The variable that holds what a field is read to.
fn variable(leaf: &Leaf) -> Ident {
    let name = leaf.path.replace('.', "_");
    let taken = ["gap", "message", "reader", "shape", "text"].contains(&&*name);
    if taken || name.starts_with("place_") {
        format_ident!("{name}_value")
    } else {
        ident(&name)
    }
}

/// A piece by which heads are compared: they are alike in all messages but for the numbers of their fields.
fn without_slot(mut segment: Segment) -> Segment {
    match &mut segment {
        Segment::Field(leaf) => leaf.slot = 0,
        Segment::Span(span) => span.leaf.slot = 0,
        _ => {}
    }
    segment
}

/// The type that a scalar is read to.
fn borrowed(kind: Kind) -> TokenStream {
    match kind {
        Kind::Port => quote!(u16),
        Kind::Number => quote!(i64),
        Kind::Text | Kind::Word | Kind::User => quote!(&'a str),
        kind => {
            let name = ident(&names::camel(kind.name()));
            quote!(#name<'a>)
        }
    }
}

/// What a field holds, of the values read; nothing where none of it is read.
fn value(
    lowered: &Lowered,
    message: &Message,
    slots: &[usize],
    field: &Field,
    path: &str,
) -> Option<TokenStream> {
    let inside = format!("{path}.");
    message.leaves.iter().find(|leaf| {
        slots.contains(&leaf.slot)
            && (leaf.path == path || leaf.path.starts_with(&inside))
    })?;
    let leaf = message.leaves.iter().find(|leaf| leaf.path == path).map(variable);
    Some(match &field.ty {
        Type::Scalar(Kind::User) => quote!(User::scanned(#leaf)),
        Type::Scalar(_) => quote!(#leaf),
        Type::List(name) => {
            let name = ident(&names::camel(name));
            quote!(value::#name::new(#leaf))
        }
        Type::Record(name) => {
            let ty = ident(&names::camel(name));
            let fields = lowered.record(name).map_or(&[][..], |record| &record.fields);
            let fields = fields.iter().map(|field| {
                let path = format!("{inside}{}", field.name);
                match value(lowered, message, slots, field, &path) {
                    None => quote!(None),
                    Some(value) if field.optional => quote!(Some(#value)),
                    Some(value) => value,
                }
            });
            quote!(value::#ty::new(#(#fields),*))
        }
    })
}
