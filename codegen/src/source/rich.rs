//! Text of a guide, its blanks folded, that knows what its form marked and the line of each part.

use std::ops::Range;

/// A text, the places that the form marks, and where its parts stand.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Rich {
    pub text: String,
    /// Marked as placeholders: ascending and apart.
    pub marked: Vec<Range<usize>>,
    /// Printed as code: ascending and apart.
    pub code: Vec<Range<usize>>,
    /// The first byte of each line's part, and the number of the line.
    lines: Vec<(usize, usize)>,
    /// A blank that stands in front of the next character, if there is one.
    blank: bool,
    /// A soft hyphen that joins what a line end has parted.
    soft: bool,
}

impl Rich {
    /// The text of one line.
    pub fn of(line: usize, text: &str) -> Self {
        let mut rich = Self::default();
        rich.push(line, text);
        rich
    }

    /// Adds text of a line. Blanks are folded over all that is added.
    pub fn push(&mut self, line: usize, text: &str) {
        let mut first = true;
        for c in text.chars() {
            match c {
                '\u{AD}' => self.soft = true,
                c if c.is_whitespace() => self.blank |= !self.soft,
                c => {
                    self.soft = false;
                    self.part();
                    if std::mem::take(&mut first)
                        && self.lines.last().is_none_or(|&(_, last)| last != line)
                    {
                        self.lines.push((self.text.len(), line));
                    }
                    self.text.push(c);
                }
            }
        }
    }

    /// Where the next character will stand.
    pub fn next(&mut self) -> usize {
        self.part();
        self.text.len()
    }

    /// Writes the blank that is due.
    fn part(&mut self) {
        let due = std::mem::take(&mut self.blank);
        if due && !self.text.is_empty() && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
    }

    /// Marks what was added since a place that [`next`](Self::next) gave, but for the punctuation at its end.
    pub fn mark(&mut self, start: usize) {
        let Some(mut text) = self.text.get(start..) else { return };
        loop {
            let open = text.matches('(').count() < text.matches(')').count();
            let bare = text.trim_end_matches([',', '.', ';', ':', ' ']);
            let bare = bare.strip_suffix(')').filter(|_| open).unwrap_or(bare);
            if bare.len() == text.len() {
                break;
            }
            text = bare;
        }
        if !text.is_empty() {
            self.marked.push(start..start + text.len());
        }
    }

    /// Tells that what was added since a place that [`next`](Self::next) gave is code.
    pub fn coded(&mut self, start: usize) {
        if start < self.text.len() {
            self.code.push(start..self.text.len());
        }
    }

    /// Adds another text behind a blank.
    pub fn append(&mut self, other: &Self) {
        self.blank = true;
        let start = self.next();
        let moved = |range: &Range<usize>| range.start + start..range.end + start;
        self.text.push_str(&other.text);
        self.marked.extend(other.marked.iter().map(moved));
        self.code.extend(other.code.iter().map(moved));
        self.lines.extend(other.lines.iter().map(|&(at, line)| (at + start, line)));
    }

    /// The line of a byte.
    pub fn line(&self, at: usize) -> usize {
        let behind = self.lines.partition_point(|&(start, _)| start <= at);
        self.lines.get(behind.saturating_sub(1)).map_or(1, |&(_, line)| line)
    }

    /// The line where the text begins.
    pub fn first_line(&self) -> usize {
        self.line(0)
    }

    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// A part of the text, without blanks around it.
    pub fn slice(&self, range: Range<usize>) -> Self {
        let part = &self.text[range.clone()];
        let start = range.start + part.len() - part.trim_start().len();
        let end = (range.start + part.trim_end().len()).max(start);
        let cut = |ranges: &[Range<usize>]| {
            let inside = |r: &Range<usize>| r.start.max(start)..r.end.min(end);
            let cut = ranges.iter().map(inside).filter(|r| r.start < r.end);
            cut.map(|r| r.start - start..r.end - start).collect()
        };
        let lines = self.lines.iter().filter(|&&(at, _)| at > start && at < end);
        Self {
            text: self.text[start..end].to_owned(),
            marked: cut(&self.marked),
            code: cut(&self.code),
            lines: [(0, self.line(start))]
                .into_iter()
                .chain(lines.map(|&(at, line)| (at - start, line)))
                .collect(),
            ..Self::default()
        }
    }

    /// The text in front of a place and the text from there on.
    pub fn split(&self, at: usize) -> (Self, Self) {
        (self.slice(0..at), self.slice(at..self.text.len()))
    }

    /// The text behind a place.
    pub fn from(&self, at: usize) -> Self {
        self.slice(at..self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_are_folded_and_soft_hyphens_join() {
        let mut rich = Rich::of(1, " one\u{A0} two\t");
        rich.push(2, "\n connec\u{AD}");
        rich.push(3, "\ntion");
        assert_eq!(rich.text, "one two connection");
        let lines: Vec<usize> = [0, 5, 8, 17].map(|at| rich.line(at)).into();
        assert_eq!(lines, [1, 1, 2, 3]);
    }

    #[test]
    fn a_part_keeps_its_marks_and_lines() {
        let mut rich = Rich::of(4, "see ");
        let start = rich.next();
        rich.push(4, "peer name");
        rich.mark(start);
        rich.push(5, " now");
        let (front, back) = rich.split(8);
        let shown = |rich: &Rich| {
            let marks = rich.marked.iter().map(|mark| &rich.text[mark.clone()]);
            format!("{}: {}", rich.text, marks.collect::<Vec<_>>().join(", "))
        };
        assert_eq!(shown(&front), "see peer: peer");
        assert_eq!(shown(&back), "name now: name");
        assert_eq!((back.line(0), back.line(6)), (4, 5));
        let mut whole = front;
        whole.append(&back);
        assert_eq!(shown(&whole), "see peer name now: peer, name");
    }
}
