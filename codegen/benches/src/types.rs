//! Records and lists of values.

use std::collections::HashSet;
use std::fmt::Write;

use serde_json::{Value as Json, json};

use super::words::Words;
use super::yaml;

/// Records, by hand: their formats have to fit together.
const RECORDS: &str = r#"  session:
    about: Both ends of a session and its user.
    was: [sessions]
    format: "Local[:]{local} Remote[:]{remote} Username[:]{username} [IKEv2 ]"
    fields:
      local: {type: endpoint, about: The end on this side.}
      remote: {type: endpoint, about: The end on the other side.}
      username: {type: user, about: Whoever asked for the session.}
  window:
    about: A range of ports.
    format: "{low}-{high}"
    fields:
      low: {type: port, about: First port of the range.}
      high: {type: port, about: Last port of the range.}
  flow:
    about: One side of a flow.
    format: "on {zone}: {start} ports {window}"
    fields:
      zone: {type: word, about: Name of the interface.}
      start: {type: address, about: First address of the flow.}
"#;

/// A list of values.
pub struct List {
    pub name: String,
    pub values: Vec<Value>,
    text: String,
}

/// A value of a list, as a line holds it, and what it is read as.
pub struct Value {
    /// As a device writes it.
    pub line: String,
    /// As the guide lists it.
    pub guide: String,
    pub json: Json,
}

pub struct Types {
    pub lists: Vec<List>,
}

impl Types {
    /// A list for each forty messages. The first one is long.
    pub fn new(words: &mut Words, messages: usize) -> Self {
        let long = messages.clamp(12, 100);
        let mut lists = vec![list(words, 0, long)];
        for index in 1..=messages.div_ceil(40) {
            let values = 2 + words.below(12);
            lists.push(list(words, index, values));
        }
        Self { lists }
    }

    pub fn write(&self, out: &mut String) {
        out.push_str(RECORDS);
        for list in &self.lists {
            out.push_str(&list.text);
        }
    }
}

/// A list: every third one of single words; every fourth value of the others has a hole.
fn list(words: &mut Words, index: usize, length: usize) -> List {
    let (single, grouped) = (index % 3 == 1, index.is_multiple_of(6));
    let name = format!("{}-cause-{}", words.word(), index + 1);
    let mut text = format!("  {name}:\n    about: {}\n", yaml::text(&words.sentence()));
    let mut add =
        |line: String| writeln!(text, "    {line}").expect("a string takes all");
    if length >= 12 {
        add(format!("title: {}", yaml::text(&words.heading(2))));
    }
    if index % 10 == 2 {
        add(format!("was: [former-{name}]"));
    }
    if single {
        add("span: word".into());
    }
    if grouped {
        add("groups:".into());
        for group in ["near", "far"] {
            let (title, about) = (words.heading(2), words.sentence());
            add(format!("  {group}: {{title: {title}, about: {}}}", yaml::text(&about)));
        }
    }
    add("values:".into());
    let mut seen = HashSet::new();
    let mut values = Vec::new();
    while values.len() < length {
        let count = if single { 1 } else { 3 + words.below(6) };
        let known = words.words(count);
        if !seen.insert(known.clone()) {
            continue;
        }
        let number = values.len();
        let name = format!(
            "{}-{}",
            known.split(' ').take(3).collect::<Vec<_>>().join("-"),
            number + 1
        );
        let hole = !single && number % 4 == 3;
        let (format, guide, line) = if hole {
            let behind = words.word();
            let with = |hole: &str| format!("{known}: {hole} {behind}");
            (with("{limit}"), with("%d"), with("64"))
        } else {
            (known.clone(), known.clone(), known)
        };
        add(format!("  - name: {name}"));
        add(format!("    text: {}", yaml::text(&format)));
        if hole {
            add(format!("    guide: {}", yaml::text(&guide)));
            add(format!(
                "    fields: {{limit: {{type: number, about: {}}}}}",
                yaml::text(&words.sentence())
            ));
        }
        if number % 17 == 5 {
            add(format!("    was: [former-{name}]"));
        }
        if grouped {
            add(format!("    group: {}", ["near", "far"][number % 2]));
        }
        if number % 3 != 1 {
            add(format!("    about: {}", yaml::text(&words.sentence())));
        }
        if number % 5 == 0 {
            add(format!("    help: {}", yaml::text(&words.paragraph(2))));
        }
        let fields = if hole { json!({"limit": 64}) } else { json!({}) };
        values.push(Value {
            line,
            guide,
            json: json!({"name": name, "fields": fields}),
        });
    }
    List { name, values, text }
}
