//! Where each node of the YAML stands, by its path.

use std::collections::HashMap;
use std::ops::Range;

use saphyr_parser::{Event, Marker, Parser, ScanError, Span, StrInput};

use super::findings::Place;

/// The places of a YAML file by path: `messages[3].fields.reason.type`.
#[derive(Clone, Debug, Default)]
pub struct Places {
    file: String,
    nodes: HashMap<String, Node>,
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
            starts: text
                .char_indices()
                .map(|(at, _)| at)
                .chain([text.len()])
                .collect(),
            places: Self {
                file: file.into(),
                nodes: HashMap::new(),
            },
        };
        loop {
            match reader.next()? {
                (Event::StreamEnd, _) => return Ok(reader.places),
                (Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd, _) => {}
                (event, span) => reader.node(String::new(), None, event, span).map(drop)?,
            }
        }
    }

    /// The value at `path`, or the nearest node that encloses it.
    pub fn place(&self, path: &str) -> Place {
        self.nearest(path)
            .map_or_else(|| self.whole(), |(node, _)| node.value.clone())
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

    /// A part of a scalar that begins `offset` characters into the value at `path`.
    /// Exact for scalars on one line; an opening quote counts as found.
    pub fn within(&self, path: &str, text: &str, offset: usize) -> Place {
        let mut place = self.place(path);
        let lead = place.length.saturating_sub(text.chars().count()) / 2;
        if offset + lead < place.length {
            place.column += offset + lead;
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
        event: Event<'a>,
        span: Span,
    ) -> Result<Marker, Box<ScanError>> {
        let mut end = span.end;
        match event {
            Event::MappingStart(..) => loop {
                let (event, span) = self.next()?;
                let Event::Scalar(name, ..) = event else {
                    // A block ends with its last item, a flow with its bracket.
                    end = if span.is_empty() { end } else { span.end };
                    break;
                };
                let child = if path.is_empty() {
                    name.to_string()
                } else {
                    format!("{path}.{name}")
                };
                let key = self.place(span.start, span.end);
                let (event, span) = self.next()?;
                end = self.node(child, Some(key), event, span)?;
            },
            Event::SequenceStart(..) => {
                for index in 0.. {
                    let (event, span) = self.next()?;
                    if event == Event::SequenceEnd {
                        end = if span.is_empty() { end } else { span.end };
                        break;
                    }
                    end = self.node(format!("{path}[{index}]"), None, event, span)?;
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

    /// From `start` to `end`, or to the end of the first line.
    fn place(&self, start: Marker, end: Marker) -> Place {
        let length = if end.line() == start.line() {
            end.index().saturating_sub(start.index())
        } else {
            let line = self
                .lines
                .get(start.line() - 1)
                .map_or(0, |line| line.chars().count());
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
