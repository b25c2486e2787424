//! A message of the guide as a new entry of the catalog, in YAML.

use std::fmt::Write;

use super::infer::record::Record;
use super::sample::sample;
use super::shape::Shape;
use super::values::List;
use super::words::is_filler;
use super::yaml::{flow, map, quoted, texts};
use crate::format::Part;
use crate::source::RawMessage;

/// The longest heading of a page, in characters.
const TITLE: usize = 40;

/// The literal texts of a format, and apart from them the labels: a word and its sign in front of a field.
pub(super) fn literals(shape: &Shape) -> (Vec<&str>, Vec<&str>) {
    let (mut body, mut labels) = (Vec::new(), Vec::new());
    let parts = &shape.format.parts;
    for (index, part) in parts.iter().enumerate() {
        let Part::Literal(text) = part else { continue };
        let text = text.trim();
        let labels_next = matches!(parts.get(index + 1), Some(Part::Field(_)));
        let label = text.strip_suffix([':', '=']).filter(|_| labels_next);
        let cut = label.map_or(text.len(), |label| {
            let last = label.trim_end().rfind([' ', '.', ';', ',', ':', '=']);
            last.map_or(0, |at| at + 1)
        });
        body.push(&text[..cut]);
        labels.push(&text[cut..]);
    }
    (body, labels)
}

/// The first literal words, to the end of a clause or as many as fit.
fn title(shape: &Shape, id: u32) -> String {
    let text = literals(shape).0.join(" ");
    let mut title: Vec<&str> = Vec::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        length += bare.chars().count() + 1;
        if length > TITLE {
            break;
        }
        let marked = bare.contains(['<', '>', '[', ']', '|', '*', '\\', '`']);
        title.extend((!bare.is_empty() && !marked).then_some(bare));
        if title.len() > 1 && word.ends_with(['.', ';', ':', ',', '!']) {
            break;
        }
    }
    while title.len() > 1 && title.last().is_some_and(|word| is_filler(word)) {
        title.pop();
    }
    if title.is_empty() {
        return format!("Message {id:06}");
    }
    let title = title.join(" ");
    let mut chars = title.chars();
    let first: String = chars.next().into_iter().flat_map(char::to_uppercase).collect();
    first + chars.as_str()
}

/// The entry of a message at indent 0, beginning with `- `.
pub(super) fn entry(
    raw: &RawMessage,
    shape: &Shape,
    records: &[Record],
    lists: &[List],
    name: &str,
) -> String {
    let mut out = String::new();
    // Writing to a String can't fail.
    let _ = write_entry(&mut out, raw, shape, name);
    let (line, fields) = sample(raw.id, raw.format.severity, shape, records, lists);
    let _ = writeln!(out, "  examples:\n    - line: {}", quoted(&line));
    let _ = writeln!(out, "      fields: {}", flow(&fields));
    out
}

fn write_entry(
    out: &mut String,
    raw: &RawMessage,
    shape: &Shape,
    name: &str,
) -> std::fmt::Result {
    writeln!(out, "- id: {}", raw.id)?;
    writeln!(out, "  name: {name}")?;
    writeln!(out, "  draft: true")?;
    writeln!(out, "  title: {}", quoted(&title(shape, raw.id)))?;
    writeln!(out, "  severity: {}", raw.format.severity)?;
    writeln!(out, "  guide: {}", quoted(&raw.format.text))?;
    if let Some(head) = raw.irregular_head() {
        writeln!(out, "  guide-head: {}", quoted(head))?;
    }
    if !raw.parameters.is_empty() {
        let names = raw.parameters.iter().map(|parameter| &*parameter.name);
        writeln!(out, "  guide-parameters: {}", texts(names))?;
    }
    if !shape.guide_fields.is_empty() {
        let fields = shape.guide_fields.iter().map(|(path, text)| (&**path, &**text));
        writeln!(out, "  guide-fields: {}", map(fields))?;
    }
    writeln!(out, "  from: guide")?;
    writeln!(out, "  format: {}", quoted(&shape.format.to_string()))?;
    if !shape.fields.is_empty() {
        writeln!(out, "  fields:")?;
    }
    for field in &shape.fields {
        let about = quoted(&markdown(&field.about));
        let (name, ty, told) = (&field.name, &field.ty, &field.evidence);
        writeln!(out, "    {name}: {{type: {ty}, about: {about}}} # {told}")?;
    }
    let undescribed = ["Not described in the guide.".to_owned()];
    let explanation =
        if raw.explanation.is_empty() { &undescribed[..] } else { &raw.explanation };
    write_prose(out, "explanation", explanation)?;
    if no_action(&raw.action) {
        writeln!(out, "  action: none")?;
    } else {
        write_prose(out, "action", &raw.action)?;
    }
    if !raw.notes.is_empty() {
        writeln!(out, "  notes:")?;
    }
    for note in &raw.notes {
        writeln!(out, "    - {}", quoted(&markdown(note)))?;
    }
    Ok(())
}

