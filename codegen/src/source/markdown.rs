//! The Markdown form: the events of pulldown-cmark to blocks.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::blocks::{Block, Kind};
use super::label;
use super::lines::unified;
use super::rich::Rich;
use super::{heading, underscores};

/// The blocks of a guide.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let text = unified(text);
    let ends = text.match_indices('\n').map(|(at, _)| at).collect();
    let mut reader = Reader { ends, ..Reader::default() };
    let parser = Parser::new_ext(&text, Options::ENABLE_TABLES);
    for (event, range) in parser.into_offset_iter() {
        reader.event(event, reader.line(range.start));
    }
    reader.flush();
    reader.blocks
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    /// Where each line ends, in bytes.
    ends: Vec<usize>,
    /// The block that is being read.
    kind: Option<Kind>,
    rich: Rich,
    /// How deep the list is, and whether its item still waits for its text.
    depth: usize,
    item: bool,
    /// Where emphasis began.
    marks: Vec<usize>,
    /// Where strong text began, and its line.
    strong: Option<(usize, usize)>,
    /// Within an image, whose text nobody sees.
    image: usize,
}

impl Reader {
    /// The line of a byte.
    fn line(&self, at: usize) -> usize {
        self.ends.partition_point(|&end| end < at) + 1
    }

    fn event(&mut self, event: Event<'_>, line: usize) {
        match event {
            Event::Start(tag) => self.start(&tag, line),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(line, &text),
            Event::Code(code) => self.code(line, &code),
            Event::SoftBreak | Event::HardBreak => self.text(line, "\n"),
            Event::Html(html) | Event::InlineHtml(html) => self.html(line, &html),
            Event::Rule => self.flush(),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, line: usize) {
        match tag {
            Tag::Heading { level, .. } => self.begin(Kind::Heading(*level as usize)),
            Tag::Paragraph => match self.kind {
                // The text of an item; a second paragraph of it goes on with the first.
                Some(Kind::Bullet(_)) => self.text(line, "\n"),
                _ => self.begin(Kind::Text),
            },
            Tag::List(_) => {
                self.flush();
                // A list that is all of an item is that item's.
                self.depth += usize::from(!std::mem::take(&mut self.item));
            }
            Tag::Item => {
                self.begin(Kind::Bullet(self.depth.max(1)));
                self.item = true;
            }
            Tag::CodeBlock(_) => self.begin(Kind::Code),
            Tag::HtmlBlock => self.begin(Kind::Text),
            Tag::TableHead | Tag::TableRow => self.begin(Kind::Row),
            Tag::TableCell if !self.rich.is_empty() => self.text(line, " | "),
            Tag::Emphasis => {
                let at = self.rich.next();
                self.marks.push(at);
            }
            Tag::Strong => self.strong = Some((self.rich.next(), line)),
            Tag::Image { .. } => self.image += 1,
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_)
            | TagEnd::CodeBlock
            | TagEnd::HtmlBlock
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::Item => self.flush(),
            TagEnd::Paragraph if !matches!(self.kind, Some(Kind::Bullet(_))) => {
                self.flush();
            }
            TagEnd::List(_) => {
                self.flush();
                self.depth = self.depth.saturating_sub(1);
            }
            TagEnd::Emphasis => {
                if let Some(start) = self.marks.pop() {
                    self.rich.mark(start);
                }
            }
            TagEnd::Strong => self.label(),
            TagEnd::Image => self.image = self.image.saturating_sub(1),
            _ => {}
        }
    }

    /// Strong text that is a label begins a block, wherever it stands.
    fn label(&mut self) {
        let Some((start, _)) = self.strong.take() else { return };
        let words = self.rich.text.get(start..).unwrap_or_default();
        let Some(label) = label::label(words) else { return };
        if matches!(self.kind, Some(Kind::Heading(_) | Kind::Row)) {
            return;
        }
        let (front, back) = self.rich.split(start);
        let line = back.first_line();
        self.rich = front;
        self.flush();
        self.blocks.push(Block {
            kind: Kind::Label(label),
            rich: Rich::default(),
            line,
        });
        self.kind = Some(Kind::Label(label));
        self.rich = Rich::default();
    }

    fn begin(&mut self, kind: Kind) {
        self.flush();
        self.kind = Some(kind);
    }

