//! The command `asa`, run as its users run it.

mod coverage;
mod inputs;
mod outputs;
mod pages;

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};

use asa_messages::{ListedGroup, ListedValue};
use serde_json::{Value, json};

const WIRE: &str = include_str!("../cmd/decode.in/wire.log");
const VALUES: &str = include_str!("../cmd/decode.in/values.log");
const ERRORS: &str = include_str!("../cmd/decode.in/errors.log");
const NOT_UTF8: &[u8] = b"%ASA-5-750006: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:b\xf6b IKEv2 SA UP.\ncaf\xe9";
const SCHEMA: &str = include_str!("../../schema/decode.schema.json");

/// After a wanted change `TRYCMD=overwrite cargo test -p asa-messages --test cli` writes the transcripts anew.
#[test]
fn transcripts() {
    trycmd::TestCases::new().env("COLUMNS", "80").case("tests/cmd/*.trycmd");
}

fn asa(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_asa"));
    command
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn inputs() -> [&'static [u8]; 4] {
    [WIRE.as_bytes(), VALUES.as_bytes(), ERRORS.as_bytes(), NOT_UTF8]
}

/// The objects and the summary that the lines give.
fn decode(args: &[&str], lines: &[u8]) -> (Vec<Value>, String) {
    let mut child = asa(&[&["decode"], args].concat()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let output = std::thread::scope(|scope| {
        // More than a pipe holds is written while the output is read.
        scope.spawn(move || stdin.write_all(lines).unwrap());
        child.wait_with_output().unwrap()
    });
    assert!(output.status.success(), "{output:?}");
    let stdout = String::from_utf8(output.stdout).unwrap();
    let objects = stdout.lines().map(|line| serde_json::from_str(line).unwrap());
    (objects.collect(), String::from_utf8(output.stderr).unwrap())
}

fn keys(object: &Value) -> Vec<&str> {
    let object = object.as_object().unwrap();
    object.keys().map(String::as_str).collect()
}

#[test]
fn every_object_agrees_with_the_schema() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    jsonschema::meta::validate(&schema).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();

    let inputs = inputs();
    let mut count = 0;
    for (input, args) in
        inputs.into_iter().flat_map(|input| [(input, &[][..]), (input, &["--raw"])])
    {
        for object in decode(args, input).0 {
            count += 1;
            if let Err(error) = validator.validate(&object) {
                panic!("{object}: {}: {error}", error.instance_path());
            }
            // What it says of one object it must not say of another.
            for key in keys(&object) {
                let mut other = object.clone();
                other[key] = Value::Array(Vec::new());
                assert!(!validator.is_valid(&other), "{key} of {other}");
                other.as_object_mut().unwrap().remove(key);
                let optional = key == "catalog_severity"
                    || key == "text" && object["error"].is_null();
                assert_eq!(
                    validator.is_valid(&other),
                    optional,
                    "{other} without {key}"
                );
            }
        }
    }
    assert_eq!(count, 2 * inputs.map(lines).into_iter().sum::<usize>());
}

fn lines(input: &[u8]) -> usize {
    input.split_inclusive(|&byte| byte == b'\n').count()
}

#[test]
fn the_keys_stand_in_the_order_of_the_schema() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let order = keys(&schema["properties"]);
    for input in inputs() {
        for object in decode(&["--raw"], input).0 {
            let places = keys(&object)
                .into_iter()
                .map(|key| order.iter().position(|&k| k == key));
            assert!(places.is_sorted(), "{object}");
        }
    }
}

#[test]
fn every_line_gives_one_object() {
    for (input, count) in [("", 0), ("\n", 1), ("\n\r\n\n", 3), ("a", 1), ("a\n\nb", 3)]
    {
        let (objects, summary) = decode(&["-"], input.as_bytes());
        assert_eq!(objects.len(), count, "{input:?}");
        let numbers = objects.iter().map(|object| object["line"].as_u64().unwrap());
        assert!(numbers.eq(1..=count as u64), "{objects:?}");
        let noun = if count == 1 { "line" } else { "lines" };
        assert!(summary.starts_with(&format!("{count} {noun}: 0 decoded")), "{summary}");
    }
}

#[test]
fn json_escapes_what_it_must() {
    let line = br#"%ASA-5-750006: Local:192.0.2.1:500 Remote:198.51.100.7 Username:EXAMPLE\"al"	ice IKEv2 SA UP. Reason: R\n"#;
    let session = json!({
        "local": {"host": "192.0.2.1", "port": 500},
        "remote": {"host": "198.51.100.7", "port": null},
        "username": "EXAMPLE\\\"al\"\tice",
    });
    let (objects, _) = decode(&[], line);
    assert_eq!(objects[0]["fields"], json!({"session": session, "reason": "R\\n"}));
}

#[test]
fn bytes_that_are_not_utf8_are_replaced() {
    let (objects, summary) = decode(&[], NOT_UTF8);
    assert_eq!(objects[0]["id"], 750_006);
    assert_eq!(objects[0]["error"], json!({"kind": "not-utf8", "at": 69}));
    assert!(objects[0]["text"].as_str().unwrap().contains("Username:b\u{fffd}b IKEv2"));
    assert_eq!(objects[1]["error"], json!({"kind": "no-tag"}));
    assert_eq!(objects[1]["text"], "caf\u{fffd}");
    assert_eq!(summary, "2 lines: 0 decoded, 1 not UTF-8, 1 without a tag\n");
}

