//! What a document teaches of its formats, beside the message itself: names, habits, and the records that repeat.

#[cfg(test)]
mod cases;
mod given;
mod named;
mod neighbours;
pub(super) mod record;
mod repeats;
mod suspected;
pub(super) mod tokens;

use std::collections::{BTreeMap, BTreeSet};

use super::marks::{Mark, marks};
use crate::catalog::model::Catalog;
use crate::source::{Guide, RawFormat, RawMessage, RawParameter};
pub(super) use given::holes;
pub(super) use named::names;
use record::Record;
use tokens::{bare, tokens, written};

/// What is known beside the message itself.
#[derive(Clone, Debug, Default)]
pub(super) struct Context {
    /// Whether the document's form marks placeholders.
    pub marked: bool,
    /// The records that formats may hold, the catalog's first.
    pub records: Vec<Record>,
    /// Names that bullets describe or marks show, by the first word of each.
    names: BTreeMap<String, Vec<String>>,
    /// The same, as they are compared.
    bare: BTreeSet<String>,
    /// How often a word stands in front of a placeholder, and how often in front of another word.
    habits: BTreeMap<String, (u32, u32)>,
    /// In how many formats a word is literal.
    literals: BTreeMap<String, u32>,
    /// In how many of them a bullet describes it.
    own: BTreeMap<String, u32>,
    /// Words that digits always go on, wherever they stand, but for a place in front of a placeholder.
    stems: BTreeSet<String>,
    /// The bullets, by line and name, that describe a placeholder of any format.
    placed: BTreeSet<(usize, String)>,
}

/// The parts of a text between which something other than letters, digits and underscores stands.
fn word_runs(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
    parts.filter(|part| !part.is_empty())
}

impl Context {
    /// Learns from a whole document, and takes the records of a catalog that is there already.
    pub fn new(guide: &Guide, catalog: Option<&Catalog>) -> Self {
        let mut context = Self {
            marked: formats(guide).any(|(_, format)| !format.marked.is_empty()),
            ..Self::default()
        };
        for parameter in guide.messages.iter().flat_map(|message| &message.parameters) {
            context.teach(&parameter.name);
        }
        for (_, format) in formats(guide) {
            for range in &format.marked {
                context.teach_marked(&format.text[range.clone()]);
            }
        }
        context.stems = stems(guide);
        context.literals(guide);
        context.habits(guide);
        context.records = catalog.map(record::of_catalog).unwrap_or_default();
        let repeated = repeats::records(guide, &context, catalog);
        context.records.extend(repeated);
        context
    }

    /// Without the records that a catalog has not.
    pub fn with_records_of(mut self, catalog: &Catalog) -> Self {
        self.records.retain(|record| catalog.types.get(&record.name).is_some());
        self
    }

    /// Takes a bullet's name, and its parts where it names several.
    pub fn teach(&mut self, name: &str) {
        let names = name.split([',', '/', ':']).map(|part| {
            part.trim_matches(['<', '>', '[', ']', '(', ')', '{', '}', ' ', '.'])
        });
        for name in names.filter(|name| name.chars().any(char::is_alphabetic)) {
            if !name.contains('|') && self.bare.insert(bare(name)) {
                let first = word_runs(name).next().unwrap_or_default();
                self.names.entry(first.into()).or_default().push(name.into());
            }
        }
    }

    /// Takes a marked text where it is written like a name: words of the text are marked by mistake.
    fn teach_marked(&mut self, text: &str) {
        if written(text) || text.chars().all(|c| c.is_ascii_lowercase()) {
            self.teach(text);
        }
    }

    /// The names that other messages describe or mark and that may stand in a text: their first words do.
    pub fn taught(&self, text: &str) -> impl Iterator<Item = &str> {
        let words: BTreeSet<&str> = word_runs(text).collect();
        let names = words.into_iter().filter_map(|word| self.names.get(word));
        names.flatten().map(|name| &**name).filter(|name| name.len() > 1)
    }

    /// Whether another message describes or marks a name.
    pub fn is_taught(&self, name: &str) -> bool {
        self.bare.contains(&bare(name))
    }

    /// In how many formats a word stands for itself.
    pub fn literal(&self, word: &str) -> u32 {
        self.literals.get(word).copied().unwrap_or(0)
    }

