//! Escapes texts for the places of a page where they stand.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// `text` inside an HTML element or attribute, in a block of HTML: Markdown has no meaning there.
pub fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // mdBook expands `{{#include ...}}` wherever it stands.
            '{' => out.push_str("&#123;"),
            // An empty line would end the block.
            '\n' => out.push_str("&#10;"),
            c => out.push(c),
        }
    }
    out
}

/// The longest word that fits the line of a narrow screen beside others.
const LONG: usize = 20;

/// HTML text whose long words may be broken behind `.`, `_` and `:`; short ones go to the next line whole.
pub fn breakable(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    for word in html.split_inclusive(' ') {
        let mut chars = word.chars().peekable();
        while let Some(c) = chars.next() {
            out.push(c);
            let inside = chars.peek().is_some_and(char::is_ascii_alphanumeric);
            if word.len() > LONG && matches!(c, '.' | '_' | ':') && inside {
                out.push_str("<wbr>");
            }
        }
    }
    out
}

/// Prose of the catalog, with a link from each id to the page that `page` names.
pub fn linked(markdown: &str, page: impl Fn(u32) -> Option<String>) -> String {
    let markdown = markdown.trim();
    let mut out = String::with_capacity(markdown.len());
    let mut at = 0;
    let mut inside = 0;
    for (event, range) in Parser::new(markdown).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::Link { .. }) => inside += 1,
            Event::End(TagEnd::CodeBlock | TagEnd::Link) => inside -= 1,
            Event::Text(_) if inside == 0 => {
                out.push_str(&markdown[at..range.start]);
                out.push_str(&ids(&markdown[range.clone()], &page));
                at = range.end;
            }
            _ => {}
        }
    }
    out.push_str(&markdown[at..]);
    prose(&out)
}

/// `text` with links from its numbers of six digits.
fn ids(text: &str, page: impl Fn(u32) -> Option<String>) -> String {
    text.split_inclusive(|c: char| !c.is_alphanumeric())
        .map(|word| {
            let id = word.trim_end_matches(|c: char| !c.is_alphanumeric());
            let number = id.parse().ok().filter(|_| id.len() == 6);
            match number.and_then(&page) {
                Some(page) => format!("[{id}]({page}){}", &word[id.len()..]),
                None => word.into(),
            }
        })
        .collect()
}

/// `text` as plain words inside Markdown: headings, links, cells of tables.
pub fn inline(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_punctuation() && !",.:;'\"/()?!%=-+".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    // At its beginning these would make a list, a heading underline or a quotation.
    match out.as_bytes().first() {
        Some(b'-' | b'+' | b'=' | b':') => out.insert(0, '\\'),
        Some(b'0'..=b'9') => out = ordinal(out),
        _ => {}
    }
    out
}

/// `1. text` would begin a list.
fn ordinal(text: String) -> String {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    match text.as_bytes().get(digits) {
        Some(b'.' | b')') => format!("{}\\{}", &text[..digits], &text[digits..]),
        _ => text,
    }
}

/// Prose of the catalog as a block of its own.
pub fn prose(markdown: &str) -> String {
    fenced(markdown.trim())
}

/// Text inside a fenced block of code.
pub fn fenced(text: &str) -> String {
    // mdBook expands includes there too.
    text.replace("{{#", "\\{{#")
}

/// The first sentence of a prose, for a cell of a table.
pub fn first_sentence(markdown: &str) -> String {
    prose(&cell(&sentence(markdown)))
}

/// The first sentence of a prose, in one line.
pub fn sentence(markdown: &str) -> String {
    let paragraph = markdown.trim().split("\n\n").next().unwrap_or("");
    let text = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    let end = text
        .match_indices(". ")
        .map(|(at, _)| at + 1)
        .find(|&at| text[..at].matches('`').count() % 2 == 0)
        .unwrap_or(text.len());
    text[..end].to_owned()
}

/// Markdown inside a cell of a table.
pub fn cell(markdown: &str) -> String {
    markdown.replace('|', "\\|").replace('\n', " ")
}

/// An anchor: a path of the catalog as the name of an HTML element.
pub fn anchor(kind: &str, path: &str) -> String {
    format!("{kind}-{}", path.replace('.', "-"))
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::{Event, Options, Parser};

    use super::*;

    /// What a reader sees of a Markdown text.
    fn seen(markdown: &str) -> String {
        Parser::new_ext(markdown, Options::all() - Options::ENABLE_SMART_PUNCTUATION)
            .map(|event| match event {
                Event::Text(text) => text.into_string(),
                Event::Start(_) | Event::End(_) => String::new(),
                other => panic!("{other:?} in {markdown}"),
            })
            .collect()
    }

    #[test]
    fn plain_words_are_read_as_they_were_written() {
        for text in [
            "1. one",
            "12) a",
            "- a",
            "+ a",
            "= a",
            ": a",
            "# a",
            "> a",
            "a | b",
            "*a* _b_ `c` ~~d~~",
            "<b>&amp; $x$",
            "[a](b) ![c] [^d]",
            "a\\b {{#x}} {#id}",
            "---",
            "a_b__c",
            "http://example.com",
            "~",
            "[x] y",
            "10 a.",
        ] {
            assert_eq!(seen(&inline(text)), text);
        }
    }

    #[test]
    fn html_holds_nothing_that_ends_its_block() {
        assert_eq!(
            html("<a href=\"b\">&\n\n{{#c}}"),
            "&lt;a href=&quot;b&quot;&gt;&amp;&#10;&#10;&#123;&#123;#c}}"
        );
    }

    #[test]
    fn long_names_break_between_their_parts() {
        assert_eq!(
            breakable(&html(
                "session.local [2001:db8:1001:11::6]:500 <other.end_of_a_tunnel>."
            )),
            "session.local [2001:<wbr>db8:<wbr>1001:<wbr>11::<wbr>6]:<wbr>500 &lt;other.<wbr>end_<wbr>of_<wbr>a_<wbr>tunnel&gt;."
        );
    }

    #[test]
    fn ids_outside_of_code_are_linked() {
        let page = |id| (id == 100_001).then(|| "p.md".into());
        assert_eq!(
            linked(
                "- 100001, `100001`\n- [100001](b) 1000011 100002.\n\n      100001",
                page
            ),
            "- [100001](p.md), `100001`\n- [100001](b) 1000011 100002.\n\n      100001"
        );
        assert_eq!(linked("(100001)\n", page), "([100001](p.md))");
    }

    #[test]
    fn a_first_sentence_ends_outside_of_code() {
        assert_eq!(
            first_sentence("See `a. b | c` now. Then\nrest."),
            "See `a. b \\| c` now."
        );
        assert_eq!(
            first_sentence("One sentence\nalone.\n\nMore."),
            "One sentence alone."
        );
    }

    #[test]
    fn prose_includes_no_file() {
        assert_eq!(prose(" a `{{#include b}}`\n"), "a `\\{{#include b}}`");
    }
}
