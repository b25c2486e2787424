//! What a tally comes to, for people.

use std::fmt::Write;
use std::io::{self, IsTerminal};

use anstyle::{AnsiColor, Style};
use textwrap::core::display_width;

use super::clock::{Time, share};
use super::tally::{Counts, Entry, Sample, Tally, name};
use crate::escape;

const HEADING: Style = Style::new().bold();
const FAULT: Style = AnsiColor::Red.on_default();
/// How many ids that the catalog lacks are told. JSON tells them all.
const MOST_UNKNOWN: usize = 10;
const INDENT: &str = "    ";

/// The report, with colours that `anstream` takes out where they are not wanted.
pub fn text(tally: &Tally) -> String {
    let mut text = String::new();
    lines(&mut text, tally);
    if let Some(time) = tally.clock.time() {
        span(&mut text, &time);
    }
    known(&mut text, tally);
    unknown(&mut text, tally);
    samples(&mut text, tally);
    text
}

fn heading(text: &mut String, heading: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    let _ = writeln!(text, "{HEADING}{heading}{HEADING:#}");
}

fn row(text: &mut String, label: &str, count: u64, whole: u64, rest: &str) {
    let percent = percent(count, whole);
    let line = format!("  {label:<24}{count:>12}{percent:>9}  {rest}");
    let _ = writeln!(text, "{}", line.trim_end());
}

/// Rounded down, so that all is only what is all.
fn percent(part: u64, whole: u64) -> String {
    share(part, whole).map_or(String::new(), |share| {
        format!("{:.1} %", (share * 1000.0).floor() / 10.0)
    })
}

fn lines(text: &mut String, tally: &Tally) {
    let counts = &tally.counts;
    heading(text, "Lines");
    let _ = writeln!(text, "  {:<24}{:>12}", "all", counts.lines);
    for (label, count) in [
        ("decoded", counts.decoded),
        ("of an unknown id", counts.unknown_id),
        ("mismatched", counts.mismatch),
        ("truncated", counts.truncated),
        ("not UTF-8", counts.not_utf8),
        ("without a tag", counts.no_tag),
        ("too long", counts.too_long),
    ] {
        if count > 0 || label == "decoded" {
            row(text, label, count, counts.lines, "");
        }
    }
    row(text, "of known ids", tally.known, counts.lines, "");
    row(text, "  of these decoded", counts.decoded, tally.known, "");
}

fn span(text: &mut String, time: &Time) {
    heading(text, "Time, in minutes");
    let between = format!("{} to {}", time.first, time.last);
    let _ =
        writeln!(text, "  {:<24}{:>12}           {between}", "span", time.span_minutes);
    row(text, "with lines", time.minutes_with_lines, time.span_minutes, "");
    row(
        text,
        "with known ids",
        time.minutes_with_known_ids,
        time.minutes_with_lines,
        "",
    );
    let rest = "every line of a known id decoded";
    row(
        text,
        "  of these covered",
        time.minutes_covered,
        time.minutes_with_known_ids,
        rest,
    );
    if let Some(silence) = &time.longest_silence {
        let rest = format!("behind {}", silence.behind);
        row(text, "longest silence", silence.minutes, time.span_minutes, &rest);
    }
    if time.untimed_lines > 0 {
        let _ =
            writeln!(text, "  {:<24}{:>12}", "lines without a time", time.untimed_lines);
    }
}

fn known(text: &mut String, tally: &Tally) {
    let known = || entries(tally).filter_map(|(id, entry)| Some((id, name(id)?, entry)));
    if known().next().is_none() {
        return;
    }
    heading(text, "Known ids      lines     decoded");
    for (id, name, Entry { counts, .. }) in known() {
        let Counts { lines, decoded, .. } = *counts;
        let percent = percent(decoded, lines);
        let _ = writeln!(text, "  {id}{lines:>12}{decoded:>12}{percent:>9}  {name}");
    }
}

