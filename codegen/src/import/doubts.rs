//! What a format leaves open: bullets without a place, brackets that may not be printed.

use super::infer::Context;
use super::loose::Loose;
use super::marks::Mark;
use crate::source::RawParameter;

/// Parameters that nothing in the format answers to, nor in another that they describe too.
pub(super) fn unplaced(
    text: &str,
    parameters: &[RawParameter],
    marks: &[Mark],
    context: &Context,
) -> Option<String> {
    let texts: Vec<Loose> =
        marks.iter().map(|mark| Loose::new(&text[mark.range.clone()])).collect();
    let placed = |index: usize, name: &str| {
        marks.iter().any(|mark| mark.parameter == Some(index))
            || texts.iter().any(|text| !text.find(name).is_empty())
    };
    let parameters = parameters.iter().enumerate();
    let astray: Vec<String> = parameters
        .filter(|(index, parameter)| {
            !placed(*index, &parameter.name) && !context.is_placed(parameter)
        })
        .map(|(_, parameter)| format!("`{}`", parameter.name))
        .collect();
    match &astray[..] {
        [] => None,
        [name] => {
            Some(format!("{name} is described but stands nowhere as a placeholder"))
        }
        names => Some(format!(
            "{} are described but stand nowhere as placeholders",
            names.join(", ")
        )),
    }
}

/// Brackets that stand apart, and not around a choice: they may be printed, mark a part that can be missing, or a
/// placeholder.
pub(super) fn bracketed(text: &str, marks: &[Mark]) -> Vec<String> {
    let mut doubts = Vec::new();
    for (open, c) in text.char_indices() {
        let (close, what) = match c {
            '[' => (']', "a part that can be missing"),
            '{' => ('}', "a placeholder"),
            _ => continue,
        };
        let apart = text[..open].is_empty() || text[..open].ends_with([' ', ')', ']']);
        let Some(close) = text[open..].find(close).map(|at| open + at) else { continue };
        let part = &text[open..=close];
        let words = part[1..].starts_with(char::is_alphabetic);
        let shown =
            marks.iter().any(|mark| mark.range.start <= open && close < mark.range.end);
        let holds = |mark: &Mark| open < mark.range.start && mark.range.end <= close;
        if apart && !shown && (words || marks.iter().any(holds)) {
            doubts.push(format!(
                "`{part}` may be {what}; its brackets are taken for text"
            ));
        }
    }
    doubts
}
