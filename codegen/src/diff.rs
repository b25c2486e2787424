//! What sets two catalogs apart by meaning, and what each change does to who uses the crate.
//!
//! A change is **major** where a program that compiled with the old crate may not compile with the new one, where a
//! key of the JSON goes or holds another type, or where a line that was read is read no more or as something else.
//! It is **minor** where there is something new to use, or a program sees another value at run time. All else is
//! **patch**: texts for people, and notes on the guide. This is how the generated Rust decides it:
//!
//! | Change | Class | Because |
//! |---|---|---|
//! | message, type, value, variant new | minor | enums and structs are `#[non_exhaustive]`, lists are open |
//! | message, type, value gone | major | its enum variant, struct or alias goes |
//! | message renamed | major | the variant of `Message` holds a struct, and Rust has no alias for such a variant; `was` keeps the rest |
//! | type, value without fields renamed | minor with `was`, else gone and new | `was` is a type alias or a constant |
//! | value with fields renamed | major | as with a message |
//! | former name gone | major, of a field or a value with fields patch | the alias goes; these have none, only links of the book |
//! | field new, gone, renamed, in another order | major | `new` takes its fields in order; members and keys of the JSON |
//! | field of another type, optional or no longer | major; `text` and `word` minor | another Rust type; these two share theirs |
//! | accessor of `Message` gone or of another type | major | it is there while all fields of that name have one type |
//! | format, text of a value, `span`, order of variants | minor | `Display` and reading follow |
//! | lines read no more, or as something else | major | every wording and every example that the old catalog reads is read anew |
//! | severity, `from`, `deprecated` | minor | a program sees it |
//! | all else | patch | it is prose, or what the guide prints |
//!
//! The order of declarations says nothing, but for variants, values, groups and types.

mod fields;
pub mod markdown;
mod messages;
mod pairs;
mod readings;
pub mod text;
mod types;

use std::collections::BTreeMap;
use std::fmt;

use serde::{Serialize, Serializer};

use crate::catalog::model::{Catalog, GuideFile, Source};
use crate::lower::{self, Lowered, Type};

/// What a change means for the next version.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Nothing that a program could see.
    Patch,
    /// Something new, and nothing that breaks.
    Minor,
    /// A program may have to be changed.
    Major,
}

impl Class {
    /// All classes, the heaviest first.
    pub const ALL: [Self; 3] = [Self::Major, Self::Minor, Self::Patch];

    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    /// The class of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.name() == name)
    }
}

/// What became of a thing.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It has another name.
    Renamed,
    /// It says something else.
    Changed,
    /// It stands in another order.
    Moved,
    /// It is no longer to be used.
    Deprecated,
}

impl Kind {
    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Renamed => "renamed",
            Self::Changed => "changed",
            Self::Moved => "moved",
            Self::Deprecated => "deprecated",
        }
    }
}

/// What a change belongs to.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Subject {
    /// What the catalog says of the guide.
    Source,
    /// The crate's `Message` as a whole.
    Crate,
    /// A record or list.
    Type(String),
    /// A message.
    Message(u32, String),
}

impl Subject {
    /// Its place among the others.
    fn rank(&self) -> u8 {
        match self {
            Self::Source => 0,
            Self::Crate => 1,
            Self::Type(_) => 2,
            Self::Message(..) => 3,
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Source => f.write_str("source"),
            Self::Crate => f.write_str("crate"),
            Self::Type(name) => write!(f, "type {name}"),
            Self::Message(id, name) => write!(f, "{id:06} {name}"),
        }
    }
}

impl Serialize for Subject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A difference between two catalogs.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Change {
    /// What it means for the next version.
    pub class: Class,
    /// What happened.
    pub kind: Kind,
    /// What it belongs to, by its present name.
    pub subject: Subject,
    /// Where it stands: keys and names of the catalog, such as `messages.750902.fields.limit.type`.
    pub path: String,
    /// The thing in words, such as ``type of the field `limit` ``.
    pub what: String,
    /// What the old catalog says; `None` of what is new or merely moved.
    pub old: Option<String>,
    /// What the new catalog says; `None` of what is gone or merely moved.
    pub new: Option<String>,
    /// What it does to who uses the crate; empty of a patch.
    pub effect: String,
}

