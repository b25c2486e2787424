//! Merges a guide into the catalog: new messages as drafts, further formats as variants, changed facts as findings,
//! nothing deleted.
//!
//! The stages: read the guide, read the catalog, draft what is new, splice the drafts in, compare the facts, add the
//! shapes and marks of another edition.

mod compare;
mod doubts;
mod draft;
mod drafts;
mod edition;
mod entries;
mod evidence;
mod infer;
mod insert;
mod kind;
mod loose;
mod marks;
mod naming;
#[cfg(test)]
mod proof;
mod sample;
#[cfg(test)]
mod samples;
mod score;
mod shape;
mod splice;
mod values;
mod variant;
mod words;
mod yaml;

use std::collections::BTreeSet;
use std::fmt;

use crate::catalog::findings::{Code, Finding, Place, sort};
use crate::catalog::load::{Loaded, load};
use crate::catalog::model::Catalog;
use crate::source::{self, Guide, RawFormat};
use compare::{compare, is_chapter, missing, range};
use drafts::{Drafts, drafts};
pub use edition::Changes;
use edition::Task;
pub use score::{Place as ScoredPlace, Score, Scored, Totals, score};
use splice::{InBrackets, splice};

/// The head of a catalog that an import begins.
pub const HEAD: &str = "\
# yaml-language-server: $schema=./schema.json
# Messages of Cisco ASA firewalls: their formats, fields, values and texts.
# Begun by `cargo xtask import` and edited by hand since; a later import adds and never rewrites.
# An entry with `draft: true` holds the guide's prose: write it anew, then take the key away.
";

/// The title of the guide in a catalog that an import begins.
pub const TITLE: &str = "Cisco Secure Firewall ASA Series Syslog Messages";

/// What came of an import.
#[derive(Clone, Debug)]
pub struct Import {
    /// The new text of the catalog.
    pub text: String,
    /// What could not be read, differs, or is doubtful.
    pub findings: Vec<Finding>,
    /// The import in numbers.
    pub summary: Summary,
}

/// An import in numbers.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Summary {
    /// How many messages of the guide could be read.
    pub messages: usize,
    /// Those that were added as drafts.
    pub added: Vec<u32>,
    /// Those of which a fact differs.
    pub changed: BTreeSet<u32>,
    /// Those of the catalog that the guide lacks.
    pub gone: Vec<u32>,
    /// What is otherwise in another edition than that of the catalog's source.
    pub changes: Option<Changes>,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(changes) = &self.changes {
            let count = self.messages;
            return write!(
                f,
                "{count} messages in the edition {}\n{changes}",
                changes.edition
            );
        }
        let [added, changed, gone] =
            [self.added.len(), self.changed.len(), self.gone.len()];
        write!(
            f,
            "{} messages in the guide: {added} added, {changed} changed, {gone} gone",
            self.messages
        )
    }
}

/// Merges a guide of one file into a catalog, as [`merge`] does.
pub fn import(
    catalog_file: &str,
    catalog_text: &str,
    guide_file: &str,
    guide_text: &str,
) -> Import {
    merge(catalog_file, catalog_text, &source::read(guide_file, guide_text))
}

/// Merges a guide into a catalog. An empty catalog is begun; one that can't be read stays as it is.
///
/// A guide that the catalog knows is the edition that it was imported as, any other the one that it names, or else the
/// catalog's own. Of another edition the shapes that the catalog lacks become variants, beside the drafts.
pub fn merge(catalog_file: &str, catalog_text: &str, guide: &Guide) -> Import {
    let text = match range(guide) {
        Some(range) if catalog_text.trim().is_empty() => begin(guide, &range),
        _ => catalog_text.to_owned(),
    };
    let mut import = Import {
        text,
        findings: guide.findings.clone(),
        summary: Summary {
            messages: guide.messages.len(),
            ..Summary::default()
        },
    };
    if guide.messages.is_empty() {
        return import;
    }
    let loaded = load(catalog_file, &import.text);
    import.findings.extend(loaded.findings.clone());
    let Some(catalog) = &loaded.catalog else {
        return import;
    };
    let edition = match edition::which(catalog, &loaded, guide) {
        Ok(edition) => edition,
        Err(fault) => {
            import.findings.push(fault);
            catalog_text.clone_into(&mut import.text);
            return import;
        }
    };
    let drafts = drafts(guide, catalog);
    match put(&import.text, &loaded, catalog, &drafts) {
        Ok(text) => {
            import.findings.extend(doubts(guide, &drafts));
            import.summary.added =
                drafts.messages.iter().map(|draft| draft.id).collect();
            import.text = text;
        }
        Err(InBrackets(key)) => {
            let help = "write its entries on lines of their own, not in brackets; then import again";
            let message =
                format!("`{key}` can't take the {} new messages", drafts.messages.len());
            let finding =
                Finding::new(Code::NotInCatalog, loaded.places.key(key), message, help);
            import.findings.push(finding);
        }
    }
    let mut found = compare(guide, catalog, &loaded.places, edition);
    import.findings.append(&mut found.findings);
    let added = import.summary.added.iter().copied().collect();
    let merged = Task::new(guide, edition, catalog).merge(&import.text, &added);
    import.text = merged.text;
    import.findings.extend(merged.findings);
    if edition.is_some() {
        import.summary.changes = Some(found.into_changes(merged.changes));
    } else {
        import.findings.extend(document(&loaded, catalog, guide));
        (import.summary.changed, import.summary.gone) = (found.changed, found.gone);
        import.summary.changed.extend(merged.changes.format.difference(&added));
    }
    sort(&mut import.findings);
    import
}

