//! Bytes to text: UTF-8, UTF-16 with a byte order mark, and Windows-1252 line by line where a line is neither.

use encoding_rs::{Encoding, WINDOWS_1252};

/// How many characters tell what a file is.
const HEAD: usize = 1_000;

/// A text, and where it was not UTF-8.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Input {
    pub text: String,
    /// The first line that was read as Windows-1252, and how many there are.
    pub other: Option<(usize, usize)>,
    /// UTF-16 or another form that its byte order mark names.
    pub named: Option<&'static str>,
}

pub(super) fn decode(bytes: &[u8]) -> Input {
    if let Some((encoding, _)) =
        Encoding::for_bom(bytes).filter(|_| !bytes.starts_with(b"\xEF"))
    {
        let (text, _, _) = encoding.decode(bytes);
        return Input {
            text: text.into_owned(),
            other: None,
            named: Some(encoding.name()),
        };
    }
    if let Ok(text) = str::from_utf8(bytes) {
        return Input {
            text: text.to_owned(),
            other: None,
            named: None,
        };
    }
    let mut text = String::with_capacity(bytes.len());
    let mut other: Option<(usize, usize)> = None;
    for (index, line) in bytes.split_inclusive(|&byte| byte == b'\n').enumerate() {
        if let Ok(line) = str::from_utf8(line) {
            text.push_str(line);
        } else {
            let (line, _) = WINDOWS_1252.decode_without_bom_handling(line);
            text.push_str(&line);
            other.get_or_insert((index + 1, 0)).1 += 1;
        }
    }
    Input { text, other, named: None }
}

/// What a file is that is no text, and what to do with it.
pub(super) fn foreign(text: &str) -> Option<(&'static str, &'static str)> {
    let head = text.trim_start_matches('\u{FEFF}').trim_start();
    let lower: String = head.chars().take(200).collect::<String>().to_ascii_lowercase();
    if head.is_empty() {
        Some(("empty", "name the file that holds the guide's text"))
    } else if head.starts_with("%PDF-") {
        Some((
            "a PDF",
            "take its text out, for example with `pdftotext -layout`, and import that",
        ))
    } else if head.starts_with("PK\u{3}\u{4}") || head.starts_with("\u{D0}\u{CF}") {
        Some((
            "a document of a word processor or an archive",
            "save it as plain text, and import that",
        ))
    } else if lower.starts_with("<!doctype html") || lower.starts_with("<html") {
        Some((
            "HTML",
            "turn it into Markdown, for example with `pandoc --to gfm`, and import that",
        ))
    } else if text.contains('\0') && text.matches('\0').count() > text.len() / 8 {
        Some((
            "UTF-16 without a byte order mark, or no text",
            "save it as UTF-8, and import that",
        ))
    } else if head.chars().take(HEAD).filter(|c| is_foreign(*c)).count() > HEAD / 20 {
        Some(("packed, or no text", "unpack it, or take its text out, and import that"))
    } else {
        None
    }
}

/// Whether a text has no such character: a control character that ends no line and no page.
fn is_foreign(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{C}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_is_read_in_its_own_encoding() {
        let input = decode(
            b"K\xc3\xb6nig \xe2\x80\x9ca\xe2\x80\x9d\nK\xf6nig \x93b\x94\n\xe9\n",
        );
        assert_eq!(input.text, "König “a”\nKönig “b”\né\n");
        assert_eq!(input.other, Some((2, 2)));
        assert_eq!(decode(b"\xEF\xBB\xBFplain").text, "\u{FEFF}plain");
    }

    #[test]
    fn a_byte_order_mark_tells_utf_16() {
        let bytes: Vec<u8> =
            "\u{FEFF}700001\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let input = decode(&bytes);
        assert_eq!((&*input.text, input.named), ("700001\n", Some("UTF-16LE")));
    }

    #[test]
    fn what_is_no_text_is_named() {
        for (text, what) in [
            (" \r\n\u{C}\n", "empty"),
            ("%PDF-1.7\n", "a PDF"),
            ("<!DOCTYPE html>\n<p>", "HTML"),
            ("7\u{0}a\u{0}b\u{0}", "UTF-16 without a byte order mark, or no text"),
        ] {
            assert_eq!(foreign(text).map(|(what, _)| what), Some(what));
        }
        let packed: String = (1..=8_u8).cycle().take(60).map(char::from).collect();
        assert_eq!(foreign(&packed).map(|(what, _)| what), Some("packed, or no text"));
        assert_eq!(
            foreign(&format!("{}{packed}", "700001\r\n\t\u{C}".repeat(99))),
            None
        );
        assert_eq!(foreign("700001\n"), None);
    }
}
