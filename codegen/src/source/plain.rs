//! The plain text form: wrapped lines to blocks.

use super::blocks::{Block, Kind};
use super::lines::{Line, lines};
use super::rich::Rich;
use super::tag::tag;
use super::{Report, heading, label, pages};

/// What begins a bullet.
const DASHES: [char; 7] = ['-', '•', '–', '·', '‣', '●', '■'];
/// What begins a bullet of an inner list.
const INNER: [char; 4] = ['◦', '○', '▪', '‒'];

/// The blocks of a guide.
pub(super) fn blocks(text: &str, report: &mut Report) -> Vec<Block> {
    let lines = pages::without(lines(text), report);
    let mut reader = Reader::default();
    for (index, line) in lines.iter().enumerate() {
        let above = index.checked_sub(1).map(|index| &lines[index]);
        reader.line(line, above, &lines[index + 1..]);
    }
    reader.blocks
}

/// The text of a bullet behind its mark, and whether the mark is that of an inner list.
///
/// A mark that is no dash may stand on a line of its own, as a PDF's often do.
pub(super) fn bullet(line: &Line) -> Option<(&str, bool)> {
    let text = &*line.text;
    let inner = text.strip_prefix(INNER).or_else(|| text.strip_prefix("o "));
    let starred = text.strip_prefix("* ");
    let body = inner.or(starred).or_else(|| text.strip_prefix(DASHES))?;
    // A dash that nothing follows, or another dash, is text.
    let text =
        body.is_empty() && text.starts_with(['-', '–', '‒']) || body.starts_with(DASHES);
    (!text).then_some((body.trim_start(), inner.is_some()))
}

/// Whether a line can't go on with the paragraph above it.
pub(super) fn begins_block(line: &Line) -> bool {
    label::begins(&line.text).is_some()
        || heading::whole(&line.text).is_some()
        || tag(&line.text).is_some()
        || bullet(line).is_some()
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    /// Whether the next line may go on with the last block.
    open: bool,
    /// How far the bullets of the list are indented, and whether its mark is one of inner lists.
    indent: usize,
    inner: bool,
    /// The number of the last item, where the list is numbered.
    number: u32,
}

impl Reader {
    fn line(&mut self, line: &Line, above: Option<&Line>, below: &[Line]) {
        if line.is_blank() {
            self.open &= self.marked();
            return;
        }
        let apart = above.is_none_or(Line::is_blank);
        if heading::whole(&line.text).is_some() && heads(apart, below) {
            self.add(Kind::Ids { apart }, line, &line.text);
            self.open = false;
        } else if let Some((ids, rest)) = headed(line, apart) {
            self.add(Kind::Ids { apart: true }, line, ids);
            self.open = false;
            let rest = Line {
                text: rest.into(),
                ..line.clone()
            };
            self.line(&rest, None, below);
        } else if let Some((remark, rest)) = remark(line) {
            self.add(Kind::Text, line, remark);
            self.open = false;
            let rest = Line {
                text: rest.into(),
                ..line.clone()
            };
            self.line(&rest, None, below);
        } else if let Some((label, end)) = self.label(line) {
            self.add(Kind::Label(label), line, &line.text[end..]);
            self.open = end < line.text.len();
        } else if let Some((text, inner)) = bullet(line).filter(|_| !self.in_format()) {
            let kind = self.bullet(line.indent, inner);
            self.add(kind, line, text);
        } else if let Some((number, text)) =
            self.numbered(line).filter(|_| !self.in_format())
        {
            let kind = self.bullet(line.indent, false);
            self.add(kind, line, text);
            self.number = number;
        } else if self.row(line, below) {
            let ruled = line.text.chars().all(|c| "|-+=: ".contains(c));
            if !ruled {
                let rich = Rich::of(line.number, &line.cells.join(" | "));
                self.blocks.push(Block::row(rich));
                self.open = true;
            }
        } else if self.open {
            self.go_on(line);
        } else {
            self.add(Kind::Text, line, &line.text);
        }
    }

    fn add(&mut self, kind: Kind, line: &Line, text: &str) {
        if !matches!(kind, Kind::Bullet(_)) {
            self.number = 0;
        }
        self.blocks.push(Block {
            kind,
            rich: Rich::of(line.number, text),
            line: line.number,
        });
        self.open = true;
    }

    fn go_on(&mut self, line: &Line) {
        if let Some(block) = self.blocks.last_mut() {
            block.rich.push(line.number, " ");
            block.rich.push(line.number, &line.text);
        }
    }

