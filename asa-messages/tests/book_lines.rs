//! The chapters of the book that are written by hand: their log lines decode, and the ids of the drawing are right.

use std::fs;
use std::path::{Path, PathBuf};

use asa_messages::{MessageId, Record};

/// The folder of the chapters.
fn pages() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../book/pages")
}

/// The chapters by name, those that are generated left aside.
fn chapters() -> Vec<(String, String)> {
    let mut chapters: Vec<_> = fs::read_dir(pages())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "md"))
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    chapters.sort();
    chapters
}

/// The lines of a chapter, each with its number and the language of the code block that it stands in.
fn lines(chapter: &str) -> Vec<(usize, Option<&str>, &str)> {
    let mut lines = Vec::new();
    let mut language = None;
    for (index, line) in chapter.lines().enumerate() {
        match line.trim().strip_prefix("```") {
            Some(_) if language.is_some() => language = None,
            Some(info) => language = Some(info),
            None => lines.push((index + 1, language, line)),
        }
    }
    lines
}

/// The lines of the code blocks in the language `log`.
fn log_lines(chapter: &str) -> Vec<(usize, &str)> {
    let is_log = |(number, language, line): (usize, Option<&str>, _)| {
        (language == Some("log")).then_some((number, line))
    };
    lines(chapter).into_iter().filter_map(is_log).collect()
}

#[test]
fn every_log_line_decodes() {
    let mut count = 0;
    let mut faults = Vec::new();
    for (name, text) in chapters() {
        for (number, line) in log_lines(&text) {
            count += 1;
            match Record::parse(line).and_then(|record| record.decode()) {
                Ok(decoded) if decoded.is_ambiguous() => {
                    faults.push(format!("{name}:{number}: ambiguous: {line}"));
                }
                Ok(_) => {}
                Err(error) => faults.push(format!("{name}:{number}: {error}: {line}")),
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(
        count > 30,
        "only {count} lines; are the blocks still in the language `log`?"
    );
}

#[test]
fn levels_are_those_of_the_catalog() {
    for (name, text) in chapters() {
        for (number, line) in log_lines(&text) {
            let record = Record::parse(line).unwrap();
            let id = MessageId::from_number(record.id()).unwrap();
            assert_eq!(record.severity(), id.severity(), "{name}:{number}: {line}");
        }
    }
}

#[test]
fn listed_reasons_are_of_the_list() {
    let reasons = |text: &str| -> Vec<String> {
        log_lines(text)
            .into_iter()
            .filter_map(|(_, line)| line.split_once("aborted due to ERROR: "))
            .map(|(_, reason)| reason.to_owned())
            .collect()
    };
    let all: Vec<_> = chapters().iter().flat_map(|(_, text)| reasons(text)).collect();
    assert!(!all.is_empty());
    for reason in all {
        let listed = asa_messages::value::IkeError::new(&reason).name();
        assert!(listed.is_some(), "`{reason}` is no reason that the catalog lists");
    }
}

#[test]
fn ids_in_brackets_lead_to_their_pages() {
    let mut count = 0;
    for (name, text) in chapters() {
        for (number, language, line) in lines(&text) {
            if language.is_some() {
                continue;
            }
            for (at, _) in line.match_indices('[') {
                let Some((id, rest)) = line[at + 1..].split_once(']') else { continue };
                if id.len() != 6 || id.parse::<u32>().is_err() {
                    continue;
                }
                count += 1;
                let page = format!("generated/messages/{id}.md");
                let definition = format!("\n[{id}]: {page}\n");
                assert!(
                    rest.starts_with(&format!("({page})")) || text.contains(&definition),
                    "{name}:{number}: `[{id}]` leads nowhere; write `{}` at the end",
                    definition.trim()
                );
            }
        }
    }
    assert!(count > 100, "only {count} ids");
}

#[test]
fn the_drawing_names_its_links_rightly() {
    let drawing = fs::read_to_string(pages().join("life.svg")).unwrap();
    let mut count = 0;
    for link in drawing.split("<a href=\"").skip(1) {
        let (address, rest) = link.split_once('"').unwrap();
        let text = rest.split("</a>").next().unwrap();
        let id = text.split("class=\"id\">").nth(1).and_then(|id| id.get(..6)).unwrap();
        assert_eq!(address, format!("generated/messages/{id}.html"));
        assert!(id.parse::<MessageId>().is_ok(), "{id} is in no catalog");
        count += 1;
    }
    assert!(count > 30, "only {count} links");
    assert!(!drawing.contains("\n\n"), "an empty line ends the drawing within the page");
}
