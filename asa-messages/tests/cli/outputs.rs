//! What `asa decode` writes: the same with any number of threads, chosen lines and fields, text and CSV.

use std::process::Stdio;

use serde_json::{Value, json};

use super::{ERRORS, NOT_UTF8, VALUES, WIRE, asa, decode, inputs};

/// Exit status, output and errors.
fn run(args: &[&str], input: &[u8]) -> (Option<i32>, String, String) {
    use std::io::Write;

    let mut child = asa(&[&["decode"], args].concat()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let output = std::thread::scope(|scope| {
        // A command line that is wrong ends the command before it reads.
        scope.spawn(move || drop(stdin.write_all(input)));
        child.wait_with_output().unwrap()
    });
    let [stdout, stderr] =
        [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    (output.status.code(), stdout, stderr)
}

#[test]
fn any_number_of_threads_gives_the_same_bytes() {
    let mut input = Vec::new();
    for n in 0..600 {
        for part in inputs() {
            input.extend_from_slice(part);
            input.extend_from_slice(format!("\nline {n}\n").as_bytes());
        }
    }
    assert!(input.len() > 8 * 256 * 1024, "many blocks");
    for format in ["json", "text", "csv"] {
        let one = run(&["--format", format], &input);
        for jobs in ["2", "5", "0"] {
            let many = run(&["--format", format, "--jobs", jobs], &input);
            // Not with `assert_eq`: they fill many screens.
            assert!(one == many, "{format} by {jobs} threads: {} {}", one.2, many.2);
        }
    }
}

#[test]
fn json_is_what_serde_json_writes() {
    for input in inputs() {
        for object in run(&["--raw"], input).1.lines() {
            let value: Value = serde_json::from_str(object).unwrap();
            assert_eq!(value.to_string(), object);
        }
    }
}

#[test]
fn only_what_is_wanted_is_written() {
    let input = [WIRE, VALUES, ERRORS].concat();
    let lines = |args: &[&str]| {
        let (code, stdout, summary) = run(args, input.as_bytes());
        assert_eq!(code, Some(0), "{summary}");
        let number = |line: &str| {
            let object: Value = serde_json::from_str(line).unwrap();
            (object["id"].as_u64(), object["severity"].as_u64())
        };
        let lines: Vec<_> = stdout.lines().map(number).collect();
        let told = format!("25 lines: {} selected, ", lines.len());
        assert!(summary.starts_with(&told), "{summary}");
        lines
    };
    let ids = |args: &[&str]| {
        let mut ids: Vec<_> =
            lines(args).into_iter().map(|(id, _)| id.unwrap()).collect();
        ids.dedup();
        ids
    };
    assert_eq!(ids(&["--only", "752010"]), [752_010]);
    assert_eq!(
        ids(&["--only", "tunnel-setup-failed,%ASA-5-751001"]),
        [752_012, 751_001]
    );
    assert_eq!(
        ids(&["--only", "752011-752999", "--only", "302013"]),
        [752_012, 752_015, 302_013]
    );
    assert!(ids(&["--only", "999999"]).is_empty());
    for (args, levels) in [
        (["--severity", "3"], 3..=3),
        (["--severity", "..warning"], 0..=4),
        (["--severity", "6.."], 6..=7),
    ] {
        let lines = lines(&args);
        assert!(!lines.is_empty());
        assert!(
            lines.iter().all(|(_, level)| levels.contains(&level.unwrap())),
            "{args:?}"
        );
    }
    assert_eq!(ids(&["--severity", "3", "--only", "752001-752020"]), [752_015]);
}

#[test]
fn fields_stand_in_the_order_in_which_they_are_named() {
    let fields = "line,reason,session.remote,session.remote.host,id,error,fields.error";
    let (objects, _) = decode(&["--fields", fields], VALUES.as_bytes());
    let remote = json!({"host": "198.51.100.7", "port": null});
    assert_eq!(
        objects[2].to_string(),
        json!({"line": 3, "reason": "New Connection Established", "session.remote": remote,
            "session.remote.host": "198.51.100.7", "id": 750_006, "error": null, "fields.error": null})
        .to_string()
    );
    assert_eq!(objects[5]["fields.error"], "Failed to compute the DH value");

    let (objects, _) = decode(&["--fields", "error,error.at,text"], ERRORS.as_bytes());
    assert_eq!(objects[3]["error"]["kind"], "mismatch");
    assert_eq!(objects[3]["error.at"], objects[3]["error"]["at"]);
    assert_eq!(objects[3]["text"], ERRORS.lines().nth(3).unwrap());
}

#[test]
fn every_field_that_is_explained_can_be_named() {
    for id in asa_messages::MessageId::ALL.iter().copied() {
        let output = asa(&["explain", id.name()]).output().unwrap();
        let page = String::from_utf8(output.stdout).unwrap();
        let fields = page.split("\nFields\n").nth(1).unwrap_or_default();
        let fields = fields.split("\n\n").next().unwrap_or_default();
        let paths = fields.lines().filter(|line| !line.starts_with("   "));
        let paths: Vec<_> =
            paths.filter_map(|line| line.split_whitespace().next()).collect();
        assert_eq!(paths.is_empty(), id.fields().is_empty(), "{page}");
        if !paths.is_empty() {
            let (code, _, stderr) = run(&["--fields", &paths.join(",")], b"");
            assert_eq!(code, Some(0), "{stderr}");
        }
    }
}

#[test]
fn an_unknown_field_is_an_error_that_names_near_ones() {
    for (field, near) in [
        ("usernam", "near: `username`, `session.username`"),
        ("sesion.remote", "near: `session.remote`"),
        ("timestmp", "near: `timestamp`"),
        ("xyzzy", "no such field; `asa decode --help` names"),
    ] {
        let (code, stdout, stderr) = run(&["--fields", &format!("id,{field}")], b"");
        assert_eq!((code, stdout.as_str()), (Some(2), ""));
        assert!(stderr.contains(&format!("invalid value '{field}'")), "{stderr}");
        assert!(stderr.contains(near), "{stderr}");
    }
}

#[test]
fn csv_has_a_row_for_each_line_under_a_fixed_header() {
    let csv = |args: &[&str], input: &[u8]| {
        let (_, stdout, _) = run(&[&["--format", "csv"], args].concat(), input);
        let mut reader = csv::Reader::from_reader(stdout.as_bytes());
        let header: Vec<String> =
            reader.headers().unwrap().iter().map(str::to_owned).collect();
        let rows = reader.records().map(|row| {
            let row = row.unwrap();
            let cells = row.iter().map(Value::from);
            Value::Object(header.iter().cloned().zip(cells).collect())
        });
        (header.clone(), rows.collect::<Vec<_>>())
    };
    let header = csv(&[], b"").0;
    assert_eq!(header[..3], ["file", "line", "priority"]);
    for input in inputs() {
        let (objects, _) = decode(&[], input);
        let (same, rows) = csv(&[], input);
        assert_eq!((same, rows.len()), (header.clone(), objects.len()));
        for (row, object) in rows.iter().zip(&objects) {
            for key in ["line", "timestamp", "device", "severity", "id", "name", "text"]
            {
                let plain = match &object[key] {
                    Value::Null => String::new(),
                    Value::String(text) => text.clone(),
                    number => number.to_string(),
                };
                assert_eq!(row[key], plain, "{key} of {object}");
            }
            let fields = row["fields"].as_str().unwrap();
            if object["fields"].is_null() {
                assert_eq!(fields, "");
            } else {
                assert_eq!(
                    serde_json::from_str::<Value>(fields).unwrap(),
                    object["fields"]
                );
            }
        }
    }
    let quoted = br#"%ASA-5-750006: Local:192.0.2.1:500 Remote:[2001:db8::1]:500 Username:a,"b" IKEv2 SA UP. Reason: r"#;
    let (_, rows) = csv(&["--fields", "session.username,session.remote,id"], quoted);
    assert_eq!(
        rows,
        [
            json!({"session.username": "a,\"b\"", "session.remote": "[2001:db8::1]:500", "id": "750006"})
        ]
    );
}

#[test]
fn text_holds_every_value_and_no_control_character() {
    for input in inputs() {
        let (_, stdout, _) = run(&["--format", "text"], input);
        let (objects, _) = decode(&[], input);
        assert_eq!(stdout.lines().count(), objects.len());
        for (line, object) in stdout.lines().zip(&objects) {
            for key in ["timestamp", "device", "name"] {
                assert!(
                    object[key].as_str().is_none_or(|text| line.contains(text)),
                    "{line}"
                );
            }
        }
    }
    let wild = b"%ASA-5-750006: Local:192.0.2.1:500 Remote:198.51.100.7 Username:a\x1b[2J\x07\xc2\x9b\x7f\tb IKEv2 SA UP. Reason: r";
    for input in [&wild[..], &wild[15..], b"a\x1b]0;title\x07b", NOT_UTF8] {
        for args in [
            &["--format", "text"][..],
            &["--format", "text", "--fields", "text,session.username"],
        ] {
            let (_, stdout, _) = run(args, input);
            let control = |c: char| c.is_control() && c != '\n';
            assert!(!stdout.contains(control), "{stdout:?}");
        }
    }
    assert!(
        run(&["--format", "text"], wild)
            .1
            .contains(r#"session.username="a\x1b[2J\x07\u{9b}\x7f\tb""#)
    );
}

#[test]
fn text_is_coloured_where_that_is_wanted() {
    let text = |variable: &str| {
        let output =
            asa(&["decode", "--format", "text", "tests/cmd/decode.in/wire.log"])
                .env(variable, "1")
                .stdin(Stdio::null())
                .output()
                .unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let coloured = text("CLICOLOR_FORCE");
    assert!(coloured.contains("\u{1b}[1msa-up\u{1b}[0m"), "{coloured}");
    assert!(!text("NO_COLOR").contains('\u{1b}'));
}

#[test]
fn a_wrong_command_line_is_told_with_what_was_expected() {
    for (args, expected) in [
        (&["--format", "xml"][..], "[possible values: json, text, csv]"),
        (&["--only", "sa-upp"], "near: `sa-up`"),
        (&["--only", "750003-750001"], "turn it round"),
        (&["--severity", "9"], "expected 0 to 7"),
        (&["--jobs", "many"], "invalid digit"),
        (&["--raw", "--fields", "id"], "cannot be used with"),
    ] {
        let (code, stdout, stderr) = run(args, b"");
        assert_eq!((code, stdout.as_str()), (Some(2), ""), "{args:?}");
        assert!(stderr.contains(expected), "{stderr}");
    }
}
