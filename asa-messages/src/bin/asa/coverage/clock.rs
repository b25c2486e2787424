//! How much of the time of a log was read, minute by minute, by the devices' own clocks.

use std::collections::BTreeMap;

use asa_messages::Timestamp;
use serde::Serialize;

const MINUTES: usize = 24 * 60;
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/// Days are kept apart, so that lines may come in any order; so many bound the memory.
const MOST_DAYS: usize = 10_000;

/// Year, where the lines tell it, month and day.
type Date = (Option<i32>, u8, u8);

/// A bit for each minute of a day.
#[derive(Clone, Copy)]
struct Minutes([u64; MINUTES.div_ceil(64)]);

impl Minutes {
    const NONE: Self = Self([0; MINUTES.div_ceil(64)]);

    fn set(&mut self, minute: usize) {
        self.0[minute / 64] |= 1 << (minute % 64);
    }

    fn has(&self, minute: usize) -> bool {
        self.0[minute / 64] & (1 << (minute % 64)) != 0
    }

    fn add(&mut self, other: &Self) {
        for (bits, other) in self.0.iter_mut().zip(other.0) {
            *bits |= other;
        }
    }

    fn count(&self) -> u64 {
        self.0.iter().map(|bits| u64::from(bits.count_ones())).sum()
    }

    fn without(&self, other: &Self) -> Self {
        let mut minutes = *self;
        for (bits, other) in minutes.0.iter_mut().zip(other.0) {
            *bits &= !other;
        }
        minutes
    }
}

/// The minutes of a day in which there were lines, lines of known ids, and such lines that were not decoded.
#[derive(Clone, Copy)]
struct Day {
    lines: Minutes,
    known: Minutes,
    missed: Minutes,
}

/// The times of lines.
#[derive(Default)]
pub struct Clock {
    days: BTreeMap<Date, Day>,
    /// Lines without a time, or of more days than are kept.
    untimed: u64,
}

impl Clock {
    pub fn count(&mut self, time: Option<Timestamp<'_>>, known: bool, missed: bool) {
        let Some(time) = time else {
            self.untimed += 1;
            return;
        };
        let minute = usize::from(time.hour()) * 60 + usize::from(time.minute());
        if let Some(day) = self.day((time.year(), time.month(), time.day())) {
            day.lines.set(minute);
            if known {
                day.known.set(minute);
            }
            if missed {
                day.missed.set(minute);
            }
        } else {
            self.untimed += 1;
        }
    }

    pub fn add(&mut self, other: &Self) {
        self.untimed += other.untimed;
        for (date, other) in &other.days {
            if let Some(day) = self.day(*date) {
                day.lines.add(&other.lines);
                day.known.add(&other.known);
                day.missed.add(&other.missed);
            }
        }
    }

    fn day(&mut self, date: Date) -> Option<&mut Day> {
        if self.days.len() >= MOST_DAYS && !self.days.contains_key(&date) {
            return None;
        }
        Some(self.days.entry(date).or_insert(Day {
            lines: Minutes::NONE,
            known: Minutes::NONE,
            missed: Minutes::NONE,
        }))
    }

    /// What it comes to. Nothing without a time.
    pub fn time(&self) -> Option<Time> {
        let sum = |minutes: fn(&Day) -> Minutes| {
            self.days.values().map(|day| minutes(day).count()).sum()
        };
        let span = self.span(true).or_else(|| self.span(false))?;
        let mut time = Time {
            first: span.first,
            last: span.last,
            span_minutes: span.minutes,
            minutes_with_lines: sum(|day| day.lines),
            minutes_with_known_ids: sum(|day| day.known),
            minutes_covered: sum(|day| day.known.without(&day.missed)),
            share_covered: None,
            longest_silence: span.silence,
            untimed_lines: self.untimed,
        };
        time.share_covered = share(time.minutes_covered, time.minutes_with_known_ids);
        Some(time)
    }

    /// The span of the days with a year, or of those without.
    fn span(&self, years: bool) -> Option<Span> {
        let days = || self.days.iter().filter(|((year, ..), _)| year.is_some() == years);
        let leaps = days().any(|((_, month, day), _)| (*month, *day) == (2, 29));
        let number = |(year, month, day): Date| match year {
            Some(year) => day_number(year, month, day),
            // Without a year the 29th of February counts where a line has it.
            None => day_number(if leaps { 4 } else { 1 }, month, day),
        };
        let mut minutes = days().flat_map(|(date, day)| {
            let start = number(*date) * MINUTES as u64;
            (0..MINUTES)
                .filter(|minute| day.lines.has(*minute))
                .map(move |minute| (start + minute as u64, *date, minute))
        });
        let first = minutes.next()?;
        let mut last = first;
        let mut silences = Longest::default();
        for minute in minutes {
            silences.add(minute.0.saturating_sub(last.0 + 1), last, minute);
            last = minute;
        }
        let (mut begin, mut end, mut minutes) = (first, last, last.0 - first.0 + 1);
        let mut silence = silences.0[0];
        if !years {
            // The log may go over the end of a year: its longest silence is what lies outside.
            let year = (if leaps { 366 } else { 365 }) * MINUTES as u64;
            silences.add(first.0 + year - last.0 - 1, last, first);
            let [outside, longest] = silences.0;
            (_, end, begin) = outside?;
            minutes = year - outside?.0;
            silence = longest;
        }
        Some(Span {
            first: shown(begin),
            last: shown(end),
            minutes,
            silence: silence.filter(|(length, ..)| *length > 0).map(
                |(length, behind, _)| Silence {
                    behind: shown(behind),
                    minutes: length,
                },
            ),
        })
    }
}

