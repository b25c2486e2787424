//! Placeholders that stand between underscores within code, where names hold underscores themselves.

use std::ops::Range;

/// A text in pieces: what stands between two marks, and whether it is a placeholder. The marks are gone.
///
/// A mark stands at the edge of a word; within a word an underscore belongs to the name, but two of them end one
/// placeholder and begin the next.
pub(super) fn pieces(text: &str) -> Vec<(&str, bool)> {
    let mut found = Vec::new();
    let mut from = 0;
    for (open, close) in placeholders(text) {
        found.push((&text[from..open.start], false));
        found.push((&text[open.end..close.start], true));
        from = close.end;
    }
    found.push((&text[from..], false));
    found.retain(|(piece, _)| !piece.is_empty());
    found
}

/// Code without the escapes that are left from where it was no code: backslashes in front of marks, entities.
pub(super) fn unescaped(code: &str) -> String {
    let code = code.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    let code = code.replace("&nbsp;", " ").replace("&apos;", "'").replace("&#39;", "'");
    let code = code.replace("&amp;", "&");
    let mut text = String::with_capacity(code.len());
    let mut chars = code.chars().peekable();
    while let Some(c) = chars.next() {
        if c != '\\' || !chars.peek().is_some_and(char::is_ascii_punctuation) {
            text.push(c);
        }
    }
    text
}

/// What a run of underscores can be.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Edge {
    Opens,
    Closes,
    /// Closes one, and may open the next.
    Either,
    /// Within a word.
    Inner,
}

struct Run {
    place: Range<usize>,
    edge: Edge,
}

/// The marks around each placeholder.
fn placeholders(text: &str) -> Vec<(Range<usize>, Range<usize>)> {
    let runs = runs(text);
    let mut found = Vec::new();
    let mut open: Option<Range<usize>> = None;
    for (index, run) in runs.iter().enumerate() {
        let twofold = run.place.len() == 2;
        match (run.edge, open.take()) {
            (Edge::Opens | Edge::Either, None) => open = Some(run.place.clone()),
            // The one that is open has no end: it is a word long.
            (Edge::Opens, Some(start)) => {
                found.extend(word(text, start));
                open = Some(run.place.clone());
            }
            (Edge::Closes | Edge::Either, Some(start)) => {
                found.push((start, run.place.start..run.place.end));
                if run.edge == Edge::Either && twofold {
                    let (_, close) = found.last_mut().expect("it was just added");
                    close.end -= 1;
                    open = Some(run.place.end - 1..run.place.end);
                }
            }
            (Edge::Inner, Some(start)) if twofold => {
                found.push((start, run.place.start..run.place.start + 1));
                open = Some(run.place.end - 1..run.place.end);
            }
            (Edge::Inner, start) => open = start,
            // An end without a beginning: the first underscore of its word begins it.
            (Edge::Closes, None) => {
                let front = &text[..run.place.start];
                let word = |text: &str| text.len() - text.trim_end_matches(name).len();
                let mut word_length = word(front);
                // The name may have a second word.
                if let Some(first) = front[..front.len() - word_length].strip_suffix(' ')
                {
                    let holds = front[front.len() - word_length..].contains('_');
                    word_length += if holds { 0 } else { 1 + word(first) };
                }
                let word = front.len() - word_length;
                let last =
                    found.last().map_or(0, |(_, close): &(_, Range<usize>)| close.end);
                let begins = |run: &&Run| run.place.start >= word.max(last);
                if let Some(first) = runs[..index].iter().find(begins) {
                    found.push((first.place.clone(), run.place.clone()));
                }
            }
        }
    }
    found.extend(open.and_then(|start| word(text, start)));
    found.retain(|(open, close)| open.end < close.start);
    found
}

/// A placeholder of one word, from a mark that nothing ends.
fn word(text: &str, open: Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    let rest = &text[open.end..];
    let end = open.end + rest.find(|c: char| !name(c)).unwrap_or(rest.len());
    (end > open.end).then_some((open, end..end))
}

/// Whether a character is part of a name.
fn name(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '-'
}

fn runs(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find('_') {
        let start = at + found;
        let rest = &text[start..];
        let end = start + rest.len() - rest.trim_start_matches('_').len();
        let before = text[..start].chars().next_back();
        let after = text[end..].chars().next();
        runs.push(Run {
            place: start..end,
            edge: edge(before, after),
        });
        at = end;
    }
    runs
}

fn edge(before: Option<char>, after: Option<char>) -> Edge {
    let blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    match (before, after) {
        _ if blank(before) && blank(after) => Edge::Inner,
        _ if blank(before) => Edge::Opens,
        _ if blank(after) => Edge::Closes,
        _ if letter(before) && letter(after) => Edge::Inner,
        (_, Some(c)) if letter(before) && !"<{[(".contains(c) => Edge::Closes,
        _ => Edge::Either,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text without its marks, with placeholders in guillemets.
    fn shown(text: &str) -> String {
        let piece = |(text, marked): (&str, bool)| {
            if marked { format!("«{text}»") } else { text.to_owned() }
        };
        pieces(text).into_iter().map(piece).collect()
    }

    #[test]
    fn placeholders_are_told_from_names_that_hold_underscores() {
        for (text, expected) in [
            (
                "Peer _IP_address_/_port_ on _if_name_.",
                "Peer «IP_address»/«port» on «if_name».",
            ),
            ("len=_bytes_, from <_user-name_>", "len=«bytes», from <«user-name»>"),
            ("\"_name_\"->_tag_", "\"«name»\"->«tag»"),
            (
                "Kettle _spout IP_ - _new_ _lid_ (_n_ )",
                "Kettle «spout IP» - «new» «lid» («n» )",
            ),
            ("on _{wet | dry}__[Lid]_ ground", "on «{wet | dry}»«[Lid]» ground"),
            ("{_TCP | UDP_} to __port__", "{«TCP | UDP»} to «port»"),
            ("_real_port__user_name_ to", "«real_port»«user_name» to"),
            ("_reason__by__whom_ x", "«reason»«by»«whom» x"),
            ("((_(mapped/port)_)_user_", "((«(mapped/port)»)«user»"),
            ("at 0x_status value_ of", "at 0x«status value» of"),
            ("on interface_interface_name_", "on interface«interface_name»"),
            ("to v_newver_ (now v_ver_)", "to v«newver» (now v«ver»)"),
            (
                "alloc_kettle() out of Lid_map things",
                "alloc_kettle() out of Lid_map things",
            ),
            ("_one two _three_", "«one» two «three»"),
            ("last _word", "last «word»"),
            ("IPS:_number string_ from", "IPS:«number string» from"),
            ("GTP_<version>_ on _port_[(_user_)]", "GTP«<version>» on «port»[(«user»)]"),
            ("a _ b __ c", "a _ b __ c"),
            ("_", "_"),
            ("____", "____"),
        ] {
            assert_eq!(shown(text), expected);
        }
    }
}
