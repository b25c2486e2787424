//! The pages of the book, held against the command: transcripts run as they stand, and texts are the same everywhere.

use std::fs;
use std::path::Path;

use asa_messages::{Field, MessageId};
use codegen::lower::Lowered;
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use snapbox::data::IntoData;
use tempfile::TempDir;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

fn read(path: &str) -> String {
    let path = Path::new(ROOT).join(path);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn page(id: MessageId) -> String {
    read(&format!("book/pages/generated/messages/{id}.md"))
}

fn catalog() -> Lowered {
    let loaded = codegen::catalog::load::load("asa.yaml", &read("catalog/asa.yaml"));
    codegen::lower::lower(&loaded.catalog.expect("a sound catalog"))
}

/// The blocks of console sessions on a page.
fn sessions(page: &str) -> Vec<String> {
    let mut sessions = Vec::new();
    let mut inside = false;
    for event in Parser::new(page) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                inside = &*language == "console";
                if inside {
                    sessions.push(String::new());
                }
            }
            Event::Text(text) if inside => sessions.last_mut().unwrap().push_str(&text),
            Event::End(TagEnd::CodeBlock) => inside = false,
            _ => {}
        }
    }
    sessions
}

#[test]
fn what_a_page_shows_is_what_the_command_prints() {
    let catalog = catalog();
    for &id in MessageId::ALL {
        let folder = TempDir::new().unwrap();
        let message = catalog.message(id.number()).expect("the message");
        let log = format!("{}\n", message.examples[0].line);
        fs::write(folder.path().join("firewall.log"), log).unwrap();

        let sessions = sessions(&page(id));
        assert_eq!(sessions.len(), 2, "{id}");
        for session in sessions {
            let (command, shown) =
                session.split_once('\n').expect("a command and its output");
            let args: Vec<&str> = command.split(' ').collect();
            assert_eq!(args[..2], ["$", "asa"], "{id}: {command}");
            let output =
                super::asa(&args[2..]).current_dir(folder.path()).output().unwrap();
            assert!(output.status.success(), "{id}: {output:?}");
            let printed = [output.stdout, output.stderr].concat();
            let printed = String::from_utf8(printed).unwrap();
            snapbox::Assert::new().normalize_paths(false).eq(
                printed.trim_end().to_owned(),
                shown.trim_end().to_owned().into_data(),
            );
        }
    }
}

/// The words of Markdown as a reader sees them. The marks of lists are left out, since they differ in the terminal.
fn words(markdown: &str) -> String {
    let mut text = String::new();
    for event in Parser::new(markdown) {
        match event {
            Event::Text(part) | Event::Code(part) => text.push_str(&part),
            Event::End(TagEnd::Link) => {}
            Event::SoftBreak | Event::End(_) => text.push(' '),
            _ => {}
        }
    }
    seen(&text)
}

/// The words of a text, one blank between them and at both ends, without the marks that are a matter of the surface.
fn seen(text: &str) -> String {
    let text = text.replace('`', "");
    let is_mark = |word: &&str| {
        *word == "-" || word.strip_suffix('.').is_some_and(|n| n.parse::<u32>().is_ok())
    };
    let words: Vec<&str> =
        text.split_whitespace().filter(|word| !is_mark(word)).collect();
    format!(" {} ", words.join(" "))
}

/// The documentation of an item and of all in it, as rustdoc reads it.
fn docs(code: &str, item: &str) -> String {
    let at = code
        .find(&format!("pub {item}<"))
        .or_else(|| code.find(&format!("pub {item} ")));
    let at = at.or_else(|| code.find(&format!("pub {item};"))).expect(item);
    let begin = code[..at].rfind("\n\n").map_or(0, |begin| begin + 2);
    let end = code[at..].find("\n}\n").map_or(code.len(), |end| at + end);
    let lines =
        code[begin..end].lines().map(|line| match line.trim().strip_prefix("///") {
            Some(doc) => doc.strip_prefix(' ').unwrap_or(doc),
            // What isn't documentation parts what is.
            None => "\n",
        });
    lines.collect::<Vec<_>>().join("\n")
}

/// What each surface says of something, as words.
struct Surfaces {
    page: String,
    docs: String,
    command: String,
}

