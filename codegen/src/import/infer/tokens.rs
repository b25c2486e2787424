//! Words of a printed format, and what their writing tells.

use std::ops::Range;

use super::super::kind::{is_unit, kind};
use super::super::words::words;

/// The words of a text: letters, digits and underscores; a hyphen, a dot or an apostrophe inside joins them.
pub(in super::super) fn tokens(text: &str) -> Vec<Range<usize>> {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let after = text[end..].chars().next().unwrap_or(' ');
        let joins = match c {
            '-' | '\'' | '’' => part(before) && part(after),
            '.' => dotted(before) && dotted(after),
            '#' => part(before),
            c => part(c),
        };
        if joins {
            match found.last_mut() {
                Some(last) if last.end == at => last.end = end,
                _ => found.push(at..end),
            }
        }
        before = c;
    }
    found
}

/// The word with which a text begins.
pub(in super::super) fn first_word(text: &str) -> Option<&str> {
    let part = text.split(' ').next()?;
    let word = tokens(part).into_iter().next().filter(|word| word.start == 0)?;
    Some(&part[word])
}

/// Whether a dot beside this character stands inside a name.
fn dotted(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit()
}

/// Whether a word is written as only names are: with an underscore, a hump, a digit or an inner dot.
pub(in super::super) fn written(word: &str) -> bool {
    let lower = word.contains(|c: char| c.is_ascii_lowercase());
    let starts_small = word.starts_with(|c: char| c.is_ascii_lowercase());
    if word.chars().count() == 1 {
        return starts_small && word != "a";
    }
    if !lower {
        return false;
    }
    if word.contains('_') || word.ends_with('#') {
        return true;
    }
    if word.contains(['\'', '’']) || !starts_small {
        return false;
    }
    // One small letter in front of capitals is an abbreviation's.
    let hump = word.as_bytes().windows(3).any(|three| {
        three[..2].iter().all(u8::is_ascii_lowercase) && three[2].is_ascii_uppercase()
    });
    // Short ones are names of protocols and versions.
    let digit = word.len() > 5 && word.contains(|c: char| c.is_ascii_digit());
    hump || digit || word.contains('.')
}

/// Whether a word has a hyphen and ends in what names a kind, as words of the text may too.
pub(in super::super) fn hyphenated(word: &str) -> bool {
    word.rsplit_once('-').is_some_and(|(_, last)| {
        let small = last.chars().all(|c| c.is_ascii_lowercase());
        small && words(last).last().is_some_and(|last| names_a_kind(last))
    })
}

/// Whether a word with a hyphen ends in an abbreviation.
pub(in super::super) fn is_short(word: &str) -> bool {
    word.rsplit_once('-')
        .is_some_and(|(_, last)| is_shorthand(last) || matches!(last, "addr" | "ip"))
}

/// Whether a word names a kind of value and nothing else.
pub(in super::super) fn is_noun(word: &str) -> bool {
    const NOUNS: [&str; 25] = [
        "action", "bytes", "cause", "class", "code", "command", "context", "device",
        "error", "file", "group", "id", "iface", "ifc", "index", "message", "module",
        "protocol", "reason", "state", "status", "string", "text", "url", "value",
    ];
    NOUNS.contains(&word)
}

/// Addresses and times with letters in the place of digits: `x.x.x.x`, `a.b.c.d`, `hh:mm:ss`, `HH:MM:SS`.
pub(in super::super) fn patterns(text: &str) -> Vec<Range<usize>> {
    let part = |c: char| c.is_ascii_alphanumeric() || ".:-_".contains(c);
    let same = |part: &str| {
        let first = part.chars().next();
        first.is_some_and(|c| {
            "dhmnsxy".contains(c) || part.len() > 1 && "DHMNSXY".contains(c)
        }) && part.chars().all(|c| Some(c) == first)
    };
    let letter = |part: &str| {
        part.len() == 1 && part.starts_with(|c: char| c.is_ascii_lowercase())
    };
    let mut found = Vec::new();
    let mut at = 0;
    for word in text.split(|c| !part(c)) {
        let bare = word.trim_end_matches(['.', ':', '-']);
        let parts: Vec<&str> = bare.split(['.', ':', '-']).collect();
        let letters = parts.len() == 4 && bare.split('.').all(letter);
        if letters || parts.len() > 2 && parts.into_iter().all(same) {
            found.push(at..at + bare.len());
        }
        at += word.len();
        at += text[at..].chars().next().map_or(0, char::len_utf8);
    }
    found
}

/// Whether a word by itself says what kind of value a field has.
pub(in super::super) fn names_a_kind(word: &str) -> bool {
    let counts = is_unit(word) && !matches!(word, "bytes" | "seconds");
    is_noun(word) || kind(word, "") != "text" && !counts
}

/// Whether a word is an abbreviation that names of placeholders have, and words of a text hardly ever; or `variable`.
pub(in super::super) fn is_shorthand(word: &str) -> bool {
    const SHORTHANDS: [&str; 11] = [
        "cnt",
        "errnum",
        "iface",
        "ifc",
        "ifname",
        "intf",
        "ipaddr",
        "ipaddress",
        "num",
        "str",
        "variable",
    ];
    SHORTHANDS.contains(&word)
}

/// A text as it is compared with another: letters and digits, small.
pub(in super::super) fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_what_joins_them() {
        let text = "on rem-ts.port /a_b didn’t end. Then slot# (x.x.x.x)-b IKEv2.";
        let found: Vec<&str> =
            tokens(text).into_iter().map(|range| &text[range]).collect();
        let expected = [
            "on",
            "rem-ts.port",
            "a_b",
            "didn’t",
            "end",
            "Then",
            "slot#",
            "x.x.x.x",
            "b",
            "IKEv2",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn letters_stand_for_digits() {
        let text =
            "from x.x.x.x for hh:mm:ss. A x.y, s.s a.b.c.d HH:MM:SS, A.B.C.D e.g. N.N.N";
        let found: Vec<&str> =
            patterns(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, ["x.x.x.x", "hh:mm:ss", "a.b.c.d", "HH:MM:SS"]);
    }

    #[test]
    fn names_are_told_from_words() {
        for word in [
            "a_b",
            "IP_address",
            "sessionID",
            "mapTag",
            "tempipv6",
            "rem-ts.port",
            "slot#",
            "n",
        ] {
            assert!(written(word), "{word}");
        }
        for word in [
            "IKE_SA_INIT",
            "WebVpn",
            "cTCP",
            "pre-shared",
            "user-name",
            "user",
            "a",
            "didn’t",
            "UDP",
            "v2",
        ] {
            assert!(!written(word), "{word}");
        }
        assert!(
            hyphenated("user-name") && !hyphenated("pre-shared") && !hyphenated("name")
        );
    }
}
