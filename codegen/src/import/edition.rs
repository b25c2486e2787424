//! An edition of the guide merged into the catalog: its shapes as variants, its new and gone ids marked with its name.
//!
//! First everything is wished for; then what would make the catalog unsound is left out, and told.

mod wishes;

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::compare::range;
use super::insert::Insert;
use super::shape::Context;
use super::splice::{InNoPlace, splice_in};
use crate::catalog::check::{EDITION_NAME, check, is_edition};
use crate::catalog::findings::{Code, Finding, Place};
use crate::catalog::load::{Loaded, load};
use crate::catalog::model::{Catalog, GuideFile};
use crate::source::{Guide, RawFormat};

/// What another edition of the guide has otherwise, by id.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Changes {
    /// The edition's name.
    pub edition: String,
    /// Messages that the catalog lacked: drafts now.
    pub new: BTreeSet<u32>,
    /// Messages that it lacks: kept, and marked with it.
    pub gone: BTreeSet<u32>,
    /// Messages of another severity: the catalog's is kept.
    pub severity: BTreeSet<u32>,
    /// Messages of another format: a variant now, or told where none can be made of it.
    pub format: BTreeSet<u32>,
    /// Messages whose parameters have other names.
    pub parameters: BTreeSet<u32>,
    /// Messages with other values in a list.
    pub values: BTreeSet<u32>,
}

/// The widest line of a summary.
const WIDTH: usize = 100;

impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (what, ids) in [
            ("new", &self.new),
            ("gone", &self.gone),
            ("severity", &self.severity),
            ("format", &self.format),
            ("parameters", &self.parameters),
            ("values", &self.values),
        ] {
            let mut line = format!("{what:10}  {:4}", ids.len());
            let indent = line.len();
            for (index, id) in ids.iter().enumerate() {
                let id = format!("{}{id:06}", if index == 0 { "  " } else { ", " });
                if line.len() + id.len() > WIDTH {
                    writeln!(f, "{line},")?;
                    line = format!("{:indent$}  {}", "", id.trim_start_matches(", "));
                } else {
                    line += &id;
                }
            }
            writeln!(f, "{line}")?;
        }
        Ok(())
    }
}

/// Which edition a guide is: none is that of the source itself.
pub(super) fn which<'a>(
    catalog: &'a Catalog,
    loaded: &Loaded,
    guide: &'a Guide,
) -> Result<Option<&'a str>, Finding> {
    let (source, sha256) = (&catalog.source, &*guide.sha256);
    let named = guide.edition.as_deref();
    let fault = |code, message: String, help: &str| {
        Err(Finding::new(code, loaded.places.key("source.edition"), message, help))
    };
    let known = if source.sha256 == sha256 {
        Some(source.edition.as_str())
    } else {
        let mut editions = source.editions.iter();
        let file = |(_, files): &(_, &Vec<_>)| has(files, sha256);
        editions.find(file).map(|(name, _)| name)
    };
    match (known, named) {
        (Some(known), Some(named)) if known != named => {
            let message = format!(
                "this file was imported as the edition `{known}`, not `{named}`"
            );
            fault(
                Code::GuideFact,
                message,
                "name another file, or leave `--edition` out",
            )
        }
        (_, Some(named)) if !is_edition(named) => fault(
            Code::BadName,
            format!("`{named}` is no name of an edition"),
            EDITION_NAME,
        ),
        (known, named) => Ok(known.or(named).filter(|name| *name != source.edition)),
    }
}

fn has(files: &[GuideFile], sha256: &str) -> bool {
    files.iter().any(|file| file.sha256 == sha256)
}

/// What is merged.
pub(super) struct Task<'a> {
    guide: &'a Guide,
    catalog: &'a Catalog,
    /// First and last id of the guide.
    range: String,
    /// The edition's name, unless it is that of the source itself.
    edition: Option<&'a str>,
    /// What the inference knows, once it is asked for.
    context: OnceCell<Context>,
}

/// What came of it.
pub(super) struct Merged {
    pub text: String,
    pub findings: Vec<Finding>,
    pub changes: Changes,
}

/// Something to be put into the catalog.
struct Wish {
    /// The message it belongs to.
    id: Option<u32>,
    what: What,
    inserts: Vec<Insert>,
}

enum What {
    /// The file, under the source's editions.
    File,
    /// The mark of a message that is new.
    New,
    /// The mark of a message that is gone.
    Gone,
    /// Shapes, as the guide prints them, with what is doubtful about each.
    Shapes(Vec<(RawFormat, Vec<String>)>),
}

