//! All ways to lay a format over a body, by trying every end of every field: slow, and too simple to be wrong.

use std::ops::Range;

use asa_messages::{Address, Endpoint, Host, Spi};
use codegen::lower::{Element, Kind, Leaf};

/// A way to lay a format over a body.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// The bytes of each field, by slot.
    pub spans: Vec<(usize, Range<usize>)>,
    /// Where the mandatory literals begin, in their order; in place of a lone blank the field behind it.
    pub places: Vec<usize>,
}

impl Layout {
    /// The text of a field.
    pub fn text<'b>(&self, body: &'b str, leaf: &Leaf) -> Option<&'b str> {
        let (_, span) = self.spans.iter().find(|(slot, _)| *slot == leaf.slot)?;
        Some(&body[span.clone()])
    }
}

/// All layouts of a format over a body.
pub fn layouts(elements: &[Element], body: &str) -> Vec<Layout> {
    let mut all = Vec::new();
    let elements: Vec<_> = elements.iter().map(|element| (element, true)).collect();
    let state = State {
        at: 0,
        blanks: Blanks::Any,
        behind_blank: false,
    };
    lay(&elements, body, state, &Layout::default(), &mut all);
    all
}

/// The blanks that may stand before the next piece.
#[derive(Clone, Copy, PartialEq)]
enum Blanks {
    None,
    Some,
    Any,
}

#[derive(Clone, Copy)]
struct State {
    at: usize,
    blanks: Blanks,
    /// A literal that is only a blank stands in front.
    behind_blank: bool,
}

impl State {
    /// The first byte that is no blank, if those before it are allowed here.
    fn skip(self, body: &str) -> Option<usize> {
        let rest = &body[self.at..];
        let count = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        let allowed = match self.blanks {
            Blanks::None => count == 0,
            Blanks::Some => count > 0,
            Blanks::Any => true,
        };
        allowed.then_some(self.at + count)
    }
}

/// Elements, and whether each is mandatory.
type Rest<'a> = [(&'a Element, bool)];

fn lay(
    rest: &Rest<'_>,
    body: &str,
    state: State,
    so_far: &Layout,
    all: &mut Vec<Layout>,
) {
    let Some((&(element, mandatory), rest)) = rest.split_first() else {
        if state.at == body.len() {
            all.push(so_far.clone());
        }
        return;
    };
    match element {
        Element::Literal(text) => {
            literal(text, mandatory, rest, body, state, so_far, all);
        }
        Element::Choice(texts) => {
            for text in texts {
                literal(text, mandatory, rest, body, state, so_far, all);
            }
        }
        Element::Optional(inner) => {
            let mut taken: Vec<_> =
                inner.iter().map(|element| (element, false)).collect();
            taken.extend_from_slice(rest);
            lay(&taken, body, state, so_far, all);
            let punctuated = match (inner.first(), inner.last()) {
                (Some(Element::Literal(first)), _)
                    if first.starts_with(is_punctuation) =>
                {
                    true
                }
                (_, Some(Element::Literal(last))) => last.ends_with(is_punctuation),
                _ => false,
            };
            // Where punctuation is left out a blank stands.
            let blank_instead = punctuated && state.blanks == Blanks::None;
            let blanks = if blank_instead { Blanks::Some } else { state.blanks };
            lay(rest, body, State { blanks, ..state }, so_far, all);
        }
        Element::Field(leaf) => {
            let from = state;
            let mut go_on = |span: Range<usize>, blanks| {
                let mut so_far = so_far.clone();
                let state = State {
                    at: span.end,
                    blanks,
                    behind_blank: false,
                };
                so_far
                    .places
                    .extend(Some(span.start).filter(|_| mandatory && from.behind_blank));
                so_far.spans.push((leaf.slot, span));
                lay(rest, body, state, &so_far, all);
            };
            if leaf.kind == Kind::User {
                go_on(state.at..state.at, state.blanks);
            }
            if let Some(start) = state.skip(body) {
                for end in ends(leaf.kind, body, start) {
                    go_on(start..end, Blanks::None);
                }
            }
        }
    }
}

fn literal(
    text: &str,
    mandatory: bool,
    rest: &Rest<'_>,
    body: &str,
    mut state: State,
    so_far: &Layout,
    all: &mut Vec<Layout>,
) {
    let mut place = None;
    for c in text.chars() {
        if c == ' ' {
            if state.blanks == Blanks::None {
                state.blanks = Blanks::Some;
            }
            continue;
        }
        if is_punctuation(c) {
            state.blanks = Blanks::Any;
        }
        let Some(start) = state.skip(body).filter(|start| body[*start..].starts_with(c))
        else {
            return;
        };
        place = place.or(Some(start));
        let blanks = if is_punctuation(c) { Blanks::Any } else { Blanks::None };
        state = State {
            at: start + c.len_utf8(),
            blanks,
            ..state
        };
    }
    if mandatory {
        state.behind_blank = place.is_none();
    }
    let mut so_far = so_far.clone();
    so_far.places.extend(place.filter(|_| mandatory));
    lay(rest, body, state, &so_far, all);
}

fn is_punctuation(c: char) -> bool {
    ".,:;=()/!".contains(c)
}

/// Where a value that begins at `start` can end.
fn ends(kind: Kind, body: &str, start: usize) -> Vec<usize> {
    let rest = &body[start..];
    let run = |takes: fn(char) -> bool| rest.find(|c| !takes(c)).unwrap_or(rest.len());
    let digits = |from: usize| {
        from + rest[from..].chars().take_while(char::is_ascii_digit).count()
    };
    // What ends by itself takes all that it can, and is a value or is none.
    let own = match kind {
        Kind::Number => Some(digits(usize::from(rest.starts_with('-'))))
            .filter(|end| rest[..*end].parse::<i64>().is_ok()),
        Kind::Port => Some(digits(0)).filter(|end| rest[..*end].parse::<u16>().is_ok()),
        Kind::Spi => Some(run(|c| c.is_ascii_alphanumeric()))
            .filter(|end| Spi::new(&rest[..*end]).is_some()),
        Kind::Address => (1..=rest.len())
            .rev()
            .filter(|end| {
                rest.is_char_boundary(*end) && !rest[..*end].ends_with([' ', '\t'])
            })
            .find(|end| Address::new(&rest[..*end]).is_some())
            .filter(|end| !rest[*end..].starts_with(|c: char| c.is_ascii_hexdigit())),
        _ => None,
    };
    if matches!(kind, Kind::Number | Kind::Port | Kind::Spi | Kind::Address) {
        return own.map(|end| start + end).into_iter().collect();
    }
    let fits = |end: &usize| {
        let (text, behind) = (&rest[..*end], &rest[*end..]);
        let blank = |c| matches!(c, ' ' | '\t');
        let spaced = text.contains(blank);
        !text.ends_with(blank)
            && match kind {
                Kind::Word => !spaced,
                Kind::Host => !spaced && Host::new(text).is_some(),
                // Blanks may stand at the colon of the port, which is a whole word then.
                Kind::Endpoint if spaced => {
                    let goes_on = |c: char| {
                        c != '.' && Host::new(c.encode_utf8(&mut [0; 4])).is_some()
                    };
                    !behind.starts_with(goes_on)
                        && Endpoint::parse(text).is_some_and(|end| end.port.is_some())
                }
                Kind::Endpoint => Endpoint::parse(text).is_some(),
                _ => true,
            }
    };
    (1..=rest.len())
        .filter(|end| rest.is_char_boundary(*end))
        .filter(fits)
        .map(|end| start + end)
        .collect()
}
