//! The drafts of a guide's messages: each is inferred, then proven, and told more plainly where that fails.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::{entry, list_text, literals};
use super::infer::record::Record;
use super::shape::{Context, Inferred, Shape, shape};
use super::values::{List, choice, is_range, list};
use super::words::{Names, telling, words};
use super::yaml::indented;
use crate::catalog::check::check;
use crate::catalog::findings::Code;
use crate::catalog::load::load;
use crate::catalog::model::Catalog;
use crate::format::{Format, Part};
use crate::source::{Guide, RawMessage, RawParameter};

/// The new entries of a catalog.
#[derive(Clone, Debug, Default)]
pub(super) struct Drafts {
    /// The messages.
    pub messages: Vec<Draft>,
    /// The types that they need, at indent 0.
    pub types: Vec<String>,
    /// The records among them that were found by counting: the first message that has one, and what is proposed.
    pub proposed: Vec<(u32, String)>,
}

/// A new entry.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    /// The id of the message.
    pub id: u32,
    /// The entry at indent 0, beginning with `- `.
    pub entry: String,
    /// What is doubtful about the inferred format.
    pub doubts: Vec<String>,
    name: String,
    /// The records that its format uses.
    records: Vec<usize>,
    /// The lists that its fields have for types.
    lists: Vec<List>,
}

/// How much of what was inferred goes into a draft.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Trust {
    /// All of it.
    Types,
    /// Where the fields are, but not what they hold.
    Fields,
    /// Nothing: the whole text is one field.
    Nothing,
}

/// A draft of each message that the catalog lacks.
pub(super) fn drafts(guide: &Guide, catalog: &Catalog) -> Drafts {
    let ids = catalog.ids();
    let new: Vec<&RawMessage> =
        guide.messages.iter().filter(|raw| !ids.contains(&raw.id)).collect();
    if new.is_empty() {
        return Drafts::default();
    }
    let mut drafter = Drafter {
        context: Context::new(guide, Some(catalog)),
        names: Names::types(Some(catalog)),
        choices: BTreeMap::new(),
        lists: BTreeMap::new(),
        repeated: repeated(&new),
    };
    for record in &drafter.context.records {
        drafter.names.give(&record.name, '-');
    }
    let mut drafts: Vec<Draft> =
        new.iter().map(|raw| drafter.draft(raw, None, Trust::Types)).collect();
    for trust in [Trust::Fields, Trust::Nothing] {
        let unsound = drafter.unsound(&drafts);
        if unsound.is_empty() {
            break;
        }
        for (draft, raw) in drafts
            .iter_mut()
            .zip(&new)
            .filter(|(draft, _)| unsound.contains_key(&draft.id))
        {
            let why = &unsound[&draft.id];
            *draft = drafter.draft(raw, Some(draft.name.clone()), trust);
            let what = if trust == Trust::Fields {
                "its fields are plain texts"
            } else {
                "it is one field"
            };
            draft
                .doubts
                .push(format!("{what}, because as inferred it can't stand: {why}"));
        }
    }
    let types = drafter.types(&drafts, Some(catalog));
    let proposed = drafter.proposed(&drafts);
    Drafts {
        messages: drafts,
        types,
        proposed,
    }
}

/// Makes drafts whose names are unlike those that are taken.
struct Drafter {
    context: Context,
    /// Names of messages and types.
    names: Names,
    /// Lists by the texts to choose from.
    choices: BTreeMap<Vec<String>, String>,
    /// Lists by the parameter's words and its values.
    lists: BTreeMap<Listed, String>,
    /// Those that several messages have.
    repeated: BTreeSet<Listed>,
}

/// The words of a parameter and its values: where both are the same, the list is.
type Listed = (String, Vec<(String, String)>);

fn listed(parameter: &RawParameter) -> Listed {
    let values = parameter.values.iter();
    let values = values.map(|value| (value.text.clone(), value.description.clone()));
    (words(&parameter.name).join("-"), values.collect())
}

/// The lists that several messages have.
fn repeated(messages: &[&RawMessage]) -> BTreeSet<Listed> {
    let mut seen = BTreeSet::new();
    let parameters = messages.iter().flat_map(|raw| &raw.parameters);
    let lists = parameters.filter(|parameter| !parameter.values.is_empty()).map(listed);
    lists.filter(|list| !seen.insert(list.clone())).collect()
}

