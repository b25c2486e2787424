//! What a format leaves open: bullets without a place, brackets that may not be printed.

use super::loose::Loose;
use super::marks::Mark;
use crate::source::RawParameter;

/// Parameters that nothing in the format answers to.
pub(super) fn unplaced(
    text: &str,
    parameters: &[RawParameter],
    marks: &[Mark],
) -> Vec<String> {
    let texts: Vec<Loose> =
        marks.iter().map(|mark| Loose::new(&text[mark.range.clone()])).collect();
    let placed = |index: usize, name: &str| {
        marks.iter().any(|mark| mark.parameter == Some(index))
            || texts.iter().any(|text| !text.find(name).is_empty())
    };
    let parameters = parameters.iter().enumerate();
    parameters
        .filter(|(index, parameter)| !placed(*index, &parameter.name))
        .map(|(_, parameter)| {
            format!(
                "`{}` is described but stands nowhere as a placeholder",
                parameter.name
            )
        })
        .collect()
}

/// Brackets that stand apart with a placeholder in them: they may be printed, or mark a part that can be missing.
pub(super) fn bracketed(text: &str, marks: &[Mark]) -> Vec<String> {
    let mut doubts = Vec::new();
    for (open, _) in text.match_indices('[') {
        let apart = text[..open].is_empty() || text[..open].ends_with([' ', ')', ']']);
        let Some(close) = text[open..].find(']').map(|at| open + at) else { continue };
        let holds = |mark: &Mark| open < mark.range.start && mark.range.end <= close;
        if apart && marks.iter().any(holds) {
            let part = &text[open..=close];
            doubts.push(format!("`{part}` may be a part that can be missing; its brackets are taken for text"));
        }
    }
    doubts
}
