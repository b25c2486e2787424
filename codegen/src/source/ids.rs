//! Which ids a format has, by its tag and by its heading.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::sync::Arc;

use super::Report;
use super::blocks::{Block, Kind};
use super::entries::{Entry, Headed, unquoted};
use super::groups::Group;
use super::rich::Rich;
use super::tag::{Id, Tag};
use crate::catalog::findings::Code;

/// How many ids a pattern or a range may stand for.
pub(super) const MOST: usize = 400;

/// The headings of all files of a guide.
#[derive(Debug, Default)]
pub(super) struct Headings {
    /// The ids that they name.
    ids: BTreeSet<u32>,
    /// The first id of each, in the order of the files.
    order: Vec<u32>,
}

impl Headings {
    /// Notes the heading of an entry, so that a tag can be held against all of them.
    pub fn announce(&mut self, entry: &Entry) {
        let Some(headed) = &entry.heading else { return };
        for range in &headed.heading.ids {
            self.ids.extend(range.clone().take(MOST));
        }
        self.order.push(headed.heading.first().unwrap_or(0));
    }
}

/// An entry while its formats become messages.
#[derive(Debug)]
pub(super) struct Scope<'a> {
    pub file: Arc<str>,
    pub entry: &'a Entry,
    /// The place of the heading, or of the first format.
    pub line: usize,
    pub length: usize,
    /// The ids that its formats have got so far.
    pub named: BTreeSet<u32>,
    /// The id that stands for one that a tag names without a right to it.
    pub taken: BTreeMap<u32, u32>,
    /// The place of the heading among all.
    pub turn: usize,
}

/// A format of an entry.
#[derive(Clone, Copy, Debug)]
pub(super) struct Printed<'a> {
    pub rich: &'a Rich,
    pub tag: Option<&'a Tag<'a>>,
    /// Another format stands in front of it.
    pub later: bool,
    pub group: &'a Group,
}

impl Printed<'_> {
    /// The line of the tag and its length.
    fn place(&self) -> (usize, usize) {
        let length = self.tag.map_or(1, |tag| tag.head.chars().count());
        (self.rich.first_line(), length)
    }
}

impl Scope<'_> {
    pub fn heading(&self) -> Option<&Headed> {
        self.entry.heading.as_ref()
    }

    /// The id that a heading of several has left.
    fn left(&self) -> Option<u32> {
        let heading = &self.heading()?.heading;
        let mut ids = heading.ids.iter().cloned().flatten().take(MOST);
        ids.find(|id| !self.named.contains(id)).or(heading.first())
    }
}

/// The ids of a format: that of its tag, unless the heading knows better.
pub(super) fn of(
    printed: Printed<'_>,
    scope: &mut Scope<'_>,
    headings: &Headings,
    report: &mut Report,
) -> Vec<u32> {
    let (line, length) = printed.place();
    let heading = scope.heading().map(|headed| &headed.heading);
    let tag = printed.tag;
    match tag.map(|tag| &tag.id) {
        Some(Id::Number(id)) => {
            let id = *id;
            if heading.is_some_and(|heading| heading.names(id)) {
                return vec![id];
            }
            if let Some(&taken) = scope.taken.get(&id) {
                return vec![taken];
            }
            let taken = foreign(id, printed, scope, headings, report);
            scope.taken.insert(id, taken);
            vec![taken]
        }
        Some(Id::Pattern(range)) => {
            let mut ids = named(range, scope.entry);
            if ids.is_empty() {
                ids.push(scope.left().unwrap_or(*range.start()));
            }
            let message = format!(
                "`{}` stands for {} ids, from {:06} to {:06}",
                tag.map_or("", |tag| tag.head),
                ids.len(),
                ids[0],
                ids[ids.len() - 1]
            );
            let help = "each id that the text names gets this format; see that none is missing and none is too many";
            report.tell(Code::IrregularTag, line, length, message, help);
            ids
        }
        other => {
            let Some(id) = scope.left() else {
                let message = match (heading, other) {
                    (Some(heading), _) => {
                        format!("`{}` is no id: an id has six digits", heading.name())
                    }
                    _ => "a format whose tag has no id, without a heading".into(),
                };
                let help = "the format is passed over; write the six digits into heading and tag";
                report.tell(Code::UnreadableGuide, line, length, message, help);
                return Vec::new();
            };
            if let Some(Id::Other(digits)) = other {
                let message =
                    format!("the tag under the heading {id:06} names `{digits}`");
                let help = "the id of the heading is taken; an id has six digits";
                report.tell(Code::IrregularTag, line, length, message, help);
            }
            vec![id]
        }
    }
}

