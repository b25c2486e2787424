//! New entries put into the catalog's text at known places; every other byte stays.

use std::collections::BTreeMap;
use std::ops::Range;

use super::insert::Insert;
use super::yaml::indented;
use crate::catalog::findings::Place;
use crate::catalog::model::Catalog;
use crate::catalog::places::Places;

/// Why nothing can be put in: the key whose entries stand in brackets, on no lines of their own.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct InBrackets(pub &'static str);

/// Why nothing can be put in: the path of a map or list that has no line for it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct InNoPlace(pub String);

/// The catalog with something new in its maps and lists.
pub(super) fn splice_in(
    text: &str,
    places: &Places,
    inserts: &[&Insert],
) -> Result<String, InNoPlace> {
    let splice = Splice { text, places };
    let edit = |insert: &&Insert| {
        splice.put(insert).ok_or_else(|| InNoPlace(insert.into.clone()))
    };
    Ok(splice.apply(inserts.iter().map(edit).collect::<Result<_, _>>()?))
}

/// The catalog with types behind the others and messages in the order of their ids.
pub(super) fn splice(
    text: &str,
    places: &Places,
    catalog: &Catalog,
    types: &[String],
    messages: &[(u32, String)],
) -> Result<String, InBrackets> {
    let splice = Splice { text, places };
    let mut edits = Vec::new();
    if !types.is_empty() {
        let entries = types.join("\n");
        let edit = match catalog.types.keys().last() {
            Some(last) => {
                splice.behind(&places.key(&format!("types.{last}")), "", &entries)
            }
            None => splice.under("types", &entries),
        };
        edits.push(edit.ok_or(InBrackets("types"))?);
    }
    let count = catalog.messages.len();
    for (next, group) in groups(catalog, messages) {
        let entries = group.join("\n");
        let place = |index: usize| places.place(&format!("messages[{index}]"));
        let edit = if next < count {
            splice.in_front_of(&place(next), &entries)
        } else if count > 0 {
            splice.behind(&place(count - 1), "-", &entries)
        } else {
            splice.under("messages", &entries)
        };
        edits.push(edit.ok_or(InBrackets("messages"))?);
    }
    Ok(splice.apply(edits))
}

/// The new entries by the index of the old one that each goes in front of.
fn groups<'a>(
    catalog: &Catalog,
    messages: &'a [(u32, String)],
) -> BTreeMap<usize, Vec<&'a str>> {
    let mut sorted: Vec<_> = messages.iter().collect();
    sorted.sort_by_key(|(id, _)| *id);
    let old = &catalog.messages;
    let mut groups = BTreeMap::<usize, Vec<&str>>::new();
    for (id, entry) in sorted {
        let next = old.iter().position(|message| message.id > *id);
        groups.entry(next.unwrap_or(old.len())).or_default().push(entry);
    }
    groups
}

/// A text in the place of some bytes.
pub(super) struct Edit {
    pub bytes: Range<usize>,
    pub text: String,
}

/// A text and where its nodes stand.
pub(super) struct Splice<'a> {
    pub text: &'a str,
    pub places: &'a Places,
}

impl Splice<'_> {
    /// In front of the item at `place` and the comments above it.
    fn in_front_of(&self, place: &Place, entries: &str) -> Option<Edit> {
        let (mut at, indent) = self.line_of(place, "-")?;
        while let Some(above) = self.text[..at].split_inclusive('\n').next_back() {
            if lead(above) > indent || !above.trim_start().starts_with('#') {
                break;
            }
            at -= above.len();
        }
        let text = format!("{}\n", indented(entries, indent));
        Some(Edit { bytes: at..at, text })
    }

    /// Behind the entry at `place`, its last in the block.
    fn behind(&self, place: &Place, mark: &str, entries: &str) -> Option<Edit> {
        let (start, indent) = self.line_of(place, mark)?;
        let (mut at, mut end) = (start, start);
        for (index, line) in self.text[start..].split_inclusive('\n').enumerate() {
            at += line.len();
            let comment =
                indent > 0 && lead(line) == indent && line.trim_start().starts_with('#');
            if index == 0 || lead(line) > indent && !line.trim().is_empty() || comment {
                end = at;
            } else if !line.trim().is_empty() && !line.starts_with('#') {
                break;
            }
        }
        Some(self.insert(end, &format!("\n{}", indented(entries, indent))))
    }

    /// In the place of an empty list or map, or below a key that is not there yet.
    fn under(&self, key: &str, entries: &str) -> Option<Edit> {
        let entries = indented(entries, 2);
        let Some(bytes) = self.places.bytes(key) else {
            let messages = self.places.bytes("messages").filter(|_| key == "types");
            let at = messages.map_or(self.text.len(), |_| {
                self.start(self.places.key("messages").line)
            });
            return Some(self.insert(at, &format!("\n{key}:\n{entries}\n")));
        };
        let start = self.text[..bytes.start].trim_end_matches(' ').len();
        let text = format!("\n{}", entries.trim_end());
        self.text[bytes.clone()].starts_with(['[', '{']).then_some(Edit {
            bytes: start..bytes.end,
            text,
        })
    }

    /// A text at a place, which begins a line.
    pub fn insert(&self, at: usize, text: &str) -> Edit {
        let open = at > 0 && !self.text[..at].ends_with('\n');
        let text = format!("{}{text}", if open { "\n" } else { "" });
        Edit { bytes: at..at, text }
    }

    /// Where the line of a block's entry begins, and its indent. Only `mark` may stand in front of the place.
    fn line_of(&self, place: &Place, mark: &str) -> Option<(usize, usize)> {
        let start = self.start(place.line);
        let line = &self.text[start..];
        let front: String = line.chars().take(place.column - 1).collect();
        (front.trim() == mark).then(|| (start, lead(line)))
    }

    /// Where a line begins.
    pub fn start(&self, line: usize) -> usize {
        self.text.split_inclusive('\n').take(line - 1).map(str::len).sum()
    }

    fn apply(&self, mut edits: Vec<Edit>) -> String {
        // Stable: what goes to one place stays in order.
        edits.sort_by_key(|edit| edit.bytes.start);
        let crlf = self.text.contains("\r\n");
        let mut out = String::new();
        let mut at = 0;
        for Edit { bytes, text } in edits {
            out.push_str(&self.text[at..bytes.start]);
            out.push_str(&if crlf { text.replace('\n', "\r\n") } else { text });
            at = bytes.end;
        }
        out.push_str(&self.text[at..]);
        out
    }
}