impl Wish {
    fn is_shapes(&self) -> bool {
        matches!(self.what, What::Shapes(_))
    }
}

impl<'a> Task<'a> {
    /// The task of merging a guide into a catalog.
    pub fn new(
        guide: &'a Guide,
        edition: Option<&'a str>,
        catalog: &'a Catalog,
    ) -> Self {
        Self {
            guide,
            catalog,
            range: range(guide).unwrap_or_default(),
            edition,
            context: OnceCell::new(),
        }
    }

    /// Merges into the catalog's text, in which the messages `added` are drafts of this guide by now.
    pub fn merge(&self, text: &str, added: &BTreeSet<u32>) -> Merged {
        let loaded = load("", text);
        let mut merged = Merged {
            text: text.to_owned(),
            findings: Vec::new(),
            changes: Changes {
                edition: self.edition.unwrap_or_default().to_owned(),
                new: added.clone(),
                ..Changes::default()
            },
        };
        let Some(catalog) = &loaded.catalog else { return merged };
        let mut wishes = self.wishes((catalog, &loaded.places), added, &mut merged);
        let new = self.fulfilled(text, &loaded, &mut wishes, &mut merged.findings);
        merged.text = new.unwrap_or(merged.text);
        for wish in &wishes {
            match (&wish.what, wish.id) {
                (What::Gone, Some(id)) => drop(merged.changes.gone.insert(id)),
                (What::Shapes(shapes), Some(id)) => {
                    for (printed, doubts) in shapes {
                        let doubts =
                            doubts.iter().map(|doubt| self.doubt(id, printed, doubt));
                        merged.findings.extend(doubts);
                    }
                }
                _ => {}
            }
        }
        merged
    }

    /// The text with all wishes that can be fulfilled; the others are left out and told, and take none of these with them.
    fn fulfilled(
        &self,
        text: &str,
        loaded: &Loaded,
        wishes: &mut Vec<Wish>,
        findings: &mut Vec<Finding>,
    ) -> Option<String> {
        loop {
            let new = self.spliced(text, loaded, wishes, findings);
            let Some(mut faults) = unsound(&new, wishes) else {
                // Better nothing than a catalog that can't be read.
                let why = "the catalog could not be read with it";
                let refused = wishes.drain(..).flat_map(|wish| self.refuse(&wish, why));
                findings.extend(refused);
                return None;
            };
            if !faults.is_empty() {
                let before = unsound(text, wishes).unwrap_or_default();
                faults.retain(|fault| !before.contains(fault));
            }
            if faults.is_empty() {
                return Some(new);
            }
            let faults: BTreeMap<_, _> = faults.into_iter().rev().collect();
            let at_fault =
                |wish: &mut Wish| wish.is_shapes() && faults.contains_key(&wish.id);
            for wish in wishes.extract_if(.., at_fault) {
                findings.extend(self.refuse(&wish, &faults[&wish.id]));
            }
        }
    }

    /// What the catalog of that text lacks, each at its place, and what can't be put in.
    pub fn lacking(&self, text: &str, loaded: &Loaded) -> Vec<Finding> {
        let mut merged = Merged {
            text: String::new(),
            findings: Vec::new(),
            changes: Changes::default(),
        };
        let mut wishes =
            self.wishes((self.catalog, &loaded.places), &BTreeSet::new(), &mut merged);
        self.fulfilled(text, loaded, &mut wishes, &mut merged.findings);
        let mut out = merged.findings;
        let help =
            "run `cargo xtask import` for this edition without `--check` to add it";
        let name = self.name();
        for wish in wishes {
            let index = self.catalog.messages.iter().position(|m| Some(m.id) == wish.id);
            let place = index.map_or_else(
                || loaded.places.key("source"),
                |index| loaded.places.place(&format!("messages[{index}].id")),
            );
            let id = wish.id.unwrap_or_default();
            let mut tell = |code, message: String| {
                out.push(Finding::new(code, place.clone(), message, help));
            };
            match wish.what {
                What::New => {}
                What::File => tell(
                    Code::GuideFact,
                    format!("`source.editions` lacks what was imported as the {name}"),
                ),
                What::Gone => tell(
                    Code::NotInGuide,
                    format!("{id:06} is in the catalog, not in the {name}"),
                ),
                What::Shapes(shapes) => {
                    for (printed, _) in shapes {
                        let (line, text) = (printed.line, printed.text);
                        let message = format!(
                            "no shape of {id:06} is what the {name} (line {line}) prints: `{text}`"
                        );
                        tell(Code::GuideFact, message);
                    }
                }
            }
        }
        out
    }

