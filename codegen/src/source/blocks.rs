//! What every form comes down to: blocks of unwrapped text, each with what the form says of it.

use super::label::{self, Label};
use super::rich::Rich;

/// A block of a guide.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Block {
    pub kind: Kind,
    pub rich: Rich,
    /// Line where it begins.
    pub line: usize,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    /// The form says that it is a heading, of that depth.
    Heading(usize),
    /// Nothing but ids, as a heading has them; whether it stands apart from the text above.
    Ids {
        apart: bool,
    },
    /// A label, and what stands right behind it.
    Label(Label),
    Text,
    /// Lines that are printed as they are.
    Code,
    /// An item of a list; the outermost list has the depth 1.
    Bullet(usize),
    /// A row of a table, a bar between its cells.
    Row,
    /// Text that the guide marks as a note.
    Note,
}

impl Block {
    pub fn new(kind: Kind, rich: Rich) -> Self {
        let line = rich.first_line();
        Self { kind, rich, line }
    }

    /// A row of a table: one that begins with a label is that, and what the label opens.
    pub fn row(rich: Rich) -> Self {
        let cell = rich.text.split(" | ").next().unwrap_or("");
        let line = rich.first_line();
        match label::label(cell) {
            Some(label) if cell.len() < rich.text.len() => {
                let rich = rich.from(cell.len() + " | ".len());
                Self {
                    kind: Kind::Label(label),
                    rich,
                    line,
                }
            }
            _ => Self {
                kind: Kind::Row,
                rich,
                line,
            },
        }
    }
}
