//! The reference matcher: the matching rules said as plainly as they can be, without regard to speed.
//!
//! Every optional part is either written out or left out, so that a format becomes a few plain rows of literals and
//! fields. For each row all ways to lay it over the body are searched; of the ways that fit, the rules pick one.

use std::collections::HashMap;
use std::net::IpAddr;
use std::ops::Range;

use serde_json::{Map, Value as Json, json};

use crate::lower::{Element, Example, Field, Kind, Leaf, List, Lowered, Message, Type};

/// A way to lay a format over a body.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Fit {
    /// The bytes of each field, by slot.
    pub spans: Vec<Option<Range<usize>>>,
    /// Another place of a mandatory literal would give other values.
    pub ambiguous: bool,
}

/// A message read from a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Decoded {
    /// Which shape fitted.
    pub shape: usize,
    /// How it fitted.
    pub fit: Fit,
    /// The values in the shape of the decoder's JSON.
    pub fields: Json,
}

/// The tag of a line.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Tag {
    /// The level.
    pub level: u8,
    /// The id.
    pub id: u32,
    /// Where the body begins.
    pub body_at: usize,
}

/// The punctuation beside which blanks may be added or missing.
const PUNCTUATION: &[u8] = b".,:;=()/!";

/// What must stand between two neighbours.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
enum Gap {
    /// No blank.
    None,
    /// One blank or more.
    Some,
    /// Blanks or none: punctuation is beside it.
    Any,
}

impl Gap {
    /// One gap out of two that meet.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Any, _) | (_, Self::Any) => Self::Any,
            (Self::Some, _) | (_, Self::Some) => Self::Some,
            _ => Self::None,
        }
    }
}

/// Finds the first tag of a line.
pub fn tag(line: &str) -> Option<Tag> {
    line.match_indices('%').find_map(|(at, _)| {
        let mut words = line[at + 1..].split('-');
        let product = words
            .next()
            .filter(|p| ["ASA", "FTD", "PIX", "FWSM", "NGIPS"].contains(p))?;
        let first = words.next()?;
        let class = if first.len() == 1 { None } else { Some(first) };
        let level = if class.is_none() {
            first
        } else {
            words.next()?
        };
        let level = Some(level)
            .filter(|l| l.len() == 1)?
            .parse::<u8>()
            .ok()
            .filter(|level| *level < 8)?;
        let id_at = at + 1 + product.len() + 1 + class.map_or(0, |c| c.len() + 1) + 2;
        let id = line
            .get(id_at..id_at + 6)
            .filter(|id| id.bytes().all(|b| b.is_ascii_digit()))?;
        let behind = &line[id_at + 6..];
        let body = [":", " - ", " "]
            .iter()
            .find_map(|separator| behind.strip_prefix(separator))?;
        let body = body.trim_start_matches([' ', '\t']);
        Some(Tag {
            level,
            id: id.parse().ok()?,
            body_at: line.len() - body.len(),
        })
    })
}

/// The body of a line whose body begins at `at`.
pub fn body(line: &str, at: usize) -> &str {
    line[at..].trim_end_matches([' ', '\t', '\r', '\n', '\0'])
}

/// Decodes a body by the shapes of its message.
pub fn decode(lowered: &Lowered, message: &Message, body: &str) -> Option<Decoded> {
    message.shapes.iter().enumerate().find_map(|(shape, s)| {
        let fit = fit(&s.elements, message.leaves.len(), body)?;
        let fields = object(
            lowered,
            &message.fields,
            "",
            &message.leaves,
            &fit.spans,
            body,
        );
        Some(Decoded { shape, fit, fields })
    })
}

/// Takes an example line of a message apart, or says why that fails.
pub fn example(lowered: &Lowered, message: &Message, line: &str) -> Result<Example, String> {
    let tag = tag(line).ok_or("the line has no tag such as `%ASA-5-750001: `")?;
    if tag.id != message.id {
        return Err(format!("the line's id is {}, not {}", tag.id, message.id));
    }
    if tag.level != message.severity.level() {
        return Err(format!(
            "the line's level is {}, not {}",
            tag.level,
            message.severity.level()
        ));
    }
    let decoded = decode(lowered, message, body(line, tag.body_at))
        .ok_or("the line fits no shape of the message")?;
    let shift = |span: &Option<Range<usize>>| {
        span.as_ref()
            .map(|s| s.start + tag.body_at..s.end + tag.body_at)
    };
    Ok(Example {
        line: line.into(),
        body_at: tag.body_at,
        shape: decoded.shape,
        spans: decoded.fit.spans.iter().map(shift).collect(),
        fields: decoded.fields,
    })
}