    /// What the guide teaches, and of the records that it proposes only those that the catalog has.
    fn context(&self, catalog: &Catalog) -> &Context {
        self.context.get_or_init(|| {
            Context::new(self.guide, Some(self.catalog)).with_records_of(catalog)
        })
    }

    /// The edition in words.
    fn name(&self) -> String {
        self.edition.map_or_else(|| "guide".into(), |name| format!("edition `{name}`"))
    }

    /// The text with all wishes. Those for which there is no place are left out and told.
    fn spliced(
        &self,
        text: &str,
        loaded: &Loaded,
        wishes: &mut Vec<Wish>,
        findings: &mut Vec<Finding>,
    ) -> String {
        loop {
            let inserts: Vec<&Insert> =
                wishes.iter().flat_map(|wish| &wish.inserts).collect();
            let path = match splice_in(text, &loaded.places, &inserts) {
                Ok(text) => return text,
                Err(InNoPlace(path)) => path,
            };
            let why = format!("there is no line of its own for it in `{path}`");
            let at_fault =
                |wish: &mut Wish| wish.inserts.iter().any(|insert| insert.into == path);
            for wish in wishes.extract_if(.., at_fault) {
                findings.extend(self.refuse(&wish, &why));
            }
        }
    }

    /// Tells a wish that is left out.
    fn refuse(&self, wish: &Wish, why: &str) -> Vec<Finding> {
        let name = self.name();
        let id = wish.id.unwrap_or_default();
        let what = match &wish.what {
            What::Shapes(shapes) => {
                let what = format!("of which no shape was made: {why}");
                return shapes
                    .iter()
                    .map(|(printed, _)| self.told(id, printed, &what))
                    .collect();
            }
            What::File => format!("the {name} can't be noted: {why}"),
            What::New | What::Gone => {
                format!("`{id:06}` can't be marked with the {name}: {why}")
            }
        };
        let help = "write its keys on lines of their own; then import again";
        let first = self.guide.messages.first();
        let place = first.map(|raw| place(&raw.format)).unwrap_or_default();
        vec![Finding::new(Code::EditionFact, place, what, help)]
    }

    fn told(&self, id: u32, printed: &RawFormat, what: &str) -> Finding {
        let message =
            format!("the {} has `{}` for {id:06}, {what}", self.name(), printed.text);
        let help = "if devices write it so, see to the message by hand: a shape under `variants`, or a note";
        Finding::new(Code::EditionFact, place(printed), message, help)
    }

    fn doubt(&self, id: u32, printed: &RawFormat, doubt: &str) -> Finding {
        let of = self
            .edition
            .map_or_else(String::new, |name| format!(" in the edition `{name}`"));
        let message = format!("a further format of {id:06}{of} is inferred: {doubt}");
        let help =
            "hold the new entry under `variants`, and its fields, against the guide";
        Finding::new(Code::DoubtfulFormat, place(printed), message, help)
    }
}

/// Where a format begins.
fn place(printed: &RawFormat) -> Place {
    Place {
        file: printed.file.to_string(),
        line: printed.line,
        column: 1,
        length: printed.head.chars().count().max(1),
    }
}

/// What is wrong with messages that get shapes, in the order of the catalog; `None` where it can't be read.
fn unsound(text: &str, wishes: &[Wish]) -> Option<Vec<(Option<u32>, String)>> {
    let loaded = load("", text);
    let messages = &loaded.catalog.as_ref()?.messages;
    let shapes: BTreeSet<Option<u32>> =
        wishes.iter().filter(|wish| wish.is_shapes()).map(|wish| wish.id).collect();
    if shapes.is_empty() {
        return Some(Vec::new());
    }
    let starts: Vec<(usize, u32)> = messages
        .iter()
        .enumerate()
        .map(|(index, message)| {
            (loaded.places.place(&format!("messages[{index}]")).line, message.id)
        })
        .collect();
    let mut out = Vec::new();
    for finding in check(&loaded).findings {
        let owner = starts.iter().rfind(|(start, _)| *start <= finding.place.line);
        let owner = owner.map(|(_, id)| Some(*id)).filter(|id| shapes.contains(id));
        if let Some(id) = owner.filter(|_| finding.code != Code::Draft) {
            out.push((id, finding.message));
        }
    }
    Some(out)
}
