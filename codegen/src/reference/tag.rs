//! The tag of a line, and the body behind it.

/// The tag of a line.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Tag {
    /// The level.
    pub level: u8,
    /// The id.
    pub id: u32,
    /// Where the body begins.
    pub body_at: usize,
}

const PRODUCTS: [&str; 5] = ["ASA", "FTD", "PIX", "FWSM", "NGIPS"];
const BLANKS: [char; 2] = [' ', '\t'];

/// Reads the tag at the first `%` that the name of a product follows; what stands behind is body, whatever it holds.
pub fn tag(line: &str) -> Option<Tag> {
    let (_, behind) =
        line.match_indices('%').find_map(|(at, _)| product(&line[at + 1..]))?;
    let name_end = behind
        .find(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c)))
        .unwrap_or(behind.len());
    let (name, behind) = behind.split_at(name_end);
    let words: Vec<&str> = name.split('-').collect();
    let ["", class @ .., level, id] = words.as_slice() else {
        return None;
    };
    let class_fits = class
        .first()
        .is_none_or(|class| class.starts_with(|c: char| c.is_ascii_alphabetic()));
    let digits = |text: &str, count| {
        text.len() == count && text.bytes().all(|b| b.is_ascii_digit())
    };
    if !class_fits || !digits(level, 1) || !digits(id, 6) {
        return None;
    }
    Some(Tag {
        level: level.parse().ok().filter(|level| *level < 8)?,
        id: id.parse().ok()?,
        body_at: line.len() - behind_separator(behind)?.len(),
    })
}

/// The name of a product as a whole word, and what stands behind it.
fn product(text: &str) -> Option<(&str, &str)> {
    PRODUCTS.into_iter().find_map(|product| {
        let behind = text.strip_prefix(product)?;
        (!behind.starts_with(|c: char| c.is_ascii_alphabetic()))
            .then_some((product, behind))
    })
}

/// What stands behind `: `, `:`, ` - `, a blank, or the end of the line.
fn behind_separator(behind: &str) -> Option<&str> {
    let trimmed = behind.trim_start_matches(BLANKS);
    let hyphen = trimmed
        .strip_prefix('-')
        .filter(|body| body.is_empty() || body.starts_with(BLANKS));
    if let Some(body) = trimmed.strip_prefix(':').or(hyphen) {
        return Some(body.trim_start_matches(BLANKS));
    }
    let ends = behind.is_empty() || behind.starts_with(['\r', '\n', '\0']);
    (ends || trimmed.len() < behind.len()).then_some(trimmed)
}

/// The body of a line whose body begins at `at`.
pub fn body(line: &str, at: usize) -> &str {
    line[at..].trim_end_matches([' ', '\t', '\r', '\n', '\0'])
}