/// Lays a format over a body.
pub fn fit(elements: &[Element], slots: usize, body: &str) -> Option<Fit> {
    fit_where(elements, slots, body, None)
}

/// As `fit`; where `texts` are given, each field is just its text instead of what its kind takes.
pub fn fit_where(
    elements: &[Element],
    slots: usize,
    body: &str,
    texts: Option<&[Option<String>]>,
) -> Option<Fit> {
    let mut best: Option<(Vec<usize>, Laid)> = None;
    let mut all = Vec::new();
    for row in rows(elements) {
        let mut search = Search {
            row: &row,
            body: body.as_bytes(),
            texts,
            dead: HashMap::new(),
        };
        for longest in [true, false] {
            let Some(laid) = search.lay(longest) else {
                break;
            };
            let key = search.key(elements, &laid);
            if longest && best.as_ref().is_none_or(|(known, _)| key > *known) {
                best = Some((key, laid.clone()));
            }
            all.push(laid);
        }
    }
    let (_, best) = best?;
    let ambiguous = all.iter().any(|other| {
        best.places
            .iter()
            .any(|(slot, place)| other.places.iter().any(|(s, p)| s == slot && p != place))
    });
    let mut spans = vec![None; slots];
    for (slot, span) in best.spans {
        spans[slot] = Some(span);
    }
    Some(Fit { spans, ambiguous })
}

/// A piece of a row.
#[derive(Clone, Debug)]
enum Piece<'a> {
    Literal(&'a str),
    Field(&'a Leaf),
    /// Where an optional part was left out.
    Skipped {
        punctuated: bool,
    },
}

/// A row: its pieces, and for each whether an optional part of that number holds it.
#[derive(Clone, Debug, Default)]
struct Row<'a> {
    pieces: Vec<(Piece<'a>, Option<usize>)>,
    taken: Vec<bool>,
}

/// All rows of a format.
fn rows(elements: &[Element]) -> Vec<Row<'_>> {
    let mut rows = vec![Row::default()];
    for element in elements {
        rows = rows
            .into_iter()
            .flat_map(|row| longer(row, element, None))
            .collect();
    }
    rows
}

/// The rows that go on with `element`; `part` is the number of the optional part around it.
fn longer<'a>(row: Row<'a>, element: &'a Element, part: Option<usize>) -> Vec<Row<'a>> {
    let push = |piece| {
        let mut row = row.clone();
        row.pieces.push((piece, part));
        row
    };
    match element {
        Element::Literal(text) => vec![push(Piece::Literal(text))],
        Element::Choice(texts) => texts
            .iter()
            .map(|text| push(Piece::Literal(text)))
            .collect(),
        Element::Field(leaf) => vec![push(Piece::Field(leaf))],
        Element::Optional(inner) => {
            let number = row.taken.len();
            let mut without = push(Piece::Skipped {
                punctuated: punctuated(inner),
            });
            without.taken.push(false);
            let mut taken = row;
            taken.taken.push(true);
            let mut rows = vec![taken];
            for element in inner {
                rows = rows
                    .into_iter()
                    .flat_map(|row| longer(row, element, Some(number)))
                    .collect();
            }
            rows.push(without);
            rows
        }
    }
}

/// Whether an optional part begins or ends with punctuation: a blank may stand where it is missing.
fn punctuated(part: &[Element]) -> bool {
    let edge = |element: Option<&Element>, byte: fn(&[u8]) -> Option<&u8>| match element {
        Some(Element::Literal(text)) => {
            byte(text.as_bytes()).is_some_and(|b| PUNCTUATION.contains(b))
        }
        _ => false,
    };
    edge(part.first(), <[u8]>::first) || edge(part.last(), <[u8]>::last)
}

/// How a row lies over a body.
#[derive(Clone, Debug, Default)]
struct Laid {
    spans: Vec<(usize, Range<usize>)>,
    /// Of each field that doesn't end by itself: where the mandatory piece behind it begins.
    places: Vec<(usize, usize)>,
}

struct Search<'a> {
    row: &'a Row<'a>,
    body: &'a [u8],
    texts: Option<&'a [Option<String>]>,
    dead: HashMap<(usize, usize, Gap), ()>,
}