fn unknown(text: &mut String, tally: &Tally) {
    let mut unknown: Vec<(u64, u32)> = entries(tally)
        .filter(|(id, _)| name(*id).is_none())
        .map(|(id, entry)| (entry.counts.lines, id))
        .collect();
    if unknown.is_empty() {
        return;
    }
    unknown.sort_by_key(|&(lines, id)| (std::cmp::Reverse(lines), id));
    heading(text, "Unknown ids    lines");
    for (lines, id) in unknown.iter().take(MOST_UNKNOWN) {
        let _ = writeln!(text, "  {id:06}{lines:>12}");
    }
    if let Some(rest) = unknown.get(MOST_UNKNOWN..).filter(|rest| !rest.is_empty()) {
        let lines: u64 = rest.iter().map(|(lines, _)| lines).sum();
        let ids = if rest.len() == 1 { "id" } else { "ids" };
        let _ = writeln!(
            text,
            "  others{lines:>12}  of {} {ids}; --json names all",
            rest.len()
        );
    }
}

fn entries(tally: &Tally) -> impl Iterator<Item = (u32, &Entry)> {
    tally.entries.iter().filter_map(|(id, entry)| Some(((*id)?, entry)))
}

fn samples(text: &mut String, tally: &Tally) {
    let columns = if io::stdout().is_terminal() { textwrap::termwidth() } else { 80 };
    let width = columns.saturating_sub(INDENT.len()).max(20);
    if tally.entries.values().any(|entry| !entry.samples.is_empty()) {
        heading(text, "Not decoded, a line of each cause");
    }
    for (id, entry) in &tally.entries {
        if entry.samples.is_empty() {
            continue;
        }
        let _ = match id {
            None => writeln!(text, "  without a tag"),
            Some(id) => writeln!(text, "  {id:06} {}", name(*id).unwrap_or_default()),
        };
        for sample in &entry.samples {
            show(text, sample, width);
        }
    }
}

fn show(text: &mut String, sample: &Sample, width: usize) {
    text.push_str("  ");
    escape::push(text, &sample.file);
    let _ = write!(text, ":{}: {FAULT}{}{FAULT:#}", sample.line, sample.kind);
    if let Some(at) = sample.at {
        let _ = write!(text, " at byte {at}");
    }
    if let Some(expected) = sample.expected {
        let _ = write!(text, ", expected `{expected}`");
    }
    text.push('\n');

    // Bytes that are not UTF-8 stand as longer ones, but only behind the miss.
    let at = sample.at.map_or(0, |at| at.saturating_sub(sample.text_at));
    let at =
        (0..=at.min(sample.text.len())).rfind(|&at| sample.text.is_char_boundary(at));
    let (before, behind) = sample.text.split_at(at.unwrap_or_default());
    let (mut left, mut right) = (String::new(), String::new());
    escape::push(&mut left, before);
    escape::push(&mut right, behind);
    let left = last_columns(&left, width * 2 / 3, sample.text_at > 0);
    let right = first_columns(&right, width - display_width(&left));
    let _ = writeln!(text, "{INDENT}{left}{right}");
    if sample.at.is_some() {
        let _ =
            writeln!(text, "{INDENT}{:1$}{FAULT}^{FAULT:#}", "", display_width(&left));
    }
}

/// The end of a text, as much of it as fits.
fn last_columns(text: &str, columns: usize, cut: bool) -> String {
    if display_width(text) <= columns && !cut {
        return text.to_owned();
    }
    let fits = |(at, _): &(usize, char)| display_width(&text[*at..]) < columns;
    let from = text.char_indices().find(fits).map_or(text.len(), |(at, _)| at);
    format!("\u{2026}{}", &text[from..])
}

/// The beginning of a text, as much of it as fits.
fn first_columns(text: &str, columns: usize) -> String {
    if display_width(text) <= columns {
        return text.to_owned();
    }
    let fits = |(at, _): &(usize, char)| display_width(&text[..*at]) < columns;
    let until = text.char_indices().rfind(fits).map_or(0, |(at, _)| at);
    format!("{}\u{2026}", &text[..until])
}