    /// Whether a bullet describes a word wherever it stands.
    pub fn is_own(&self, word: &str) -> bool {
        self.own.get(word).is_some_and(|own| *own == self.literal(word))
    }

    /// Whether placeholders are what a word is followed by.
    pub fn is_habit(&self, word: &str) -> bool {
        self.habits.get(word).is_some_and(|(placeholders, words)| {
            *placeholders > 2 && *placeholders > 4 * words
        })
    }

    /// Whether a bullet describes a placeholder of any format: several may share it.
    pub fn is_placed(&self, bullet: &RawParameter) -> bool {
        self.placed.contains(&(bullet.line, bullet.name.clone()))
    }

    /// Whether a word is one that digits go on wherever else it stands.
    pub fn is_stem(&self, word: &str) -> bool {
        self.stems.contains(word)
    }

    /// The words that no form marks.
    fn literals(&mut self, guide: &Guide) {
        for (message, format) in formats(guide) {
            let marked =
                |at: usize| format.marked.iter().any(|range| range.contains(&at));
            let words: BTreeSet<&str> = tokens(&format.text)
                .into_iter()
                .filter(|word| !marked(word.start))
                .map(|word| &format.text[word])
                .collect();
            for word in words {
                *self.literals.entry(word.into()).or_default() += 1;
                if message.parameters.iter().any(|bullet| bullet.name == word) {
                    *self.own.entry(word.into()).or_default() += 1;
                }
            }
        }
    }

    /// What stands in front of the placeholders that are sure, and what describes them.
    fn habits(&mut self, guide: &Guide) {
        let mut habits = BTreeMap::<String, (u32, u32)>::new();
        let (mut placed, mut shown) = (BTreeSet::new(), BTreeSet::new());
        let mut seen = BTreeSet::new();
        for (message, format) in formats(guide) {
            let (found, _) = marks(format, &message.parameters, self);
            let described = found.iter().filter_map(|mark| mark.parameter);
            let described = described.map(|index| &message.parameters[index]);
            placed.extend(described.map(|bullet| (bullet.line, bullet.name.clone())));
            shown.extend(found.iter().filter(|mark| mark.is_name()).map(|mark| {
                format.text[mark.range.clone()].trim_matches(['<', '>']).to_owned()
            }));
            // One format of many ids shows no more than one of one.
            if found.is_empty() || !seen.insert(&*format.text) {
                continue;
            }
            let starts =
                |at: usize| found.iter().any(|mark: &Mark| mark.range.start == at);
            let text = &*format.text;
            let mut at = 0;
            for pair in text.split(' ').collect::<Vec<_>>().windows(2) {
                at += pair[0].len() + 1;
                let (placed, words) = habits.entry(pair[0].into()).or_default();
                *(if starts(at) { placed } else { words }) += 1;
            }
        }
        (self.habits, self.placed) = (habits, placed);
        // Where the form marks its placeholders, they are taught already.
        if !self.marked {
            for name in shown.iter().filter(|name| !name.contains(' ')) {
                self.teach(name);
            }
        }
    }
}

/// All formats of a document with their messages.
fn formats(guide: &Guide) -> impl Iterator<Item = (&RawMessage, &RawFormat)> {
    guide.messages.iter().flat_map(|message| {
        let all = std::iter::once(&message.format).chain(&message.variants);
        all.map(move |format| (message, format))
    })
}

/// Words that hardly ever stand bare, and are gone on by digits in many places.
fn stems(guide: &Guide) -> BTreeSet<String> {
    let mut counts = BTreeMap::<String, (u32, u32)>::new();
    for (_, format) in formats(guide) {
        for word in tokens(&format.text) {
            let word = &format.text[word];
            let stem = word.trim_end_matches(|c: char| c.is_ascii_digit());
            if stem.len() > 2 && stem.chars().all(char::is_alphabetic) {
                let (bare, digits) = counts.entry(stem.into()).or_default();
                *(if stem == word { bare } else { digits }) += 1;
            }
        }
    }
    counts.retain(|_, (bare, digits)| *bare > 0 && *digits > 4 * *bare);
    counts.into_keys().collect()
}