impl Search<'_> {
    /// The way in which each field, from the left, is the longest (or shortest) after which the rest still fits.
    fn lay(&mut self, longest: bool) -> Option<Laid> {
        let mut ends = Vec::new();
        self.rest(0, 0, Gap::Any, longest, &mut ends)
            .then(|| self.laid(&ends))
    }

    fn rest(
        &mut self,
        index: usize,
        at: usize,
        gap: Gap,
        longest: bool,
        ends: &mut Vec<(usize, usize)>,
    ) -> bool {
        let Some((piece, _)) = self.row.pieces.get(index) else {
            return at == self.body.len();
        };
        if self.dead.contains_key(&(index, at, gap)) {
            return false;
        }
        let depth = ends.len();
        let mut options: Vec<(usize, usize, Gap)> = match piece {
            Piece::Literal(text) => literal(text, self.body, at, gap)
                .map(|(end, gap)| (skip(self.body, at).min(end), end, gap))
                .into_iter()
                .collect(),
            Piece::Skipped { punctuated } if *punctuated && gap == Gap::None => {
                vec![(at, at, Gap::Some)]
            }
            Piece::Skipped { .. } => vec![(at, at, gap)],
            Piece::Field(leaf) => self.field(leaf, at, gap),
        };
        if !longest {
            options.reverse();
        }
        for (start, end, gap) in options {
            ends.push((start, end));
            if self.rest(index + 1, end, gap, longest, ends) {
                return true;
            }
            ends.truncate(depth);
        }
        self.dead.insert((index, at, gap), ());
        false
    }

    /// The places where a field can lie, the longest first: start, end and the gap behind.
    fn field(&self, leaf: &Leaf, at: usize, gap: Gap) -> Vec<(usize, usize, Gap)> {
        let start = skip(self.body, at);
        let fits = match gap {
            Gap::None => start == at,
            Gap::Some => start > at,
            Gap::Any => true,
        };
        let mut out = Vec::new();
        if fits {
            let rest = &self.body[start..];
            if let Some(text) = self
                .texts
                .map(|texts| texts[leaf.slot].as_deref().unwrap_or(""))
            {
                if rest.starts_with(text.as_bytes()) {
                    out.push((start, start + text.len(), Gap::None));
                }
                return out;
            }
            match leaf.kind {
                Kind::Number => out.extend(number(rest).map(|n| (start, start + n, Gap::None))),
                Kind::Port => out.extend(port(rest).map(|n| (start, start + n, Gap::None))),
                Kind::Spi => out.extend(spi(rest).map(|n| (start, start + n, Gap::None))),
                Kind::Address => out.extend(address(rest).map(|n| (start, start + n, Gap::None))),
                Kind::Text | Kind::User => out.extend(self.ends(start, rest.len())),
                Kind::Word => out.extend(self.ends(start, run(rest, |b| !blank(b)))),
                Kind::Host => out.extend(self.ends(start, run(rest, host_byte))),
                Kind::Endpoint => out.extend(self.ends(start, endpoint(rest))),
            }
        }
        if leaf.kind == Kind::User {
            // Nothing stands between two gaps: they count once.
            out.push((at, at, gap));
        }
        out
    }

    fn ends(&self, start: usize, length: usize) -> impl Iterator<Item = (usize, usize, Gap)> {
        (start + 1..=start + length)
            .rev()
            .filter(|end| !blank(self.body[end - 1]))
            .map(move |end| (start, end, Gap::None))
    }

    fn laid(&self, ends: &[(usize, usize)]) -> Laid {
        let mut laid = Laid::default();
        for (index, (piece, _)) in self.row.pieces.iter().enumerate() {
            let Piece::Field(leaf) = piece else { continue };
            laid.spans.push((leaf.slot, ends[index].0..ends[index].1));
            if !leaf.kind.ends_itself() {
                laid.places.push((leaf.slot, self.place(index, ends)));
            }
        }
        laid
    }

    /// Where the mandatory piece behind the field at `index` begins.
    fn place(&self, index: usize, ends: &[(usize, usize)]) -> usize {
        let own = self.row.pieces[index].1;
        let next = (index + 1..self.row.pieces.len()).find(|&i| {
            let (piece, number) = &self.row.pieces[i];
            let lone_blank = matches!(piece, Piece::Literal(text) if text.trim().is_empty());
            (number.is_none() || *number == own)
                && !lone_blank
                && !matches!(piece, Piece::Skipped { .. })
        });
        next.map_or(self.body.len(), |i| skip(self.body, ends[i].0))
    }

    /// What the rules compare, in their order: places from the left; behind each, the optional parts before the place
    /// from the last to the first; optional parts elsewhere.
    fn key(&self, elements: &[Element], laid: &Laid) -> Vec<usize> {
        let place = |slot: usize| {
            laid.places
                .iter()
                .find(|(s, _)| *s == slot)
                .map(|(_, p)| *p)
        };
        let mut key = Vec::new();
        let mut number = 0;
        let mut parts: Vec<(usize, &[Element])> = Vec::new();
        for element in elements {
            match element {
                Element::Optional(inner) => {
                    parts.push((number, inner));
                    number += 1;
                }
                Element::Literal(text) if text.trim().is_empty() => {}
                _ => self.flags(&mut key, &mut parts, &place),
            }
            if let Element::Field(leaf) = element
                && let Some(place) = place(leaf.slot)
            {
                key.push(place);
            }
        }
        self.flags(&mut key, &mut parts, &place);
        key
    }

    fn flags(
        &self,
        key: &mut Vec<usize>,
        parts: &mut Vec<(usize, &[Element])>,
        place: &dyn Fn(usize) -> Option<usize>,
    ) {
        for (number, inner) in parts.drain(..).rev() {
            key.push(usize::from(self.row.taken[number]));
            key.extend(inner.iter().filter_map(|e| match e {
                Element::Field(leaf) => place(leaf.slot),
                _ => None,
            }));
        }
    }
}