    /// The item of a numbered list, and its number: one behind the last, or the first behind a paragraph.
    fn numbered<'a>(&self, line: &'a Line) -> Option<(u32, &'a str)> {
        let (number, text) = line.text.split_once(['.', ')'])?;
        let number: u32 = number.parse().ok()?;
        let behind = |block: &Block| block.rich.text.ends_with(':');
        let begins = number > 1 || !self.open || self.blocks.last().is_some_and(behind);
        let fits = begins && number == self.number + 1;
        Some((number, text.strip_prefix(' ')?)).filter(|_| fits)
    }

    /// Whether the mark of a bullet still waits for its text.
    fn marked(&self) -> bool {
        let last = self.blocks.last();
        last.is_some_and(|block| {
            matches!(block.kind, Kind::Bullet(_)) && block.rich.is_empty()
        })
    }

    /// Whether the line goes on with a format, in which a dash at the edge is text.
    fn in_format(&self) -> bool {
        let last = self.blocks.last().filter(|_| self.open);
        last.is_some_and(|block| tag(&block.rich.text).is_some())
    }

    /// A label in front of the line. Within a paragraph it has to be beyond doubt.
    fn label(&self, line: &Line) -> Option<(label::Label, usize)> {
        let text = &*line.text;
        // A wide gap behind a label is as good as a line end.
        let cell = line.cells.first().filter(|_| line.cells.len() > 1);
        if let Some((cell, label)) =
            cell.and_then(|cell| Some((cell, label::label(cell)?)))
        {
            return Some((label, cell.len()));
        }
        let found = label::begins(text)?;
        let (label, end) = found;
        let sure = match label {
            label::Label::Note => text.starts_with("Note:"),
            _ => true,
        };
        let free = !self.open
            || matches!(self.blocks.last(), Some(block) if matches!(block.kind, Kind::Ids { .. }));
        (free || sure || end == text.len() && label != label::Label::Note)
            .then_some(found)
    }

    fn bullet(&mut self, indent: usize, inner: bool) -> Kind {
        let in_list = matches!(self.blocks.last(), Some(block) if matches!(block.kind, Kind::Bullet(_)));
        if !in_list {
            (self.indent, self.inner) = (indent, inner);
        }
        let nested = in_list && (inner && !self.inner || indent > self.indent);
        Kind::Bullet(if nested { 2 } else { 1 })
    }

    /// Whether a line is the row of a table: cells between bars, or columns with a neighbour of their like.
    fn row(&self, line: &Line, below: &[Line]) -> bool {
        let in_table = self.blocks.last().is_some_and(|block| block.kind == Kind::Row);
        let barred = line.text.starts_with('|') && line.text.ends_with('|');
        let next = below.iter().find(|line| !line.is_blank());
        let cells = line.cells.len();
        let columns = cells > 1
            && (in_table || next.is_some_and(|next| next.cells.len() == cells));
        cells > 1 && barred || columns && (in_table || !self.open)
    }
}

/// A heading, and what is glued to it: the label of a format, or its tag where the line stands apart.
fn headed(line: &Line, apart: bool) -> Option<(&str, &str)> {
    let text = &*line.text;
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let begins = |at: usize| {
        let rest = &text[at..];
        matches!(label::begins(rest), Some((label::Label::Format, _)))
            || apart && tag(rest).is_some()
    };
    let whole = |at: usize| {
        heading::whole(&text[..at]).is_some_and(|heading| heading.odd.is_none())
    };
    let mut starts =
        text.char_indices().filter(|(_, c)| *c == '%' || c.is_ascii_alphabetic());
    let at = starts.find(|&(at, _)| begins(at) && whole(at))?.0;
    Some((text[..at].trim_end(), &text[at..]))
}

/// A remark in parentheses, and the label of a format right behind it.
fn remark(line: &Line) -> Option<(&str, &str)> {
    let end = line.text.starts_with('(').then(|| line.text.find(')'))?? + 1;
    let (remark, rest) = line.text.split_at(end);
    let rest = rest.trim_start();
    let labelled = matches!(label::begins(rest), Some((label::Label::Format, _)));
    labelled.then_some((remark, rest))
}

/// Whether ids on a line of their own may be a heading. Within a paragraph a format has to follow.
fn heads(apart: bool, below: &[Line]) -> bool {
    let begins = |line: &Line| {
        let format = label::begins(&line.text)
            .is_some_and(|(label, _)| label == label::Label::Format);
        format || tag(&line.text).is_some()
    };
    let next = below.iter().find(|line| !line.is_blank());
    if apart {
        let open = |line: &Line| {
            line.is_blank() || begins(line) || label::begins(&line.text).is_some()
        };
        below.first().is_none_or(open)
    } else {
        next.is_some_and(begins)
    }
}

#[cfg(test)]
mod tests {
    use super::super::label::Label;
    use super::Kind::{Bullet, Ids, Row, Text};
    use super::*;

