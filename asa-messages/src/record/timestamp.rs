//! The time of a line, in the forms that firewalls and relays write.

use core::fmt;
use core::ops::Range;

use crate::InvalidValue;
use crate::scan::{is_blank, run};

/// Words that name a time zone. Any other word behind a time can be the name of a device.
const ZONES: &str = " ACDT ACST ADT AEDT AEST AKDT AKST ART AST AWST BRST BRT BST CAT CDT CEDT CEST CET CLST CLT COT CST \
                     EAT EDT EEDT EEST EET EST GMT HKT HST ICT IDT IST JST KST MDT MEST MET MSD MSK MST NDT NST NZDT NZST \
                     PDT PET PHT PKT PST PYT SAST SGT TRT UTC WAT WEST WET WIB WITA ";

/// A time as the line holds it: the text and its parts, none of them guessed.
///
/// Read are `Aug 11 2016 11:43:02` and `Apr  7 13:08:35`, each with or without a fraction and a common zone word behind
/// (`EDT`, `MSK`), and `2023-03-22T15:10:19.123Z` with or without fraction and offset (RFC 3339), a blank for the `T`
/// included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Timestamp<'a> {
    text: &'a str,
    year: Option<i32>,
    month: u8,
    day: u8,
    hour: u8,
    minute: u8,
    second: u8,
    fraction: Option<&'a str>,
    zone: Option<&'a str>,
}

impl<'a> Timestamp<'a> {
    /// A time from its text, or nothing where it is in none of these forms.
    ///
    /// ```
    /// use asa_messages::Timestamp;
    ///
    /// let time = Timestamp::try_from("Nov 23 2026 10:00:00 EST")?;
    /// assert_eq!((time.year(), time.month(), time.zone()), (Some(2026), 11, Some("EST")));
    /// assert_eq!(Timestamp::parse("Nov 23"), None);
    /// # Ok::<(), asa_messages::InvalidValue>(())
    /// ```
    pub fn parse(text: &'a str) -> Option<Self> {
        Time::prefix(text.as_bytes())?.of(text)
    }

    /// The text in the line.
    pub const fn as_str(&self) -> &'a str {
        self.text
    }

    /// The year, where the line holds it.
    pub const fn year(&self) -> Option<i32> {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(&self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub const fn day(&self) -> u8 {
        self.day
    }

    /// The hour, 0 to 23.
    pub const fn hour(&self) -> u8 {
        self.hour
    }

    /// The minute, 0 to 59.
    pub const fn minute(&self) -> u8 {
        self.minute
    }

    /// The second, 0 to 60: 60 is a leap second.
    pub const fn second(&self) -> u8 {
        self.second
    }

    /// The digits of the fraction of the second.
    pub const fn fraction(&self) -> Option<&'a str> {
        self.fraction
    }

    /// The zone: `Z`, an offset such as `+02:00`, or a word such as `EDT`.
    pub const fn zone(&self) -> Option<&'a str> {
        self.zone
    }
}

impl<'a> TryFrom<&'a str> for Timestamp<'a> {
    type Error = InvalidValue;

    fn try_from(text: &'a str) -> Result<Self, InvalidValue> {
        Self::parse(text).ok_or(InvalidValue::new(
            "a time such as `Nov 23 2026 10:00:00` or `2026-11-23T10:00:00Z`",
        ))
    }
}

impl fmt::Display for Timestamp<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text)
    }
}

/// A time, and where its parts stand in the text that it is read from.
#[derive(Clone, Debug)]
pub(super) struct Time {
    pub(super) length: usize,
    year: Option<i32>,
    month: u8,
    day: u8,
    hour: u8,
    minute: u8,
    second: u8,
    /// The digits of the fraction, and the zone; empty where there is none.
    fraction: Range<usize>,
    zone: Range<usize>,
}

impl Time {
    /// The time that begins the bytes. Behind it stands a blank, a colon or nothing.
    pub(super) fn prefix(bytes: &[u8]) -> Option<Self> {
        let mut rest = Rest(bytes);
        let (year, month, day) = rest.date()?;
        let [hour, minute, second] = rest.clock()?;
        // Each part ends where the rest begins.
        let place = |part: &[u8], rest: Rest<'_>| {
            let end = bytes.len() - rest.0.len();
            end - part.len()..end
        };
        let fraction = rest.fraction().unwrap_or_default();
        let fraction = place(fraction, rest);
        let zone = rest.zone().unwrap_or_default();
        let zone = place(zone, rest);
        rest.ends().then_some(Self {
            length: zone.end,
            year,
            month,
            day,
            hour,
            minute,
            second,
            fraction,
            zone,
        })
    }

    /// The time with the text that it was read from, if it is all of it.
    pub(super) fn of(self, text: &str) -> Option<Timestamp<'_>> {
        let part = |place: Range<usize>| text.get(place).filter(|part| !part.is_empty());
        (text.len() == self.length).then(|| Timestamp {
            text,
            year: self.year,
            month: self.month,
            day: self.day,
            hour: self.hour,
            minute: self.minute,
            second: self.second,
            fraction: part(self.fraction),
            zone: part(self.zone),
        })
    }
}

