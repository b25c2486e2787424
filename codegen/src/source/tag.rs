//! The head of a format: `%ASA-5-750006: ` and its irregular forms.

/// A tag, its separator, and what stands behind.
#[derive(Debug, Eq, PartialEq)]
pub(super) struct Tag<'a> {
    /// Tag and separator as printed, without the blanks behind.
    pub head: &'a str,
    /// The digit of the level, not yet held against the eight.
    pub level: u8,
    /// The six digits.
    pub id: u32,
    /// The text behind.
    pub rest: &'a str,
}

/// Reads a tag at the beginning of a text whose blanks are folded.
///
/// `%`, the product, a hyphen that may lack, perhaps a class, the level, the id; then `:`, ` - `, or a blank.
pub(super) fn tag(text: &str) -> Option<Tag<'_>> {
    let product = letters(text.strip_prefix('%')?)?;
    let after = product.strip_prefix('-').unwrap_or(product);
    let after = letters(after).map_or(Some(after), |class| class.strip_prefix('-'))?;
    let (level, after) = digits(after, 1)?;
    let (id, after) = digits(after.strip_prefix('-')?, 6)?;
    if after.starts_with(|c: char| c.is_alphanumeric()) {
        return None;
    }
    let blankless = after.trim_start();
    let rest = match blankless.strip_prefix(':') {
        Some(rest) => rest,
        None => blankless.strip_prefix("- ").unwrap_or(after),
    };
    Some(Tag {
        head: text[..text.len() - rest.len()].trim_end(),
        level: u8::try_from(level).ok()?,
        id,
        rest: rest.trim_start(),
    })
}

/// What stands behind one or more letters.
fn letters(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    (rest.len() < text.len()).then_some(rest)
}

/// A number of exactly so many digits, and what stands behind.
fn digits(text: &str, count: usize) -> Option<(u32, &str)> {
    let (digits, rest) = text.split_at_checked(count)?;
    let all = digits.bytes().all(|b| b.is_ascii_digit());
    let end = !rest.starts_with(|c: char| c.is_ascii_digit());
    (all && end).then(|| digits.parse().ok().map(|number| (number, rest)))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_heads_of_every_form() {
        for (text, head, level, rest) in [
            ("%ASA-5-750006: SA UP", "%ASA-5-750006:", 5, "SA UP"),
            ("%ASA-5-750006 : SA UP", "%ASA-5-750006 :", 5, "SA UP"),
            ("%ASA-5-750006:SA UP", "%ASA-5-750006:", 5, "SA UP"),
            ("%ASA-5-750006 - SA UP", "%ASA-5-750006 -", 5, "SA UP"),
            ("%ASA7-750006: SA UP", "%ASA7-750006:", 7, "SA UP"),
            ("%FTD-vpn-9-750006 SA UP", "%FTD-vpn-9-750006", 9, "SA UP"),
            ("%ASA-5-750006:", "%ASA-5-750006:", 5, ""),
        ] {
            let id = 750_006;
            assert_eq!(tag(text), Some(Tag { head, level, id, rest }), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_head() {
        for text in [
            "",
            "%",
            "%ASA",
            "%-5-750006: x",
            "%ASA-5-75000: x",
            "%ASA-5-7500061: x",
            "%%ASA-5-750006",
            "%ASA-55-750006",
            "%ASA-5-750006x",
        ] {
            assert_eq!(tag(text), None, "{text}");
        }
    }
}
