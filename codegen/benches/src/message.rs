//! A message: its parts, and what catalog and guide write of them.

use std::fmt::Write;

use serde_json::{Map, Value as Json, json};

use super::field::{FIELDS, Field, flow, listed, route, scalar, session};
use super::types::Types;
use super::words::Words;
use super::yaml;

const LEVELS: [&str; 8] = [
    "emergency",
    "alert",
    "critical",
    "error",
    "warning",
    "notification",
    "informational",
    "debugging",
];

/// A part of a format.
enum Part {
    Text(String),
    Either(String, String),
    Field(Field),
    Optional(String, Option<Field>),
}

pub struct Message {
    id: u32,
    level: usize,
    /// In front of all shapes, if it is there.
    parts: Vec<Part>,
    /// Another shape.
    variant: Option<Vec<Part>>,
    /// What devices write at times, without any field.
    device: Option<String>,
    explanation: String,
    action: String,
    /// The tag as the guide prints it.
    tag: String,
    /// What else the entry holds, as YAML.
    head: String,
    tail: String,
}

impl Message {
    /// The message of an index: which constructs it has, its index tells.
    pub fn new(words: &mut Words, types: &Types, ids: &[u32], index: usize) -> Self {
        let (id, level) = (ids[index], 1 + words.below(7));
        let level = if index % 53 == 11 { 0 } else { level };
        let name = format!("{}-{}-{}", words.word(), words.word(), index + 1);
        let mut head = format!(
            "name: {name}\n    title: {}\n    severity: {}\n",
            words.heading(3),
            LEVELS[level]
        );
        if index % 23 == 7 {
            writeln!(head, "    was: [former-{name}]").expect("a string takes all");
        }
        if index % 31 == 9 {
            writeln!(head, "    deprecated: {}", yaml::text(&words.sentence()))
                .expect("a string takes all");
        }
        for (there, line) in [
            (index % 37 == 5, "edition: later"),
            (index % 41 == 6, "gone: [later]"),
            (index % 13 == 8, "from: guide"),
        ] {
            if there {
                writeln!(head, "    {line}").expect("a string takes all");
            }
        }
        let irregular = index % 29 == 12;
        let tag = format!("%ASA{}{level}-{id}:", if irregular { "" } else { "-" });
        if irregular {
            writeln!(head, "    guide-head: \"{tag}\"").expect("a string takes all");
        }
        let mut tail = String::new();
        if index % 5 == 2 {
            let notes: Vec<String> =
                (0..=words.below(2)).map(|_| words.paragraph(2)).collect();
            writeln!(tail, "    notes: {}", yaml::texts(&notes))
                .expect("a string takes all");
        }
        if index % 3 == 1 && ids.len() > 1 {
            let other = ids[(index + 1) % ids.len()];
            let mut others = vec![ids[index - 1], other];
            others.retain(|other| *other != id);
            others.dedup();
            writeln!(tail, "    see-also: {others:?}").expect("a string takes all");
        }
        let (sentences, more) = (2 + words.below(3), words.below(3));
        let mut explanation = words.paragraph(sentences);
        if index % 6 == 3 {
            explanation = format!(
                "{explanation}\n\n- {}\n- {}",
                words.sentence(),
                words.sentence()
            );
        }
        let action = match index % 7 {
            4 => "none".into(),
            5 => {
                format!("{}\n\n```text\nshow {}\n```", words.sentence(), words.words(2))
            }
            _ => words.paragraph(1 + more),
        };
        let parts = parts(words, types, index);
        let variant = index.is_multiple_of(3).then(|| shortened(words, &parts, index));
        let device = (index % 16 == 5).then(|| format!("{} only", words.heading(4)));
        Self {
            id,
            level,
            parts,
            variant,
            device,
            explanation,
            action,
            tag,
            head,
            tail,
        }
    }

    pub fn write(&self, out: &mut String) {
        self.try_write(out).expect("a string takes all");
    }