    fn text(&mut self, line: usize, text: &str) {
        if self.image > 0 {
            return;
        }
        self.kind.get_or_insert(Kind::Text);
        if self.kind == Some(Kind::Code) {
            self.code(line, text);
            return;
        }
        self.item &= text.trim().is_empty();
        self.rich.push(line, text);
    }

    /// Code, in which underscores mark placeholders. A code block may hold many lines.
    fn code(&mut self, line: usize, code: &str) {
        self.kind.get_or_insert(Kind::Text);
        self.item = false;
        for (index, code) in code.split('\n').enumerate() {
            let line = line + index;
            if index > 0 {
                self.rich.push(line, "\n");
            }
            if code.trim().is_empty() {
                continue;
            }
            let code = underscores::unescaped(code);
            let start = self.rich.next();
            for (text, marked) in underscores::pieces(&code) {
                let inner = self.rich.next();
                self.rich.push(line, text);
                if marked {
                    self.rich.mark(inner);
                }
            }
            self.rich.coded(start);
        }
    }

    /// Markup that is a line break parts words; a placeholder in angle brackets looks like markup, and is text.
    fn html(&mut self, line: usize, html: &str) {
        let ends = html.starts_with("</");
        let name = html.trim_start_matches(['<', '/']);
        let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
        let known = [
            "br", "p", "a", "b", "strong", "span", "div", "sup", "sub", "img", "ul",
            "li", "table", "tr", "td", "th", "tbody", "thead", "code", "pre",
        ];
        if ["em", "i", "var"].contains(&&*name.to_ascii_lowercase()) {
            if ends {
                self.end(TagEnd::Emphasis);
            } else {
                self.start(&Tag::Emphasis, line);
            }
        } else if known.contains(&&*name.to_ascii_lowercase())
            || html.starts_with("<!--")
        {
            self.text(line, " ");
        } else {
            self.text(line, html);
        }
    }

    /// Ends the block that is being read.
    fn flush(&mut self) {
        let rich = std::mem::take(&mut self.rich);
        let rich = rich.slice(0..rich.text.len());
        self.marks.clear();
        self.strong = None;
        let Some(kind) = self.kind.take() else { return };
        let kind = match kind {
            // What stands behind a label belongs to it.
            Kind::Label(_) => {
                if let Some(label) = self.blocks.last_mut() {
                    let text = rich.text.trim_start_matches([':', ' ']);
                    label.rich = rich.from(rich.text.len() - text.len());
                }
                return;
            }
            kind => kind,
        };
        if is_ruling(&rich.text) {
            return;
        }
        self.block(kind, rich);
    }

    fn block(&mut self, kind: Kind, rich: Rich) {
        if kind == Kind::Row {
            self.blocks.push(Block::row(rich));
            return;
        }
        if let (Kind::Heading(_), Some(label)) = (kind, label::label(&rich.text)) {
            let line = rich.first_line();
            self.blocks.push(Block {
                kind: Kind::Label(label),
                rich: Rich::default(),
                line,
            });
            return;
        }
        if kind == Kind::Text {
            if heading::whole(&rich.text).is_some() {
                self.blocks.push(Block::new(Kind::Ids { apart: true }, rich));
                return;
            }
            if let Some((label, end)) = label::begins(&rich.text) {
                let line = rich.first_line();
                let rich = rich.from(end);
                self.blocks.push(Block {
                    kind: Kind::Label(label),
                    rich,
                    line,
                });
                return;
            }
            if let Some(depth) = self.dashed(&rich) {
                let text = rich.text.trim_start_matches(['-', '•', '–', '◦']);
                let rich = rich.from(rich.text.len() - text.len());
                self.blocks.push(Block::new(Kind::Bullet(depth), rich));
                return;
            }
        }
        self.blocks.push(Block::new(kind, rich));
    }

    /// The depth of a paragraph that is printed like an item, which lists within a list often are.
    fn dashed(&self, rich: &Rich) -> Option<usize> {
        let text = &rich.text;
        let item = ["- ", "• ", "– ", "◦ "].iter().any(|dash| text.starts_with(dash));
        let coded = rich.code.first().is_some_and(|code| code.start == 0);
        let above = self.blocks.last().map(|block| block.kind);
        let inner = matches!(above, Some(Kind::Bullet(_)));
        (item && !coded).then_some(if inner { 2 } else { 1 })
    }
}

/// Whether a text only draws the edges of a table.
fn is_ruling(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || "|_-—:+".contains(c))
}

#[cfg(test)]
mod tests {
    use super::super::label::Label;
    use super::Kind::{Bullet, Code, Heading, Ids, Row, Text};
    use super::*;

