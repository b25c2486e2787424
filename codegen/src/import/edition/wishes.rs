//! What an edition has that the catalog lacks, as things to be put in.

use std::collections::{BTreeMap, BTreeSet};

use super::{Merged, Task, What, Wish, has};
use crate::catalog::check::ends;
use crate::catalog::findings::Code;
use crate::catalog::model::{Catalog, Message, Source};
use crate::import::entries::{declaration, entry};
use crate::import::insert::Insert;
use crate::import::variant::{self, Found, Outcome, with};
use crate::import::yaml::{indented, quoted};
use crate::source::{RawFormat, RawMessage};

impl Task<'_> {
    /// All of it; what is of no use is told.
    pub(super) fn wishes(
        &self,
        catalog: &Catalog,
        added: &BTreeSet<u32>,
        merged: &mut Merged,
    ) -> Vec<Wish> {
        let mut wishes: Vec<Wish> = self.file(&catalog.source).into_iter().collect();
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
                let gone = self.gone(message, &path).filter(|_| expected);
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
            wishes.extend(self.shapes(catalog, message, &path, (raw, &formats), merged));
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
    fn file(&self, source: &Source) -> Option<Wish> {
        let edition = self.edition?;
        let file = format!("{{sha256: {}, range: {}}}", self.guide.sha256, self.range);
        let insert = |into: &str, behind: &str, block: String, flow: String| Insert {
            into: into.into(),
            behind: behind.into(),
            block,
            flow,
        };
        let name = quoted(edition);
        let item = format!("  - {file}");
        let insert = match source.editions.get(edition) {
            Some(files) if has(files, &self.guide.sha256) => return None,
            Some(files) if files.is_empty() => return None,
            Some(files) => {
                let path = format!("source.editions.{edition}");
                let last = format!("{path}[{}]", files.len() - 1);
                insert(&path, &last, format!("- {file}"), file)
            }
            None => match source.editions.keys().last() {
                Some(last) => insert(
                    "source.editions",
                    &format!("source.editions.{last}"),
                    format!("{name}:\n{item}"),
                    format!("{name}: [{file}]"),
                ),
                None => insert(
                    "source",
                    "source.range",
                    format!("editions:\n  {name}:\n  {item}"),
                    format!("editions: {{{name}: [{file}]}}"),
                ),
            },
        };
        Some(Wish {
            id: None,
            what: What::File,
            inserts: vec![insert],
        })
    }

    /// The mark of a message that the edition lacks.
    fn gone(&self, message: &Message, path: &str) -> Option<Wish> {
        let edition = self.edition?;
        let known = message.deprecated.is_some()
            || message.edition.as_deref() == Some(edition)
            || message.gone.iter().any(|gone| gone == edition);
        let name = quoted(edition);
        let insert = match message.gone.len().checked_sub(1) {
            None => behind(path, "severity", format!("gone: [{name}]")),
            Some(last) => Insert {
                into: format!("{path}.gone"),
                behind: format!("{path}.gone[{last}]"),
                block: format!("- {name}"),
                flow: name,
            },
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
        path: &str,
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
            inserts.push(match message.fields.keys().last() {
                Some(last) => Insert {
                    into: format!("{path}.fields"),
                    behind: format!("{path}.fields.{last}"),
                    block: fields.join("\n"),
                    flow: fields.join(", "),
                },
                None => Insert {
                    flow: format!("fields: {{{}}}", fields.join(", ")),
                    ..behind(
                        path,
                        "format",
                        format!("fields:\n{}", indented(&fields.join("\n"), 2)),
                    )
                },
            });
        }
        let block: String = entries.iter().map(|(block, _)| &**block).collect();
        let flow =
            entries.iter().map(|(_, flow)| &**flow).collect::<Vec<_>>().join(", ");
        inserts.push(match message.variants.len().checked_sub(1) {
            Some(last) => Insert {
                into: format!("{path}.variants"),
                behind: format!("{path}.variants[{last}]"),
                block,
                flow,
            },
            None => Insert {
                flow: format!("variants: [{flow}]"),
                ..behind(
                    path,
                    if message.fields.is_empty() { "format" } else { "fields" },
                    format!("variants:\n{}", indented(&block, 2)),
                )
            },
        });
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