/// Compares a catalog with a guide of one file, as [`differences`] does.
pub fn check(
    catalog_file: &str,
    catalog_text: &str,
    guide_file: &str,
    guide_text: &str,
) -> Vec<Finding> {
    differences(catalog_file, catalog_text, &source::read(guide_file, guide_text))
}

/// Compares a catalog with a guide and tells every difference, both ways.
pub fn differences(
    catalog_file: &str,
    catalog_text: &str,
    guide: &Guide,
) -> Vec<Finding> {
    let loaded = load(catalog_file, catalog_text);
    let mut findings = guide.findings.clone();
    findings.extend(loaded.findings.clone());
    if let Some(catalog) = loaded.catalog.as_ref().filter(|_| !guide.messages.is_empty())
    {
        let edition = match edition::which(catalog, &loaded, guide) {
            Ok(edition) => edition,
            Err(fault) => return vec![fault],
        };
        findings.extend(missing(guide, catalog));
        findings.extend(compare(guide, catalog, &loaded.places, edition).findings);
        findings
            .extend(Task::new(guide, edition, catalog).lacking(catalog_text, &loaded));
        if edition.is_none() {
            findings.extend(document(&loaded, catalog, guide));
        }
    }
    sort(&mut findings);
    findings
}

/// A catalog without messages.
fn begin(guide: &Guide, range: &str) -> String {
    let hash = &guide.sha256;
    let edition =
        guide.edition.as_deref().map_or_else(|| "unknown".into(), yaml::quoted);
    format!(
        "{HEAD}schema: 1\nsource:\n  title: {TITLE}\n  edition: {edition}\n  sha256: {hash}\n  range: {range}\n\n\
         types: {{}}\n\nmessages: []\n"
    )
}

/// The text with the drafts and the types that they need.
fn put(
    text: &str,
    loaded: &Loaded,
    catalog: &Catalog,
    drafts: &Drafts,
) -> Result<String, InBrackets> {
    let messages: Vec<_> =
        drafts.messages.iter().map(|draft| (draft.id, draft.entry.clone())).collect();
    splice(text, &loaded.places, catalog, &drafts.types, &messages)
}

/// What is doubtful about drafts and the records that they share.
fn doubts(guide: &Guide, drafts: &Drafts) -> Vec<Finding> {
    let printed =
        |id: u32| guide.messages.iter().find(|raw| raw.id == id).map(|raw| &raw.format);
    let place = |id: u32| {
        let place = |format: &RawFormat| Place {
            file: format.file.to_string(),
            line: format.line,
            column: 1,
            length: format.head.chars().count(),
        };
        printed(id).map(place).unwrap_or_default()
    };
    let mut findings = Vec::new();
    for (id, message) in &drafts.proposed {
        let help = "name it and its fields as they deserve, or write its format into those that use it";
        findings.push(Finding::new(Code::DoubtfulFormat, place(*id), message, help));
    }
    // A format that many ids share is doubted once, at the first.
    let mut seen = BTreeSet::new();
    for draft in &drafts.messages {
        let (id, place) = (draft.id, place(draft.id));
        let text = printed(id).map_or("", |format| &format.text);
        for doubt in &draft.doubts {
            if seen.insert((place.clone(), text, doubt)) {
                let message = format!("the format of {id} is inferred: {doubt}");
                let help = "hold `format`, `fields` and `guide-fields` of the draft against the guide";
                let code = Code::DoubtfulFormat;
                findings.push(Finding::new(code, place.clone(), message, help));
            }
        }
    }
    findings
}

/// What the catalog says of the document itself.
fn document(loaded: &Loaded, catalog: &Catalog, guide: &Guide) -> Vec<Finding> {
    let facts = [
        ("sha256", &catalog.source.sha256, guide.sha256.clone()),
        ("range", &catalog.source.range, range(guide).unwrap_or_default()),
    ];
    let help = if is_chapter(guide, catalog) {
        "it is another chapter; import the files of all chapters in one run, and write here what that tells; or import \
         it as another edition with `--edition NAME`"
    } else {
        "once the other differences are settled, write the guide's here, and its edition; or import it as another \
         edition with `--edition NAME`"
    };
    let differing = facts.into_iter().filter(|(_, catalog, guide)| *catalog != guide);
    differing
        .map(|(key, catalog, guide)| {
            let message = format!(
                "`source.{key}`: the catalog has `{catalog}`, the guide `{guide}`"
            );
            let place = loaded.places.place(&format!("source.{key}"));
            Finding::new(Code::GuideFact, place, message, help)
        })
        .collect()
}
