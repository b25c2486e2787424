//! An edition of the guide merged into the catalog: its shapes as variants, its new and gone ids marked with its name.
//!
//! First everything is wished for; then what would make the catalog unsound is left out, and told.

mod wishes;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::insert::Insert;
use super::shape::Context;
use super::splice::{InNoPlace, splice_in};
use crate::catalog::check::{EDITION_NAME, check, is_edition};
use crate::catalog::findings::{Code, Finding, Place};
use crate::catalog::load::{Loaded, load};
use crate::catalog::model::{Catalog, GuideFile};
use crate::source::Guide;

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
    sha256: &str,
    named: Option<&'a str>,
) -> Result<Option<&'a str>, Finding> {
    let source = &catalog.source;
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

/// What is merged, and into what.
pub(super) struct Task<'a> {
    /// Name of the guide's file.
    pub file: &'a str,
    pub guide: &'a Guide,
    pub sha256: &'a str,
    pub range: &'a str,
    /// The edition's name, unless it is that of the source itself.
    pub edition: Option<&'a str>,
    pub context: &'a Context,
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

impl Wish {
    fn is_shapes(&self) -> bool {
        matches!(self.what, What::Shapes(_))
    }
}

enum What {
    /// The file, under the source's editions.
    File,
    /// The mark of a message that is new.
    New,
    /// The mark of a message that is gone.
    Gone,
    /// Shapes: line, text and doubts of each.
    Shapes(Vec<(usize, String, Vec<String>)>),
}

impl Task<'_> {
    /// Merges into the catalog's text, in which the messages `added` are drafts of this guide.
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
        let mut wishes = self.wishes(catalog, added, &mut merged);
        // What can't be fulfilled takes none of the other wishes with it.
        let mut refused = Vec::new();
        loop {
            let new = self.spliced(text, &loaded, &mut wishes, &mut refused);
            let mut unsound = unsound(&new, &wishes);
            if !unsound.is_empty() {
                let before = self::unsound(text, &wishes);
                unsound.retain(|found| !before.contains(found));
            }
            if unsound.is_empty() {
                merged.text = new;
                break;
            }
            let unsound: BTreeMap<_, _> = unsound.into_iter().rev().collect();
            let at_fault =
                |wish: &mut Wish| wish.is_shapes() && unsound.contains_key(&wish.id);
            for wish in wishes.extract_if(.., at_fault) {
                refused.extend(self.refuse(&wish, &unsound[&wish.id]));
            }
        }
        merged.findings.extend(refused);
        for wish in &wishes {
            match (&wish.what, wish.id) {
                (What::Gone, Some(id)) => drop(merged.changes.gone.insert(id)),
                (What::Shapes(shapes), Some(id)) => {
                    for (line, _, doubts) in shapes {
                        merged.findings.extend(
                            doubts.iter().map(|doubt| self.doubt(id, *line, doubt)),
                        );
                    }
                }
                _ => {}
            }
        }
        merged
    }

    /// What the catalog lacks, as findings at the place of each.
    pub fn lacking(&self, loaded: &Loaded, catalog: &Catalog) -> Merged {
        let mut merged = Merged {
            text: String::new(),
            findings: Vec::new(),
            changes: Changes::default(),
        };
        let help = "run `cargo xtask import` with the same edition and without `--check` to add it";
        for wish in self.wishes(catalog, &BTreeSet::new(), &mut merged) {
            let at = |id: Option<u32>| {
                let index = catalog.messages.iter().position(|m| Some(m.id) == id);
                index.map_or_else(
                    || loaded.places.key("source"),
                    |index| loaded.places.place(&format!("messages[{index}].id")),
                )
            };
            let place = at(wish.id);
            let id = wish.id.unwrap_or_default();
            let mut tell = |code, message: String| {
                merged.findings.push(Finding::new(code, place.clone(), message, help));
            };
            match wish.what {
                What::New => {}
                What::File => {
                    let name = self.name();
                    tell(
                        Code::GuideFact,
                        format!("`source.editions` lacks this file of the {name}"),
                    );
                }
                What::Gone => {
                    let name = self.name();
                    tell(
                        Code::NotInGuide,
                        format!("{id:06} is in the catalog, not in the {name}"),
                    );
                }
                What::Shapes(shapes) => {
                    for (line, text, _) in shapes {
                        let name = self.name();
                        tell(
                            Code::GuideFact,
                            format!(
                                "no shape of {id:06} is what the {name} (line {line}) prints: `{text}`"
                            ),
                        );
                    }
                }
            }
        }
        merged
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
        refused: &mut Vec<Finding>,
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
                refused.extend(self.refuse(&wish, &why));
            }
        }
    }

    /// Tells a wish that is left out.
    fn refuse(&self, wish: &Wish, why: &str) -> Vec<Finding> {
        let id = wish.id.unwrap_or_default();
        match &wish.what {
            What::Shapes(shapes) => {
                let told = |(line, text, _): &(usize, String, Vec<String>)| {
                    self.told(
                        id,
                        (*line, text),
                        &format!("of which no shape was made: {why}"),
                    )
                };
                shapes.iter().map(told).collect()
            }
            What::File | What::New | What::Gone => {
                let what = match wish.id {
                    Some(id) => {
                        format!("`{id:06}` can't be marked with the {}", self.name())
                    }
                    None => format!("the {} can't be noted", self.name()),
                };
                let help = "write its keys on lines of their own; then import again";
                vec![Finding::new(
                    Code::EditionFact,
                    self.place(1),
                    format!("{what}: {why}"),
                    help,
                )]
            }
        }
    }

    fn told(&self, id: u32, (line, text): (usize, &str), what: &str) -> Finding {
        let printed = if text.is_empty() {
            String::new()
        } else {
            format!(" `{text}` for {id:06}")
        };
        let message = format!("the {} has{printed}, {what}", self.name());
        let help = "if devices write it so, see to the message by hand: a shape under `variants`, or a note";
        Finding::new(Code::EditionFact, self.place(line), message, help)
    }

    fn doubt(&self, id: u32, line: usize, doubt: &str) -> Finding {
        let message =
            format!("the format of {id:06} in the {} is inferred: {doubt}", self.name());
        let help =
            "hold the new entry under `variants`, and its fields, against the guide";
        Finding::new(Code::DoubtfulFormat, self.place(line), message, help)
    }

    fn place(&self, line: usize) -> Place {
        Place {
            file: self.file.into(),
            line,
            column: 1,
            length: 1,
        }
    }
}

/// What is wrong with messages that get shapes, in the order of the catalog.
fn unsound(text: &str, wishes: &[Wish]) -> Vec<(Option<u32>, String)> {
    let shapes: BTreeSet<Option<u32>> =
        wishes.iter().filter(|wish| wish.is_shapes()).map(|wish| wish.id).collect();
    if shapes.is_empty() {
        return Vec::new();
    }
    let loaded = load("", text);
    let messages = loaded.catalog.iter().flat_map(|catalog| &catalog.messages);
    let starts: Vec<(usize, u32)> = messages
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
    out
}