/// Paragraphs under a key; list items keep together.
fn write_prose(out: &mut String, key: &str, paragraphs: &[String]) -> std::fmt::Result {
    writeln!(out, "  {key}: |")?;
    let item = |text: &str| text.starts_with("- ");
    for (index, text) in paragraphs.iter().enumerate() {
        if index > 0 && !(item(text) && item(&paragraphs[index - 1])) {
            writeln!(out)?;
        }
        let (mark, text) = text.split_at(if item(text) { 2 } else { 0 });
        writeln!(out, "    {mark}{}", markdown(text))?;
    }
    Ok(())
}

/// Whether an action says that there is none, and nothing else.
fn no_action(paragraphs: &[String]) -> bool {
    let text = paragraphs.join(" ").to_ascii_lowercase();
    matches!(
        text.trim_end_matches('.'),
        "" | "none" | "none required" | "no action is required" | "no action required"
    )
}

/// The text as Markdown: a word that holds a mark of its own is code, the stop behind it aside.
fn markdown(text: &str) -> String {
    let mut words = Vec::new();
    for word in text.split(' ') {
        let core =
            word.trim_end_matches(['.', ',', ';', ':', ')']).trim_start_matches('(');
        let opens = words.is_empty()
            && (core.starts_with(['#', '+', '-', '=', '~'])
                || core.bytes().all(|b| b.is_ascii_digit()) && core.len() < word.len());
        if core.contains(['<', '>', '[', ']', '{', '|', '*', '_', '~', '\\', '`'])
            || core.contains("://")
            || core.contains("www.")
            || opens && !core.is_empty()
        {
            let quoted = format!("`{}`", core.replace('`', "'"));
            words.push(word.replacen(core, &quoted, 1));
        } else {
            words.push(word.to_owned());
        }
    }
    words.join(" ")
}

/// A list as a type of the catalog.
pub(super) fn list_text(list: &List) -> String {
    let mut out = String::new();
    let about =
        if list.about.is_empty() { "Not described in the guide." } else { &list.about };
    let _ = writeln!(
        out,
        "{}:\n  about: {}{}\n  values:",
        list.name,
        quoted(&markdown(about)),
        if list.word { "\n  span: word" } else { "" }
    );
    for value in &list.values {
        let mut keys = vec![
            format!("name: {}", value.name),
            format!("text: {}", quoted(&value.text.to_string())),
        ];
        keys.extend(
            value.guide.as_ref().map(|guide| format!("guide: {}", quoted(guide))),
        );
        let about = value.about.as_ref();
        keys.extend(about.map(|about| format!("about: {}", quoted(&markdown(about)))));
        keys.extend((value.count > 1).then(|| format!("guide-count: {}", value.count)));
        if !value.fields.is_empty() {
            let fields = value.fields.iter().map(|(name, ty)| {
                format!(
                    "{name}: {{type: {ty}, about: {}}}",
                    quoted("Not described in the guide.")
                )
            });
            keys.push(format!("fields: {{{}}}", fields.collect::<Vec<_>>().join(", ")));
        }
        let _ = writeln!(out, "    - {{{}}}", keys.join(", "));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_that_asks_for_something_is_kept() {
        let says = |text: &str| no_action(&[text.to_owned()]);
        assert!(
            says("None required.") && says("No action is required.") && no_action(&[])
        );
        assert!(
            !says("None required if the other side is set up.")
                && !says("None required, To be rid of it, mend it.")
        );
    }

    #[test]
    fn prose_is_no_markup() {
        for (text, expected) in [
            ("The <IP> is (*one* [x]).", "The `<IP>` is (`*one*` `[x]`)."),
            ("- KEY_UP, `so`", "`-` `KEY_UP`, `'so'`"),
            ("1. It fell.", "`1`. It fell."),
            ("See http://example.com/a.", "See `http://example.com/a`."),
            ("It fell.", "It fell."),
        ] {
            assert_eq!(markdown(text), expected);
        }
    }
}
