//! What a Markdown document at the root of the repository holds, for the tests that hold it to the code.

use std::fs;
use std::path::{Path, PathBuf};

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// The folder of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// A file of the workspace.
pub fn read(name: &str) -> String {
    fs::read_to_string(root().join(name))
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The events of a document below one of its headings, or of the whole document.
pub fn events<'a>(text: &'a str, heading: Option<&str>) -> Vec<Event<'a>> {
    let mut events = Vec::new();
    let mut inside = heading.is_none();
    for (event, range) in
        Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter()
    {
        if let (Some(heading), Event::Start(Tag::Heading { .. })) = (heading, &event) {
            let line = text[range].trim_end();
            if let Some(title) = line.strip_prefix("## ") {
                inside = title == heading;
            }
        }
        if inside {
            events.push(event);
        }
    }
    assert!(!events.is_empty(), "no heading `## {}`", heading.unwrap_or_default());
    events
}

/// The code spans among some events.
pub fn codes(events: &[Event<'_>]) -> Vec<String> {
    let code = |event: &Event<'_>| match event {
        Event::Code(code) => Some(code.to_string()),
        _ => None,
    };
    events.iter().filter_map(code).collect()
}

/// The code blocks of a document: what is said behind the fence, and the text.
pub fn blocks(text: &str) -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    let mut open: Option<(String, String)> = None;
    for event in events(text, None) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                open = Some((info.to_string(), String::new()));
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => {
                open = Some((String::new(), String::new()));
            }
            Event::Text(text) => {
                if let Some((_, block)) = &mut open {
                    block.push_str(&text);
                }
            }
            Event::End(TagEnd::CodeBlock) => blocks.extend(open.take()),
            _ => {}
        }
    }
    blocks
}

/// The links of a document that lead into the repository and to nothing there.
pub fn dead_links(name: &str) -> Vec<String> {
    let text = read(name);
    let leads_nowhere = |event: Event<'_>| match event {
        Event::Start(Tag::Link { dest_url, .. }) => {
            let path = dest_url.split('#').next().unwrap_or_default();
            let foreign = dest_url.contains("://");
            (!foreign && !root().join(path).exists()).then(|| dest_url.to_string())
        }
        _ => None,
    };
    events(&text, None).into_iter().filter_map(leads_nowhere).collect()
}