impl Surfaces {
    fn tell(&self, what: &str, markdown: &str) {
        let text = words(markdown);
        for (surface, told) in [
            ("page", &self.page),
            ("rustdoc", &self.docs),
            ("asa explain", &self.command),
        ] {
            assert!(told.contains(&text), "{what}: the {surface} lacks {text:?}");
        }
    }
}

#[test]
fn page_documentation_and_command_tell_the_same_texts() {
    let catalog = catalog();
    let messages = read("asa-messages/src/generated/messages.rs");
    let values = read("asa-messages/src/generated/values.rs");
    let mut told = 0;
    for message in &catalog.messages {
        let id = MessageId::from_number(message.id).expect("the message");
        let output = super::asa(&["explain", &message.id.to_string(), "--values"])
            .output()
            .unwrap();
        let command = seen(&String::from_utf8(output.stdout).unwrap());
        let mut tell = |docs: &str, page: &str, texts: &[(&str, &str)]| {
            let surfaces = Surfaces {
                page: words(page),
                docs: words(docs),
                command: command.clone(),
            };
            for (what, text) in texts {
                surfaces.tell(&format!("{id} {what}"), text);
                told += 1;
            }
        };

        let page = page(id);
        let own = docs(&messages, &format!("struct {}", message.type_name));
        let action = message.action.as_deref().unwrap_or(codegen::book::NOTHING);
        let mut texts = vec![("explanation", &*message.explanation), ("action", action)];
        texts.extend(message.fields.iter().map(|field| (&*field.name, &*field.about)));
        tell(&own, &page, &texts);
        for field in &message.fields {
            if let Some(record) = catalog.record(field.ty.name()) {
                let own = docs(&values, &format!("struct {}", record.type_name));
                let texts: Vec<_> = record
                    .fields
                    .iter()
                    .map(|field| (&*field.name, &*field.about))
                    .collect();
                tell(&own, &page, &texts);
            }
            if let Some(list) = catalog.list(field.ty.name()) {
                let own = docs(&values, &format!("enum {}", list.type_name));
                let page = if page.contains(&format!("../values/{}.md", list.name)) {
                    read(&format!("book/pages/generated/values/{}.md", list.name))
                } else {
                    page.clone()
                };
                let texts: Vec<_> = list
                    .values
                    .iter()
                    .flat_map(|value| {
                        let texts = [&value.about, &value.help].into_iter().flatten();
                        texts.map(|text| (&*value.name, &**text))
                    })
                    .collect();
                tell(&own, &page, &texts);
            }
        }
    }
    assert!(told > 500, "{told} texts");
}

/// What the crate says at run time is what the catalog says.
#[test]
fn the_crate_holds_the_texts_of_the_catalog() {
    let catalog = catalog();
    for message in &catalog.messages {
        let id = MessageId::from_number(message.id).expect("the message");
        assert_eq!(id.explanation(), message.explanation);
        assert_eq!(id.action(), message.action.as_deref());
        for (field, expected) in id.fields().iter().zip(&message.fields) {
            compare(&catalog, field, expected);
        }
    }
}

fn compare(catalog: &Lowered, field: &Field, expected: &codegen::lower::Field) {
    assert_eq!(field.about(), expected.about);
    let name = expected.ty.name();
    let inner = catalog.record(name).into_iter().flat_map(|record| &record.fields);
    for (field, expected) in field.fields().iter().zip(inner) {
        compare(catalog, field, expected);
    }
    let listed = catalog.list(name).into_iter().flat_map(|list| &list.values);
    for (value, expected) in field.values().iter().zip(listed) {
        let texts = [value.about(), value.help()];
        let wanted =
            [&expected.about, &expected.help].map(|t| t.as_deref().unwrap_or("").trim());
        assert_eq!(texts, wanted, "{}", value.name());
        assert_eq!(
            value.group().map(asa_messages::ListedGroup::name),
            expected.group.as_deref()
        );
    }
}

#[test]
fn groups_of_values_stand_in_the_order_of_the_catalog() {
    let output = super::asa(&["explain", "750003", "--values"]).output().unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    let catalog = catalog();
    let list = catalog.list("ike-error").expect("a list");
    let headings = list.groups.iter().map(|group| format!("error: {}", group.title));
    let places: Vec<usize> =
        headings.map(|heading| told.find(&heading).expect("a heading")).collect();
    assert!(places.len() > 10 && places.is_sorted(), "{places:?}");
}
