//! Where each node of the YAML stands, by its path.

use std::collections::HashMap;
use std::ops::Range;

use saphyr_parser::{Event, Marker, Parser, ScanError, Span, StrInput};

use super::findings::Place;

/// The places of a YAML file by path: `messages[3].fields.reason.type`.
#[derive(Clone, Debug, Default)]
pub struct Places {
    file: String,
    text: String,
    nodes: HashMap<String, Node>,
    faults: Vec<Fault>,
}

/// Something that YAML allows and a catalog doesn't: it would hide where a value stands.
#[derive(Clone, Debug)]
pub struct Fault {
    /// Where it is.
    pub place: Place,
    /// What was found.
    pub message: String,
    /// What to do next.
    pub help: &'static str,
}

#[derive(Clone, Debug)]
struct Node {
    key: Place,
    value: Place,
    bytes: Range<usize>,
}

impl Places {
    /// Reads the places out of `text`.
    pub fn read(file: &str, text: &str) -> Result<Self, Box<ScanError>> {
        let mut reader = Reader {
            events: Parser::new_from_str(text),
            lines: text.lines().collect(),
            starts: text.char_indices().map(|(at, _)| at).chain([text.len()]).collect(),
            places: Self {
                file: file.into(),
                text: text.into(),
                ..Self::default()
            },
        };
        let mut documents = 0;
        loop {
            match reader.next()? {
                (Event::StreamEnd, _) => return Ok(reader.places),
                (Event::DocumentStart(_), span) => {
                    documents += 1;
                    if documents > 1 {
                        let help = "remove the `---`, or what follows it";
                        reader.fault(span, "a second document begins here".into(), help);
                    }
                }
                (Event::StreamStart | Event::DocumentEnd, _) => {}
                (event, span) => {
                    reader.node(String::new(), None, &event, span)?;
                }
            }
        }
    }

    /// What a catalog may not hold although YAML allows it.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// The value at `path`, or the nearest node that encloses it.
    pub fn place(&self, path: &str) -> Place {
        self.nearest(path).map_or_else(|| self.whole(), |(node, _)| node.value.clone())
    }

    /// The key at `path`; an item of a list has none, then its value.
    pub fn key(&self, path: &str) -> Place {
        self.nearest(path).map_or_else(
            || self.whole(),
            |(node, exact)| if exact { &node.key } else { &node.value }.clone(),
        )
    }

    /// The bytes of the value at `path`.
    pub fn bytes(&self, path: &str) -> Option<Range<usize>> {
        self.nodes.get(path).map(|node| node.bytes.clone())
    }

    /// The character that stands `offset` characters into the scalar at `path`.
    /// Exact for a scalar on one line; of a longer one the whole is meant.
    pub fn within(&self, path: &str, offset: usize) -> Place {
        let mut place = self.place(path);
        let raw = self.bytes(path).map_or("", |bytes| &self.text[bytes]);
        if !raw.contains('\n') {
            let last = place.length.saturating_sub(1);
            place.column += written_at(raw, offset).min(last);
            place.length = 1;
        }
        place
    }

    /// A place that means the whole file.
    pub fn whole(&self) -> Place {
        Place {
            file: self.file.clone(),
            line: 1,
            column: 1,
            length: 1,
        }
    }

    fn nearest(&self, path: &str) -> Option<(&Node, bool)> {
        let mut end = path.len();
        loop {
            if let Some(node) = self.nodes.get(&path[..end]) {
                return Some((node, end == path.len()));
            }
            end = path[..end].rfind(['.', '['])?;
        }
    }
}