    fn try_write(&self, out: &mut String) -> std::fmt::Result {
        writeln!(
            out,
            "  - id: {}\n    {}    guide: {}",
            self.id,
            self.head,
            yaml::text(&guide(&self.parts))
        )?;
        let fields: Vec<&Field> = fields(&self.parts).collect();
        let parameters: Vec<&str> = fields
            .iter()
            .flat_map(|f| &f.guide)
            .map(|(_, text)| text.as_str())
            .collect();
        writeln!(out, "    guide-parameters: {}", yaml::texts(&parameters))?;
        writeln!(out, "    guide-fields: {}", guide_fields(&self.parts))?;
        writeln!(out, "    format: {}", yaml::text(&format(&self.parts)))?;
        let declared: Vec<&&Field> = fields.iter().filter(|f| f.ty.is_some()).collect();
        if !declared.is_empty() {
            writeln!(out, "    fields:")?;
        }
        for field in declared {
            let (ty, about) =
                (field.ty.as_deref().unwrap_or(""), yaml::text(&field.about));
            let was = field.was.as_ref().map(|was| format!(", was: [{was}]"));
            let was = was.unwrap_or_default();
            writeln!(out, "      {}: {{type: {ty}, about: {about}{was}}}", field.name)?;
        }
        if self.variant.is_some() || self.device.is_some() {
            writeln!(out, "    variants:")?;
        }
        if let Some(parts) = &self.variant {
            writeln!(
                out,
                "      - from: later-guide\n        edition: later\n        guide: {}",
                yaml::text(&guide(parts))
            )?;
            writeln!(out, "        guide-fields: {}", guide_fields(parts))?;
            writeln!(out, "        format: {}", yaml::text(&format(parts)))?;
            writeln!(out, "        example: {}", self.example(parts, true))?;
        }
        if let Some(text) = &self.device {
            let parts = [Part::Text(text.clone())];
            writeln!(out, "      - from: device\n        format: {}", yaml::text(text))?;
            writeln!(out, "        example: {}", self.example(&parts, true))?;
        }
        for (key, text) in [("explanation", &self.explanation), ("action", &self.action)]
        {
            writeln!(out, "    {key}: {}", yaml::text(text))?;
        }
        out.push_str(&self.tail);
        writeln!(out, "    examples:\n      - {}", self.example(&self.parts, true))?;
        if self.parts.iter().any(|part| matches!(part, Part::Optional(_, Some(_)))) {
            writeln!(out, "      - {}", self.example(&self.parts, false))?;
        }
        out.push('\n');
        Ok(())
    }

    /// A line and its values, with or without what may be missing.
    fn example(&self, parts: &[Part], whole: bool) -> String {
        let body: String = parts
            .iter()
            .map(|part| match part {
                Part::Text(text) | Part::Either(text, _) => text.clone(),
                Part::Field(field) => field.line.clone(),
                Part::Optional(..) if !whole => String::new(),
                Part::Optional(text, field) => {
                    format!("{text}{}", field.as_ref().map_or("", |f| &f.line))
                }
            })
            .collect();
        let fields: Map<String, Json> = parts
            .iter()
            .filter_map(|part| match part {
                Part::Field(field) => Some((field.name.clone(), field.json.clone())),
                Part::Optional(_, Some(field)) if whole => {
                    Some((field.name.clone(), field.json.clone()))
                }
                _ => None,
            })
            .collect();
        let envelope =
            ["", "<165>Nov 23 2026 10:00:00 fw01 : ", "Nov 23 10:00:00 fw01 "]
                [self.id as usize % 3];
        let line =
            format!("{envelope}%ASA-{}-{}: {}", self.level, self.id, body.trim_end());
        json!({"line": line, "fields": fields}).to_string()
    }

    /// What a guide says of the message.
    pub fn guide_entry(&self) -> String {
        let mut out = format!(
            "{}\n\nError Message\n\n{} {}\n\nExplanation\n\n{}\n",
            self.id,
            self.tag,
            guide(&self.parts),
            self.explanation.replace('`', "").replace("\n- ", "\n\n")
        );
        for field in fields(&self.parts) {
            for (_, name) in &field.guide {
                writeln!(
                    out,
                    "- {name} - {}",
                    field.about.replace('`', "").trim_end_matches('.')
                )
                .expect("a string takes all");
            }
            for text in &field.listed {
                writeln!(out, "  - {text}").expect("a string takes all");
            }
        }
        let action = if self.action == "none" { "None required." } else { &self.action };
        out + "\nRecommended Action\n\n" + &action.replace('`', "") + "\n\n"
    }
}

fn fields(parts: &[Part]) -> impl Iterator<Item = &Field> {
    parts.iter().filter_map(|part| match part {
        Part::Field(field) | Part::Optional(_, Some(field)) => Some(field),
        _ => None,
    })
}

