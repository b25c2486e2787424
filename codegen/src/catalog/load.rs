//! Reads the YAML: syntax, then each key and type against the schema, then the model.

use std::panic::resume_unwind;
use std::thread;

use serde_json::Value as Json;
use serde_yaml::Value as Yaml;

use super::findings::{Code, Finding, Place};
use super::model::Catalog;
use super::places::{Fault, Places};

/// What came of reading a catalog.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The catalog, unless a fault of syntax or type prevents it.
    pub catalog: Option<Catalog>,
    /// Where each node stands.
    pub places: Places,
    /// The faults, in the order of the file.
    pub findings: Vec<Finding>,
}

/// Reads a catalog. An unknown key is told and put aside; a wrong type leaves no catalog.
pub fn load(file: &str, text: &str) -> Loaded {
    // Two readings: the values do not tell their places.
    let (places, yaml) = thread::scope(|scope| {
        let yaml = scope.spawn(|| serde_yaml::from_str::<Yaml>(text));
        let places = Places::read(file, text);
        (places, yaml.join().unwrap_or_else(|panic| resume_unwind(panic)))
    });
    let places = match places {
        Ok(places) => places,
        Err(error) => {
            let at = error.marker();
            let place = Place {
                file: file.into(),
                line: at.line().max(1),
                column: at.col() + 1,
                length: 1,
            };
            return broken(Places::default(), vec![syntax(place, error.info())]);
        }
    };
    if !places.faults().is_empty() {
        let fault =
            |f: &Fault| Finding::new(Code::Syntax, f.place.clone(), &*f.message, f.help);
        let findings = places.faults().iter().map(fault).collect();
        return broken(places, findings);
    }
    let mut yaml = match yaml {
        Ok(yaml) => yaml,
        Err(error) => {
            let mut place = places.whole();
            if let Some(at) = error.location() {
                (place.line, place.column) = (at.line().max(1), at.column().max(1));
            }
            return broken(places, vec![syntax(place, &error.to_string())]);
        }
    };
    let schema = schema();
    let mut findings = Vec::new();
    let mut conform = Conform {
        schema: &schema,
        places: &places,
        findings: &mut findings,
        filled: 0,
    };
    conform.node(&mut yaml, &schema, "");
    let filled = conform.filled;
    if findings.iter().filter(|f| f.code != Code::UnknownKey).count() > filled {
        return broken(places, findings);
    }
    match serde_yaml::from_value(yaml) {
        Ok(catalog) => Loaded {
            catalog: Some(catalog),
            places,
            findings,
        },
        Err(error) => {
            let help = "write the value as `catalog/schema.json` describes it";
            let place = places.whole();
            findings.push(Finding::new(Code::WrongType, place, error.to_string(), help));
            broken(places, findings)
        }
    }
}

/// The JSON Schema of the catalog, made from the model.
pub fn schema() -> Json {
    schemars::schema_for!(Catalog).to_value()
}

fn broken(places: Places, findings: Vec<Finding>) -> Loaded {
    Loaded {
        catalog: None,
        places,
        findings,
    }
}

fn syntax(place: Place, what: &str) -> Finding {
    let help = "mend the YAML here; a plain text can't begin with `%`, `*`, `[`, `{` or hold `: `: put it in double quotes";
    Finding::new(Code::Syntax, place, format!("this is no YAML: {what}"), help)
}

/// Texts that nothing but a reader depends on.
const PROSE: [&str; 4] = ["about", "action", "explanation", "title"];

/// Holds a YAML value against the schema and collects every difference.
struct Conform<'a> {
    schema: &'a Json,
    places: &'a Places,
    findings: &'a mut Vec<Finding>,
    /// How many missing texts were told and taken for empty, so that the other checks can go on.
    filled: usize,
}

