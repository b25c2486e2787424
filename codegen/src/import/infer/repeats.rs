//! Records are found by counting: labels with placeholders behind them that repeat over a document.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::super::kind::{common, kind};
use super::super::marks::marks;
use super::super::words::{Names, field, is_filler, words};
use super::record::{Record, RecordField, place};
use super::tokens::names_a_kind;
use super::{Context, formats};
use crate::catalog::model::Catalog;
use crate::format::{Format, Part};
use crate::source::Guide;

/// In how many messages labels have to repeat.
const LEAST: usize = 3;
/// How many fields a record may have.
const LONGEST: usize = 8;

/// A placeholder with its label.
#[derive(Clone, Debug)]
struct Item {
    /// It ends in an angle bracket where the placeholder stands in printed ones.
    label: String,
    /// The punctuation between the placeholder before and the label.
    before: Option<char>,
    /// The sign behind the label.
    sign: Option<char>,
    /// Whether a blank stands behind the sign.
    blank: bool,
    ty: &'static str,
}

/// Labelled placeholders in a row.
#[derive(Clone, Debug)]
struct Run {
    id: u32,
    items: Vec<Item>,
}

/// The records of a document that the context's don't cover already.
pub(super) fn records(
    guide: &Guide,
    context: &Context,
    catalog: Option<&Catalog>,
) -> Vec<Record> {
    let mut runs = runs(guide, context);
    let mut names = Names::types(catalog);
    let mut found = Vec::new();
    while let Some((labels, ids)) = best(&runs) {
        let mut taken: Vec<Vec<Item>> = Vec::new();
        runs = runs.into_iter().flat_map(|run| cut(run, &labels, &mut taken)).collect();
        found.push(record(&taken, ids, &mut names));
    }
    found
}

fn runs(guide: &Guide, context: &Context) -> Vec<Run> {
    let mut runs = Vec::new();
    for (message, format) in formats(guide) {
        let (mut marks, _) = marks(format, &message.parameters, context);
        let covered = place(&context.records, &format.text, &mut marks, false);
        let mut items: Vec<Item> = Vec::new();
        let mut at = 0;
        for mark in &marks {
            let gap = &format.text[at..mark.range.start];
            at = mark.range.end;
            let parameter = mark.parameter.map(|index| &message.parameters[index]);
            let about = parameter.map_or("", |parameter| &*parameter.description);
            let ty = kind(&format.text[mark.range.clone()], about);
            let inside =
                covered.iter().any(|placed| placed.range.contains(&mark.range.start));
            if let Some(host) = items.last_mut().filter(|_| gap.trim() == ":" && !inside)
            {
                host.ty = "endpoint";
                continue;
            }
            let continued = if items.is_empty() { None } else { item(gap, ty) };
            if let Some(item) = continued.filter(|_| !inside) {
                items.push(item);
                continue;
            }
            runs.push(Run {
                id: message.id,
                items: std::mem::take(&mut items),
            });
            let clause = gap.trim_end_matches([':', '=', ' ', '#']);
            let start =
                clause.rfind(['.', ',', ';', '!', '(', ')', ':']).map_or(0, |at| at + 1);
            items.extend(item(&gap[start..], ty).filter(|_| !inside));
        }
        runs.push(Run { id: message.id, items });
    }
    runs.retain(|run| run.items.len() > 1);
    runs
}

/// The label that a literal is, up to three words with punctuation around them.
fn item(gap: &str, ty: &'static str) -> Option<Item> {
    let text = gap.trim();
    let text = text.strip_prefix('>').unwrap_or(text).trim_start();
    let (text, angle) =
        text.strip_suffix('<').map_or((text, ""), |text| (text.trim_end(), " <"));
    let before = text.chars().next().filter(|c| ".,;".contains(*c));
    let text = text[before.map_or(0, char::len_utf8)..].trim_start();
    let sign = text.chars().next_back().filter(|c| ":=#".contains(*c));
    let label = text[..text.len() - sign.map_or(0, char::len_utf8)].trim_end();
    let words: Vec<&str> = label.split(' ').collect();
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_ ".contains(c);
    let fits = words.len() <= 3
        && label.starts_with(|c: char| c.is_ascii_alphabetic())
        && label.chars().all(plain)
        && words
            .first()
            .into_iter()
            .chain(words.last())
            .all(|word| !is_filler(&word.to_ascii_lowercase()))
        && (sign.is_some() || introduces(label))
        && (before.is_some()
            || gap.starts_with(' ')
            || gap.trim_start().len() == gap.len());
    fits.then(|| Item {
        label: format!("{label}{angle}"),
        before,
        sign,
        blank: gap.ends_with(' '),
        ty,
    })
}

/// Whether words without a sign behind them are a label: a capital begins them, or a word that names a kind ends them.
fn introduces(label: &str) -> bool {
    let last = words(label).pop().unwrap_or_default();
    label.starts_with(|c: char| c.is_ascii_uppercase()) || names_a_kind(&last)
}

