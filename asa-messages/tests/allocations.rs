//! No line makes the crate allocate, whatever it holds and whatever is asked of it.

use std::fmt::Write;
use std::hint::black_box;

use asa_messages::{ErrorKind, MessageId, Record};
use codegen::catalog::{check::check, load::load};

/// The examples of the catalog, with what relays and other devices make of them.
fn lines() -> Vec<String> {
    let text = include_str!("../../catalog/asa.yaml");
    let checked = check(&load("catalog/asa.yaml", text));
    let lowered = checked.lowered.expect("the catalog is sound");
    let mut lines: Vec<String> = [
        "",
        "no tag at all",
        "<166>Nov 23 2026 10:00:00 fw01 : %ASA-session-6-302013: Built inbound TCP connection",
        "%ASA-6-999999: ",
        "%ASA-5-750006: \0\r\n",
    ]
    .map(str::to_owned)
    .into();
    for example in lowered.messages.iter().flat_map(|message| &message.examples) {
        let line = &example.line;
        lines.push(line.clone());
        let cuts = (0..line.len()).filter(|at| line.is_char_boundary(*at));
        lines.extend(cuts.map(|at| line[..at].to_owned()));
        lines.push(format!("{} {}", line, &line[example.body_at..]));
        lines.push(format!("{}~{}", &line[..example.body_at], &line[example.body_at..]));
    }
    lines
}

/// A buffer of fixed length to print to.
struct Buffer {
    bytes: [u8; 4096],
    length: usize,
}

impl Write for Buffer {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        let end = self.length + text.len();
        self.bytes
            .get_mut(self.length..end)
            .ok_or(std::fmt::Error)?
            .copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

/// How often something occurred.
#[derive(Default, Debug)]
struct Seen {
    messages: usize,
    no_tag: usize,
    unknown: usize,
    mismatch: usize,
    truncated: usize,
    not_utf8: usize,
}

impl Seen {
    /// All that can be asked of a record.
    fn record(&mut self, record: &Record<'_>, buffer: &mut Buffer) {
        black_box((record.priority(), record.timestamp(), record.device()));
        black_box((record.product(), record.class(), record.severity(), record.id()));
        black_box((record.line(), record.body(), record.body_str().is_ok()));
        if let Some(id) = record.message_id() {
            black_box((id.name(), id.severity(), id.explanation(), id.format()));
        }
        if let Some(timestamp) = record.timestamp() {
            print(buffer, &timestamp);
        }
        let message = record.message();
        match record.decode() {
            Ok(decoded) => {
                assert!(message.is_ok());
                black_box((decoded.is_ambiguous(), decoded.shape()));
                black_box(decoded.message().session());
                print(buffer, decoded.message());
                self.messages += 1;
            }
            Err(error) => {
                print(buffer, &error);
                match error.kind() {
                    ErrorKind::UnknownId => self.unknown += 1,
                    ErrorKind::Mismatch => self.mismatch += 1,
                    ErrorKind::Truncated => self.truncated += 1,
                    ErrorKind::NotUtf8 => self.not_utf8 += 1,
                    kind => panic!("no error of a record: {kind}"),
                }
            }
        }
    }
}

fn print(buffer: &mut Buffer, value: &impl std::fmt::Display) {
    buffer.length = 0;
    write!(buffer, "{value}").expect("the buffer is long enough");
}

#[test]
fn no_line_makes_the_crate_allocate() {
    let lines = lines();
    let mut bytes: Vec<Vec<u8>> = lines.iter().map(|line| line.clone().into()).collect();
    for line in &mut bytes {
        line.push(0xff);
    }
    let mut buffer = Buffer {
        bytes: [0; 4096],
        length: 0,
    };
    let mut seen = Seen::default();
    let counted = allocation_counter::measure(|| {
        for line in &lines {
            match Record::parse(line) {
                Ok(record) => seen.record(&record, &mut buffer),
                Err(error) => {
                    print(&mut buffer, &error);
                    seen.no_tag += 1;
                }
            }
        }
        for line in &bytes {
            if let Ok(record) = Record::parse_bytes(line) {
                seen.record(&record, &mut buffer);
            }
        }
        for &id in MessageId::ALL {
            assert_eq!(id.name().parse(), Ok(id));
        }
    });
    assert_eq!(counted.count_total, 0, "{} bytes were allocated", counted.bytes_total);

    // Each way through the crate was taken.
    let Seen {
        messages,
        no_tag,
        unknown,
        mismatch,
        truncated,
        not_utf8,
    } = seen;
    for taken in [messages, no_tag, unknown, mismatch, truncated, not_utf8] {
        assert!(taken > 1, "{seen:?}");
    }
}

/// What counts does count: without that the test above would hold nothing.
#[test]
fn an_allocation_is_counted() {
    let counted = allocation_counter::measure(|| drop(black_box(String::from("text"))));
    assert_eq!(counted.count_total, 1);
}