impl<'a> Conform<'a> {
    fn node(&mut self, yaml: &mut Yaml, schema: &'a Json, path: &str) {
        let schema = self.resolve(schema);
        if let Some(words) = words(schema) {
            return self.word(yaml, &words, path);
        }
        match (wanted(schema), yaml) {
            (Some("object") | None, Yaml::Mapping(map)) => {
                self.object(map, schema, path);
            }
            (Some("array") | None, Yaml::Sequence(items)) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.node(item, &schema["items"], &format!("{path}[{index}]"));
                }
            }
            (Some("string"), Yaml::String(_)) | (Some("boolean"), Yaml::Bool(_)) => {}
            (None, found) if !matches!(found, Yaml::Tagged(_)) => {}
            (Some("integer"), Yaml::Number(n))
                if n.as_u64().is_some_and(|n| u32::try_from(n).is_ok()) => {}
            (wanted, found) => self.wrong(wanted.unwrap_or("string"), found, path),
        }
    }

    fn wrong(&mut self, wanted: &str, found: &Yaml, path: &str) {
        let name = match wanted {
            "object" => "a map",
            "array" => "a list",
            "string" => "a text",
            "boolean" => "true or false",
            _ => "a whole number from 0 to 4294967295",
        };
        let help = match (wanted, found) {
            (_, Yaml::Null) => "write the value, or remove the key",
            ("string", Yaml::Number(_) | Yaml::Bool(_)) => "put it in double quotes",
            ("integer" | "boolean", Yaml::String(_)) => "write it without quotes",
            _ => "see `catalog/schema.json`",
        };
        let message = format!("{} is {}, expected {name}", owner(path), kind(found));
        let place = self.places.place(path);
        self.findings.push(Finding::new(Code::WrongType, place, message, help));
    }

    fn object(&mut self, map: &mut serde_yaml::Mapping, schema: &'a Json, path: &str) {
        let properties = schema["properties"].as_object();
        let mut unknown = Vec::new();
        for (key, value) in map.iter_mut() {
            let name = text(key);
            let child = child(path, &name);
            if !key.is_string() {
                let message =
                    format!("the key `{name}` is {}, expected a text", kind(key));
                let help = "put it in double quotes";
                let place = self.places.key(&child);
                self.findings.push(Finding::new(Code::WrongType, place, message, help));
                continue;
            }
            match properties.and_then(|p| p.get(&name)) {
                Some(property) => self.node(value, property, &child),
                None if schema["additionalProperties"] == Json::Bool(false) => {
                    let known: Vec<&str> = properties
                        .into_iter()
                        .flatten()
                        .map(|(name, _)| name.as_str())
                        .collect();
                    let help = format!("remove it, or write one of {}", list(&known));
                    self.findings.push(Finding::new(
                        Code::UnknownKey,
                        self.places.key(&child),
                        format!("unknown key `{name}`"),
                        help,
                    ));
                    unknown.push(key.clone());
                }
                None => self.node(value, &schema["additionalProperties"], &child),
            }
        }
        for key in unknown {
            map.shift_remove(&key);
        }
        let required = schema["required"].as_array().into_iter().flatten();
        for name in required.filter_map(Json::as_str) {
            if !map.contains_key(name) {
                let about = properties
                    .and_then(|p| p.get(name))
                    .map_or("", |p| self.description(p));
                let help = format!("add `{name}:`; {about}");
                let message = format!("{} has no `{name}`", owner(path));
                self.findings.push(Finding::new(
                    Code::MissingText,
                    self.places.place(path),
                    message,
                    help.trim_end_matches("; "),
                ));
                if PROSE.contains(&name) {
                    map.insert(name.into(), Yaml::String(String::new()));
                    self.filled += 1;
                }
            }
        }
    }

    fn word(&mut self, yaml: &Yaml, words: &[&str], path: &str) {
        if yaml.as_str().is_some_and(|found| words.contains(&found)) {
            return;
        }
        let code = if path.ends_with(".severity") {
            Code::BadSeverity
        } else {
            Code::WrongType
        };
        let message = match yaml {
            Yaml::Sequence(_) | Yaml::Mapping(_) | Yaml::Null => {
                format!("{} is {}, expected a word", owner(path), kind(yaml))
            }
            word => format!("{} is `{}`", owner(path), text(word)),
        };
        self.findings.push(Finding::new(
            code,
            self.places.place(path),
            message,
            format!("write one of {}", list(words)),
        ));
    }

    /// The schema behind references, and the part of a choice that isn't null.
    fn resolve(&self, mut schema: &'a Json) -> &'a Json {
        if let Some(options) = schema["anyOf"].as_array() {
            schema = options.iter().find(|o| o["type"] != "null").unwrap_or(schema);
        }
        schema["$ref"]
            .as_str()
            .and_then(|reference| reference.strip_prefix("#/$defs/"))
            .map_or(schema, |name| &self.schema["$defs"][name])
    }

    /// The first sentence that describes a property, or the type behind it.
    fn description(&self, schema: &'a Json) -> &'a str {
        let own = schema["description"].as_str();
        own.or_else(|| self.resolve(schema)["description"].as_str())
            .and_then(|text| text.lines().next())
            .unwrap_or("")
    }
}

/// The type that a schema asks for, null aside.
fn wanted(schema: &Json) -> Option<&str> {
    let types = schema["type"].as_array().into_iter().flatten();
    schema["type"]
        .as_str()
        .or_else(|| types.filter_map(Json::as_str).find(|t| *t != "null"))
}

/// The words of a choice among constants.
fn words(schema: &Json) -> Option<Vec<&str>> {
    if let Some(words) = schema["enum"].as_array() {
        return words.iter().map(Json::as_str).collect();
    }
    schema["oneOf"].as_array()?.iter().map(|option| option["const"].as_str()).collect()
}

/// How a message names the node at a path.
fn owner(path: &str) -> String {
    if path.is_empty() { "the catalog".into() } else { format!("`{path}`") }
}

fn child(path: &str, name: &str) -> String {
    if path.is_empty() { name.into() } else { format!("{path}.{name}") }
}

/// A scalar as it is written.
fn text(yaml: &Yaml) -> String {
    yaml.as_str().map_or_else(
        || serde_yaml::to_string(yaml).unwrap_or_default().trim().into(),
        str::to_owned,
    )
}

fn kind(yaml: &Yaml) -> &'static str {
    match yaml {
        Yaml::Null => "empty",
        Yaml::Bool(_) => "true or false",
        Yaml::Number(_) => "a number",
        Yaml::String(_) => "a text",
        Yaml::Sequence(_) => "a list",
        Yaml::Mapping(_) | Yaml::Tagged(_) => "a map",
    }
}

fn list(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|w| format!("`{w}`")).collect();
    quoted.join(", ")
}
