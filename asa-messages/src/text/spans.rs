//! Where fields lie in a body, and what is read from there.

use super::Shape;
use super::fit::Fit;
use super::miss::Miss;
use crate::Message;
use crate::scalar::{Address, Endpoint, Host, Spi, User};

/// Where the fields of a body lie, by slot.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spans<'a, const N: usize> {
    text: &'a str,
    found: [(usize, usize); N],
}

/// No span: a field that the shape lacks.
const ABSENT: (usize, usize) = (usize::MAX, 0);

impl<'a, const N: usize> Spans<'a, N> {
    fn new(text: &'a str) -> Self {
        Self { text, found: [ABSENT; N] }
    }

    /// The text of a field, if the shape has it.
    pub(crate) fn text(&self, slot: usize) -> Option<&'a str> {
        let (start, end) = *self.found.get(slot)?;
        self.text.get(start..end)
    }

    pub(crate) fn user(&self, slot: usize) -> Option<User<'a>> {
        self.text(slot).map(User::new)
    }

    pub(crate) fn host(&self, slot: usize) -> Option<Host<'a>> {
        Host::new(self.text(slot)?)
    }

    pub(crate) fn address(&self, slot: usize) -> Option<Address<'a>> {
        Address::new(self.text(slot)?)
    }

    pub(crate) fn endpoint(&self, slot: usize) -> Option<Endpoint<'a>> {
        Endpoint::parse(self.text(slot)?)
    }

    pub(crate) fn port(&self, slot: usize) -> Option<u16> {
        self.text(slot)?.parse().ok()
    }

    pub(crate) fn number(&self, slot: usize) -> Option<i64> {
        self.text(slot)?.parse().ok()
    }

    pub(crate) fn spi(&self, slot: usize) -> Option<Spi<'a>> {
        Spi::new(self.text(slot)?)
    }
}

/// What reading a body gives: the shape that fits, whether it is ambiguous, and the message.
pub(crate) type Read<'a> = Result<(&'static Shape, bool, Message<'a>), Miss>;

/// Reads `body` by the first of `shapes` that fits.
pub(crate) fn read<'a, const N: usize>(
    shapes: &[&'static Shape],
    body: &'a str,
    make: impl Fn(&Spans<'a, N>) -> Option<Message<'a>>,
) -> Read<'a> {
    for &shape in shapes {
        let mut spans = Spans::new(body);
        let mut fit = Fit::new(body.as_bytes(), &mut spans.found);
        if fit.shape(shape) {
            let ambiguous = fit.ambiguous;
            if let Some(message) = make(&spans) {
                return Ok((shape, ambiguous, message));
            }
        }
    }
    let mut found = [ABSENT; N];
    Err(Fit::new(body.as_bytes(), &mut found).miss(shapes))
}

/// The text of a listed value with holes, read by `read`.
pub(crate) fn value<'a, const N: usize, T>(
    shape: &'static Shape,
    text: &'a str,
    read: impl Fn(&Spans<'a, N>) -> Option<T>,
) -> Option<T> {
    let mut spans = Spans::new(text);
    Fit::new(text.as_bytes(), &mut spans.found)
        .shape(shape)
        .then(|| read(&spans))
        .flatten()
}
