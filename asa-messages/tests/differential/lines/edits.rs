//! Random edits of a text: cut, flip, insert, delete, repeat.

use super::Choices;

const PIECES: &[&str] = &[
    " ", "\t", ".", ":", ",", ";", "=", "(", ")", "/", "!", "-", "%", "0", "x", "é",
    "[", "]", "\r", "\0", "IKEv2 ", "[IKEv2] ",
];

/// The text after a few edits, or none.
pub fn edited(choices: &mut Choices<'_>, mut text: String) -> String {
    for _ in 0..choices.often(0, &[1, 1, 2, 3]) {
        let at = place(choices, &text);
        match choices.below(6) {
            0 => text.truncate(at),
            1 => text.insert_str(at, choices.of(PIECES)),
            2 => {
                let end = end(choices, &text, at, 4);
                text.replace_range(at..end, "");
            }
            3 => {
                let end = end(choices, &text, at, 1);
                text.replace_range(at..end, choices.of(PIECES));
            }
            4 => {
                let piece = text[at..end(choices, &text, at, 40)].to_owned();
                let to = place(choices, &text);
                text.insert_str(to, &piece);
            }
            _ => {
                let end = end(choices, &text, at, 1);
                let changed: String = text[at..end].chars().map(flip).collect();
                text.replace_range(at..end, &changed);
            }
        }
    }
    text
}

fn flip(c: char) -> char {
    match c {
        c if c.is_ascii_lowercase() => c.to_ascii_uppercase(),
        c if c.is_ascii_uppercase() => c.to_ascii_lowercase(),
        ' ' => '\u{a0}',
        _ => '~',
    }
}

/// A place between two characters.
fn place(choices: &mut Choices<'_>, text: &str) -> usize {
    boundary(text, choices.below(text.len() + 1))
}

/// A place up to so many bytes behind another, and at least one character.
fn end(choices: &mut Choices<'_>, text: &str, at: usize, length: usize) -> usize {
    boundary(text, at + 1 + choices.below(length))
}

/// The first place between two characters from `at` on.
fn boundary(text: &str, at: usize) -> usize {
    (at..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}
