//! Something new in a map or list of the catalog's text, whichever way that is written.

use super::splice::{Edit, Splice, lead};
use super::yaml::indented;

/// What goes into a map or a list.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Insert {
    /// Path of the map or list.
    pub into: String,
    /// Path of the entry or item that it goes behind, where these stand on lines of their own.
    pub behind: String,
    /// As lines at indent 0.
    pub block: String,
    /// As it stands between brackets.
    pub flow: String,
}

impl Splice<'_> {
    /// The edit that puts something in.
    pub fn put(&self, insert: &Insert) -> Option<Edit> {
        let bytes = self.places.bytes(&insert.into)?;
        if self.text[bytes.clone()].starts_with(['[', '{']) {
            let inner = self.text[bytes.start + 1..bytes.end - 1].trim_end();
            let at = bytes.start + 1 + inner.len();
            let comma = if inner.is_empty() || inner.ends_with(',') { "" } else { ", " };
            let text = format!("{comma}{}", insert.flow);
            return Some(Edit { bytes: at..at, text });
        }
        let item = insert.behind.ends_with(']');
        let place = if item {
            self.places.place(&insert.behind)
        } else {
            self.places.key(&insert.behind)
        };
        let start = self.start(place.line);
        let front: String = self.text[start..].chars().take(place.column - 1).collect();
        if !matches!(front.trim(), "" | "-") || item && front.trim() != "-" {
            return None;
        }
        let indent = if item { lead(&front) } else { place.column - 1 };
        let end = self.end(start, indent, item);
        let text = indented(&format!("{}\n", insert.block.trim_end()), indent);
        Some(self.insert(end, &text))
    }

    /// Where the entry ends that begins in the line at `start`: behind the last line that is its own. Comments between
    /// its lines are too.
    fn end(&self, start: usize, indent: usize, item: bool) -> usize {
        let (mut at, mut end) = (start, start);
        for (index, line) in self.text[start..].split_inclusive('\n').enumerate() {
            at += line.len();
            let bare = line.trim();
            // The items of an entry may stand as far to the left as its key.
            let listed =
                !item && lead(line) == indent && (bare == "-" || bare.starts_with("- "));
            if index == 0 || !bare.is_empty() && (lead(line) > indent || listed) {
                end = at;
            } else if !bare.is_empty() && !bare.starts_with('#') {
                break;
            }
        }
        end
    }
}
