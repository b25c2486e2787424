//! The name of a field, made of what the guide prints in its place.

use super::infer::tokens::patterns;
use super::marks::Mark;
use super::words::{field, telling, words};

/// How many words of a placeholder become a name.
const WORDS: usize = 6;

/// The name of a field: an endpoint's by its host, a hole's and a pattern's by the word `before` it, a choice's by its
/// texts.
pub(super) fn name(format: &str, mark: &Mark, ty: &str, before: &str) -> String {
    let text = &format[mark.range.clone()];
    if text.starts_with('%') || !patterns(text).is_empty() {
        let fallback = if ty == "address" { "address" } else { "value" };
        return field(last_word(before).as_slice(), fallback);
    }
    if !mark.choices.is_empty() {
        let texts: Vec<String> =
            mark.choices.iter().map(|choice| words(choice).join("_")).collect();
        return match texts.as_slice() {
            [a, b] if a.len() + b.len() < 24 => {
                field(&[a.clone(), "or".into(), b.clone()], "choice")
            }
            _ => "choice".into(),
        };
    }
    if ty == "endpoint" {
        let mut host = words(text.split(':').next().unwrap_or(text));
        if matches!(
            host.last().map(|word| &**word),
            Some("ip" | "addr" | "address" | "host")
        ) {
            host.pop();
        }
        return field(&host, "endpoint");
    }
    if !mark.seams.is_empty() {
        let ends = mark.seams.iter().copied().chain([mark.range.end]);
        let mut start = mark.range.start;
        let mut name = Vec::new();
        for end in ends {
            name.extend(words(&format[start..end]));
            start = end;
        }
        name.truncate(WORDS);
        return field(&name, "value");
    }
    let name = text.split_once(':').map_or(text, |(name, _)| name);
    let mut name = words(name.strip_prefix("0x").unwrap_or(name));
    name.truncate(WORDS);
    field(&name, "value")
}

/// The last word of a literal, where it means something and stands in the clause of what follows.
fn last_word(literal: &str) -> Option<String> {
    // These go on to tell what the word in front of them is.
    const LINKS: [&str; 5] = ["of", "for", "is", "was", "the"];
    let clause = literal.rsplit([',', ';', '.', ')']).next()?;
    let last = clause
        .split_whitespace()
        .rfind(|word| word.contains(char::is_alphanumeric) && !LINKS.contains(word))?;
    telling(last).pop()
}