#[test]
fn any_bytes_and_any_length_are_read() {
    let mut input = vec![0xff; 1 << 20];
    input.push(b'\n');
    input.extend_from_slice(&WIRE.repeat(1000).into_bytes());
    let (objects, summary) = decode(&[], &input);
    assert_eq!(objects.len(), 1 + 13_000);
    assert_eq!(objects[0]["text"].as_str().unwrap(), "\u{fffd}".repeat(1 << 20));
    assert_eq!(summary, "13001 lines: 13000 decoded, 1 without a tag\n");
}

#[test]
fn a_line_is_written_at_once_where_that_is_wanted() {
    for jobs in ["1", "3"] {
        let mut child =
            asa(&["decode", "--line-buffered", "--jobs", jobs]).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        for (number, line) in (1..).zip(WIRE.lines()) {
            writeln!(stdin, "{line}").unwrap();
            let mut object = String::new();
            stdout.read_line(&mut object).unwrap();
            let object: Value = serde_json::from_str(&object).unwrap();
            assert_eq!(object["line"], number);
        }
        drop(stdin);
        assert!(child.wait().unwrap().success());
    }
}

#[test]
fn a_closed_pipe_ends_the_command_quietly() {
    let mut child = asa(&["decode"]).spawn().unwrap();
    drop(child.stdout.take());
    // The command may be gone before all is written.
    let _ = child.stdin.take().unwrap().write_all(WIRE.repeat(1000).as_bytes());
    ends_quietly(child);

    // With several threads the reader has to learn of it too.
    for format in ["json", "csv", "text"] {
        let mut child =
            asa(&["decode", "--jobs", "3", "--format", format]).spawn().unwrap();
        drop(child.stdout.take());
        let _ = child.stdin.take().unwrap().write_all(WIRE.repeat(10_000).as_bytes());
        ends_quietly(child);
    }

    for args in [&["list"][..], &["explain", "750003"], &["explain", "750003", "--json"]]
    {
        let mut child = asa(args).spawn().unwrap();
        drop(child.stdout.take());
        ends_quietly(child);
    }
}

fn ends_quietly(mut child: Child) {
    let mut stderr = String::new();
    child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
    assert_eq!((child.wait().unwrap().code(), stderr.as_str()), (Some(0), ""));
}

#[test]
fn every_message_is_explained() {
    for id in asa_messages::MessageId::ALL.iter().copied() {
        let output = asa(&["explain", id.name()]).output().unwrap();
        let page = String::from_utf8(output.stdout).unwrap();
        assert!(page.starts_with(&format!("{id} {}\n", id.title())), "{page}");
        assert!(
            page.contains("\nExplanation\n") && page.contains("\nAction\n"),
            "{page}"
        );
        assert!(!page.contains(['\u{a0}', '\u{1b}']), "{page}");
        for line in page.lines() {
            assert!(line.matches('`').count() % 2 == 0, "code is broken: {line}");
        }
        let breakable = |line: &&str| line.trim_start().contains(' ');
        let widest =
            page.lines().filter(breakable).map(|line| line.chars().count()).max();
        assert!(widest <= Some(80), "{page}");

        let output = asa(&["explain", &id.to_string(), "--json"]).output().unwrap();
        let entry: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(entry["id"], id.number());
        assert_eq!(entry["explanation"], id.explanation());
        for (field, told) in id.fields().iter().zip(entry["fields"].as_array().unwrap())
        {
            let group = |value: &ListedValue| value.group().map(ListedGroup::name);
            let values: Vec<_> = field
                .values()
                .iter()
                .map(|v| json!([v.name(), group(v), v.about(), v.help()]))
                .collect();
            let told: Vec<_> = told["values"]
                .as_array()
                .unwrap()
                .iter()
                .map(|v| json!([v["name"], v["group"], v["about"], v["help"]]))
                .collect();
            assert_eq!(told, values, "{id}");
        }
    }
}

#[test]
fn the_values_of_a_field_are_listed_with_what_they_mean() {
    let page = |args: &[&str]| {
        let output = asa(&[&["explain", "750003"], args].concat()).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let (short, long) = (page(&[]), page(&["--values"]));
    assert!(short.lines().count() < 80, "{short}");
    let field = asa_messages::MessageId::NegotiationAborted.fields()[1];
    assert_eq!(field.values().len(), 195);
    for value in field.values() {
        assert!(!value.about().is_empty(), "{}", value.name());
        assert!(long.contains(&format!("({})", value.name())), "{}", value.name());
    }
}

#[test]
fn colour_is_written_where_it_is_asked_for() {
    let output =
        asa(&["explain", "750003"]).env("CLICOLOR_FORCE", "1").output().unwrap();
    let page = String::from_utf8(output.stdout).unwrap();
    assert!(page.contains("\u{1b}[36mshow run crypto ikev2\u{1b}[0m"), "{page}");
}
