//! What the catalog says of each id, and where it is found by the id's number.

use super::Field;
use crate::generated::FACTS;
use crate::{MessageId, Severity, Shape};

/// What the catalog says of a message, but for its prose.
pub(crate) struct Facts {
    pub(crate) id: MessageId,
    pub(crate) name: &'static str,
    /// Former names.
    pub(crate) was: &'static [&'static str],
    pub(crate) title: &'static str,
    pub(crate) severity: Severity,
    pub(crate) shapes: &'static [&'static Shape],
    pub(crate) fields: &'static [&'static Field],
    pub(crate) see_also: &'static [MessageId],
}

/// The prose of the catalog on a message.
#[cfg(feature = "texts")]
pub(crate) struct Texts {
    pub(crate) explanation: &'static str,
    /// Empty where nothing is to be done.
    pub(crate) action: &'static str,
    /// Paragraphs with blank lines between them.
    pub(crate) notes: &'static str,
}

/// The numbers from the first id of a thousand to its last.
#[derive(Clone, Copy)]
struct Thousand {
    first: u32,
    count: u32,
    /// Where they begin in [`NUMBERS`].
    start: usize,
}

/// The thousand of the first id.
const FIRST: u32 = number(0) / 1000;

static THOUSANDS: [Thousand; SPREAD] = LAYOUT;

/// The facts of each number from a thousand's first id to its last: found without a branch that guesses at the id.
static NUMBERS: [Option<&Facts>; SIZE] = numbers();

const SPREAD: usize = (number(FACTS.len() - 1) / 1000 - FIRST) as usize + 1;
const SIZE: usize = LAYOUT[SPREAD - 1].start + LAYOUT[SPREAD - 1].count as usize;

const LAYOUT: [Thousand; SPREAD] = {
    let mut thousands = [Thousand {
        first: 0,
        count: 0,
        start: 0,
    }; SPREAD];
    let (mut index, mut size) = (0, 0);
    while index < FACTS.len() {
        let number = number(index);
        let thousand = &mut thousands[(number / 1000 - FIRST) as usize];
        if thousand.count == 0 {
            (thousand.first, thousand.start) = (number, size);
        }
        thousand.count = number - thousand.first + 1;
        size = thousand.start + thousand.count as usize;
        index += 1;
    }
    thousands
};

const fn numbers() -> [Option<&'static Facts>; SIZE] {
    let mut numbers = [None; SIZE];
    let mut index = 0;
    while index < FACTS.len() {
        let thousand = &LAYOUT[(number(index) / 1000 - FIRST) as usize];
        let place = thousand.start + (number(index) - thousand.first) as usize;
        numbers[place] = Some(FACTS[index]);
        index += 1;
    }
    numbers
}

const fn number(index: usize) -> u32 {
    FACTS[index].id as u32
}

impl Facts {
    /// The facts of the id with that number.
    #[inline]
    pub(crate) const fn of(number: u32) -> Option<&'static Self> {
        let thousand = (number / 1000).wrapping_sub(FIRST) as usize;
        if thousand >= SPREAD {
            return None;
        }
        let Thousand { first, count, start } = THOUSANDS[thousand];
        let place = number.wrapping_sub(first);
        if place < count { NUMBERS[start + place as usize] } else { None }
    }
}