/// What sets two sound catalogs apart: source, types, messages, and what the crate makes of them.
pub fn diff(old: &Catalog, new: &Catalog) -> Vec<Change> {
    let (old, new) = (Side::new(old), Side::new(new));
    let mut changes = Vec::new();
    source(&old.catalog.source, &new.catalog.source, &mut changes);
    let renamed = types::types(&old, &new, &mut changes);
    messages::messages(&old, &new, &renamed, &mut changes);
    accessors(&old, &new, &renamed, &mut changes);
    changes.sort_by_key(|change| change.subject.rank());
    changes
}

/// What all changes together mean for the next version; `None` without any.
pub fn verdict(changes: &[Change]) -> Option<Class> {
    changes.iter().map(|change| change.class).max()
}

/// How many changes there are, in all and of each class.
fn counted(changes: &[Change]) -> String {
    let count = |class| changes.iter().filter(|change| change.class == class).count();
    let classes = Class::ALL.map(|class| format!("{} {}", count(class), class.name()));
    let changes = match changes.len() {
        1 => "1 change".to_owned(),
        count => format!("{count} changes"),
    };
    format!("{changes}: {}", classes.join(", "))
}

/// The changes as JSON: the verdict, how many there are of each class, and each of them.
pub fn json(changes: &[Change]) -> String {
    let count = |class| changes.iter().filter(|change| change.class == class).count();
    let counts = Class::ALL.map(|class| (class.name().to_owned(), count(class).into()));
    let counts: serde_json::Map<_, _> = counts.into_iter().collect();
    let report = serde_json::json!({
        "verdict": verdict(changes),
        "counts": counts,
        "changes": changes,
    });
    format!("{report:#}\n")
}

/// A catalog, and what the emitters would make of it.
struct Side<'a> {
    catalog: &'a Catalog,
    lowered: Lowered,
}

impl<'a> Side<'a> {
    fn new(catalog: &'a Catalog) -> Self {
        Self {
            catalog,
            lowered: lower::lower(catalog),
        }
    }
}

/// Present names of types by former ones.
type Renamed = BTreeMap<String, String>;

/// A type by its present name.
fn present<'a>(ty: &'a Type, renamed: &'a Renamed) -> &'a str {
    renamed.get(ty.name()).map_or_else(|| ty.name(), String::as_str)
}

/// Where changes are noted: the subject and its place in the catalog.
struct Scope<'a> {
    subject: Subject,
    path: String,
    out: &'a mut Vec<Change>,
}

impl Scope<'_> {
    fn note(
        &mut self,
        (class, kind): (Class, Kind),
        (key, what): (&str, &str),
        (old, new): (Option<&str>, Option<&str>),
        effect: &str,
    ) {
        let path = if key.is_empty() {
            self.path.clone()
        } else {
            format!("{}.{key}", self.path)
        };
        self.out.push(Change {
            class,
            kind,
            subject: self.subject.clone(),
            path,
            what: what.into(),
            old: old.map(str::to_owned),
            new: new.map(str::to_owned),
            effect: effect.into(),
        });
    }

    /// A text that may be missing: prose, or what the guide prints.
    fn words(&mut self, place: (&str, &str), old: Option<&str>, new: Option<&str>) {
        self.fact(Class::Patch, place, (old, new), "");
    }

    /// A fact that may be missing.
    fn fact(
        &mut self,
        class: Class,
        place: (&str, &str),
        (old, new): (Option<&str>, Option<&str>),
        effect: &str,
    ) {
        let [old, new] = [old, new].map(|text| text.map(str::trim));
        let kind = match (old, new) {
            _ if old == new => return,
            (None, _) => Kind::Added,
            (_, None) => Kind::Removed,
            _ => Kind::Changed,
        };
        self.note((class, kind), place, (old, new), effect);
    }

    /// Former names that are new or gone. Gone ones are of the class `gone`.
    fn aliases(
        &mut self,
        (key, of): (&str, &str),
        (old_name, old): (&str, &[String]),
        (new_name, new): (&str, &[String]),
        gone: Class,
    ) {
        let what = |name: &str| format!("former name `{name}`{of}");
        for name in old.iter().filter(|name| !new.contains(name) && *name != new_name) {
            let effect =
                if gone == Class::Major { "its deprecated alias goes" } else { "" };
            self.note(
                (gone, Kind::Removed),
                (key, &what(name)),
                (Some(name), None),
                effect,
            );
        }
        for name in new.iter().filter(|name| !old.contains(name) && *name != old_name) {
            let class = gone.min(Class::Minor);
            let effect = if class == Class::Minor { "it is taken too" } else { "" };
            self.note(
                (class, Kind::Added),
                (key, &what(name)),
                (None, Some(name)),
                effect,
            );
        }
    }
}

