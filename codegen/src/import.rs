//! Merges a guide into the catalog: new messages as drafts, changed facts as findings, nothing deleted.
//!
//! The stages: read the guide, read the catalog, draft what is new, splice the drafts in, compare the facts.

mod compare;
mod draft;
mod edition;
mod entries;
mod insert;
mod kind;
mod loose;
mod marks;
mod records;
mod sample;
mod shape;
mod splice;
mod values;
mod variant;
mod words;
mod yaml;

use std::collections::BTreeSet;
use std::fmt;

use hmac_sha256::Hash;

use crate::catalog::findings::{Code, Finding, Place, sort};
use crate::catalog::load::{Loaded, load};
use crate::catalog::model::Catalog;
use crate::source::{self, Guide, RawMessage};
use compare::{compare, missing, range};
use draft::{Draft, Drafter};
pub use edition::Changes;
use edition::Task;
use shape::Context;
use splice::{InBrackets, splice};
use words::Names;

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
            write!(f, "{count} messages in the edition {}\n{changes}", changes.edition)?;
            return Ok(());
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

/// Merges a guide into a catalog. An empty catalog is begun; one that can't be read stays as it is.
///
/// A file that the catalog knows belongs to the edition that it was imported as, any other to that of the source.
pub fn import(
    catalog_file: &str,
    catalog_text: &str,
    guide_file: &str,
    guide_text: &str,
) -> Import {
    import_edition(None, catalog_file, catalog_text, guide_file, guide_text)
}