/// Where a literal ends that begins at `at`, and the gap behind it.
fn literal(text: &str, body: &[u8], mut at: usize, mut gap: Gap) -> Option<(usize, Gap)> {
    for &byte in text.as_bytes() {
        if byte == b' ' {
            gap = gap.and(Gap::Some);
            continue;
        }
        let punctuation = PUNCTUATION.contains(&byte);
        if punctuation {
            gap = Gap::Any;
        }
        let start = skip(body, at);
        match gap {
            Gap::None if start > at => return None,
            Gap::Some if start == at => return None,
            _ => {}
        }
        if body.get(start) != Some(&byte) {
            return None;
        }
        at = start + 1;
        gap = if punctuation { Gap::Any } else { Gap::None };
    }
    Some((at, gap))
}

fn blank(byte: u8) -> bool {
    byte == b' ' || byte == b'\t'
}

fn skip(body: &[u8], at: usize) -> usize {
    at + run(&body[at..], blank)
}

fn run(bytes: &[u8], takes: fn(u8) -> bool) -> usize {
    bytes.iter().position(|b| !takes(*b)).unwrap_or(bytes.len())
}

fn host_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b".-_:%[]".contains(&byte) || !byte.is_ascii()
}

fn number(bytes: &[u8]) -> Option<usize> {
    let sign = usize::from(bytes.first() == Some(&b'-'));
    let length = sign + run(&bytes[sign..], |b| b.is_ascii_digit());
    str::from_utf8(&bytes[..length])
        .ok()?
        .parse::<i64>()
        .ok()
        .map(|_| length)
}

fn port(bytes: &[u8]) -> Option<usize> {
    let length = run(bytes, |b| b.is_ascii_digit());
    str::from_utf8(&bytes[..length])
        .ok()?
        .parse::<u16>()
        .ok()
        .map(|_| length)
}

fn spi(bytes: &[u8]) -> Option<usize> {
    let prefix = if bytes.starts_with(b"0x") || bytes.starts_with(b"0X") {
        2
    } else {
        0
    };
    let digits = run(&bytes[prefix..], |b| b.is_ascii_hexdigit());
    let behind = bytes.get(prefix + digits);
    ((1..=16).contains(&digits) && !behind.is_some_and(u8::is_ascii_alphanumeric))
        .then_some(prefix + digits)
}

fn address(bytes: &[u8]) -> Option<usize> {
    if let Some(rest) = bytes.strip_prefix(b"invalid-addr-") {
        let digits = run(rest, |b| b.is_ascii_digit());
        let rest = rest[digits..].strip_prefix(b"-").filter(|_| digits > 0)?;
        return address(rest).map(|length| bytes.len() - rest.len() + length);
    }
    let longest = run(bytes, |b| b.is_ascii_hexdigit() || b == b':' || b == b'.');
    let parses = |length: usize| {
        str::from_utf8(&bytes[..length]).is_ok_and(|text| text.parse::<IpAddr>().is_ok())
    };
    let length = if parses(longest) {
        longest
    } else {
        longest
            .checked_sub(1)
            .filter(|short| matches!(bytes[*short], b'.' | b':') && parses(*short))?
    };
    let zone = bytes[length..]
        .strip_prefix(b"%")
        .filter(|_| bytes[..length].contains(&b':'));
    let zone = zone.map_or(0, |zone| {
        let run = run(zone, |b| {
            b.is_ascii_alphanumeric() || b == b'_' || b == b'.'
        });
        zone[..run]
            .iter()
            .rposition(|b| *b != b'.')
            .map_or(0, |last| last + 2)
    });
    Some(length + zone)
}

