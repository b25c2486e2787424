//! Values as YAML in one line: JSON is YAML.

use serde_json::Value;

/// A text in quotes.
pub fn text(text: &str) -> String {
    Value::from(text).to_string()
}

/// Texts in brackets.
pub fn texts<T: AsRef<str>>(texts: &[T]) -> String {
    let texts: Vec<String> =
        texts.iter().map(|text| self::text(text.as_ref())).collect();
    format!("[{}]", texts.join(", "))
}
