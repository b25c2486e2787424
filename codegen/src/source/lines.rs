//! Characters to lines: byte order mark, line ends, control characters and blanks of every kind.

/// A line, its blanks folded.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Line {
    /// Counts from 1.
    pub number: usize,
    /// Whether blanks stand in front.
    pub indented: bool,
    /// The text, empty on a blank line.
    pub text: String,
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
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.lines().enumerate().map(|(index, line)| line_of(index + 1, line)).collect()
}

fn line_of(number: usize, line: &str) -> Line {
    let clean: String = line.chars().filter_map(clean).collect();
    Line {
        number,
        indented: clean.starts_with(char::is_whitespace),
        text: fold(&clean),
    }
}

/// The text with each run of blanks as one.
pub(super) fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What YAML can't hold becomes a blank or goes.
fn clean(c: char) -> Option<char> {
    match c {
        '\u{FEFF}' => None,
        '\u{FFFE}' | '\u{FFFF}' => Some('\u{FFFD}'),
        c if c.is_control() => Some(' '),
        c => Some(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_what_editors_and_renditions_leave() {
        let found = lines("\u{FEFF}750001\r\n\tone \u{A0} two  \r\rlast\u{C}");
        let texts: Vec<_> =
            found.iter().map(|l| (l.number, l.indented, &*l.text)).collect();
        assert_eq!(
            texts,
            [
                (1, false, "750001"),
                (2, true, "one two"),
                (3, false, ""),
                (4, false, "last")
            ]
        );
    }
}
