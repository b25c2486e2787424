//! What an edition has that the catalog lacks, as things to be put in.

use std::collections::{BTreeMap, BTreeSet};

use super::{Merged, Task, What, Wish, has};
use crate::catalog::check::ends;
use crate::catalog::findings::Code;
use crate::catalog::model::{Catalog, Message, Source};
use crate::catalog::places::Places;
use crate::import::entries::{declaration, entry};
use crate::import::insert::Insert;
use crate::import::variant::{self, Found, Outcome, with};
use crate::import::yaml::{indented, quoted};
use crate::source::{RawFormat, RawMessage};

impl Task<'_> {
    /// All of it; what is of no use is told.
    pub(super) fn wishes(
        &self,
        (catalog, places): (&Catalog, &Places),
        added: &BTreeSet<u32>,
        merged: &mut Merged,
    ) -> Vec<Wish> {
        let mut wishes: Vec<Wish> =
            self.file(&catalog.source, places).into_iter().collect();
        let mut raws: BTreeMap<u32, &RawMessage> = BTreeMap::new();
        for raw in &self.guide.messages {
            raws.entry(raw.id).or_insert(raw);
        }
        let range = ends(&self.range);
        for (index, message) in catalog.messages.iter().enumerate() {
            let id = message.id;
            let path = format!("messages[{index}]");
            let Some(raw) = raws.get(&id) else {
                let expected =
                    range.is_some_and(|(first, last)| (first..=last).contains(&id));
                let gone = self.gone(message, &path, places).filter(|_| expected);
                wishes.extend(gone.filter(|_| !self.is_unread(id)));
                continue;
            };
            if let Some(edition) = self.edition.filter(|_| added.contains(&id)) {
                let mark = format!("edition: {}", quoted(edition));
                let inserts = vec![behind(&path, "severity", mark)];
                wishes.push(Wish {
                    id: Some(id),
                    what: What::New,
                    inserts,
                });
            }
            // The facts of the edition that a message is from are compared one by one.
            let own = added.contains(&id) || message.edition.as_deref() == self.edition;
            let first = Some(&raw.format).filter(|_| !own);
            let formats: Vec<&RawFormat> =
                first.into_iter().chain(&raw.variants).collect();
            let at = (&*path, places);
            wishes.extend(self.shapes(catalog, message, at, (raw, &formats), merged));
        }
        wishes
    }

    /// Whether the guide names a message that could not be read; that is told already.
    fn is_unread(&self, id: u32) -> bool {
        let id = format!("{id:06}");
        let mut findings = self.guide.findings.iter();
        findings.any(|found| {
            found.code == Code::UnreadableGuide && found.message.contains(&id)
        })
    }

    /// The file, where it is not noted yet.
    fn file(&self, source: &Source, places: &Places) -> Option<Wish> {
        let edition = self.edition?;
        let file = format!("{{sha256: {}, range: {}}}", self.guide.sha256, self.range);
        let files = source.editions.get(edition);
        if files.is_some_and(|files| has(files, &self.guide.sha256)) {
            return None;
        }
        let insert = if let Some(files) = files {
            let path = format!("source.editions.{edition}");
            Insert {
                behind: last(&path, files.len()),
                into: path,
                block: format!("- {file}"),
                flow: file,
            }
        } else {
            let name = quoted(edition);
            let entry = [format!("{name}:\n  - {file}"), format!("{name}: [{file}]")];
            let last = source.editions.keys().last();
            let last = last.map(|name| format!("source.editions.{name}"));
            within(places, ("source", "editions", "range"), last, entry, "{}")
        };
        Some(Wish {
            id: None,
            what: What::File,
            inserts: vec![insert],
        })
    }

    /// The mark of a message that the edition lacks.
    fn gone(&self, message: &Message, path: &str, places: &Places) -> Option<Wish> {
        let edition = self.edition?;
        let known = message.deprecated.is_some()
            || message.edition.as_deref() == Some(edition)
            || message.gone.iter().any(|gone| gone == edition);
        let name = quoted(edition);
        let list = format!("{path}.gone");
        let insert = if places.bytes(&list).is_some() {
            Insert {
                behind: last(&list, message.gone.len()),
                into: list,
                block: format!("- {name}"),
                flow: name,
            }
        } else {
            behind(path, "severity", format!("gone: [{name}]"))
        };
        (!known).then(|| Wish {
            id: Some(message.id),
            what: What::Gone,
            inserts: vec![insert],
        })
    }

    /// The shapes that a message lacks, with their fields.
    fn shapes(
        &self,
        catalog: &Catalog,
        message: &Message,
        (path, places): (&str, &Places),
        (raw, formats): (&RawMessage, &[&RawFormat]),
        merged: &mut Merged,
    ) -> Option<Wish> {
        let (mut all, mut new) = (message.clone(), Vec::<(&RawFormat, Found)>::new());
        for printed in formats {
            let outcome = variant::outcome(
                catalog,
                &all,
                (raw, printed),
                self.edition,
                self.context(catalog),
            );
            let told = match outcome {
                Outcome::Known => continue,
                Outcome::New(found) => {
                    merged.changes.format.insert(message.id);
                    all = with(&all, &found);
                    new.push((printed, *found));
                    continue;
                }
                Outcome::Named(guide) => {
                    merged.changes.parameters.insert(message.id);
                    format!("which is `{guide}` but for the placeholders")
                }
                Outcome::Read(format) => {
                    merged.changes.format.insert(message.id);
                    format!("which the shape `{format}` reads")
                }
                Outcome::Unsure(why) => {
                    merged.changes.format.insert(message.id);
                    format!("of which no shape was made: {why}")
                }
            };
            merged.findings.push(self.told(message.id, printed, &told));
        }
        let fields: Vec<String> =
            new.iter().flat_map(|(_, found)| &found.fields).map(declaration).collect();
        let entries: Vec<_> =
            new.iter().map(|(_, found)| entry(&found.variant)).collect();
        let mut inserts = Vec::new();
        if !fields.is_empty() {
            let last = message.fields.keys().last();
            let last = last.map(|name| format!("{path}.fields.{name}"));
            let entry = [fields.join("\n"), fields.join(", ")];
            inserts.push(within(places, (path, "fields", "format"), last, entry, "{}"));
        }
        let block: String = entries.iter().map(|(block, _)| &**block).collect();
        let flow =
            entries.iter().map(|(_, flow)| &**flow).collect::<Vec<_>>().join(", ");
        let count = message.variants.len();
        let last = (count > 0).then(|| last(&format!("{path}.variants"), count));
        let after = if message.fields.is_empty() { "format" } else { "fields" };
        let at = (path, "variants", after);
        inserts.push(within(places, at, last, [block, flow], "[]"));
        let shapes = new
            .into_iter()
            .map(|(printed, found)| ((*printed).clone(), found.doubts))
            .collect::<Vec<_>>();
        let wish = Wish {
            id: Some(message.id),
            what: What::Shapes(shapes),
            inserts,
        };
        (!entries.is_empty()).then_some(wish)
    }
}

/// A new key of a message behind another.
fn behind(path: &str, key: &str, text: String) -> Insert {
    Insert {
        into: path.into(),
        behind: format!("{path}.{key}"),
        block: text.clone(),
        flow: text,
    }
}

/// Entries of a map or list: behind its last one, or below a new key that goes behind another. An empty one stands in
/// brackets.
fn within(
    places: &Places,
    (path, key, after): (&str, &str, &str),
    last: Option<String>,
    [block, flow]: [String; 2],
    brackets: &str,
) -> Insert {
    let into = format!("{path}.{key}");
    if places.bytes(&into).is_some() {
        return Insert {
            into,
            behind: last.unwrap_or_default(),
            block,
            flow,
        };
    }
    let (open, close) = brackets.split_at(1);
    Insert {
        flow: format!("{key}: {open}{flow}{close}"),
        ..behind(path, after, format!("{key}:\n{}", indented(&block, 2)))
    }
}

/// The path of the last of so many items.
fn last(path: &str, count: usize) -> String {
    format!("{path}[{}]", count.saturating_sub(1))
}