/// The parts of a message: some words, then fields with words between them.
fn parts(words: &mut Words, types: &Types, index: usize) -> Vec<Part> {
    let mut parts = Vec::new();
    if index % 5 < 2 {
        parts.push(Part::Field(session()));
    }
    let length = 2 + words.below(5);
    parts.push(Part::Text(words.heading(length)));
    if index % 9 == 4 {
        let word = words.heading(1);
        parts.push(Part::Text(" ".into()));
        parts.push(Part::Either(word.to_lowercase(), word));
    }
    let count = index % 5 + usize::from(index % 5 >= 2);
    let first = words.below(FIELDS.len());
    for offset in 0..count.min(4) {
        connect(words, &mut parts);
        let place = (first + offset * 3) % FIELDS.len();
        parts.push(Part::Field(scalar(words, place)));
    }
    if index % 8 == 3 {
        connect(words, &mut parts);
        parts.push(Part::Field(flow()));
    }
    if index % 8 == 5 {
        connect(words, &mut parts);
        parts.push(Part::Field(route(types.kinds())));
    }
    if index % 4 == 1 {
        connect(words, &mut parts);
        let list = words.below(types.lists.len());
        let list = if index % 40 == 1 { 0 } else { list };
        let value = words.below(types.lists[list].values.len());
        parts.push(Part::Field(listed(words, &types.lists[list], value)));
    }
    if index % 6 == 2 {
        let field = scalar(words, (first + 13) % FIELDS.len());
        parts.push(Part::Optional(format!(", {}: ", words.word()), Some(field)));
    }
    if index % 3 != 1 {
        parts.push(Part::Optional(".".into(), None));
    }
    parts
}

/// Words ahead of a field.
fn connect(words: &mut Words, parts: &mut Vec<Part>) {
    let (one, two) = (words.word(), words.word());
    parts.push(Part::Text(match words.below(4) {
        0 => format!(" {one} "),
        1 => format!(" {one} {two} "),
        2 => format!(", {one}: "),
        _ => format!(" {one} {two} = "),
    }));
}

/// The parts in another edition: without the session, or in other words.
fn shortened(words: &mut Words, parts: &[Part], index: usize) -> Vec<Part> {
    let mut out = Vec::new();
    let session = index % 5 < 2;
    if !session {
        let length = 3 + words.below(3);
        let text = words.heading(length);
        out.push(Part::Text(format!("{text}:")));
    }
    let skip = usize::from(session);
    let fields = parts.len();
    for (at, part) in parts.iter().enumerate().skip(skip) {
        match part {
            // A field that only one shape has.
            Part::Text(_) if !session && at + 2 >= fields && at > 1 => break,
            Part::Text(text) if !session && at == 0 => {
                out.push(Part::Text(format!(" {text}")));
            }
            Part::Text(text) => out.push(Part::Text(text.clone())),
            Part::Either(one, two) => out.push(Part::Either(one.clone(), two.clone())),
            Part::Field(field) => out.push(Part::Field(field.clone())),
            Part::Optional(text, None) => out.push(Part::Optional(text.clone(), None)),
            Part::Optional(..) => {}
        }
    }
    out
}

/// The parts in the format language.
fn format(parts: &[Part]) -> String {
    parts
        .iter()
        .map(|part| match part {
            Part::Text(text) => text.clone(),
            Part::Either(one, two) => format!("<{one}|{two}>"),
            Part::Field(field) => format!("{{{}}}", field.name),
            Part::Optional(text, None) => format!("[{text}]"),
            Part::Optional(text, Some(field)) => format!("[{text}{{{}}}]", field.name),
        })
        .collect()
}

/// The parts as the guide prints them.
fn guide(parts: &[Part]) -> String {
    parts
        .iter()
        .map(|part| match part {
            Part::Text(text) | Part::Either(text, _) => text.clone(),
            Part::Field(field) => field.printed.clone(),
            Part::Optional(_, None) => String::new(),
            Part::Optional(text, Some(field)) => format!("{text}{}", field.printed),
        })
        .collect()
}

fn guide_fields(parts: &[Part]) -> String {
    let names: Vec<String> = fields(parts)
        .flat_map(|field| &field.guide)
        .map(|(path, text)| format!("{path}: {}", yaml::text(text)))
        .collect();
    format!("{{{}}}", names.join(", "))
}
