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

/// A record in the marks that the others don't need, with a field of that list.
fn route(kinds: &List) -> String {
    let kind = &kinds.name;
    format!(
        r#"  route:
    about: The way to a peer.
    format: "via <<{{hop}}>>, state={{state?}}[, <metric|cost> {{metric}}] as {{kind}}"
    fields:
      hop: {{type: host, about: The next gateway., was: [gateway]}}
      state: {{type: word, about: What is known of the way.}}
      metric: {{type: number, about: What the way costs.}}
      kind: {{type: {kind}, about: What made the way known.}}
"#
    )
}

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
    /// How often the guide lists it.
    count: usize,
    pub json: Json,
}

impl Value {
    /// What the guide lists.
    pub fn listed(&self) -> impl Iterator<Item = String> {
        std::iter::repeat_n(self.guide.clone(), self.count)
    }
}

pub struct Types {
    pub lists: Vec<List>,
}

impl Types {
    /// Those that a record has a field of: single words.
    pub fn kinds(&self) -> &List {
        &self.lists[1]
    }

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
        out.push_str(&route(self.kinds()));
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
        let two = hole && number % 8 == 7;
        let (format, guide, line) = if two {
            (
                format!("{known}[,] <over|above> {{limit}} by {{who}}"),
                format!("{known}, over %d by %s"),
                format!("{known}, over 64 by fw02.example.com"),
            )
        } else if hole {
            let behind = words.word();
            let with = |hole: &str| format!("{known}: {hole} {behind}");
            (with("{limit}"), with("%d"), with("64"))
        } else {
            (known.clone(), known.clone(), known)
        };
        let count = if !hole && number % 11 == 4 { 2 } else { 1 };
        add(format!("  - name: {name}"));
        add(format!("    text: {}", yaml::text(&format)));
        if hole {
            add(format!("    guide: {}", yaml::text(&guide)));
            let who =
                if two { ", who: {type: host, about: Whoever it was.}" } else { "" };
            add(format!(
                "    fields: {{limit: {{type: number, about: {}}}{who}}}",
                yaml::text(&words.sentence())
            ));
        }
        if count > 1 {
            add(format!("    guide-count: {count}"));
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
        let fields = match (hole, two) {
            (_, true) => json!({"limit": 64, "who": "fw02.example.com"}),
            (true, _) => json!({"limit": 64}),
            _ => json!({}),
        };
        values.push(Value {
            line,
            guide,
            count,
            json: json!({"name": name, "fields": fields}),
        });
    }
    List { name, values, text }
}
