//! Editions of the guide: their files are named soundly, and what refers to one names one.

use super::Report;
use crate::catalog::findings::Code;
use crate::catalog::model::Catalog;

/// Whether an edition can have that name.
pub(crate) fn is_name(name: &str) -> bool {
    let inner = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    name.starts_with(|c: char| c.is_ascii_alphanumeric()) && name.chars().all(inner)
}

/// How an edition may be named.
pub(crate) const NAME: &str =
    "write letters, digits, `.`, `-` and `_`, beginning with a letter or digit";

/// Checks the other editions and what refers to them; gives the ranges of their files.
pub(super) fn check(
    catalog: &Catalog,
    report: &mut Report<'_>,
) -> Vec<Option<(u32, u32)>> {
    let source = &catalog.source;
    let mut ranges = Vec::new();
    for (name, files) in source.editions.iter() {
        let path = format!("source.editions.{name}");
        if !is_name(name) {
            let place = report.places.key(&path);
            let message = format!("`{name}` is no name of an edition");
            report.add_at(Code::BadName, place, message, NAME);
        }
        if name == source.edition {
            let place = report.places.key(&path);
            let message = format!("`{name}` is the edition that `source` names itself");
            report.add_at(Code::DuplicateName, place, message, "remove the entry");
        }
        for (index, file) in files.iter().enumerate() {
            let path = format!("{path}[{index}]");
            ranges.push(self::file(&path, &file.sha256, &file.range, report));
        }
    }
    let mut refers = |name: &str, path: &str| {
        if source.editions.get(name).is_none() {
            let message = format!("`{name}` is none of the source's `editions`");
            let help = "name one of them, or remove the key";
            report.add(Code::UnknownReference, path, message, help);
        }
    };
    for (index, message) in catalog.messages.iter().enumerate() {
        let path = format!("messages[{index}]");
        if let Some(edition) = &message.edition {
            refers(edition, &format!("{path}.edition"));
        }
        for (index, edition) in message.gone.iter().enumerate() {
            refers(edition, &format!("{path}.gone[{index}]"));
        }
        for (index, variant) in message.variants.iter().enumerate() {
            if let Some(edition) = &variant.edition {
                refers(edition, &format!("{path}.variants[{index}].edition"));
            }
        }
    }
    ranges
}

/// Checks what is said of a file; gives its first and its last id.
pub(super) fn file(
    path: &str,
    sha256: &str,
    range: &str,
    report: &mut Report<'_>,
) -> Option<(u32, u32)> {
    let hexadecimal = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    if sha256.len() != 64 || !sha256.bytes().all(hexadecimal) {
        let message = format!("`{sha256}` is no SHA-256");
        let help = "write the 64 lower-case hexadecimal digits that `sha256sum` prints";
        report.add(Code::WrongType, &format!("{path}.sha256"), message, help);
    }
    let ends = ends(range);
    if ends.is_none() {
        let message = format!("`{range}` is no range of ids");
        let help = "write the first and the last id, six digits each, with a hyphen between them";
        report.add(Code::OutOfRange, &format!("{path}.range"), message, help);
    }
    ends
}

/// The first and the last id of a range.
pub(crate) fn ends(range: &str) -> Option<(u32, u32)> {
    let six = |id: &str| id.parse::<u32>().ok().filter(|_| id.len() == 6);
    let (first, last) = range.split_once('-')?;
    Some((six(first)?, six(last)?)).filter(|(first, last)| first <= last)
}
