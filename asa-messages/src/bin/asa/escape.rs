//! Text of a log on its way to people: no control character reaches the terminal.

use std::fmt::Write;

/// Whether a terminal acts on the character, or shows the text around it in another order.
pub fn acts(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Appends the text; what a terminal would act on is shown as `\x1b` or `\u{202e}`.
pub fn push(output: &mut String, text: &str) {
    // Most texts are plain, and copied at once.
    if text.bytes().all(|byte| (b' '..0x7f).contains(&byte)) {
        output.push_str(text);
        return;
    }
    for character in text.chars() {
        // Writing to a string can't fail.
        let _ = match character {
            '\t' => write!(output, "\\t"),
            acting if acts(acting) && acting.is_ascii() => {
                write!(output, "\\x{:02x}", u32::from(acting))
            }
            acting if acts(acting) => write!(output, "\\u{{{:x}}}", u32::from(acting)),
            plain => {
                output.push(plain);
                Ok(())
            }
        };
    }
}

/// JSON or CSV that goes to a terminal, with what it would act on escaped; line ends stay. In JSON it means the same.
pub fn for_terminal(text: &str) -> String {
    let mut output = String::with_capacity(text.len());
    for character in text.chars() {
        let _ = match character {
            acting if acting != '\n' && acts(acting) => {
                write!(output, "\\u{:04x}", u32::from(acting))
            }
            plain => {
                output.push(plain);
                Ok(())
            }
        };
    }
    output
}

#[cfg(test)]
mod tests {
    use super::{for_terminal, push};

    #[test]
    fn what_a_terminal_acts_on_is_shown() {
        let mut output = String::new();
        push(&mut output, "a\u{1b}[2Jb\u{9b}c\td\u{7f}e\u{202e}f\r\u{0} \u{e9}\\");
        assert_eq!(output, "a\\x1b[2Jb\\u{9b}c\\td\\x7fe\\u{202e}f\\x0d\\x00 \u{e9}\\");
    }

    #[test]
    fn json_on_a_terminal_means_the_same() {
        let text = "\"a\u{9b}b\u{7f}c\u{202e}\"\n";
        let shown = for_terminal(text);
        assert_eq!(shown, "\"a\\u009bb\\u007fc\\u202e\"\n");
        let values = [text, &shown].map(|t| serde_json::from_str::<String>(t).unwrap());
        assert_eq!(values[0], values[1]);
    }
}
