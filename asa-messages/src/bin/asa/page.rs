//! Text for people: headings, literal text and Markdown, wrapped to the terminal.

use std::fmt::Write;
use std::io::{self, IsTerminal};

use anstream::ColorChoice;
use anstyle::{AnsiColor, Style};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use textwrap::{Options, WordSplitter, WrapAlgorithm};

const HEADING: Style = Style::new().bold();
const CODE: Style = AnsiColor::Cyan.on_default();
const ERROR: Style = AnsiColor::Red.on_default().bold();

/// Longer lines are hard to read.
const MOST_COLUMNS: usize = 100;
const INDENT: &str = "  ";
/// A blank inside code while lines are broken.
const UNBREAKABLE: char = '\u{a0}';

/// Says on standard error what went wrong.
pub fn complain(what: &str) {
    anstream::eprintln!("{ERROR}error:{ERROR:#} {what}");
}

/// A page, with colours that `anstream` takes out where they are not wanted.
pub struct Page {
    text: String,
    columns: usize,
    /// Whether colours are shown, so that code needs no marks.
    coloured: bool,
}

impl Page {
    /// An empty page as wide as the terminal.
    pub fn new() -> Self {
        // Elsewhere the width would depend on where the other streams go.
        let columns =
            if io::stdout().is_terminal() { textwrap::termwidth() } else { 80 };
        let coloured = anstream::stdout().current_choice() != ColorChoice::Never;
        Self::with(columns.min(MOST_COLUMNS), coloured)
    }

    fn with(columns: usize, coloured: bool) -> Self {
        Self {
            text: String::new(),
            columns,
            coloured,
        }
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }

    pub fn heading(&mut self, text: &str) {
        self.gap();
        self.fill(&format!("{HEADING}{text}{HEADING:#}"), "", "");
    }

    /// Text that is no Markdown. What goes on in another line stands further in.
    pub fn literal(&mut self, text: &str) {
        self.fill(text, INDENT, "      ");
    }

    /// A term, and its description below it.
    pub fn definition(&mut self, term: &str, about: &str) {
        self.fill(term, INDENT, "      ");
        self.blocks(about, "      ");
    }

    /// What else is to be said below a term.
    pub fn more(&mut self, text: &str) {
        self.blocks(text, "      ");
    }

    /// A text with a bullet before it.
    pub fn item(&mut self, text: &str) {
        let bulleted: Vec<_> = text.lines().collect();
        self.blocks(&format!("- {}", bulleted.join("\n  ")), INDENT);
    }

    /// Paragraphs, lists and code, below a heading.
    pub fn markdown(&mut self, text: &str) {
        self.blocks(text, INDENT);
    }

    fn blocks(&mut self, markdown: &str, indent: &str) {
        let mut blocks = Blocks {
            page: self,
            indent: indent.to_owned(),
            bullet: None,
            lists: Vec::new(),
            text: String::new(),
            first: true,
        };
        Parser::new(markdown).for_each(|event| blocks.event(event));
        blocks.end();
    }

    /// A blank line, except at the top.
    fn gap(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    fn fill(&mut self, text: &str, first: &str, other: &str) {
        let options = Options::new(self.columns)
            .initial_indent(first)
            .subsequent_indent(other)
            .word_splitter(WordSplitter::NoHyphenation)
            .wrap_algorithm(WrapAlgorithm::FirstFit)
            .break_words(false);
        let filled = textwrap::fill(text, options);
        self.text.push_str(&filled.replace(UNBREAKABLE, " "));
        self.text.push('\n');
    }
}

/// Markdown on its way to a page. The catalog's prose holds paragraphs, lists and code, nothing else.
struct Blocks<'a> {
    page: &'a mut Page,
    indent: String,
    /// What stands before the first line of the item that begins.
    bullet: Option<String>,
    /// The open lists, each with its next number if it has numbers.
    lists: Vec<Option<u64>>,
    text: String,
    first: bool,
}

impl Blocks<'_> {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(Tag::Paragraph | Tag::CodeBlock(_)) => self.begin(),
            Event::Start(Tag::List(number)) => {
                self.begin();
                self.lists.push(number);
            }
            Event::Start(Tag::Item) => {
                let bullet = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        format!("{}. ", *number - 1)
                    }
                    _ => "- ".to_owned(),
                };
                self.bullet = Some(format!("{}{bullet}", self.indent));
                self.indent.push_str(&" ".repeat(bullet.len()));
            }
            Event::End(TagEnd::Paragraph | TagEnd::CodeBlock) => self.end(),
            Event::End(TagEnd::List(_)) => {
                self.lists.pop();
            }
            Event::End(TagEnd::Item) => {
                self.end();
                let depth = if let Some(Some(number)) = self.lists.last() {
                    format!("{}. ", number - 1).len()
                } else {
                    2
                };
                self.indent.truncate(self.indent.len() - depth);
            }
            Event::Text(text) => self.text.push_str(&text),
            Event::Code(code) => {
                let code = code.replace(' ', UNBREAKABLE.encode_utf8(&mut [0; 2]));
                // Writing to a string can't fail.
                let _ = if self.page.coloured {
                    write!(self.text, "{CODE}{code}{CODE:#}")
                } else {
                    write!(self.text, "`{code}`")
                };
            }
            Event::SoftBreak => self.text.push(' '),
            Event::HardBreak => self.text.push('\n'),
            _ => {}
        }
    }

    /// Blocks are parted by a blank line, except within a list.
    fn begin(&mut self) {
        self.end();
        if self.lists.is_empty() && !self.first {
            self.page.gap();
        }
        self.first = false;
    }

    fn end(&mut self) {
        if !self.text.is_empty() {
            let first = self.bullet.take().unwrap_or_else(|| self.indent.clone());
            self.page.fill(self.text.trim_end(), &first, &self.indent);
            self.text.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Page;

    fn plain(page: &Page) -> String {
        anstream::adapter::strip_str(page.as_str()).to_string()
    }

    #[test]
    fn blocks_are_indented_and_wrapped() {
        let mut page = Page::with(24, true);
        page.heading("Action");
        page.markdown("See `show run\ncrypto map`, and then:\n\n- one of the two\n- the other\n\n1. first\n   - inner\n2. second\n\n```text\na  b\nc\n```");
        page.heading("Notes");
        page.item("A note of more than one line.");
        let expected = "\
Action
  See
  show run crypto map,
  and then:

  - one of the two
  - the other

  1. first
     - inner
  2. second

  a  b
  c

Notes
  - A note of more than
    one line.
";
        assert_eq!(plain(&page), expected);
    }

    #[test]
    fn code_has_marks_where_it_has_no_colour() {
        let mut page = Page::with(24, false);
        page.markdown("See `show run crypto map`.");
        assert_eq!(page.as_str(), "  See\n  `show run crypto map`.\n");
    }

    #[test]
    fn a_word_longer_than_the_line_is_not_broken() {
        let mut page = Page::with(12, false);
        page.definition("peer (endpoint)", "Is 2001:db8:1001:11::6 or nothing.");
        assert_eq!(
            plain(&page),
            "  peer\n      (endpoint)\n      Is\n      2001:db8:1001:11::6\n      or\n      nothing.\n"
        );
    }
}