fn source(old: &Source, new: &Source, out: &mut Vec<Change>) {
    let mut scope = Scope {
        subject: Subject::Source,
        path: "source".into(),
        out,
    };
    let facts = [
        ("title", "title of the guide", &old.title, &new.title),
        ("edition", "edition of the guide", &old.edition, &new.edition),
        ("sha256", "hash of the guide", &old.sha256, &new.sha256),
        ("range", "range of ids", &old.range, &new.range),
    ];
    for (key, what, old, new) in facts {
        scope.words((key, what), Some(old), Some(new));
    }
    let files = |files: Option<&Vec<GuideFile>>| {
        let each = files?.iter().map(|file| format!("{} {}", file.range, file.sha256));
        Some(each.collect::<Vec<_>>().join("\n"))
    };
    let mut names: Vec<&str> = old.editions.keys().chain(new.editions.keys()).collect();
    names.sort_unstable();
    names.dedup();
    for name in names {
        let [old, new] = [old, new].map(|source| files(source.editions.get(name)));
        let place =
            (&*format!("editions.{name}"), &*format!("edition `{name}` of the guide"));
        scope.words(place, old.as_deref(), new.as_deref());
    }
    let mut keys: Vec<&str> = old.classes.keys().chain(new.classes.keys()).collect();
    keys.sort_unstable();
    keys.dedup();
    for digits in keys {
        let [old, new] = [old, new].map(|s| s.classes.get(digits).map(String::as_str));
        let what = format!("class of the ids {digits}xxx");
        scope.words((&format!("classes.{digits}"), &what), old, new);
    }
}

/// What `Message` offers for the fields that its messages share.
fn accessors(old: &Side<'_>, new: &Side<'_>, renamed: &Renamed, out: &mut Vec<Change>) {
    let (before, after) = (old.lowered.shared(), new.lowered.shared());
    let mut scope = Scope {
        subject: Subject::Crate,
        path: "crate".into(),
        out,
    };
    for (name, users) in &before {
        let (key, what) =
            (format!("Message.{name}"), format!("accessor `Message::{name}`"));
        let before = &users[0].1.ty;
        let found = after.get(name).map(|users| &users[0].1.ty);
        // The fields tell it, and it is the same in Rust.
        if found.is_some_and(|after| fields::texts(before) && fields::texts(after)) {
            continue;
        }
        let (old, found) = (present(before, renamed), found.map(Type::name));
        let effect = if found.is_some() {
            "it gives another type"
        } else {
            "it is there only while at least two messages have the field, all with one type"
        };
        scope.fact(Class::Major, (&key, &what), (Some(old), found), effect);
    }
    for (name, users) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
        let (key, what) =
            (format!("Message.{name}"), format!("accessor `Message::{name}`"));
        let ty = users[0].1.ty.name();
        let effect = "several messages share the field";
        scope.fact(Class::Minor, (&key, &what), (None, Some(ty)), effect);
    }
}
