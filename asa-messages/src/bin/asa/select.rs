//! Which messages are wanted: by id, and by level.

use std::ops::RangeInclusive;

use asa_messages::{MessageId, Record, Severity};
use clap::{Arg, ArgAction, ArgMatches};

use crate::near::near;

/// What `--severity` takes, for the help of a command.
const LEVELS: &str = "one or several of 0 to 7 or names such as `error`, exactly these; \
    `..error` is that level and all more severe ones, `0-3` and `critical..warning` are ranges";

/// The levels, as an argument of a command.
pub fn severity(about: &str) -> Arg {
    Arg::new("severity")
        .long("severity")
        .value_name("LEVEL,..")
        .help(format!("{about}: {LEVELS}"))
        .value_delimiter(',')
        .action(ArgAction::Append)
        .value_parser(levels)
}

/// The ids, as an argument of a command.
pub fn only() -> Arg {
    Arg::new("only")
        .long("only")
        .value_name("ID,..")
        .help("Only lines of these messages: ids, names, tags, or ranges such as `750001-750016`; ids that the catalog lacks are welcome")
        .value_delimiter(',')
        .action(ArgAction::Append)
        .value_parser(ids)
}

/// What is wanted; all where nothing is said.
pub struct Selection {
    ids: Vec<RangeInclusive<u32>>,
    levels: Vec<RangeInclusive<u8>>,
}

impl Selection {
    pub fn new(args: &ArgMatches) -> Self {
        Self {
            ids: many(args, "only"),
            levels: levels_of(args),
        }
    }

    /// Whether a line is wanted. One without a tag is wanted where all are.
    pub fn takes(&self, record: Option<&Record<'_>>) -> bool {
        match record {
            Some(record) => {
                any(&self.ids, &record.id())
                    && any(&self.levels, &record.severity().level())
            }
            None => self.ids.is_empty() && self.levels.is_empty(),
        }
    }
}

/// The levels that were asked for.
pub fn levels_of(args: &ArgMatches) -> Vec<RangeInclusive<u8>> {
    many(args, "severity")
}

/// Whether the value lies in one of the ranges, or there is none.
pub fn any<T: PartialOrd>(ranges: &[RangeInclusive<T>], value: &T) -> bool {
    ranges.is_empty() || ranges.iter().any(|range| range.contains(value))
}

fn many<T: Clone + Send + Sync + 'static>(args: &ArgMatches, name: &str) -> Vec<T> {
    args.get_many(name).unwrap_or_default().cloned().collect()
}

fn ids(text: &str) -> Result<RangeInclusive<u32>, String> {
    let text = text.trim();
    if let Some((first, last)) = text.split_once("..").or_else(|| text.split_once('-')) {
        if let (Some(first), Some(last)) = (number(first), number(last)) {
            return range(first, last);
        }
    }
    // A tag can name an id that the catalog lacks.
    let id = match Record::parse(text) {
        Ok(record) => Some(record.id()),
        Err(_) => number(text).or_else(|| Some(MessageId::from_name(text)?.number())),
    };
    id.map(|id| id..=id).ok_or_else(|| {
        let names = MessageId::ALL.iter().map(|id| id.name());
        format!(
            "expected an id of six digits, a name, a tag or a range of ids{}; `asa list` shows all messages",
            near(text, names)
        )
    })
}

fn number(text: &str) -> Option<u32> {
    let text = text.trim();
    let digits = text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| digits)
}

fn levels(text: &str) -> Result<RangeInclusive<u8>, String> {
    let text = text.trim();
    match text.split_once("..").or_else(|| text.split_once('-')) {
        None => level(text).map(|level| level..=level),
        Some(("", "")) => Err(no_level()),
        Some(("", last)) => Ok(0..=level(last)?),
        Some((first, "")) => Ok(level(first)?..=7),
        Some((first, last)) => range(level(first)?, level(last)?),
    }
}

fn level(text: &str) -> Result<u8, String> {
    let wanted = text.trim().to_lowercase();
    Severity::ALL
        .into_iter()
        .find(|level| level.name() == wanted || level.level().to_string() == wanted)
        .map(Severity::level)
        .ok_or_else(no_level)
}

fn no_level() -> String {
    let names = Severity::ALL.map(Severity::name).join(", ");
    format!("no level: expected 0 to 7, one of {names}, or a range of them")
}

fn range<T: PartialOrd>(first: T, last: T) -> Result<RangeInclusive<T>, String> {
    if first <= last {
        Ok(first..=last)
    } else {
        Err("the range ends before it begins: turn it round".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::{ids, levels};

    #[test]
    fn ids_are_numbers_names_tags_and_ranges() {
        for text in
            ["750006", "sa-up", "%ASA-5-750006", "%FTD-vpn-5-750006:", " 750006 "]
        {
            assert_eq!(ids(text), Ok(750_006..=750_006), "{text}");
        }
        assert_eq!(ids("%ASA-6-302013"), Ok(302_013..=302_013));
        for text in ["750001-750016", "750001..750016"] {
            assert_eq!(ids(text), Ok(750_001..=750_016), "{text}");
        }
        for text in
            ["", "75000", "7500061", "sa-ip", "750016-750001", "750001-", "-750001"]
        {
            assert!(ids(text).is_err(), "{text}");
        }
        assert!(ids("sa-ip").unwrap_err().contains("; near: `sa-up`"));
    }

    #[test]
    fn levels_are_numbers_names_and_ranges() {
        for (text, levels_of) in [
            ("3", 3..=3),
            ("Error", 3..=3),
            ("..error", 0..=3),
            ("error..", 3..=7),
            ("critical-warning", 2..=4),
            ("2..4", 2..=4),
            ("2-warning", 2..=4),
        ] {
            assert_eq!(levels(text), Ok(levels_of), "{text}");
        }
        for text in ["", "8", "err", "..", "-", "4..2", "a..b"] {
            assert!(levels(text).is_err(), "{text}");
        }
    }
}