/// The id of a format whose tag is not of its heading: that of the tag, or that of the heading.
fn foreign(
    id: u32,
    printed: Printed<'_>,
    scope: &Scope<'_>,
    headings: &Headings,
    report: &mut Report,
) -> u32 {
    let (line, length) = printed.place();
    let Some(headed) = scope.heading() else {
        let message = format!("{id:06} has no heading");
        let help = "it is read as a message; write its six digits in front, on a line of their own";
        report.tell(Code::IrregularHeading, line, length, message, help);
        return id;
    };
    let name = headed.heading.name();
    if headed.heading.odd.is_some() && !printed.later {
        let message =
            format!("the heading `{name}` is no id; the tag below it names {id:06}");
        let help = "the id of the tag is taken; write its six digits into the heading";
        report.tell(Code::IrregularHeading, scope.line, scope.length, message, help);
        return id;
    }
    let first = headed.heading.first().unwrap_or(id);
    let elsewhere = headings.ids.contains(&id);
    let heads_another = printed.group.formats.iter().any(|format| {
        let tag = Tag::odd(unquoted(&format.text));
        matches!(tag.map(|tag| tag.id), Some(Id::Number(other)) if headed.heading.names(other))
    });
    if printed.later || heads_another || !scope.named.is_empty() {
        let message = if elsewhere {
            format!("{id:06} has a format under the heading {name}")
        } else {
            format!("{id:06} has no heading; it stands under {name}")
        };
        let help = "it is read as a message of its own, or as one more format of it; write its six digits in front";
        report.tell(Code::IrregularHeading, line, length, message, help);
        return id;
    }
    // The one of the two that fits between its neighbours, and has no place of its own, is right.
    let fits = |id: u32| {
        let above = scope.turn.checked_sub(1).and_then(|turn| headings.order.get(turn));
        let below = headings.order.get(scope.turn + 1);
        above.is_none_or(|&above| above < id) && below.is_none_or(|&below| id < below)
    };
    let of_tag = !elsewhere && fits(id) && !fits(first);
    let message = format!("the tag under the heading {first:06} names {id:06}");
    let (taken, help) = if of_tag {
        (
            id,
            "the id of the tag is taken, which fits between its neighbours; make both the same",
        )
    } else {
        (first, "the id of the heading is taken; make both the same")
    };
    let code = if of_tag { Code::IrregularHeading } else { Code::IrregularTag };
    report.tell(code, line, length, message, help);
    taken
}

/// The ids of a pattern that an entry names: in its heading, in the rows of a table, as a range in its prose.
fn named(range: &RangeInclusive<u32>, entry: &Entry) -> Vec<u32> {
    let mut ids: BTreeSet<u32> = BTreeSet::new();
    let heading = entry.heading.iter().filter(|headed| !headed.heading.pattern);
    ids.extend(
        heading
            .flat_map(|headed| headed.heading.ids.iter().cloned().flatten().take(MOST)),
    );
    for Block { kind, rich, .. } in &entry.blocks {
        let mut last = None;
        let mut to = false;
        for word in rich
            .text
            .split([' ', ',', '|', '.', ';', '(', ')'])
            .filter(|word| !word.is_empty())
        {
            let number = word.parse::<u32>().ok().filter(|_| word.len() == 6);
            match (number.filter(|id| range.contains(id)), last) {
                (Some(id), Some(first)) if to && first < id => {
                    ids.extend((first..=id).take(MOST));
                }
                (Some(id), _) if *kind == Kind::Row => drop(ids.insert(id)),
                _ => {}
            }
            to = last.is_some() && matches!(word, "to" | "through" | "-" | "–");
            last = number.or(last.filter(|_| to));
        }
    }
    ids.into_iter().take(MOST).collect()
}
