//! What a check found: one type for all of them, and the table of their codes.

use std::collections::BTreeMap;
use std::fmt;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde::Serialize;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// Nothing is generated while it stands.
    Error,
    /// Worth a look.
    Warning,
}

/// A place in a file. Lines and columns count from 1, columns in characters.
#[derive(Clone, Debug, Default, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub struct Place {
    /// Name of the file as the caller gave it.
    pub file: String,
    /// Line, 1 where the whole file is meant.
    pub line: usize,
    /// Column of the first character.
    pub column: usize,
    /// How many characters of the line are meant, at least one.
    pub length: usize,
}

/// A doubt or a fault, where it is, and what to do about it.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Finding {
    /// Which rule found it.
    pub code: Code,
    /// How much it weighs.
    pub severity: Weight,
    /// Where it is.
    #[serde(flatten)]
    pub place: Place,
    /// What was found and what was expected.
    pub message: String,
    /// What to do next.
    pub help: String,
}

macro_rules! codes {
    ($($(#[doc = $about:literal])+ $name:ident = $code:literal, $weight:ident;)+) => {
        /// The rules, by the code that names each for good.
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub enum Code { $($(#[doc = $about])+ $name,)+ }

        impl Code {
            /// All codes in ascending order.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The code as it is printed.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $code,)+ }
            }

            /// What the rule demands.
            pub fn about(self) -> &'static str {
                match self { $(Self::$name => concat!($($about,)+).trim_ascii(),)+ }
            }

            /// How much a breach weighs.
            pub fn weight(self) -> Weight {
                match self { $(Self::$name => Weight::$weight,)+ }
            }
        }
    };
}

codes! {
    /// The file is one plain YAML document, without anchors, aliases, tags or repeated keys.
    Syntax = "C001", Error;
    /// Every key is one that the schema knows.
    UnknownKey = "C002", Error;
    /// Every value has the type that the schema asks for.
    WrongType = "C003", Error;
    /// Nothing is missing: keys, titles, explanations, actions, descriptions, examples.
    MissingText = "C004", Error;
    /// An id stands once.
    DuplicateId = "C005", Error;
    /// A name stands once among its like, former names included.
    DuplicateName = "C006", Error;
    /// Names are kebab-case (those of fields `snake_case`), make Rust identifiers, and do not clash there.
    BadName = "C007", Error;
    /// Messages stand in ascending order of their ids.
    Unsorted = "C008", Error;
    /// A message's id lies in the range that the source names.
    OutOfRange = "C009", Error;
    /// A level is one of the eight, from emergency to debugging.
    BadSeverity = "C010", Error;
    /// A format parses.
    BadFormat = "C011", Error;
    /// A field of a format is declared, or named like a type.
    UndeclaredField = "C012", Error;
    /// A declared field stands in a format.
    UnusedField = "C013", Error;
    /// A field's type is a scalar or stands under `types`.
    UnknownType = "C014", Error;
    /// Between two fields stands a literal; a blank serves if one of them is no open text.
    AdjacentFields = "C015", Error;
    /// A format gives the guide's text once the guide's names stand in it.
    GuideMismatch = "C016", Error;
    /// A shape is not hidden by an earlier one.
    HiddenShape = "C017", Error;
    /// A listed text is found again as itself, not swallowed by an earlier one.
    SwallowedValue = "C018", Error;
    /// An example decodes to the values it names, under its own id and level.
    BadExample = "C019", Error;
    /// What is referred to is in the catalog: the other messages of `see-also`, ids for the digits of `classes`.
    UnknownReference = "C020", Error;
    /// Prose is plain Markdown: paragraphs, lists and code.
    BadMarkdown = "C021", Error;
    /// Prose is the project's own before anything is generated.
    Draft = "C022", Error;
    /// The guide and the catalog name the same facts.
    GuideFact = "C023", Error;
    /// The guide holds each message of the catalog.
    NotInGuide = "C024", Error;
    /// The catalog holds each message of the guide.
    NotInCatalog = "C025", Error;
    /// Each message of the guide can be read.
    UnreadableGuide = "C026", Error;
    /// An inferred format is sure of its fields.
    DoubtfulFormat = "C027", Warning;
    /// Where a list has groups, each value names one of them, and each group has a value.
    BadGroup = "C028", Error;
    /// A message of the guide has a heading of its own that names its id.
    IrregularHeading = "C029", Warning;
    /// A tag of the guide names a level and the id of its heading.
    IrregularTag = "C030", Warning;
    /// A message of the guide has a format, an explanation and an action, each behind its label.
    IrregularSection = "C031", Warning;
    /// The guide lists a message once, and each of its formats once.
    ListedTwice = "C032", Warning;
    /// The text of the guide belongs to a message.
    AstrayText = "C033", Warning;
    /// A tag or an id of the guide begins a message; it is no mention in prose and no example.
    Mention = "C034", Warning;
    /// The guide is UTF-8.
    OtherEncoding = "C035", Warning;
    /// Another edition of the guide and the catalog name the same facts.
    EditionFact = "C040", Warning;
}

impl Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Finding {
    /// A finding of that rule.
    pub fn new(
        code: Code,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            code,
            severity: code.weight(),
            place,
            message: message.into(),
            help: help.into(),
        }
    }

    /// The finding with the line it points at, as rustc shows one, out of all [`lines`] of its file.
    pub fn render(&self, lines: &[&str], colour: bool) -> String {
        let level = match self.severity {
            Weight::Error => Level::ERROR,
            Weight::Warning => Level::WARNING,
        };
        let code = self.code.to_string();
        let title = level.primary_title(&*self.message).id(&*code);
        // Lines that nobody sees are not looked at: a guide has many, and many findings.
        let number = self.place.line.clamp(1, lines.len().max(1));
        let line = lines.get(number - 1).copied().unwrap_or("");
        let byte = |chars: usize| {
            line.char_indices().nth(chars).map_or(line.len(), |(at, _)| at)
        };
        let first = self.place.column.saturating_sub(1);
        let span = byte(first)..byte(first + self.place.length.max(1));
        let report = [
            Group::with_title(title).element(
                Snippet::source(line)
                    .line_start(number)
                    .path(&*self.place.file)
                    .annotation(AnnotationKind::Primary.span(span)),
            ),
            Group::with_title(Level::HELP.secondary_title(&*self.help)),
        ];
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        renderer.render(&report)
    }
}

/// The lines of a text as places count them: LF, CRLF and CR end one.
pub fn lines(text: &str) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['\n', '\r']) {
        lines.push(&rest[..at]);
        let end = if rest[at..].starts_with("\r\n") { 2 } else { 1 };
        rest = &rest[at + end..];
    }
    lines.push(rest);
    lines
}

/// Sorts findings by place, then code, and drops repetitions.
pub fn sort(findings: &mut Vec<Finding>) {
    findings.sort_by(|a, b| {
        (&a.place, a.code, &a.message).cmp(&(&b.place, b.code, &b.message))
    });
    findings.dedup();
}

/// How many findings there are, and of which codes: `findings 9 (C030 5, C032 4)`.
pub fn by_code(findings: &[Finding]) -> String {
    let mut counts: BTreeMap<Code, usize> = BTreeMap::new();
    for finding in findings {
        *counts.entry(finding.code).or_default() += 1;
    }
    let counts: Vec<String> =
        counts.iter().map(|(code, count)| format!("{code} {count}")).collect();
    match findings.len() {
        0 => "findings 0".into(),
        all => format!("findings {all} ({})", counts.join(", ")),
    }
}

/// Whether any of them stops the work.
pub fn any_error(findings: &[Finding]) -> bool {
    findings.iter().any(|f| f.severity == Weight::Error)
}