/// A minute: its number, its date, and its number in the day.
type Minute = (u64, Date, usize);

/// The two longest silences: their length, and the minutes before and behind.
#[derive(Default)]
struct Longest([Option<(u64, Minute, Minute)>; 2]);

impl Longest {
    fn add(&mut self, length: u64, before: Minute, behind: Minute) {
        let new = Some((length, before, behind));
        let [first, second] = self.0;
        let longer = |other: Option<(u64, Minute, Minute)>| {
            other.is_none_or(|(other, ..)| length > other)
        };
        if longer(first) {
            self.0 = [new, first];
        } else if longer(second) {
            self.0 = [first, new];
        }
    }
}

struct Span {
    first: String,
    last: String,
    minutes: u64,
    silence: Option<Silence>,
}

/// The time of a log, in minutes.
#[derive(Serialize)]
pub struct Time {
    pub first: String,
    pub last: String,
    pub span_minutes: u64,
    pub minutes_with_lines: u64,
    pub minutes_with_known_ids: u64,
    pub minutes_covered: u64,
    pub share_covered: Option<f64>,
    pub longest_silence: Option<Silence>,
    pub untimed_lines: u64,
}

/// Minutes without any line.
#[derive(Serialize)]
pub struct Silence {
    pub behind: String,
    pub minutes: u64,
}

/// A part of a whole, where there is a whole.
pub fn share(part: u64, whole: u64) -> Option<f64> {
    #[allow(clippy::cast_precision_loss, reason = "fifteen digits will do")]
    let share = part as f64 / whole as f64;
    (whole > 0).then_some(share)
}

fn shown((_, (year, month, day), minute): Minute) -> String {
    let (hour, minute) = (minute / 60, minute % 60);
    if let Some(year) = year {
        return format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}");
    }
    let month = MONTHS[usize::from(month).saturating_sub(1) % 12];
    format!("{month} {day:>2} {hour:02}:{minute:02}")
}

/// The days from the first of March of the year 0 in the Gregorian calendar, where years begin in March so that the day
/// that some have more is their last.
fn day_number(year: i32, month: u8, day: u8) -> u64 {
    let (year, month, day) = (i64::from(year), i64::from(month), i64::from(day));
    let (year, month) =
        if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = year * 365 + year.div_euclid(4) - year.div_euclid(100)
        + year.div_euclid(400)
        + (month * 153 + 2) / 5
        + day
        - 1;
    // The year 0 begins in the year before.
    u64::try_from(days + 366).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use asa_messages::Record;

    use super::{Clock, day_number};

    fn clock(times: &[(&str, bool, bool)]) -> Clock {
        let mut clock = Clock::default();
        for &(time, known, missed) in times {
            let line = format!("{time} fw01 : %ASA-5-750006: x");
            clock.count(Record::parse(&line).unwrap().timestamp(), known, missed);
        }
        clock
    }

    #[test]
    fn a_minute_is_covered_if_all_of_known_ids_was_decoded() {
        let clock = clock(&[
            ("Nov 23 2026 10:00:00", true, false),
            ("Nov 23 2026 10:00:59", false, false),
            ("Nov 23 2026 10:01:00", false, false),
            ("Nov 23 2026 10:02:00", true, false),
            ("Nov 23 2026 10:02:01", true, true),
            ("Nov 23 2026 10:09:00", true, false),
            ("", true, false),
        ]);
        let time = clock.time().unwrap();
        assert_eq!(
            (time.first.as_str(), time.last.as_str()),
            ("2026-11-23 10:00", "2026-11-23 10:09")
        );
        assert_eq!((time.span_minutes, time.minutes_with_lines), (10, 4));
        assert_eq!((time.minutes_with_known_ids, time.minutes_covered), (3, 2));
        assert_eq!(time.untimed_lines, 1);
        let silence = time.longest_silence.unwrap();
        assert_eq!((silence.behind.as_str(), silence.minutes), ("2026-11-23 10:02", 6));
    }

    #[test]
    fn a_log_without_years_goes_over_the_end_of_one() {
        let time = clock(&[
            ("Jan  1 00:01:00", true, false),
            ("Dec 31 23:59:00", true, false),
            ("Dec 31 23:50:00", true, false),
        ])
        .time()
        .unwrap();
        assert_eq!(
            (time.first.as_str(), time.last.as_str()),
            ("Dec 31 23:50", "Jan  1 00:01")
        );
        assert_eq!(time.span_minutes, 12);
        assert_eq!(time.longest_silence.unwrap().minutes, 8);

        let time =
            clock(&[("Feb 28 23:59:00", true, false), ("Mar  1 00:00:00", true, false)]);
        assert_eq!(time.time().unwrap().span_minutes, 2);
        let time = clock(&[("Apr  7 13:08:35", true, false)]).time().unwrap();
        assert_eq!((time.span_minutes, time.longest_silence.is_none()), (1, true));
        assert!(clock(&[]).time().is_none());
    }

    #[test]
    fn days_follow_each_other() {
        for (before, behind) in [
            ((2023, 12, 31), (2024, 1, 1)),
            ((2024, 2, 29), (2024, 3, 1)),
            ((2023, 2, 28), (2023, 3, 1)),
            ((1900, 2, 28), (1900, 3, 1)),
            ((0, 12, 31), (1, 1, 1)),
        ] {
            let number = |(year, month, day)| day_number(year, month, day);
            assert_eq!(number(before) + 1, number(behind), "{before:?}");
        }
    }
}