fn endpoint(bytes: &[u8]) -> usize {
    let host = run(bytes, host_byte);
    let colon = skip(bytes, host);
    let digits = if host > 0 && bytes.get(colon) == Some(&b':') {
        skip(bytes, colon + 1)
    } else if host > 0 && bytes[host - 1] == b':' {
        colon
    } else {
        return host;
    };
    match run(&bytes[digits..], |b| b.is_ascii_digit()) {
        0 => host,
        length => digits + length,
    }
}

/// The values of some fields by name, absent ones as null.
fn object(
    lowered: &Lowered,
    fields: &[Field],
    prefix: &str,
    leaves: &[Leaf],
    spans: &[Option<Range<usize>>],
    body: &str,
) -> Json {
    let mut map = Map::new();
    for field in fields {
        let path = format!("{prefix}{}", field.name);
        let value = match &field.ty {
            Type::Record(name) => {
                let prefix = format!("{path}.");
                let there = leaves
                    .iter()
                    .any(|leaf| leaf.path.starts_with(&prefix) && spans[leaf.slot].is_some());
                let record = lowered.record(name).filter(|_| there);
                record.map(|record| object(lowered, &record.fields, &prefix, leaves, spans, body))
            }
            ty => leaves
                .iter()
                .find(|leaf| leaf.path == path)
                .and_then(|leaf| {
                    let text = &body[spans[leaf.slot].clone()?];
                    Some(match ty {
                        Type::List(name) => lowered
                            .list(name)
                            .map_or(Json::Null, |list| listed(lowered, list, text)),
                        _ => scalar(leaf.kind, text),
                    })
                }),
        };
        map.insert(field.name.clone(), value.unwrap_or(Json::Null));
    }
    Json::Object(map)
}

/// A text looked up in a list.
pub fn listed(lowered: &Lowered, list: &List, text: &str) -> Json {
    for value in &list.values {
        let leaves = leaves(&value.elements);
        let fit = match value.plain() {
            Some(plain) => (plain == text).then(|| Fit {
                spans: Vec::new(),
                ambiguous: false,
            }),
            None => fit(&value.elements, leaves.len(), text),
        };
        if let Some(fit) = fit {
            let fields = object(lowered, &value.fields, "", &leaves, &fit.spans, text);
            return json!({"name": value.name, "text": text, "fields": fields});
        }
    }
    json!({"name": null, "text": text, "fields": {}})
}

/// The leaves of a value's text by slot.
pub fn leaves(elements: &[Element]) -> Vec<Leaf> {
    let leaf = |e: &Element| {
        if let Element::Field(leaf) = e {
            Some(leaf.clone())
        } else {
            None
        }
    };
    elements.iter().filter_map(leaf).collect()
}

/// The value of a scalar, as the decoder's JSON writes it.
fn scalar(kind: Kind, text: &str) -> Json {
    match kind {
        Kind::Port | Kind::Number => text.parse::<i64>().map_or(Json::Null, Json::from),
        Kind::Endpoint => {
            let (host, port) = split_endpoint(text);
            json!({"host": host, "port": port})
        }
        _ => Json::from(text),
    }
}

/// The host and the port of an endpoint.
fn split_endpoint(text: &str) -> (&str, Option<u16>) {
    let bare = |host: &'_ str| host.trim_end_matches([' ', '\t']).len();
    if let Some((host, digits)) = text.rsplit_once(':') {
        let host = &host[..bare(host)];
        let digits = digits.trim_start_matches([' ', '\t']);
        let decimal = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        if let (Some(host), Some(port)) = (complete(host), digits.parse().ok().filter(|_| decimal))
        {
            return (host, Some(port));
        }
    }
    (complete(text).unwrap_or(text), None)
}

/// A whole address without its brackets, or a name.
fn complete(host: &str) -> Option<&str> {
    let inner = host
        .strip_prefix('[')
        .and_then(|h| h.strip_suffix(']'))
        .unwrap_or(host);
    let address = inner.split_once('%').map_or(inner, |(address, _)| address);
    (address.parse::<IpAddr>().is_ok() || (!inner.is_empty() && !inner.contains([':', '[', ']'])))
        .then_some(inner)
}
