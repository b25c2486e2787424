//! What a printed page adds between the lines: running heads, page numbers, form feeds.

use std::collections::{BTreeMap, BTreeSet};

use super::lines::Line;
use super::{Report, heading, label, plain, tag};
use crate::catalog::findings::Code;

/// How many lines of a running head or foot there are at most.
const DEPTH: usize = 4;
/// How many lines a page has at least.
const PAGE: usize = 15;
/// What ends a sentence, so that the page behind it begins a paragraph.
const ENDS: [char; 6] = ['.', '!', '?', ':', '"', '”'];

/// A place between two pages: the lines around it.
#[derive(Debug)]
struct Break {
    /// The lines in front, the nearest first.
    above: Vec<usize>,
    /// The lines behind, the nearest first.
    below: Vec<usize>,
    /// Only a number tells of it.
    weak: bool,
}

/// Takes out what belongs to pages, and joins the paragraphs that they part.
pub(super) fn without(lines: Vec<Line>, report: &mut Report) -> Vec<Line> {
    let breaks = breaks(&lines);
    let furniture = furniture(&lines, &breaks);
    if furniture.is_empty() && breaks.iter().all(|at| at.weak) {
        return lines;
    }
    let told = |index: &&usize| number(&lines[**index].text).is_none();
    if let Some(&index) = furniture.iter().find(told).or(furniture.first()) {
        let line = &lines[index];
        let message = format!(
            "{} lines are running heads and page numbers, like `{}`",
            furniture.len(),
            super::shortened(&line.text)
        );
        let help = "they are passed over; if one belongs to a message, part it from the edge of the page";
        report.tell(Code::AstrayText, line.number, line.length(), message, help);
    }
    joined(lines, &furniture, &breaks)
}

fn breaks(lines: &[Line]) -> Vec<Break> {
    let text: Vec<usize> =
        (0..lines.len()).filter(|&at| !lines[at].is_blank()).collect();
    let split = |at: usize| text.split_at(text.partition_point(|&index| index < at));
    let above = |at| split(at).0.iter().rev().take(DEPTH).copied().collect();
    let below = |at| split(at).1.iter().take(DEPTH).copied().collect();
    let fed = lines.iter().any(|line| line.page);
    let counted = if fed { BTreeSet::new() } else { counted(lines) };
    let edge = |above, below| Break { above, below, weak: true };
    let mut found =
        vec![edge(Vec::new(), below(0)), edge(above(lines.len()), Vec::new())];
    for (index, line) in lines.iter().enumerate() {
        let blank = |index: Option<usize>| {
            index.and_then(|index| lines.get(index)).is_none_or(Line::is_blank)
        };
        let alone = blank(index.checked_sub(1)) && blank(Some(index + 1));
        let strength = number(&line.text).map(|sure| sure && alone);
        let alone_for_long = !fed
            && strength.is_some()
            && near_number(index, lines).is_none_or(|distance| distance >= PAGE);
        let counts = counted.contains(&index);
        if line.page || alone_for_long || counts {
            found.push(Break {
                above: above(index),
                below: below(index),
                weak: !line.page && !counts && strength == Some(false),
            });
        }
    }
    found
}

/// Lines that are alike but for a number that counts pages: each stands at least a page behind the one before.
fn counted(lines: &[Line]) -> BTreeSet<usize> {
    let mut alike: BTreeMap<(String, bool), Vec<(usize, u32)>> = BTreeMap::new();
    for (index, line) in lines.iter().enumerate().filter(|(_, line)| !of_message(line)) {
        let mut numbers = line
            .text
            .split(|c: char| !c.is_ascii_digit())
            .filter_map(|part| part.parse().ok());
        let first = numbers.next();
        for (number, last) in [(first, false), (numbers.next_back(), true)] {
            let places = number.map(|number| (index, number));
            alike.entry((key(line), last)).or_default().extend(places);
        }
    }
    let counts = |places: &Vec<(usize, u32)>| {
        places.len() > 2
            && places.windows(2).all(|pair| {
                let [(at, number), (next, following)] = [pair[0], pair[1]];
                next - at >= PAGE && (number + 1..number + 5).contains(&following)
            })
    };
    let places = alike.into_values().filter(counts).flatten();
    places.map(|(index, _)| index).collect()
}

