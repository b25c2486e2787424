//! Lines as rows of CSV (RFC 4180), always under the same header.

use csv::Writer;

use super::columns::{Cell, Column, Columns, Form, Key};
use super::reading::Reading;

/// The columns where none are named. What is peculiar to a message stands in `fields`, as JSON.
pub const HEADER: [&str; 23] = [
    "file",
    "line",
    "priority",
    "timestamp",
    "device",
    "product",
    "class",
    "severity",
    "id",
    "name",
    "catalog_severity",
    "shape",
    "ambiguous",
    "session.local.host",
    "session.local.port",
    "session.remote.host",
    "session.remote.port",
    "session.username",
    "fields",
    "error.kind",
    "error.at",
    "error.expected",
    "text",
];

/// The columns of the header. The text stands where a line was not decoded, or in every row.
pub fn columns(raw: bool) -> Columns {
    let parse = |path| Column::parse(path).expect("the header names what there is");
    let mut columns: Vec<_> = HEADER.into_iter().map(parse).collect();
    for column in columns.iter_mut().filter(|column| column.key == Key::Text && !raw) {
        column.key = Key::UndecodedText;
    }
    Columns::new(columns)
}

/// The row of names.
pub fn header(columns: &Columns) -> Vec<u8> {
    let mut rows = Writer::from_writer(Vec::new());
    rows.write_record(columns.all.iter().map(|column| &column.path))
        .expect("a row goes into a buffer");
    rows.into_inner().expect("a row goes into a buffer")
}

/// A writer of rows.
pub fn rows(output: &mut Vec<u8>) -> Writer<&mut Vec<u8>> {
    Writer::from_writer(output)
}

/// Writes the row of a line.
pub fn row(
    rows: &mut Writer<&mut Vec<u8>>,
    columns: &Columns,
    reading: &Reading<'_>,
    cells: &mut Vec<Cell>,
) {
    columns.fill(reading, Form::Plain, cells);
    rows.write_record(cells.iter().map(|cell| &cell.bytes))
        .expect("a row goes into a buffer");
}