/// Merges a guide as an edition of that name: beside the drafts its shapes go into the catalog as variants.
pub fn import_edition(
    edition: Option<&str>,
    catalog_file: &str,
    catalog_text: &str,
    guide_file: &str,
    guide_text: &str,
) -> Import {
    let guide = source::read(guide_file, guide_text);
    let text = match range(&guide) {
        Some(range) if catalog_text.trim().is_empty() => {
            begin(guide_text, &range, edition)
        }
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
    let hash = sha256(guide_text);
    let edition = match edition::which(catalog, &loaded, &hash, edition) {
        Ok(edition) => edition,
        Err(fault) => {
            import.findings.push(fault);
            import.text = catalog_text.to_owned();
            return import;
        }
    };
    let drafts = drafts(&guide, catalog);
    match put(&import.text, &loaded, catalog, &drafts) {
        Ok(text) => {
            import.findings.extend(doubts(guide_file, &guide, &drafts));
            import.summary.added = drafts.iter().map(|draft| draft.id).collect();
            import.text = text;
        }
        Err(InBrackets(key)) => {
            let help = "write its entries on lines of their own, not in brackets; then import again";
            let message =
                format!("`{key}` can't take the {} new messages", drafts.len());
            let finding =
                Finding::new(Code::NotInCatalog, loaded.places.key(key), message, help);
            import.findings.push(finding);
        }
    }
    let mut found = compare(&guide, catalog, &loaded.places, edition);
    import.findings.append(&mut found.findings);
    let task = Task {
        file: guide_file,
        guide: &guide,
        sha256: &hash,
        range: &range(&guide).unwrap_or_default(),
        edition,
        context: &context(&guide, catalog),
    };
    let added = import.summary.added.iter().copied().collect();
    let merged = task.merge(&import.text, &added);
    import.text = merged.text;
    import.findings.extend(merged.findings);
    if edition.is_some() {
        import.summary.changes = Some(found.into_changes(merged.changes));
    } else {
        import.findings.extend(document(&loaded, catalog, &guide, guide_text));
        (import.summary.changed, import.summary.gone) = (found.changed, found.gone);
        import.summary.changed.extend(merged.changes.format);
    }
    sort(&mut import.findings);
    import
}

/// Compares a catalog with a guide and tells every difference, both ways.
pub fn check(
    catalog_file: &str,
    catalog_text: &str,
    guide_file: &str,
    guide_text: &str,
) -> Vec<Finding> {
    check_edition(None, catalog_file, catalog_text, guide_file, guide_text)
}

/// Compares a catalog with a guide that is the edition of that name.
pub fn check_edition(
    edition: Option<&str>,
    catalog_file: &str,
    catalog_text: &str,
    guide_file: &str,
    guide_text: &str,
) -> Vec<Finding> {
    let guide = source::read(guide_file, guide_text);
    let loaded = load(catalog_file, catalog_text);
    let mut findings = guide.findings.clone();
    findings.extend(loaded.findings.clone());
    if let Some(catalog) = loaded.catalog.as_ref().filter(|_| !guide.messages.is_empty())
    {
        let hash = sha256(guide_text);
        let edition = match edition::which(catalog, &loaded, &hash, edition) {
            Ok(edition) => edition,
            Err(fault) => return vec![fault],
        };
        findings.extend(missing(guide_file, &guide, catalog));
        findings.extend(compare(&guide, catalog, &loaded.places, edition).findings);
        let task = Task {
            file: guide_file,
            guide: &guide,
            sha256: &hash,
            range: &range(&guide).unwrap_or_default(),
            edition,
            context: &context(&guide, catalog),
        };
        findings.extend(task.lacking(&loaded, catalog).findings);
        if edition.is_none() {
            findings.extend(document(&loaded, catalog, &guide, guide_text));
        }
    }
    sort(&mut findings);
    findings
}

/// A catalog without messages.
fn begin(guide: &str, range: &str, edition: Option<&str>) -> String {
    let hash = sha256(guide);
    let edition = edition.map_or_else(|| "unknown".into(), yaml::quoted);
    format!(
        "{HEAD}schema: 1\nsource:\n  title: {TITLE}\n  edition: {edition}\n  sha256: {hash}\n  range: {range}\n\n\
         types: {{}}\n\nmessages: []\n"
    )
}

fn sha256(text: &str) -> String {
    let digest = Hash::hash(text.as_bytes());
    let bytes: Vec<String> = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    bytes.concat()
}

/// A draft of each message that the catalog lacks.
fn drafts(guide: &Guide, catalog: &Catalog) -> Vec<Draft> {
    let ids = catalog.ids();
    let mut drafter = Drafter {
        context: context(guide, catalog),
        messages: Names::new(
            catalog
                .messages
                .iter()
                .flat_map(|message| message.was.iter().chain([&message.name]).cloned()),
        ),
        types: Names::new(
            catalog.types.keys().chain(["session", "crypto-map"]).map(str::to_owned),
        ),
    };
    let new = guide.messages.iter().filter(|raw| !ids.contains(&raw.id));
    new.map(|raw| drafter.draft(raw)).collect()
}

/// The names of the whole guide, and the records that the catalog has as drafts need them, or not at all.
fn context(guide: &Guide, catalog: &Catalog) -> Context {
    let parameters = guide.messages.iter().flat_map(|message| &message.parameters);
    let names: BTreeSet<String> =
        parameters.map(|parameter| parameter.name.clone()).collect();
    let mut vocabulary: Vec<String> = names.into_iter().collect();
    vocabulary.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let usable = |name: &str, fields: &[&str]| {
        let found = catalog.types.get(name);
        found.is_none_or(|ty| {
            ty.format.is_some() && ty.fields.keys().eq(fields.iter().copied())
        })
    };
    let records = [
        ("session", &["local", "remote", "username"][..]),
        ("crypto-map", &["tag", "sequence"][..]),
    ];
    let records = records.into_iter().filter(|(name, fields)| usable(name, fields));
    Context {
        vocabulary,
        records: records.map(|(name, _)| name).collect(),
    }
}

/// The text with the drafts and the types that they need.
fn put(
    text: &str,
    loaded: &Loaded,
    catalog: &Catalog,
    drafts: &[Draft],
) -> Result<String, InBrackets> {
    let used: BTreeSet<&str> =
        drafts.iter().flat_map(|draft| draft.records.iter().copied()).collect();
    let records = [("session", records::SESSION), ("crypto-map", records::CRYPTO_MAP)];
    let lacking = records
        .into_iter()
        .filter(|(name, _)| used.contains(name) && catalog.types.get(name).is_none());
    let mut types: Vec<String> = lacking.map(|(_, text)| text.to_owned()).collect();
    types.extend(drafts.iter().flat_map(|draft| draft.lists.iter().cloned()));
    let messages: Vec<_> =
        drafts.iter().map(|draft| (draft.id, draft.entry.clone())).collect();
    splice(text, &loaded.places, catalog, &types, &messages)
}

fn doubts(file: &str, guide: &Guide, drafts: &[Draft]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for draft in drafts {
        let raw = guide.messages.iter().find(|raw| raw.id == draft.id);
        let place = |raw: &RawMessage| Place {
            file: file.into(),
            line: raw.format.line,
            column: 1,
            length: raw.format.head.chars().count(),
        };
        let place = raw.map(place).unwrap_or_default();
        for doubt in &draft.doubts {
            let message = format!("the format of {} is inferred: {doubt}", draft.id);
            let help = "hold `format`, `fields` and `guide-fields` of the draft against the guide";
            findings.push(Finding::new(
                Code::DoubtfulFormat,
                place.clone(),
                message,
                help,
            ));
        }
    }
    findings
}

/// What the catalog says of the document itself.
fn document(
    loaded: &Loaded,
    catalog: &Catalog,
    guide: &Guide,
    guide_text: &str,
) -> Vec<Finding> {
    let facts = [
        ("sha256", &catalog.source.sha256, sha256(guide_text)),
        ("range", &catalog.source.range, range(guide).unwrap_or_default()),
    ];
    let differing = facts.into_iter().filter(|(_, catalog, guide)| *catalog != guide);
    differing
        .map(|(key, catalog, guide)| {
            let message =
                format!("`source.{key}`: the catalog has `{catalog}`, the guide `{guide}`");
            let help = "once the other differences are settled, write the guide's here, and its edition; \
                        or import it as another edition with `--edition NAME`";
            let place = loaded.places.place(&format!("source.{key}"));
            Finding::new(Code::GuideFact, place, message, help)
        })
        .collect()
}