    fn expect(text: &str, expected: &[(Kind, usize, &str)]) {
        let found: Vec<_> =
            blocks(text).into_iter().map(|b| (b.kind, b.line, b.rich.text)).collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|&(kind, line, text)| (kind, line, text.to_owned()))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    const FORMAT: Kind = Kind::Label(Label::Format);
    const EXPLANATION: Kind = Kind::Label(Label::Explanation);
    const ACTION: Kind = Kind::Label(Label::Action);

    #[test]
    fn labels_begin_blocks_wherever_they_stand() {
        expect(
            "## 700001\n\n**Error Message-1** `%ASA-5-700001: _It_ fell`\n\n**Explanation**The wind.\n\
             **Recommended Action:** None.\n\n**Explanation**\n\nMore.\n\n**Error Message**: `%ASA-5-700001: x`\n",
            &[
                (Heading(2), 1, "700001"),
                (FORMAT, 3, "%ASA-5-700001: It fell"),
                (EXPLANATION, 5, "The wind."),
                (ACTION, 6, "None."),
                (EXPLANATION, 8, ""),
                (Text, 10, "More."),
                (FORMAT, 12, "%ASA-5-700001: x"),
            ],
        );
        expect(
            "Explanation The wind.\n\n**700002**\n",
            &[(EXPLANATION, 1, "The wind."), (Ids { apart: true }, 3, "700002")],
        );
    }

    #[test]
    fn marks_are_those_of_code_and_of_emphasis() {
        let read = blocks("`%ASA-5-700001: a _b_c_` d _e\\_f_ g\n");
        let rich = &read[0].rich;
        let marked: Vec<&str> =
            rich.marked.iter().map(|r| &rich.text[r.clone()]).collect();
        assert_eq!(
            (&*rich.text, marked),
            ("%ASA-5-700001: a b_c d e_f g", vec!["b_c", "e_f"])
        );
        assert_eq!(rich.code, vec![std::ops::Range { start: 0, end: 20 }]);
    }

    #[test]
    fn lists_within_lists_and_dashed_paragraphs_are_inner_items() {
        expect(
            "-   a—one\n\n\\- 0—x\n\n\\- 1—y\n\n-   b—two\n    \n    - p\n\n    - q\n\n    more\n\n- - only\n  - inner\n",
            &[
                (Bullet(1), 1, "a—one"),
                (Bullet(2), 3, "- 0—x".trim_start_matches("- ")),
                (Bullet(2), 5, "1—y"),
                (Bullet(1), 7, "b—two"),
                (Bullet(2), 9, "p"),
                (Bullet(2), 11, "q"),
                (Text, 13, "more"),
                (Bullet(1), 15, "only"),
                (Bullet(1), 16, "inner"),
            ],
        );
    }

    #[test]
    fn labels_in_headings_and_in_tables_are_labels() {
        expect(
            "### 700001\n\n#### Error Message\n\n`x`\n\n| **Explanation** | It fell. |\n|---|---|\n| Note | Mind it. |\n",
            &[
                (Heading(3), 1, "700001"),
                (FORMAT, 3, ""),
                (Text, 5, "x"),
                (EXPLANATION, 7, "It fell."),
                (Kind::Label(Label::Note), 9, "Mind it."),
            ],
        );
    }

    #[test]
    fn marks_and_escapes_of_html() {
        let read = blocks("a <em>b_c</em> <d> `e &lt;_f_&gt; \\'g\\'`\n");
        let rich = &read[0].rich;
        let marked: Vec<&str> =
            rich.marked.iter().map(|r| &rich.text[r.clone()]).collect();
        assert_eq!((&*rich.text, marked), ("a b_c <d> e <f> 'g'", vec!["b_c", "f"]));
    }

    #[test]
    fn tables_fences_and_broken_tables() {
        expect(
            "| a | b |\n|---|---|\n| 1 | _2_ |\n\n```\n%ASA-5-700001: _x_\nmore\n```\n\n\
             | ![](note.gif)\n\n**Note** | ___\n\nMind <it>.\n\n___ |\n|---|-----|\n",
            &[
                (Row, 1, "a | b"),
                (Row, 3, "1 | 2"),
                (Code, 6, "%ASA-5-700001: x more"),
                (Kind::Label(Label::Note), 12, "| ___"),
                (Text, 14, "Mind <it>."),
            ],
        );
    }
}
