//! The catalog as it stands in `asa.yaml`: what each key means and which values it takes.
//!
//! The documentation of these types is the documentation of the schema: `catalog/schema.json` is generated from them.

use std::collections::BTreeSet;
use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use super::ordered::Ordered;

/// Messages of Cisco ASA firewalls: formats, fields, values and texts.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Catalog {
    /// Version of this schema. There is one: 1.
    pub schema: u32,
    /// The vendor's document that the facts come from.
    pub source: Source,
    /// Records and lists of values that several messages share, by kebab-case name.
    #[serde(default)]
    pub types: Ordered<TypeDef>,
    /// The messages in ascending order of their ids.
    #[serde(default)]
    pub messages: Vec<Message>,
}

/// The vendor's document that the facts come from.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    /// Title of the document.
    pub title: String,
    /// Edition, as the vendor dates it.
    pub edition: String,
    /// SHA-256 of the file that was imported, in lower-case hexadecimal.
    pub sha256: String,
    /// First and last id of the part that was imported, joined by a hyphen.
    pub range: String,
    /// What the document's table of message classes calls the ids that begin with three digits, by these digits.
    #[serde(default)]
    pub classes: Ordered<String>,
    /// Other editions of the document, by the names that they were imported under, and the files of each.
    #[serde(default)]
    pub editions: Ordered<Vec<GuideFile>>,
}

/// A file of another edition.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct GuideFile {
    /// SHA-256 of the file, in lower-case hexadecimal.
    pub sha256: String,
    /// First and last id of the file, joined by a hyphen.
    pub range: String,
}

/// A type of fields: a record (`format`, `fields`) or an open list of values (`values`).
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TypeDef {
    /// What a value of this type stands for, in a sentence.
    pub about: String,
    /// Earlier names, kept as deprecated aliases; the book leads from them to the new one.
    #[serde(default)]
    pub was: Vec<String>,
    /// Of a record: its format, used inside the formats that name it.
    pub format: Option<String>,
    /// Of a record: its fields by snake_case name.
    #[serde(default)]
    pub fields: Ordered<Field>,
    /// Heading of the list's page in the book.
    pub title: Option<String>,
    /// Of a list: how far a value reaches in a line.
    #[serde(default)]
    pub span: Span,
    /// Of a list: the themes that its values fall into, by kebab-case name, in the order of the book.
    #[serde(default)]
    pub groups: Ordered<Group>,
    /// Of a list: the values that are known. The list is open: an unlisted text is kept.
    #[serde(default)]
    pub values: Vec<Value>,
}

/// A theme that values of a list have in common.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Group {
    /// Heading of the group, in a few words.
    pub title: String,
    /// What its values have in common, in a sentence.
    pub about: String,
}

/// How far a value of a list reaches in a line.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, JsonSchema, PartialEq)]
#[serde(rename_all = "kebab-case")]
pub enum Span {
    /// Like a `text`: any bytes.
    #[default]
    Text,
    /// Like a `word`: no blank.
    Word,
}

/// A field of a format.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Field {
    /// A scalar (`text`, `user`, `word`, `host`, `address`, `endpoint`, `port`, `number`, `spi`) or the name of a type.
    #[serde(rename = "type")]
    pub ty: String,
    /// What the field tells, in a sentence: meaning, unit, range, states.
    pub about: String,
    /// Earlier names: links of the book to them lead here.
    #[serde(default)]
    pub was: Vec<String>,
}

/// A value of a list.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Value {
    /// Name in kebab-case, permanent.
    pub name: String,
    /// What the device writes, in the format language.
    pub text: String,
    /// What the guide prints, where it differs from `text` (printf holes, `%%`).
    pub guide: Option<String>,
    /// How many times the guide lists this text, where it is not once.
    pub guide_count: Option<u32>,
    /// Which of the list's groups the value falls into. Where a list has groups, each value names one.
    pub group: Option<String>,
    /// What the value means, in a sentence.
    pub about: Option<String>,
    /// What an engineer does with it, in a Markdown paragraph: what it tells here, and which side to look at.
    pub help: Option<String>,
    /// The holes of the text as fields.
    #[serde(default)]
    pub fields: Ordered<Field>,
    /// Earlier names, kept as deprecated aliases.
    #[serde(default)]
    pub was: Vec<String>,
}