struct Reader<'a> {
    events: Parser<'a, StrInput<'a>>,
    lines: Vec<&'a str>,
    starts: Vec<usize>,
    places: Places,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Result<(Event<'a>, Span), Box<ScanError>> {
        self.events
            .next_event()
            .unwrap_or(Ok((Event::StreamEnd, Span::default())))
            .map_err(Box::new)
    }

    /// Notes the node that `event` begins, and all below it; gives where it ends.
    fn node(
        &mut self,
        path: String,
        key: Option<Place>,
        event: &Event<'a>,
        span: Span,
    ) -> Result<Marker, Box<ScanError>> {
        let mut end = span.end;
        self.plain(event, span);
        match event {
            Event::MappingStart(..) => {
                let mut lines: HashMap<String, usize> = HashMap::new();
                loop {
                    let (event, span) = self.next()?;
                    if event == Event::MappingEnd {
                        // A block ends with its last item, a flow with its bracket.
                        end = if span.is_empty() { end } else { span.end };
                        break;
                    }
                    let name = self.key(&path, &event, span)?;
                    let child = if path.is_empty() {
                        name.clone()
                    } else {
                        format!("{path}.{name}")
                    };
                    let key = self.place(span.start, span.end);
                    if let Some(line) = lines.get(&name) {
                        let message =
                            format!("the key `{name}` stands in line {line} already");
                        self.fault(span, message, "make one entry of the two");
                    }
                    lines.insert(name, key.line);
                    let (event, span) = self.next()?;
                    end = self.node(child, Some(key), &event, span)?;
                }
            }
            Event::SequenceStart(..) => {
                for index in 0.. {
                    let (event, span) = self.next()?;
                    if event == Event::SequenceEnd {
                        end = if span.is_empty() { end } else { span.end };
                        break;
                    }
                    end = self.node(format!("{path}[{index}]"), None, &event, span)?;
                }
            }
            _ => {}
        }
        let value = self.place(span.start, end);
        let bytes = self.starts[span.start.index()]..self.starts[end.index()];
        self.places.nodes.insert(
            path,
            Node {
                key: key.unwrap_or_else(|| value.clone()),
                value,
                bytes,
            },
        );
        Ok(end)
    }

    /// The name that a key gives its value.
    fn key(
        &mut self,
        path: &str,
        event: &Event<'a>,
        span: Span,
    ) -> Result<String, Box<ScanError>> {
        if let Event::Scalar(name, ..) = event {
            let name = name.to_string();
            self.plain(event, span);
            return Ok(name);
        }
        let help = "write a name in front of the colon";
        self.fault(span, "this key is no plain text".into(), help);
        self.node(format!("{path}?"), None, event, span)?;
        Ok("?".into())
    }

    /// Tells anchors, aliases and tags.
    fn plain(&mut self, event: &Event<'a>, span: Span) {
        let (anchor, tag) = match event {
            Event::Alias(_) => (1, None),
            Event::Scalar(_, _, anchor, tag)
            | Event::SequenceStart(anchor, tag)
            | Event::MappingStart(anchor, tag) => (*anchor, tag.as_ref()),
            _ => (0, None),
        };
        if anchor != 0 {
            let message = "anchors and aliases are not used in a catalog".into();
            let help = "write the value out; what messages share belongs under `types`";
            self.fault(span, message, help);
        }
        if let Some(tag) = tag {
            let message = format!("the tag `{tag}` is not used in a catalog");
            self.fault(span, message, "remove it; quotes make a text of a value");
        }
    }

    fn fault(&mut self, span: Span, message: String, help: &'static str) {
        let place = self.place(span.start, span.end);
        self.places.faults.push(Fault { place, message, help });
    }

    /// From `start` to `end`, or to the end of the first line.
    fn place(&self, start: Marker, end: Marker) -> Place {
        let length = if end.line() == start.line() {
            end.index().saturating_sub(start.index())
        } else {
            let line =
                self.lines.get(start.line() - 1).map_or(0, |line| line.chars().count());
            line.saturating_sub(start.col())
        };
        Place {
            file: self.places.file.clone(),
            line: start.line(),
            column: start.col() + 1,
            length: length.max(1),
        }
    }
}

/// Where the character `offset` of a scalar stands in what is written, in characters.
fn written_at(raw: &str, offset: usize) -> usize {
    let chars: Vec<char> = raw.chars().collect();
    let Some(&quote @ ('"' | '\'')) = chars.first() else {
        return offset;
    };
    let mut at = 1;
    for _ in 0..offset {
        at += match (quote, chars.get(at..).unwrap_or_default()) {
            ('"', ['\\', 'x', ..]) => 4,
            ('"', ['\\', 'u', ..]) => 6,
            ('"', ['\\', 'U', ..]) => 10,
            ('"', ['\\', ..]) | ('\'', ['\'', ..]) => 2,
            _ => 1,
        };
    }
    at
}