    fn read(text: &str) -> Vec<(Kind, String)> {
        let mut report = Report::new("guide.txt");
        blocks(text, &mut report).into_iter().map(|b| (b.kind, b.rich.text)).collect()
    }

    fn expect(text: &str, expected: &[(Kind, &str)]) {
        let expected: Vec<_> =
            expected.iter().map(|&(kind, text)| (kind, text.to_owned())).collect();
        assert_eq!(read(text), expected, "{text}");
    }

    #[test]
    fn unwraps_paragraphs_bullets_and_values() {
        expect(
            "One\ntwo.\n- a - first\nwrapped\n-b - second:\n  - x\n  y\n  -z\n\nThree.\nNote: mind\nit.",
            &[
                (Text, "One two."),
                (Bullet(1), "a - first wrapped"),
                (Bullet(1), "b - second:"),
                (Bullet(2), "x y"),
                (Bullet(2), "z"),
                (Text, "Three."),
                (Kind::Label(Label::Note), "mind it."),
            ],
        );
    }

    #[test]
    fn marks_of_bullets_may_stand_alone_and_be_of_any_kind() {
        expect(
            "•\na - first\nwrapped\n\n•\n\nb - second\n◦\nx\n\n–\n",
            &[
                (Bullet(1), "a - first wrapped"),
                (Bullet(1), "b - second"),
                (Bullet(2), "x"),
                (Text, "–"),
            ],
        );
        expect(
            "o a\n  o x\no b\n",
            &[(Bullet(1), "a"), (Bullet(2), "x"), (Bullet(1), "b")],
        );
    }

    #[test]
    fn numbers_count_the_items_of_a_list() {
        expect(
            "Do this:\n1. Look,\nthen\n2) go in release\n9. No more.\n\n3. Rest.\n\nBuilt\n1. x\n",
            &[
                (Text, "Do this:"),
                (Bullet(1), "Look, then"),
                (Bullet(1), "go in release 9. No more."),
                (Bullet(1), "Rest."),
                (Text, "Built 1. x"),
            ],
        );
    }

    #[test]
    fn what_is_glued_to_a_heading_is_parted_from_it() {
        for text in [
            "700001 Error Message %ASA-5-700001: It fell\n",
            "700001Error Message%ASA-5-700001: It fell\n",
            "700001: Error Message: %ASA-5-700001: It fell\n",
        ] {
            expect(
                &format!("None.\n{text}"),
                &[
                    (Text, "None."),
                    (Ids { apart: true }, text[..7].trim_end_matches(['E', ' '])),
                    (Kind::Label(Label::Format), "%ASA-5-700001: It fell"),
                ],
            );
        }
        expect(
            "700001 to 700002 %ASA-5-700001: It fell\n",
            &[
                (Ids { apart: true }, "700001 to 700002"),
                (Text, "%ASA-5-700001: It fell"),
            ],
        );
        expect(
            "see\n700001 %ASA-5-700001: x\n",
            &[(Text, "see 700001 %ASA-5-700001: x")],
        );
    }

    #[test]
    fn a_label_ends_the_paragraph_above_it() {
        expect(
            "700001\nError Message%ASA-5-700001: It\nfell\nExplanation\nThe wind.\nRecommended Action: Mend it.\n",
            &[
                (Ids { apart: true }, "700001"),
                (Kind::Label(Label::Format), "%ASA-5-700001: It fell"),
                (Kind::Label(Label::Explanation), ""),
                (Text, "The wind."),
                (Kind::Label(Label::Action), "Mend it."),
            ],
        );
    }

    #[test]
    fn a_wide_gap_parts_a_label_from_its_text() {
        expect(
            "Explanation    link is down\n               for good.\n",
            &[(Kind::Label(Label::Explanation), "link is down for good.")],
        );
    }

    #[test]
    fn a_number_in_prose_is_no_heading() {
        expect(
            "See 700001 and\n700002\n\nThe end.",
            &[(Text, "See 700001 and 700002"), (Text, "The end.")],
        );
        expect(
            "None.\n700002\n\nError Message\n",
            &[
                (Text, "None."),
                (Ids { apart: false }, "700002"),
                (Kind::Label(Label::Format), ""),
            ],
        );
    }

    #[test]
    fn rows_of_tables_are_not_run_together() {
        expect(
            "Code    Meaning\n1       Lamp out\n2       No wind\n\nEnd.",
            &[
                (Row, "Code | Meaning"),
                (Row, "1 | Lamp out"),
                (Row, "2 | No wind"),
                (Text, "End."),
            ],
        );
        expect("| a | b |\n|---|---|\n| 1 | 2 |", &[(Row, "a | b"), (Row, "1 | 2")]);
    }
}
