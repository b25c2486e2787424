//! Emits the catalog's examples as data, for the tests of the crate that hold of any catalog.

use serde_json::json;

use crate::lower::Lowered;

/// The folder of the data, relative to the repository.
pub const FOLDER: &str = "asa-messages/tests/generated";

/// The file's path and its text: an object a line.
pub fn emit(lowered: &Lowered) -> (String, String) {
    let mut text = String::new();
    for message in &lowered.messages {
        for example in &message.examples {
            let object = json!({
                "id": message.id,
                "name": message.name,
                "level": message.severity.level(),
                "shape": example.shape,
                "line": example.line,
                "fields": example.fields,
            });
            text.push_str(&object.to_string());
            text.push('\n');
        }
    }
    (format!("{FOLDER}/examples.jsonl"), text)
}