/// The month of that name, 1 to 12.
fn month(name: [u8; 3]) -> Option<u8> {
    Some(match &name {
        b"Jan" => 1,
        b"Feb" => 2,
        b"Mar" => 3,
        b"Apr" => 4,
        b"May" => 5,
        b"Jun" => 6,
        b"Jul" => 7,
        b"Aug" => 8,
        b"Sep" => 9,
        b"Oct" => 10,
        b"Nov" => 11,
        b"Dec" => 12,
        _ => return None,
    })
}

/// What is left to read.
#[derive(Clone, Copy)]
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    /// Year, month and day, and what parts them from the time.
    fn date(&mut self) -> Option<(Option<i32>, u8, u8)> {
        if self.0.first()?.is_ascii_digit() {
            let year = self.year()?;
            self.byte(|byte| byte == b'-')?;
            let month = self.two_digits(1, 12)?;
            self.byte(|byte| byte == b'-')?;
            let day = self.two_digits(1, 31)?;
            self.byte(|byte| matches!(byte, b'T' | b' '))?;
            return Some((Some(year), month, day));
        }
        let (name, rest) = self.0.split_first_chunk()?;
        let month = month(*name)?;
        self.0 = rest;
        self.blanks()?;
        let day = self.two_digits(1, 31).or_else(|| self.day())?;
        self.blanks()?;
        let year = self.year();
        if year.is_some() {
            self.blanks()?;
        }
        Some((year, month, day))
    }

    fn year(&mut self) -> Option<i32> {
        let (digits, rest) = self.0.split_first_chunk::<4>()?;
        let digits = digits.map(|digit| digit.wrapping_sub(b'0'));
        if digits.iter().any(|&digit| digit > 9) {
            return None;
        }
        self.0 = rest;
        Some(digits.into_iter().fold(0, |year, digit| year * 10 + i32::from(digit)))
    }

    /// A day of one digit.
    fn day(&mut self) -> Option<u8> {
        let (&digit, rest) = self.0.split_first()?;
        self.0 = rest;
        matches!(digit, b'1'..=b'9').then(|| digit - b'0')
    }

    fn two_digits(&mut self, least: u8, most: u8) -> Option<u8> {
        let (digits, rest) = self.0.split_first_chunk::<2>()?;
        let [tens, ones] = digits.map(|digit| digit.wrapping_sub(b'0'));
        if tens > 9 || ones > 9 {
            return None;
        }
        let value = tens * 10 + ones;
        (least..=most).contains(&value).then(|| self.0 = rest)?;
        Some(value)
    }

    /// Hour, minute and second in eight bytes, all at once.
    fn clock(&mut self) -> Option<[u8; 3]> {
        const SHAPE: u64 = u64::from_le_bytes(*b"00:00:00");
        const SIX: u64 = u64::from_le_bytes([6, 6, 0, 6, 6, 0, 6, 6]);
        const BEYOND: u64 =
            u64::from_le_bytes([0xf0, 0xf0, 0xff, 0xf0, 0xf0, 0xff, 0xf0, 0xf0]);
        let (bytes, rest) = self.0.split_first_chunk()?;
        // What is left is a digit's value in the place of each digit, and nothing in that of the colons.
        let digits = u64::from_le_bytes(*bytes) ^ SHAPE;
        if (digits | digits.wrapping_add(SIX)) & BEYOND != 0 {
            return None;
        }
        let [hour, _, _, minute, _, _, second, _] =
            (digits * 10 + (digits >> 8)).to_le_bytes();
        (hour <= 23 && minute <= 59 && second <= 60).then(|| self.0 = rest)?;
        Some([hour, minute, second])
    }

    fn byte(&mut self, fits: impl Fn(u8) -> bool) -> Option<()> {
        let (&first, rest) = self.0.split_first()?;
        fits(first).then(|| self.0 = rest)
    }

    fn blanks(&mut self) -> Option<()> {
        let length = run(self.0, is_blank);
        self.0 = &self.0[length..];
        (length > 0).then_some(())
    }

    fn fraction(&mut self) -> Option<&'a [u8]> {
        let [b'.' | b',', behind @ ..] = self.0 else {
            return None;
        };
        let (digits, rest) = behind.split_at(run(behind, |byte| byte.is_ascii_digit()));
        if digits.is_empty() {
            return None;
        }
        self.0 = rest;
        Some(digits)
    }

    fn zone(&mut self) -> Option<&'a [u8]> {
        let length = match self.0 {
            [b'Z', ..] => 1,
            [b'+' | b'-', behind @ ..] => {
                1 + run(behind, |byte| byte.is_ascii_digit() || byte == b':').min(5)
            }
            _ => return self.zone_word(),
        };
        // The colon behind the time is no part of the offset.
        let zone = self.0[..length].strip_suffix(b":").unwrap_or(&self.0[..length]);
        self.0 = &self.0[zone.len()..];
        Some(zone)
    }

    fn zone_word(&mut self) -> Option<&'a [u8]> {
        let mut behind = *self;
        behind.blanks()?;
        let (word, rest) =
            behind.0.split_at(run(behind.0, |byte| byte.is_ascii_uppercase()));
        if word.is_empty() || !Rest(rest).ends() {
            return None;
        }
        ZONES
            .split_ascii_whitespace()
            .any(|known| known.as_bytes() == word)
            .then(|| self.0 = rest)?;
        Some(word)
    }

    /// Whether the time can end here.
    fn ends(self) -> bool {
        let behind = self.0.strip_prefix(b":").unwrap_or(self.0);
        behind.first().is_none_or(|&next| is_blank(next))
    }
}