/// How many lines away the nearest other number is that stands alone, as cells of a table do.
fn near_number(index: usize, lines: &[Line]) -> Option<usize> {
    let is_number = |other: &usize| number(&lines[*other].text).is_some();
    let above = (index.saturating_sub(PAGE)..index).rev().find(is_number);
    let below = (index + 1..lines.len().min(index + PAGE)).find(is_number);
    [above, below].into_iter().flatten().map(|other| other.abs_diff(index)).min()
}

/// Whether a line is a page number: surely, or as any number may be.
fn number(text: &str) -> Option<bool> {
    let digits = |text: &str| {
        (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
    };
    let bare = text.trim_matches(['-', '–', ' ', '|']);
    let page = bare.strip_prefix("Page ").or_else(|| bare.strip_prefix("page "));
    if let Some(page) = page {
        let (page, of) = page.split_once(" of ").unwrap_or((page, "1"));
        return (digits(page) && digits(of)).then_some(true);
    }
    if let Some((chapter, page)) = bare.split_once('-') {
        return (chapter.len() <= 2 && digits(chapter) && digits(page)).then_some(true);
    }
    let roman = !bare.is_empty() && bare.bytes().all(|b| b"ivxlc".contains(&b));
    (digits(bare) || roman).then_some(false)
}

/// Whether a line heads a message. A chapter's heading may run over its pages, with other ids on each.
fn heads_message(text: &str) -> bool {
    heading::whole(text).is_some_and(|heading| !heading.chapter())
}

/// What lines of pages share: numbers aside, but not the ids of messages.
fn key(line: &Line) -> String {
    if heads_message(&line.text) {
        return line.text.clone();
    }
    let mut key = String::new();
    for c in line.text.chars() {
        match c {
            '0'..='9' if key.ends_with('0') => {}
            '0'..='9' => key.push('0'),
            c => key.push(c),
        }
    }
    key
}

/// Whether a line is surely one of a message.
fn of_message(line: &Line) -> bool {
    let text = &*line.text;
    let rights = ["©", "Copyright", "(c)"].iter().any(|sign| text.starts_with(sign));
    label::label(text).is_some()
        || heads_message(text)
        || !tag::tags(text).is_empty()
        || plain::bullet(line).is_some()
        || text.ends_with('.') && !rights
}

/// The lines that belong to pages, ascending.
fn furniture(lines: &[Line], breaks: &[Break]) -> Vec<usize> {
    let mut total: BTreeMap<String, usize> = BTreeMap::new();
    for line in lines.iter().filter(|line| !line.is_blank()) {
        *total.entry(key(line)).or_default() += 1;
    }
    let mut at_breaks: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for index in breaks.iter().flat_map(|at| at.above.iter().chain(&at.below)) {
        let places = at_breaks.entry(key(&lines[*index])).or_default();
        if !places.contains(index) {
            places.push(*index);
        }
    }
    // Of many pages two may happen to end alike. A line that also stands elsewhere is text.
    let least = if breaks.len() < 8 { 2 } else { 3 };
    let runs = |index: usize| {
        let key = key(&lines[index]);
        let near = at_breaks.get(&key).map_or(0, Vec::len);
        near >= least && total.get(&key).is_some_and(|&total| total <= near + near / 4)
    };
    let of_page = |index: usize| {
        let line = &lines[index];
        !of_message(line) && (number(&line.text).is_some() || runs(index))
    };
    let mut found: Vec<usize> = Vec::new();
    for at in breaks {
        let side =
            |side: &[usize]| side.iter().copied().take_while(|&i| of_page(i)).collect();
        let lines_here: [Vec<usize>; 2] = [side(&at.above), side(&at.below)];
        let here = lines_here.into_iter().flatten();
        let here: Vec<usize> = here.collect();
        // A number that nothing else tells to be a page's is text.
        if !at.weak || here.iter().any(|&index| number(&lines[index].text).is_none()) {
            found.extend(here);
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// The lines that are left. A sentence that goes on behind a break is not parted.
fn joined(lines: Vec<Line>, furniture: &[usize], breaks: &[Break]) -> Vec<Line> {
    let parts: Vec<usize> = breaks
        .iter()
        .filter(|at| !at.weak)
        .filter_map(|at| at.below.first().copied())
        .collect();
    let width = width(&lines);
    let mut kept: Vec<Line> = Vec::with_capacity(lines.len());
    let mut across = false;
    let mut blanks: Vec<Line> = Vec::new();
    for (index, line) in lines.into_iter().enumerate() {
        let out = furniture.binary_search(&index).is_ok();
        across |= out || parts.binary_search(&index).is_ok();
        if out {
            continue;
        }
        if line.is_blank() {
            blanks.push(line);
            continue;
        }
        let goes_on = across
            && kept.last().is_some_and(|last| goes_on(last, &line, width))
            && !plain::begins_block(&line);
        if !goes_on {
            kept.append(&mut blanks);
        }
        blanks.clear();
        across = false;
        kept.push(line);
    }
    kept.append(&mut blanks);
    kept
}

/// Whether a paragraph goes on behind a break: the next word did not fit into the line, or the sentence is not over.
fn goes_on(last: &Line, next: &Line, width: usize) -> bool {
    let word = next.text.split(' ').next().unwrap_or("").chars().count();
    let fits = last.length() + 1 + word <= width;
    let over = last.text.ends_with(ENDS) || next.text.starts_with(char::is_uppercase);
    !fits
        || !over
        || last.text.ends_with(':') && next.text.starts_with(char::is_lowercase)
}

/// How wide the text is: all lines but the very longest.
fn width(lines: &[Line]) -> usize {
    let mut lengths: Vec<usize> =
        lines.iter().filter(|line| !line.is_blank()).map(Line::length).collect();
    lengths.sort_unstable();
    lengths
        .get(lengths.len().saturating_sub(1 + lengths.len() / 50))
        .copied()
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::lines::lines;

    fn left_of(text: &str) -> (Vec<String>, usize) {
        let mut report = Report::new("guide.txt");
        let left = without(lines(text), &mut report);
        (left.into_iter().map(|line| line.text).collect(), report.findings.len())
    }

    #[test]
    fn page_numbers_are_told_from_other_numbers() {
        for text in ["Page 12", "Page 3 of 40", "1-23", "- 4-2 -"] {
            assert_eq!(number(text), Some(true), "{text}");
        }
        assert_eq!((number("12"), number("xiv")), (Some(false), Some(false)));
        for text in ["700001", "12.5", "", "lids", "1-x", "Page"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn running_heads_go_and_sentences_stay_whole() {
        let text = "It fell\nfrom the\n\nHouse of Kettles 3\n\n1-3\n\u{C}Kettles and Lids\n\nshelf.\n\nNone.\n\n\
                    House of Kettles 4\n\n1-4\n\u{C}Kettles and Lids\n\nNext one.\n";
        let (left, findings) = left_of(text);
        assert_eq!(
            left,
            ["It fell", "from the", "shelf.", "", "None.", "", "", "", "Next one.", ""]
        );
        assert_eq!(findings, 1);
    }

    #[test]
    fn running_heads_name_other_chapters_but_no_message() {
        let page =
            |n: u32| format!("Messages 7001{n}1 to 7001{n}9\n\nIt fell {n}.\n\u{C}");
        let text: String = (1..6).map(page).collect();
        let (left, _) = left_of(&text);
        assert!(left.iter().all(|line| !line.starts_with("Messages")), "{left:?}");
        let (left, _) = left_of(&text.replace("Messages", "").replace("1 to ", "1, "));
        assert!(left.contains(&"700151, 700159".to_owned()), "{left:?}");
    }

    #[test]
    fn a_line_that_counts_is_a_page_s() {
        let body = "It fell from the shelf\n".repeat(20);
        let page = |n: u32| {
            format!(
                "{body}and\n\nKettles 9.2, 2nd print {n}\n\n© Kettles and Lids.\nlid {n}\n"
            )
        };
        let text: String = (8..12).map(page).collect();
        let (left, findings) = left_of(&text);
        assert!(left.iter().all(|line| !line.contains("print") && !line.contains('©')));
        assert_eq!(findings, 1);
        // Steps stand nearer to each other, and other numbers don't go on.
        let step = |n: u32| format!("Step {n}\nDo.\n");
        let load = |n: u32| format!("{body}Load {}\n", n * 7);
        let [steps, loads]: [String; 2] =
            [(1..9).map(step).collect(), (1..9).map(load).collect()];
        assert_eq!((left_of(&steps).1, left_of(&loads).1), (0, 0));
    }

    #[test]
    fn numbers_in_a_table_and_lines_that_recur_stay() {
        let text = "Lamp\n\nNone required.\n\n\u{C}Wind\n\nNone required.\n\n\u{C}x\n\nNone required.\n\nNone required.\n";
        let (left, _) = left_of(text);
        assert_eq!(left.iter().filter(|line| *line == "None required.").count(), 4);
        let (left, findings) = left_of("Cost\n\n1000\n\nWeight\n\n2000\n");
        assert_eq!((left.len(), findings), (8, 0));
    }
}