/// The labels that are worth most: the more fields in the more messages.
fn best(runs: &[Run]) -> Option<(Vec<String>, BTreeSet<u32>)> {
    let mut counts = BTreeMap::<Vec<String>, BTreeSet<u32>>::new();
    for run in runs {
        for start in 0..run.items.len() {
            for end in start + 2..=run.items.len().min(start + LONGEST) {
                let labels: Vec<_> = run.items[start..end]
                    .iter()
                    .map(|item| item.label.clone())
                    .collect();
                let distinct: BTreeSet<&String> = labels.iter().collect();
                if distinct.len() == labels.len() {
                    counts.entry(labels).or_default().insert(run.id);
                }
            }
        }
    }
    let common = counts.into_iter().filter(|(_, ids)| ids.len() >= LEAST);
    common.max_by_key(|(labels, ids)| {
        (ids.len() * labels.len(), labels.len(), Reverse(labels.clone()))
    })
}

/// Takes the labels out of a run; what stands around them goes on.
fn cut(run: Run, labels: &[String], taken: &mut Vec<Vec<Item>>) -> Vec<Run> {
    let at = run
        .items
        .windows(labels.len())
        .position(|window| window.iter().map(|item| &item.label).eq(labels));
    let Some(at) = at else { return vec![run] };
    taken.push(run.items[at..at + labels.len()].to_vec());
    let rest = Run {
        id: run.id,
        items: run.items[at + labels.len()..].to_vec(),
    };
    let first = Run {
        id: run.id,
        items: run.items[..at].to_vec(),
    };
    let mut parts = cut(rest, labels, taken);
    parts.push(first);
    parts.retain(|run| run.items.len() > 1);
    parts
}

fn record(taken: &[Vec<Item>], ids: BTreeSet<u32>, names: &mut Names) -> Record {
    let first = &taken[0];
    let labels: Vec<&str> = first.iter().map(|item| &*item.label).collect();
    let shared = shared(&labels);
    let mut fields = Vec::new();
    let mut parts = Vec::new();
    let mut literal = String::new();
    let mut given = Names::fields();
    let flush = |literal: &mut String, parts: &mut Vec<Part>| {
        if !literal.is_empty() {
            parts.push(Part::Literal(std::mem::take(literal)));
        }
    };
    for (index, label) in labels.iter().enumerate() {
        let column: Vec<&Item> = taken.iter().map(|items| &items[index]).collect();
        if index > 0 {
            match sign(column.iter().map(|item| item.before)) {
                Sign::Always(mark) => literal.push(mark),
                Sign::Sometimes(mark) => {
                    flush(&mut literal, &mut parts);
                    parts.push(Part::Optional(vec![Part::Literal(mark.into())]));
                }
                Sign::Never => {}
            }
            literal.push(' ');
        }
        let base = label.trim_end_matches(" <");
        let angled = base.len() < label.len();
        literal.push_str(base);
        match sign(column.iter().map(|item| item.sign)) {
            Sign::Always(mark) => {
                literal.push(mark);
                let blanks = column.iter().filter(|item| item.blank).count();
                literal
                    .extend((mark == '=' || blanks * 2 > column.len()).then_some(' '));
                if mark == '=' {
                    literal.insert(literal.len() - 2, ' ');
                }
            }
            Sign::Sometimes(mark) => {
                flush(&mut literal, &mut parts);
                parts.push(Part::Optional(vec![Part::Literal(mark.into())]));
            }
            Sign::Never => literal.push(' '),
        }
        literal.extend(angled.then_some('<'));
        flush(&mut literal, &mut parts);
        let told = words(label);
        let own =
            told.get(shared.len()..).filter(|own| !own.is_empty()).unwrap_or(&told);
        let name = given.give(&field(own, "value"), '_');
        parts.push(Part::Field(name.clone()));
        literal.extend(angled.then_some('>'));
        fields.push(RecordField {
            name,
            ty: common(label, column.iter().map(|item| item.ty)).into(),
            about: format!("What the format has behind `{base}`."),
        });
    }
    flush(&mut literal, &mut parts);
    let mut own: Vec<String> = Vec::new();
    for word in labels.iter().flat_map(|label| words(label)) {
        if own.len() < 4 && !own.contains(&word) {
            own.push(word);
        }
    }
    Record {
        name: names.kebab(&own, own.len(), "record"),
        about: format!(
            "What stands behind `{}` in many messages.",
            labels.join("`, `").replace(" <", "")
        ),
        format: Format { parts },
        fields,
        ids: ids.into_iter().collect(),
    }
}

/// The words with which all labels begin.
fn shared(labels: &[&str]) -> Vec<String> {
    let mut shared = words(labels[0]);
    for label in &labels[1..] {
        let other = words(label);
        let same = shared.iter().zip(&other).take_while(|(a, b)| a == b).count();
        shared.truncate(same);
    }
    shared
}

/// How often punctuation stands somewhere.
enum Sign {
    Always(char),
    Sometimes(char),
    Never,
}

fn sign(signs: impl Iterator<Item = Option<char>>) -> Sign {
    let mut counts = BTreeMap::<Option<char>, usize>::new();
    for sign in signs {
        *counts.entry(sign).or_default() += 1;
    }
    let lacks = counts.remove(&None).is_some();
    match counts.into_iter().max_by_key(|(_, count)| *count) {
        Some((Some(mark), _)) if lacks => Sign::Sometimes(mark),
        Some((Some(mark), _)) => Sign::Always(mark),
        _ => Sign::Never,
    }
}
