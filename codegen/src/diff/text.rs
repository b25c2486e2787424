//! Changes for a terminal.

use std::fmt::Write;

use super::{Change, Class, counted, verdict};

/// Where the third column begins.
const INDENT: &str = "                     ";

/// The changes below their subjects, both texts of each, and what all of them mean for the next version.
pub fn text(changes: &[Change]) -> String {
    let mut out = String::new();
    let mut subject = None;
    for change in changes {
        if subject != Some(&change.subject) {
            subject = Some(&change.subject);
            _ = writeln!(out, "{}", change.subject);
        }
        let Change {
            class, kind, what, effect, ..
        } = change;
        _ = writeln!(out, "  {:5}  {:10}  {what}", class.name(), kind.name());
        for (mark, text) in facts(change) {
            for line in text.lines() {
                _ = writeln!(out, "{INDENT}{}", format!("{mark} {line}").trim_end());
            }
        }
        if !effect.is_empty() {
            _ = writeln!(out, "{INDENT}{effect}");
        }
    }
    let next = match verdict(changes) {
        None => return "no difference\n".into(),
        Some(Class::Major) => "major: it breaks users; before 1.0 the second number",
        Some(Class::Minor) => "minor: it breaks nobody; before 1.0 the third number",
        Some(Class::Patch) => "patch: no program sees it",
    };
    _ = writeln!(out, "\n{}\nnext version: {next}", counted(changes));
    out
}

/// What is gone and what is new, without the lines that both begin and end with.
fn facts(change: &Change) -> Vec<(char, String)> {
    match (&change.old, &change.new) {
        (Some(old), Some(new)) => {
            let (old, new): (Vec<_>, Vec<_>) =
                (old.lines().collect(), new.lines().collect());
            let equal = |pairs: &mut dyn Iterator<Item = bool>| {
                pairs.take_while(|same| *same).count()
            };
            let head = equal(&mut old.iter().zip(&new).map(|(a, b)| a == b));
            let (old, new) = (&old[head..], &new[head..]);
            let tail =
                equal(&mut old.iter().rev().zip(new.iter().rev()).map(|(a, b)| a == b));
            let part = |lines: &[&str]| lines[..lines.len() - tail].join("\n");
            vec![('-', part(old)), ('+', part(new))]
        }
        (Some(old), None) => vec![('-', old.clone())],
        (None, Some(new)) => vec![('+', new.clone())],
        (None, None) => Vec::new(),
    }
}
