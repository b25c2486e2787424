//! Where fields lie in a body, and what is read from there.

use super::fit::Fit;
use super::{Kind, Made, SLOTS, Shape, scalar};
use crate::id::Facts;
use crate::scalar::{Address, Endpoint, Host, Spi, User};
use crate::scan;
use crate::{Error, Message, MessageId};

/// Where a value lies, and the number in it: a port, a number, the bits of an SPI.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Found {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) value: i64,
}

/// The number of an endpoint without a port.
pub(super) const NO_PORT: i64 = -1;

impl Found {
    /// A field that the shape lacks.
    const ABSENT: Self = Self {
        start: usize::MAX,
        end: 0,
        value: 0,
    };

    /// What a field of that kind holds whose bytes lie at `start..end`. Nothing where these are no value.
    pub(super) fn new(
        kind: Kind,
        text: &[u8],
        start: usize,
        end: usize,
    ) -> Option<Self> {
        let bytes = &text[start..end];
        let at = |host: core::ops::Range<usize>, value| Self {
            start: start + host.start,
            end: start + host.end,
            value,
        };
        match kind {
            Kind::Endpoint => scan::split_endpoint(bytes)
                .map(|(host, port)| at(host, port.map_or(NO_PORT, i64::from))),
            Kind::Host => scan::bare_host(bytes, 0..bytes.len()).map(|host| at(host, 0)),
            Kind::Text | Kind::User | Kind::Word => Some(at(0..bytes.len(), 0)),
            _ => scalar(kind, bytes).map(|(_, value)| at(0..bytes.len(), value)),
        }
    }
}

/// The fields of a body, by slot.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spans<'a> {
    text: &'a str,
    found: [Found; SLOTS],
}

// Each message is made of these, and seldom: the code is small where they stand once.
impl<'a> Spans<'a> {
    const fn new(text: &'a str) -> Self {
        Self {
            text,
            found: [Found::ABSENT; SLOTS],
        }
    }

    /// The text of a field, if the shape has it.
    #[inline(never)]
    pub(crate) fn text(&self, slot: usize) -> Option<&'a str> {
        let found = self.found.get(slot)?;
        self.text.get(found.start..found.end)
    }

    /// The number in a field, if the shape has it.
    fn value(&self, slot: usize) -> Option<i64> {
        let found = self.found.get(slot).filter(|found| found.start != usize::MAX)?;
        Some(found.value)
    }

    #[inline(never)]
    pub(crate) fn user(&self, slot: usize) -> Option<User<'a>> {
        self.text(slot).map(User::scanned)
    }

    #[inline(never)]
    pub(crate) fn host(&self, slot: usize) -> Option<Host<'a>> {
        self.text(slot).map(Host::scanned)
    }

    #[inline(never)]
    pub(crate) fn address(&self, slot: usize) -> Option<Address<'a>> {
        self.text(slot).map(Address::scanned)
    }

    #[inline(never)]
    pub(crate) fn endpoint(&self, slot: usize) -> Option<Endpoint<'a>> {
        Some(Endpoint::new(self.host(slot)?, self.port(slot)))
    }

    #[inline(never)]
    pub(crate) fn port(&self, slot: usize) -> Option<u16> {
        self.value(slot)?.try_into().ok()
    }

    #[inline(never)]
    pub(crate) fn number(&self, slot: usize) -> Option<i64> {
        self.value(slot)
    }

    #[inline(never)]
    pub(crate) fn spi(&self, slot: usize) -> Option<Spi<'a>> {
        Some(Spi::scanned(
            self.text(slot)?,
            u64::from_ne_bytes(self.value(slot)?.to_ne_bytes()),
        ))
    }
}

/// Reads the body that begins at `body_at` in its line, by the first shape of the message that fits. `give` makes the
/// result of the message, its shape, and whether it is ambiguous: a message is large, and copied as seldom as possible.
#[inline]
pub(crate) fn read<'a, T>(
    facts: &'static Facts,
    body: &'a str,
    body_at: usize,
    give: impl Fn(Message<'a>, &'static Shape, bool) -> T,
) -> Result<T, Error> {
    for &shape in facts.shapes {
        if let Some(Made(message)) = shape.read.and_then(|read| read(body)) {
            return Ok(give(message, shape, false));
        }
        if shape.may_begin(body.as_bytes()) {
            if let Some((message, ambiguous)) = search(facts.id, shape, body) {
                return Ok(give(message, shape, ambiguous));
            }
        }
    }
    Err(missed(facts.shapes, body, body_at))
}

/// Reads a body by the tables of a shape; then whether it is ambiguous.
#[inline(never)]
fn search<'a>(
    id: MessageId,
    shape: &'static Shape,
    body: &'a str,
) -> Option<(Message<'a>, bool)> {
    let mut spans = Spans::new(body);
    let ambiguous = lies(shape, &mut spans)?;
    Some((Message::make(id, &spans)?, ambiguous))
}

/// Why no shape fits.
#[cold]
fn missed(shapes: &[&'static Shape], body: &str, body_at: usize) -> Error {
    let mut spans = Spans::new(body);
    let miss = Fit::new(body.as_bytes(), &mut spans.found).miss(shapes);
    let at = body_at + miss.at;
    if miss.truncated {
        Error::truncated(at, miss.expected)
    } else {
        Error::mismatch(at, miss.expected)
    }
}

/// Whether a shape fits; then whether it is ambiguous.
fn lies(shape: &'static Shape, spans: &mut Spans<'_>) -> Option<bool> {
    let (text, found) = (spans.text.as_bytes(), &mut spans.found);
    let mut fit = Fit::new(text, found);
    fit.shape(shape).then_some(fit.ambiguous)
}

/// The text of a listed value with holes, read by `read`.
pub(crate) fn value<'a, T>(
    shape: &'static Shape,
    text: &'a str,
    read: impl Fn(&Spans<'a>) -> Option<T>,
) -> Option<T> {
    let mut spans = Spans::new(text);
    lies(shape, &mut spans)?;
    read(&spans)
}
