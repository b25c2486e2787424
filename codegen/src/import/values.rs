//! A nested list of the guide to a list of values.

use super::infer::holes;
use super::kind::printf;
use super::words::{Names, field, telling, words};
use crate::format::{Format, Part};
use crate::source::{RawParameter, RawValue};

/// A list of values as a type.
#[derive(Clone, Debug)]
pub(super) struct List {
    /// Name of the type.
    pub name: String,
    /// What the guide says of it.
    pub about: String,
    /// Whether no value holds a blank.
    pub word: bool,
    /// The values in order.
    pub values: Vec<ListValue>,
}

/// A value of a list.
#[derive(Clone, Debug)]
pub(super) struct ListValue {
    /// Name in kebab case.
    pub name: String,
    /// The text in the format language.
    pub text: Format,
    /// What the guide prints, where it differs.
    pub guide: Option<String>,
    /// What the guide says of it.
    pub about: Option<String>,
    /// How many times the guide lists it.
    pub count: u32,
    /// Names and types of its holes.
    pub fields: Vec<(String, &'static str)>,
}

/// The list of a parameter, without what stands for many values.
pub(super) fn list(name: String, parameter: &RawParameter) -> List {
    let mut names = Names::values();
    let single = parameter.values.iter().filter(|value| !is_range(&value.text));
    let values = single.map(|raw| value(raw, &mut names));
    List {
        name,
        about: parameter.description.clone(),
        word: false,
        values: values.collect(),
    }
}

/// Whether a value is none by itself: `1-15, 19-31`.
pub(super) fn is_range(text: &str) -> bool {
    let marks = |c: char| matches!(c, '-' | '–' | ',' | ' ');
    text.contains(['-', '–', ','])
        && text.starts_with(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_digit() || marks(c))
}

/// The list of the texts of which a format prints one.
pub(super) fn choice(name: String, texts: &[String]) -> List {
    let mut names = Names::values();
    let value = |text: &String| ListValue {
        name: names.kebab(&told(text), 6, "value"),
        text: Format {
            parts: vec![Part::Literal(text.clone())],
        },
        guide: None,
        about: None,
        count: 1,
        fields: Vec::new(),
    };
    List {
        name,
        about: format!("One of these: {}.", texts.join(", ")),
        word: !texts.iter().any(|text| text.contains(' ')),
        values: texts.iter().map(value).collect(),
    }
}

/// The words that mean something, or all where none does.
fn told(text: &str) -> Vec<String> {
    let told = telling(text);
    if told.is_empty() { words(text) } else { told }
}

fn value(raw: &RawValue, names: &mut Names) -> ListValue {
    let mut parts = Vec::new();
    let mut fields: Vec<(String, &'static str)> = Vec::new();
    let mut holes_named = Names::fields();
    let mut literals = String::new();
    let mut at = 0;
    let is_plain =
        |hole: &std::ops::Range<usize>| !raw.text[hole.clone()].ends_with(['A', 'a']);
    for hole in holes(&raw.text).into_iter().filter(is_plain) {
        literal(&raw.text[at..hole.start], &mut parts, &mut literals);
        at = hole.end;
        let label = telling(&literals).pop();
        let ty = match printf(&raw.text[hole]) {
            "text" => "word",
            ty => ty,
        };
        let name = holes_named.give(&field(label.as_slice(), "value"), '_');
        parts.push(Part::Field(name.clone()));
        fields.push((name, ty));
    }
    literal(&raw.text[at..], &mut parts, &mut literals);
    let text = Format { parts };
    let guide = (text.to_string() != raw.text).then(|| raw.text.clone());
    // A number says nothing by itself.
    let number = raw.text.bytes().all(|byte| byte.is_ascii_digit());
    let mut words = told(if number { &raw.description } else { &literals });
    if words.is_empty() {
        words = told(&literals);
    }
    ListValue {
        name: names.kebab(&words, if number { 3 } else { 6 }, "value"),
        text,
        guide,
        about: Some(raw.description.clone()).filter(|about| !about.is_empty()),
        count: raw.count,
        fields,
    }
}

fn literal(text: &str, parts: &mut Vec<Part>, literals: &mut String) {
    let text = text.replace("%%", "%");
    literals.push_str(&text);
    literals.push(' ');
    if !text.is_empty() {
        parts.push(Part::Literal(text));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_for_many_values_is_none() {
        for (text, expected) in [
            ("1-15, 19-31", true),
            ("0–9", true),
            ("0", false),
            ("AES-256", false),
            ("3DES, DES", false),
        ] {
            assert_eq!(is_range(text), expected, "{text}");
        }
    }

    #[test]
    fn holes_become_fields_and_twice_a_percent_sign_is_one() {
        let mut names = Names::default();
        for (text, name, format, fields, guide) in [
            ("Failed to log", "failed-log", "Failed to log", &[][..], false),
            (
                "Length %d over %d",
                "length-over",
                "Length {length} over {over}",
                &[("length", "number"), ("over", "number")],
                true,
            ),
            (
                "SA %s/%s is gone",
                "sa-gone",
                "SA {sa}/{sa_2} is gone",
                &[("sa", "word"), ("sa_2", "word")],
                true,
            ),
            ("in", "in", "in", &[], false),
            ("%% Dropped [x]", "dropped-x", "% Dropped [[x]]", &[], true),
            ("%d", "value", "{value}", &[("value", "number")], true),
        ] {
            let raw = RawValue {
                text: text.into(),
                description: String::new(),
                count: 1,
                line: 1,
            };
            let found = value(&raw, &mut names);
            let typed: Vec<_> =
                found.fields.iter().map(|(name, ty)| (&**name, *ty)).collect();
            assert_eq!((&*found.name, &*found.text.to_string()), (name, format));
            assert_eq!((typed, found.guide.is_some()), (fields.to_vec(), guide));
        }
    }
}