impl Drafter {
    fn draft(&mut self, raw: &RawMessage, name: Option<String>, trust: Trust) -> Draft {
        let mut shape = shape(&raw.format, &raw.parameters, &self.context);
        let name = name.unwrap_or_else(|| self.name(&shape, raw.id));
        let lists = match trust {
            Trust::Types => self.lists(raw, &mut shape, &name),
            Trust::Fields => {
                plain(&mut shape);
                Vec::new()
            }
            Trust::Nothing => {
                shape = whole(&raw.format.text, std::mem::take(&mut shape.doubts));
                Vec::new()
            }
        };
        Draft {
            id: raw.id,
            entry: entry(raw, &shape, &self.context.records, &lists, &name),
            records: shape.records,
            doubts: shape.doubts,
            lists,
            name,
        }
    }

    /// The first telling words; labels in front of fields come last.
    fn name(&mut self, shape: &Shape, id: u32) -> String {
        let (body, labels) = literals(shape);
        let mut words = telling(&body.join(" "));
        let least = words.len().clamp(2, 4);
        words.extend(telling(&labels.join(" ")));
        // A single word may be a name that Rust code has for something else.
        if words.len() < 2 {
            words.insert(0, "message".into());
        }
        if words.len() < 2 {
            words.push(id.to_string());
        }
        self.names.kebab(&words, least, "message")
    }

    /// Gives each parameter with nested values a list for its type, and each choice.
    fn lists(
        &mut self,
        raw: &RawMessage,
        shape: &mut Shape,
        message: &str,
    ) -> Vec<List> {
        let mut lists = Vec::new();
        for (index, parameter) in raw.parameters.iter().enumerate() {
            let (ranges, single): (Vec<_>, Vec<_>) =
                parameter.values.iter().partition(|value| is_range(&value.text));
            shape.doubts.extend(ranges.iter().map(|range| {
                let (text, name) = (&range.text, &parameter.name);
                format!("`{text}` of `{name}` stands for many values, and is left out")
            }));
            if single.is_empty() {
                continue;
            }
            let Some(placed) =
                shape.fields.iter_mut().find(|field| field.parameter == Some(index))
            else {
                shape.doubts.push(format!(
                    "the values of `{}` belong to no field and are left out",
                    parameter.name
                ));
                continue;
            };
            if placed.bounded {
                shape.doubts.push(format!(
                    "the values of `{}` are left out, because only a blank parts it from the field in front",
                    parameter.name
                ));
                continue;
            }
            let key = listed(parameter);
            let shared = self.repeated.contains(&key);
            let name = self.lists.get(&key).cloned().unwrap_or_else(|| {
                if !shared {
                    let name = format!("{message}-{}", key.0);
                    return self.names.give(name.trim_end_matches('-'), '-');
                }
                // A single word may be a name that Rust code has for something else.
                let mut words = words(&parameter.name);
                let least = words.len().max(2);
                words.push("value".into());
                self.names.kebab(&words, least, "value")
            });
            if shared {
                self.lists.insert(key, name.clone());
            }
            placed.ty.clone_from(&name);
            placed.choices.clear();
            lists.push(list(name, parameter));
        }
        for field in shape.fields.iter_mut().filter(|field| !field.choices.is_empty()) {
            if field.bounded && field.choices.iter().any(|choice| choice.contains(' ')) {
                continue;
            }
            let known = self.choices.get(&field.choices).cloned();
            let name = known.unwrap_or_else(|| {
                let name = self.names.kebab(&words(&field.name), 9, "choice-of");
                self.choices.insert(field.choices.clone(), name.clone());
                name
            });
            field.ty.clone_from(&name);
            lists.push(choice(name, &field.choices));
        }
        lists
    }

