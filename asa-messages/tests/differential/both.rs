//! The crate and the reference matcher, side by side.

use std::sync::LazyLock;

use asa_messages::{ErrorKind, Record};
use codegen::catalog::{check::check, load::load};
use codegen::lower::Lowered;
use codegen::reference;
use serde_json::Value;

/// The catalog of the project.
pub static CATALOG: LazyLock<Lowered> = LazyLock::new(|| {
    let text = include_str!("../../../catalog/asa.yaml");
    let checked = check(&load("catalog/asa.yaml", text));
    checked.lowered.expect("the catalog is sound")
});

/// What a reader makes of a line.
#[derive(Debug, PartialEq)]
pub enum Reading {
    /// A message: the format of its shape, whether it is ambiguous, and its values.
    Message(String, bool, Value),
    /// An error: its kind, where it is, and what was expected there.
    Error(&'static str, Option<usize>, Option<String>),
}

/// What the crate makes of a line.
pub fn by_crate(line: &[u8]) -> Reading {
    match Record::parse_bytes(line).and_then(|record| record.decode()) {
        Ok(decoded) => {
            let fields = serde_json::to_value(decoded.message().fields())
                .expect("a message is JSON");
            let format = decoded.shape().format().to_owned();
            Reading::Message(format, decoded.is_ambiguous(), fields)
        }
        Err(error) => {
            let expected = error.expected().map(str::to_owned);
            Reading::Error(error.kind().as_str(), error.at(), expected)
        }
    }
}

/// What the reference matcher makes of a line.
pub fn by_reference(line: &str) -> Reading {
    let error =
        |kind: ErrorKind, at, expected| Reading::Error(kind.as_str(), at, expected);
    let Some(tag) = reference::tag(line) else {
        return error(ErrorKind::NoTag, None, None);
    };
    let Some(message) = CATALOG.message(tag.id) else {
        let id = format!("-{}-{:06}", tag.level, tag.id);
        let at = line[..tag.body_at].rfind(&id).map(|at| at + "-0-".len());
        return error(ErrorKind::UnknownId, at, None);
    };
    let body = reference::body(line, tag.body_at);
    if let Some(decoded) = reference::decode(&CATALOG, message, body) {
        let format = message.shapes[decoded.shape].format.clone();
        return Reading::Message(format, decoded.fit.ambiguous, decoded.fields);
    }
    let miss = reference::why(message, body).expect("no shape fits");
    let kind =
        if miss.at == body.len() { ErrorKind::Truncated } else { ErrorKind::Mismatch };
    error(kind, Some(tag.body_at + miss.at), Some(miss.expected))
}