/// The number of blanks in front of a line.
pub(super) fn lead(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::load::load;

    const HEAD: &str =
        "schema: 1\nsource: {title: t, edition: e, sha256: s, range: r}\n";

    fn item(id: u32) -> String {
        format!(
            "- id: {id}\n  name: n{id}\n  title: t\n  severity: error\n  guide: g\n  format: g\n  explanation: e\n  action: none\n"
        )
    }

    fn put(text: &str, types: &[&str], ids: &[u32]) -> Result<String, InBrackets> {
        let text = format!("{HEAD}{text}");
        let loaded = load("asa.yaml", &text);
        let catalog = loaded.catalog.unwrap_or_else(|| panic!("{:?}", loaded.findings));
        let types: Vec<_> =
            types.iter().map(|name| format!("{name}:\n  about: a\n")).collect();
        let messages: Vec<_> = ids.iter().map(|&id| (id, item(id))).collect();
        let out = splice(&text, &loaded.places, &catalog, &types, &messages)?;
        let read = load("asa.yaml", &out).catalog.expect("a catalog");
        let mut found: Vec<_> = read.messages.iter().map(|message| message.id).collect();
        found.retain(|id| !catalog.ids().contains(id));
        let mut wanted = ids.to_vec();
        wanted.sort_unstable();
        assert_eq!(found, wanted);
        Ok(out[HEAD.len()..].to_owned())
    }

    #[test]
    fn entries_go_to_their_place_and_comments_stay() {
        let old = |id| indented(&item(id), 2);
        let text = format!(
            "messages:\n  # of 3\n{}    # in 3\n\n# of 5\n  # too\n{}\n# end\n",
            old(3),
            old(5)
        );
        let found = put(&text, &[], &[6, 4, 1, 2]).unwrap();
        let expected = format!(
            "messages:\n{}\n{}\n  # of 3\n{}    # in 3\n\n{}\n# of 5\n  # too\n{}\n{}\n# end\n",
            old(1),
            old(2),
            old(3),
            old(4),
            old(5),
            old(6)
        );
        assert_eq!(found, expected);
    }

    #[test]
    fn a_block_scalar_at_the_end_is_left_whole() {
        let last = "- id: 3\n  name: n3\n  title: t\n  severity: error\n  guide: g\n  format: g\n  action: none\n  explanation: |\n    # no comment\n\n    text";
        let found = put(&format!("messages:\n{last}"), &[], &[4]).unwrap();
        assert_eq!(found, format!("messages:\n{last}\n\n{}", item(4)));
    }

    #[test]
    fn empty_and_missing_keys_take_entries() {
        let new = indented("x:\n  about: a\n", 2);
        let one = indented(&item(1), 2);
        assert_eq!(
            put("types: {}\nmessages: []\n", &["x"], &[1]).unwrap(),
            format!("types:\n{new}messages:\n{one}")
        );
        assert_eq!(
            put("", &["x"], &[1]).unwrap(),
            format!("\ntypes:\n{new}\n\nmessages:\n{one}\n")
        );
        let found = put(&format!("messages:\n{}", item(1)), &["x"], &[]).unwrap();
        assert_eq!(found, format!("\ntypes:\n{new}\nmessages:\n{}", item(1)));
        let found = put(
            "types:\n  y:\n    about: a\n\n# of messages\nmessages: []",
            &["x"],
            &[1],
        )
        .unwrap();
        assert_eq!(
            found,
            format!(
                "types:\n  y:\n    about: a\n\n{new}\n# of messages\nmessages:\n{}",
                one.trim_end()
            )
        );
    }

    #[test]
    fn line_ends_are_those_of_the_file() {
        let text = format!("messages:\n{}", item(1)).replace('\n', "\r\n");
        let found = put(&text, &[], &[2]).unwrap();
        assert_eq!(found.matches('\n').count(), found.matches("\r\n").count());
    }

    #[test]
    fn entries_in_brackets_have_no_lines() {
        let flow = "messages: [{id: 3, name: n, title: t, severity: error, guide: g, format: g, explanation: e, action: none}]\n";
        assert_eq!(put(flow, &[], &[4]), Err(InBrackets("messages")));
        assert_eq!(
            put("types: {y: {about: a}}\n", &["x"], &[]),
            Err(InBrackets("types"))
        );
    }
}
