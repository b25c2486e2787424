//! Characters to lines: line ends, control characters and blanks of every kind.

use super::rich::Rich;

/// Blanks between two cells of a table that is drawn with blanks.
const GAP: usize = 3;

/// A line, its blanks folded.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Line {
    /// Counts from 1.
    pub number: usize,
    /// How many blanks stand in front.
    pub indent: usize,
    /// The text, empty on a blank line; a soft hyphen at its end is kept.
    pub text: String,
    /// Whether a page begins with this line.
    pub page: bool,
    /// Its cells, if it is the row of a table; else all of it.
    pub cells: Vec<String>,
}

impl Line {
    pub fn is_blank(&self) -> bool {
        self.text.is_empty()
    }

    pub fn length(&self) -> usize {
        self.text.chars().count()
    }
}

/// The lines of a text. LF, CRLF and CR end one.
pub(super) fn lines(text: &str) -> Vec<Line> {
    unified(text)
        .split('\n')
        .enumerate()
        .map(|(index, line)| line_of(index + 1, line))
        .collect()
}

/// The text with LF at the line ends, without what no YAML can hold and nobody sees.
pub(super) fn unified(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    text.chars().filter_map(clean).collect()
}

fn clean(c: char) -> Option<char> {
    match c {
        '\r' => Some('\n'),
        '\n' | '\t' | '\u{C}' => Some(c),
        '\u{FEFF}' | '\u{200B}'..='\u{200D}' | '\u{2060}' => None,
        '\u{FFFE}' | '\u{FFFF}' => Some('\u{FFFD}'),
        c if c.is_control() => Some(' '),
        c => Some(c),
    }
}

fn line_of(number: usize, line: &str) -> Line {
    let body = line.trim_start();
    let mut folded = Rich::default();
    folded.push(number, line);
    if body.trim_end().ends_with('\u{AD}') {
        folded.text.push('\u{AD}');
    }
    Line {
        number,
        indent: line[..line.len() - body.len()]
            .chars()
            .filter(|&c| c != '\u{C}')
            .count(),
        page: line.contains('\u{C}'),
        cells: cells(body.trim_end()),
        text: folded.text,
    }
}

/// The cells of a row, by bars or wide gaps.
fn cells(line: &str) -> Vec<String> {
    if let Some(inner) = line.strip_prefix('|') {
        let cells = inner.strip_suffix('|').unwrap_or(inner).split('|');
        return cells.map(|cell| Rich::of(1, cell).text).collect();
    }
    let (mut cells, mut blanks) = (vec![String::new()], 0);
    for c in line.chars() {
        if c == '\t' {
            blanks = GAP;
        } else if c.is_whitespace() {
            blanks += 1;
        } else {
            match (blanks, cells.last_mut()) {
                (GAP.., _) => cells.push(c.into()),
                (_, Some(cell)) => {
                    cell.extend((blanks > 0).then_some(' ').into_iter().chain([c]));
                }
                _ => {}
            }
            blanks = 0;
        }
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_what_editors_and_renditions_leave() {
        let found = lines("\u{FEFF}750001\r\n\tone \u{A0} two  \r\rla\u{200B}st\u{C}");
        let texts: Vec<_> =
            found.iter().map(|l| (l.number, l.indent, &*l.text, l.page)).collect();
        assert_eq!(
            texts,
            [
                (1, 0, "750001", false),
                (2, 1, "one two", false),
                (3, 0, "", false),
                (4, 0, "last", true)
            ]
        );
    }

    #[test]
    fn soft_hyphens_stay_at_the_end_of_a_line_only() {
        let texts: Vec<String> =
            lines("con\u{AD}nec\u{AD} \ntion").into_iter().map(|l| l.text).collect();
        assert_eq!(texts, ["connec\u{AD}", "tion"]);
    }

    #[test]
    fn tells_the_cells_of_a_line() {
        for (line, expected) in [
            ("| a | b |", "a/b"),
            ("a b   c", "a b/c"),
            ("a\tb\tc", "a/b/c"),
            ("a  b c", "a b c"),
            ("", ""),
        ] {
            assert_eq!(cells(line).join("/"), expected, "{line}");
        }
    }
}