    /// The types that drafts use and the catalog lacks, each once.
    fn types(&self, drafts: &[Draft], catalog: Option<&Catalog>) -> Vec<String> {
        let used: BTreeSet<usize> =
            drafts.iter().flat_map(|draft| draft.records.iter().copied()).collect();
        let records = used.into_iter().map(|index| &self.context.records[index]);
        let mut types: Vec<String> = records
            .filter(|record| {
                catalog.is_none_or(|catalog| catalog.types.get(&record.name).is_none())
            })
            .map(Record::entry)
            .collect();
        let mut seen = BTreeSet::new();
        let lists = drafts.iter().flat_map(|draft| &draft.lists);
        types.extend(lists.filter(|list| seen.insert(&*list.name)).map(list_text));
        types
    }

    /// The records that drafts use and the catalog lacks.
    fn proposed(&self, drafts: &[Draft]) -> Vec<(u32, String)> {
        let records = self.context.records.iter().enumerate();
        let used =
            |index: usize| drafts.iter().any(|draft| draft.records.contains(&index));
        records
            .filter(|(index, record)| !record.ids.is_empty() && used(*index))
            .map(|(_, record)| {
                let (count, format) = (record.ids.len(), &record.format);
                (record.ids[0], format!("`{}` is proposed as a record, because {count} messages have `{format}`", record.name))
            })
            .collect()
    }

    /// The drafts that a check would refuse, with the reason.
    fn unsound(&self, drafts: &[Draft]) -> BTreeMap<u32, String> {
        let types = self.types(drafts, None);
        let entries: Vec<&str> = drafts.iter().map(|draft| &*draft.entry).collect();
        let types = match indented(&types.concat(), 2) {
            types if types.is_empty() => types,
            types => format!("types:\n{types}"),
        };
        let text =
            format!("{PROOF}{types}messages:\n{}", indented(&entries.concat(), 2));
        let loaded = load("drafts", &text);
        let starts: Vec<usize> = (0..drafts.len())
            .map(|index| loaded.places.place(&format!("messages[{index}]")).line)
            .collect();
        let mut unsound = BTreeMap::new();
        for finding in check(&loaded).findings {
            if matches!(finding.code, Code::Draft | Code::Unsorted | Code::DuplicateId) {
                continue;
            }
            let line = finding.place.line;
            let owners: Vec<u32> = if let Some(index) =
                starts.iter().rposition(|start| *start <= line)
            {
                vec![drafts[index].id]
            } else {
                let holds = |list: &List| {
                    let start = loaded.places.key(&format!("types.{}", list.name)).line;
                    (start..start + list.values.len() + 4).contains(&line)
                };
                let owns = |draft: &&Draft| draft.lists.iter().any(holds);
                drafts.iter().filter(owns).map(|draft| draft.id).collect()
            };
            for id in owners {
                unsound.entry(id).or_insert_with(|| finding.message.clone());
            }
        }
        unsound
    }
}

/// The head of a catalog in which drafts are proven.
const PROOF: &str = "schema: 1\nsource: {title: proof, edition: proof, range: 000000-999999, \
    sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855}\n";

/// Makes texts and words of all fields but the records.
fn plain(shape: &mut Shape) {
    let mut open = false;
    let mut apart = true;
    for part in &shape.format.parts {
        match part {
            Part::Literal(text) => apart |= !text.trim().is_empty(),
            Part::Field(name) => {
                let field = shape.fields.iter_mut().find(|field| field.name == *name);
                let scalar =
                    field.filter(|field| field.evidence != super::shape::ONCE_MORE);
                let word = open && !apart || scalar.is_none();
                if let Some(field) = scalar {
                    field.ty = if word { "word".into() } else { "text".into() };
                    field.choices.clear();
                }
                open = !word;
                apart = false;
            }
            _ => {}
        }
    }
}

/// The shape of a text of which nothing is known.
fn whole(text: &str, doubts: Vec<String>) -> Shape {
    let name = String::from("text");
    Shape {
        format: Format {
            parts: vec![Part::Field(name.clone())],
        },
        fields: vec![Inferred {
            name: name.clone(),
            ty: "text".into(),
            about: "The whole text, since nothing shows where its fields are.".into(),
            parameter: None,
            evidence: "nothing that could be taken apart".into(),
            choices: Vec::new(),
            bounded: false,
        }],
        guide_fields: vec![(name.clone(), text.into())],
        places: vec![(name, 0..text.len())],
        records: Vec::new(),
        doubts,
    }
}