/// A message: an id, the shapes of its body, and what it means.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Message {
    /// The six digits of the tag. Permanent: a message is deprecated, never deleted.
    pub id: u32,
    /// Name in kebab-case, unique; the Rust type is made from it.
    pub name: String,
    /// Earlier names, kept as deprecated aliases.
    #[serde(default)]
    pub was: Vec<String>,
    /// Why the message is no longer to be expected, and what stands in its place.
    pub deprecated: Option<String>,
    /// The prose is still the guide's: it has to be written anew before anything is generated.
    #[serde(default)]
    pub draft: bool,
    /// Heading of the page, in a few words.
    pub title: String,
    /// The level that devices use unless an administrator moved the message.
    pub severity: Severity,
    /// Which of the source's `editions` the facts are from, where it is not the one that the source itself names.
    pub edition: Option<String>,
    /// Those of the source's `editions` that lack the message.
    #[serde(default)]
    pub gone: Vec<String>,
    /// The format as the guide prints it, to the letter, blanks folded, without the tag.
    pub guide: String,
    /// The tag and its separator as the guide prints them, where irregular.
    pub guide_head: Option<String>,
    /// The names that the guide describes below the format, to the letter.
    #[serde(default)]
    pub guide_parameters: Vec<String>,
    /// What the guide prints in the place of each field, by the field's path.
    #[serde(default)]
    pub guide_fields: Ordered<String>,
    /// Where the format is known from.
    #[serde(default)]
    pub from: Origin,
    /// The body in the format language: what devices send, and what the crate prints.
    pub format: String,
    /// The fields of all shapes by snake_case name. A field named like a type needs no entry.
    #[serde(default)]
    pub fields: Ordered<Field>,
    /// Other shapes of the body, tried in this order after `format`.
    #[serde(default)]
    pub variants: Vec<Variant>,
    /// What happened, in Markdown (paragraphs, lists, code). The first sentence can stand alone.
    pub explanation: String,
    /// What to do, in Markdown, or `none`.
    pub action: String,
    /// Where guide and devices differ, a Markdown paragraph each.
    #[serde(default)]
    pub notes: Vec<String>,
    /// Ids of messages that are read together with this one.
    #[serde(default)]
    pub see_also: Vec<u32>,
    /// Lines as devices send them, with the values they decode to.
    #[serde(default)]
    pub examples: Vec<Example>,
}

/// Another shape of a message's body.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Variant {
    /// Where the shape is known from.
    pub from: Origin,
    /// Which of the source's `editions` prints it.
    pub edition: Option<String>,
    /// The format as that edition of the guide prints it, to the letter.
    pub guide: Option<String>,
    /// What that edition prints in the place of each field.
    #[serde(default)]
    pub guide_fields: Ordered<String>,
    /// The body in the format language.
    pub format: String,
    /// A line of this shape.
    pub example: Example,
}

/// Where a shape is known from.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, JsonSchema, PartialEq)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// Lines that devices sent.
    #[default]
    Device,
    /// The guide named in `source`.
    Guide,
    /// Another edition of that guide, mostly a later one.
    LaterGuide,
}

impl Origin {
    /// All origins.
    pub const ALL: [Self; 3] = [Self::Device, Self::Guide, Self::LaterGuide];

    /// The word in the catalog.
    pub fn name(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Guide => "guide",
            Self::LaterGuide => "later-guide",
        }
    }
}

/// A line and what it decodes to.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Example {
    /// A whole line, envelope included.
    pub line: String,
    /// Every value of the line by field name, in the shape of the decoder's JSON.
    #[serde(default)]
    pub fields: Ordered<serde_json::Value>,
}

/// The eight levels of syslog (RFC 5424, section 6.2.1).
#[derive(
    Clone,
    Copy,
    Debug,
    Deserialize,
    Eq,
    JsonSchema,
    Ord,
    PartialEq,
    PartialOrd,
    Serialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Level 0.
    Emergency,
    /// Level 1.
    Alert,
    /// Level 2.
    Critical,
    /// Level 3.
    Error,
    /// Level 4.
    Warning,
    /// Level 5.
    Notification,
    /// Level 6.
    Informational,
    /// Level 7.
    Debugging,
}

impl Severity {
    /// All levels, the most severe first.
    pub const ALL: [Self; 8] = [
        Self::Emergency,
        Self::Alert,
        Self::Critical,
        Self::Error,
        Self::Warning,
        Self::Notification,
        Self::Informational,
        Self::Debugging,
    ];

    /// The digit in a tag.
    pub fn level(self) -> u8 {
        self as u8
    }

    /// The word in the catalog.
    pub fn name(self) -> &'static str {
        [
            "emergency",
            "alert",
            "critical",
            "error",
            "warning",
            "notification",
            "informational",
            "debugging",
        ][usize::from(self.level())]
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Message {
    /// Whether nothing is to be done.
    pub fn no_action(&self) -> bool {
        self.action.trim() == "none"
    }

    /// All lines with the values they decode to: the examples, then those of the variants.
    pub fn all_examples(&self) -> impl Iterator<Item = &Example> {
        self.examples.iter().chain(self.variants.iter().map(|v| &v.example))
    }
}

impl Catalog {
    /// The ids that the catalog holds.
    pub fn ids(&self) -> BTreeSet<u32> {
        self.messages.iter().map(|m| m.id).collect()
    }
}
