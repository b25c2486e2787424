//! New entries put into the catalog's text at known places; every other byte stays.

use crate::catalog::model::Catalog;
use crate::catalog::places::Places;

use super::yaml::indented;

/// A catalog's text, and what goes into it where.
pub(super) struct Splice<'a> {
    text: &'a str,
    places: &'a Places,
    edits: Vec<Edit>,
}

/// A text in the place of some bytes.
struct Edit {
    start: usize,
    end: usize,
    text: String,
}

/// Where a new entry goes.
enum Spot {
    /// In front of an entry, whose lines above it stay its own.
    Before(usize),
    /// Behind the last.
    After(usize),
}

impl<'a> Splice<'a> {
    pub fn new(text: &'a str, places: &'a Places) -> Self {
        Self {
            text,
            places,
            edits: Vec::new(),
        }
    }

    /// Puts a message's entry in front of the first one with a greater id. False where the list is no block.
    pub fn message(&mut self, catalog: &Catalog, id: u32, entry: &str) -> bool {
        let next = catalog.messages.iter().position(|message| message.id > id);
        match (next, catalog.messages.len()) {
            (Some(index), _) => self.entry(&format!("messages[{index}]"), entry, true),
            (None, 0) => self.first("messages", entry),
            (None, count) => self.entry(&format!("messages[{}]", count - 1), entry, false),
        }
    }

    /// Puts a type behind the last. False where the types are no block.
    pub fn types(&mut self, catalog: &Catalog, text: &str) -> bool {
        match catalog.types.keys().last() {
            Some(last) => self.entry(&format!("types.{last}"), text, false),
            None => self.first("types", text),
        }
    }

    /// The text with all entries in it.
    pub fn finish(mut self) -> String {
        let mut out = String::new();
        let mut at = 0;
        // Stable: entries for one place stay in the order in which they came.
        self.edits.sort_by_key(|edit| edit.start);
        for edit in &self.edits {
            out.push_str(&self.text[at..edit.start]);
            if edit.start > 0 && edit.start == self.text.len() && !out.ends_with('\n') {
                out.push('\n');
            }
            out.push_str(&edit.text);
            at = edit.end;
        }
        out.push_str(&self.text[at..]);
        if self.text.contains("\r\n") {
            out = out.replace("\r\n", "\n").replace('\n', "\r\n");
        }
        out
    }

    /// Puts an entry before or behind the one at `path`, indented like it.
    fn entry(&mut self, path: &str, entry: &str, before: bool) -> bool {
        let Some(line) = self.line_of(path) else {
            return false;
        };
        let indent = indent(&self.text[line..]);
        let spot = if before {
            Spot::Before(self.with_comments(line, indent))
        } else {
            Spot::After(self.end_of(line, indent))
        };
        let entry = indented(entry, indent);
        let (at, text) = match spot {
            Spot::Before(at) => (at, format!("{entry}\n")),
            Spot::After(at) => (at, format!("\n{entry}")),
        };
        self.edits.push(Edit {
            start: at,
            end: at,
            text,
        });
        true
    }

    /// Puts an entry under a key that holds none yet, or that is not there.
    fn first(&mut self, key: &str, entry: &str) -> bool {
        let entry = indented(entry, 2);
        // More entries for the same place go behind the first.
        if let Some(edit) = self.edits.iter_mut().find(|edit| edit.text.starts_with(&format!("\n{key}:\n")) || (self.places.bytes(key) == Some(edit.start..edit.end) && edit.start < edit.end)) {
            let end = edit.text.trim_end_matches('\n').len();
            let tail = edit.text.split_off(end);
            edit.text.push_str(&format!("\n\n{}", entry.trim_end_matches('\n')));
            edit.text.push_str(&tail);
            return true;
        }
        if let Some(range) = self.places.bytes(key) {
            let start = self.text[..range.start].trim_end_matches(' ').len();
            if !matches!(&self.text[range.clone()], "[]" | "{}") {
                return false;
            }
            let text = format!("\n{}", entry.trim_end_matches('\n'));
            let _ = start;
            self.edits.push(Edit { start: range.start, end: range.end, text });
        } else {
            let at = match key {
                "types" => self.places.bytes("messages").map_or(self.text.len(), |range| self.line_start(range.start)),
                _ => self.text.len(),
            };
            self.edits.push(Edit { start: at, end: at, text: format!("\n{key}:\n{entry}") });
        }
        true
    }

    fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |end| end + 1)
    }

    fn line_of(&self, _path: &str) -> Option<usize> {
        None
    }

    fn with_comments(&self, line: usize, _indent: usize) -> usize {
        line
    }

    fn end_of(&self, line: usize, _indent: usize) -> usize {
        line
    }
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}
