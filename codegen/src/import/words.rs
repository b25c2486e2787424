//! Names made by rule from the guide's words.

use std::collections::BTreeSet;

use crate::catalog::check::{RESERVED, RESERVED_FIELDS};
use crate::catalog::model::Catalog;
use crate::lower::Kind;
use crate::names::{camel, is_identifier};

/// Words that carry no meaning in a name.
const FILLERS: [&str; 32] = [
    "a", "an", "and", "any", "are", "as", "at", "be", "been", "by", "could", "due",
    "for", "from", "has", "have", "in", "into", "is", "it", "its", "of", "on", "or",
    "that", "the", "this", "to", "was", "were", "will", "with",
];

/// The words of a text in lower case; camel case ends one where a capital follows two small letters.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut small = 0;
    for c in text.chars().filter(|c| !matches!(c, '\'' | '’')) {
        if !c.is_ascii_alphanumeric() || (small > 1 && c.is_ascii_uppercase()) {
            words.push(String::new());
        }
        if c.is_ascii_alphanumeric() {
            words.extend(words.is_empty().then(String::new));
            if let Some(word) = words.last_mut() {
                word.push(c.to_ascii_lowercase());
            }
        }
        small = if c.is_ascii_lowercase() { small + 1 } else { 0 };
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The words that mean something.
pub(super) fn telling(text: &str) -> Vec<String> {
    let apart = |c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’');
    let told = text.split(apart).filter(|word| !is_filler(&word.to_lowercase()));
    told.flat_map(words).collect()
}

/// Whether a word says nothing by itself.
pub(super) fn is_filler(word: &str) -> bool {
    FILLERS.contains(&word)
}

/// A name for a field: snake case, fit for Rust.
pub(super) fn field(words: &[String], fallback: &str) -> String {
    let name = words.join("_");
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        let fits = is_identifier(&name) && !RESERVED_FIELDS.contains(&&*name);
        if fits { name } else { format!("{name}_{fallback}") }
    } else {
        fallback.into()
    }
}

/// Names that are given once each, by what Rust makes of them.
#[derive(Clone, Debug, Default)]
pub(super) struct Names(BTreeSet<String>);

impl Names {
    pub fn new<'a>(taken: impl IntoIterator<Item = &'a str>) -> Self {
        Self(taken.into_iter().map(camel).collect())
    }

    /// Names of messages and types: those of a catalog and of the crate are taken.
    pub fn types(catalog: Option<&Catalog>) -> Self {
        let mut taken: Vec<&str> = RESERVED.to_vec();
        taken.extend(Kind::ALL.map(Kind::name));
        for message in catalog.iter().flat_map(|catalog| &catalog.messages) {
            taken.extend(message.was.iter().chain([&message.name]).map(|name| &**name));
        }
        for (name, ty) in catalog.iter().flat_map(|catalog| catalog.types.iter()) {
            taken.extend(ty.was.iter().map(|name| &**name).chain([name]));
        }
        Self::new(taken)
    }

    /// Names of fields.
    pub fn fields() -> Self {
        Self::new(RESERVED_FIELDS)
    }

    /// Names of values.
    pub fn values() -> Self {
        Self::new(["other", "self"])
    }

    /// Whether nothing has the name yet.
    fn is_free(&self, name: &str) -> bool {
        !self.0.contains(&camel(name))
    }

    /// The first words in kebab case, `least` of them or as many more as make them unlike all others.
    pub fn kebab(&mut self, words: &[String], least: usize, fallback: &str) -> String {
        let mut words = words.to_vec();
        if !words
            .first()
            .is_some_and(|word| word.starts_with(|c: char| c.is_ascii_alphabetic()))
        {
            words.insert(0, fallback.into());
        }
        let name = (least.min(words.len())..=words.len())
            .map(|count| words[..count].join("-"))
            .find(|name| self.is_free(name));
        let name = name.unwrap_or_else(|| words.join("-"));
        self.give(&name, '-')
    }

    /// The name, with a number behind where it is taken.
    pub fn give(&mut self, name: &str, joint: char) -> String {
        let mut given = name.to_owned();
        let mut count = 1;
        while !self.0.insert(camel(&given)) {
            count += 1;
            given = format!("{name}{joint}{count}");
        }
        given
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_every_way_of_writing_a_name() {
        for (text, expected) in [
            ("local IP:local port", "local ip local port"),
            ("assigned_IPv4_addr", "assigned ipv4 addr"),
            ("sessionID", "session id"),
            ("rem-ts.startport", "rem ts startport"),
            ("LocalAddr rSPI", "local addr rspi"),
            ("didn’t", "didnt"),
            ("é %s", "s"),
            ("", ""),
        ] {
            assert_eq!(words(text).join(" "), expected);
        }
    }

    #[test]
    fn names_are_unique_and_fit() {
        let mut names = Names::default();
        let words = telling("SA request rejected by the CAC");
        assert_eq!(telling("Any of AnyClient").join(" "), "any client");
        assert_eq!(names.kebab(&words, 2, "value"), "sa-request");
        assert_eq!(names.kebab(&words, 2, "value"), "sa-request-rejected");
        assert_eq!(names.kebab(&words[..1], 2, "value"), "sa");
        assert_eq!(names.kebab(&words[..1], 2, "value"), "sa-2");
        assert_eq!(names.kebab(&["2nd".into()], 2, "value"), "value-2nd");
        assert_eq!(names.kebab(&[], 2, "value"), "value");
        assert_eq!(field(&["self".into()], "end"), "self_end");
        assert_eq!(field(&["self".into(), "id".into()], "end"), "self_id");
        assert_eq!(field(&["id".into()], "value"), "id_value");
        assert_eq!(field(&["1".into()], "value"), "value");
    }
}
