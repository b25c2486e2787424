//! Reads the YAML: syntax, then each key and type against the schema, then the model.

use serde_json::Value as Json;
use serde_yaml::Value as Yaml;

use super::findings::{Code, Finding, Place};
use super::model::Catalog;
use super::places::Places;

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
    let places = match Places::read(file, text) {
        Ok(places) => places,
        Err(error) => {
            let at = error.marker();
            let place = Place {
                file: file.into(),
                line: at.line().max(1),
                column: at.col() + 1,
                length: 1,
            };
            return broken(Places::default(), syntax(place, error.info()));
        }
    };
    let mut yaml = match serde_yaml::from_str::<Yaml>(text) {
        Ok(yaml) => yaml,
        Err(error) => {
            let mut place = places.whole();
            if let Some(at) = error.location() {
                (place.line, place.column) = (at.line().max(1), at.column().max(1));
            }
            return broken(places, syntax(place, &error.to_string()));
        }
    };
    let schema = schema();
    let mut findings = Vec::new();
    Conform {
        schema: &schema,
        places: &places,
        findings: &mut findings,
    }
    .node(&mut yaml, &schema, "");
    if findings.iter().any(|f| f.code != Code::UnknownKey) {
        return Loaded {
            catalog: None,
            places,
            findings,
        };
    }
    match serde_yaml::from_value(yaml) {
        Ok(catalog) => Loaded {
            catalog: Some(catalog),
            places,
            findings,
        },
        Err(error) => {
            let help = "write the value as `catalog/schema.json` describes it";
            findings.push(Finding::new(
                Code::WrongType,
                places.whole(),
                error.to_string(),
                help,
            ));
            Loaded {
                catalog: None,
                places,
                findings,
            }
        }
    }
}

/// The JSON Schema of the catalog, made from the model.
pub fn schema() -> Json {
    schemars::schema_for!(Catalog).to_value()
}

fn broken(places: Places, finding: Finding) -> Loaded {
    Loaded {
        catalog: None,
        places,
        findings: vec![finding],
    }
}

fn syntax(place: Place, what: &str) -> Finding {
    let help = "mend the YAML here; a plain text can't begin with `%`, `*`, `[`, `{` or hold `: `: put it in double quotes";
    Finding::new(
        Code::Syntax,
        place,
        format!("this is no YAML: {what}"),
        help,
    )
}

/// Holds a YAML value against the schema and collects every difference.
struct Conform<'a> {
    schema: &'a Json,
    places: &'a Places,
    findings: &'a mut Vec<Finding>,
}

impl Conform<'_> {
    fn node(&mut self, yaml: &mut Yaml, schema: &Json, path: &str) {
        let schema = self.resolve(schema);
        if let Some(words) = words(&schema) {
            return self.word(yaml, &words, path);
        }
        match (schema["type"].as_str(), yaml) {
            (Some("object"), Yaml::Mapping(map)) => self.object(map, &schema, path),
            (Some("array"), Yaml::Sequence(items)) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.node(item, &schema["items"], &format!("{path}[{index}]"));
                }
            }
            (Some("string"), Yaml::String(_)) | (Some("boolean"), Yaml::Bool(_)) | (None, _) => {}
            (Some("integer"), Yaml::Number(n))
                if n.as_u64().is_some_and(|n| u32::try_from(n).is_ok()) => {}
            (Some(wanted), found) => {
                let wanted = match wanted {
                    "object" => "a map",
                    "array" => "a list",
                    "string" => "a text",
                    "boolean" => "true or false",
                    _ => "a whole number from 0 to 4294967295",
                };
                let message = format!("`{path}` is {}, expected {wanted}", kind(found));
                let help = if matches!(found, Yaml::Number(_)) {
                    "put it in double quotes"
                } else {
                    "see `catalog/schema.json`"
                };
                self.findings.push(Finding::new(
                    Code::WrongType,
                    self.places.place(path),
                    message,
                    help,
                ));
            }
        }
    }

    fn object(&mut self, map: &mut serde_yaml::Mapping, schema: &Json, path: &str) {
        let properties = schema["properties"].as_object();
        let mut unknown = Vec::new();
        for (key, value) in map.iter_mut() {
            let name = key.as_str().map_or_else(
                || serde_yaml::to_string(key).unwrap_or_default().trim().into(),
                str::to_owned,
            );
            let child = if path.is_empty() {
                name.clone()
            } else {
                format!("{path}.{name}")
            };
            match properties.and_then(|p| p.get(&name)) {
                Some(property) => self.node(value, property, &child),
                None if schema["additionalProperties"].is_object() => {
                    self.node(value, &schema["additionalProperties"], &child)
                }
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
                None => {}
            }
        }
        for key in unknown {
            map.shift_remove(&key);
        }
        for name in schema["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Json::as_str)
        {
            if !map.contains_key(name) {
                let owner = if path.is_empty() { "the catalog" } else { path };
                let help = format!(
                    "add `{name}:`; {}",
                    description(&properties.map_or(Json::Null, |p| p[name].clone()))
                );
                let message = format!("`{owner}` has no `{name}`");
                self.findings.push(Finding::new(
                    Code::MissingText,
                    self.places.place(path),
                    message,
                    help.trim_end_matches("; "),
                ));
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
        let found = serde_yaml::to_string(yaml).unwrap_or_default();
        let message = format!("`{path}` is `{}`", found.trim());
        self.findings.push(Finding::new(
            code,
            self.places.place(path),
            message,
            format!("write one of {}", list(words)),
        ));
    }

    /// The schema behind references, and the part of a choice that isn't null.
    fn resolve(&self, schema: &Json) -> Json {
        let mut schema = schema.clone();
        if let Some(options) = schema["anyOf"].as_array() {
            schema = options
                .iter()
                .find(|o| o["type"] != "null")
                .cloned()
                .unwrap_or_default();
        }
        if let Some(name) = schema["$ref"]
            .as_str()
            .and_then(|r| r.strip_prefix("#/$defs/"))
        {
            schema = self.schema["$defs"][name].clone();
        }
        if let Some(wanted) = schema["type"]
            .as_array()
            .and_then(|types| types.iter().find(|t| *t != "null"))
            .cloned()
        {
            schema["type"] = wanted;
        }
        schema
    }
}

/// The words of a choice among constants.
fn words(schema: &Json) -> Option<Vec<&str>> {
    if let Some(words) = schema["enum"].as_array() {
        return words.iter().map(Json::as_str).collect();
    }
    schema["oneOf"]
        .as_array()?
        .iter()
        .map(|option| option["const"].as_str())
        .collect()
}

fn description(schema: &Json) -> &str {
    schema["description"]
        .as_str()
        .and_then(|text| text.lines().next())
        .unwrap_or("")
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
