//! Why no shape fits: all beginnings of all shapes are laid over the body at once, and the furthest place at which one
//! of them breaks off is told.
//!
//! An open field can end anywhere, so that nothing would ever break off behind it. It therefore ends within its first
//! word, or anywhere else where the next mandatory literal lies whole.

use super::rows::{Body, Gap, Piece, Step};
use super::scan::{self, run, skip};
use crate::lower::{Element, Kind, Leaf};

/// Where all shapes break off.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Miss {
    /// Offset in the body. At its end the body was cut.
    pub at: usize,
    /// The literal, the field in braces, or `end of line`.
    pub expected: String,
}

/// The furthest place that some beginning of some shape reaches; of what is expected there, what the shapes have first.
///
/// There is none if a shape fits.
pub fn miss<'a>(
    shapes: impl IntoIterator<Item = &'a [Element]>,
    body: &str,
) -> Option<Miss> {
    let mut search = Search {
        body: Body { text: body, instead: None },
        furthest: None,
    };
    let fits = shapes.into_iter().any(|elements| {
        let start = Way {
            at: 0,
            gap: Gap::Any,
            loose: false,
        };
        let ways = search.pieces(elements, vec![start], None);
        search.end(&ways)
    });
    search.furthest.filter(|_| !fits)
}

/// How far a beginning of a format reaches.
#[derive(Clone, Copy, Eq, Ord, PartialEq, PartialOrd)]
struct Way {
    at: usize,
    gap: Gap,
    /// An open field ended in one of its later words: a break tells nothing until a literal lies whole.
    loose: bool,
}

/// Where an optional part would begin, if pieces stand in one: that it is missing there is no fault.
type Begin = Option<usize>;

struct Search<'a> {
    body: Body<'a>,
    furthest: Option<Miss>,
}

impl Search<'_> {
    /// The ways that go on with some pieces.
    fn pieces(
        &mut self,
        elements: &[Element],
        mut ways: Vec<Way>,
        begin: Begin,
    ) -> Vec<Way> {
        for element in elements {
            let mut next = Vec::new();
            match element {
                Element::Literal(text) => self.literal(text, &ways, begin, &mut next),
                Element::Choice(texts) => {
                    for text in texts {
                        self.literal(text, &ways, begin, &mut next);
                    }
                }
                Element::Field(leaf) => {
                    for way in ways {
                        self.field(leaf, way, begin, &mut next);
                    }
                }
                Element::Optional(inner) => {
                    for way in ways {
                        let begin = skip(self.body.text.as_bytes(), way.at);
                        next.extend(self.pieces(inner, vec![way], Some(begin)));
                        next.extend(self.steps(Piece::skipped(inner), way));
                    }
                }
            }
            // Of two equal ways the one that is not loose tells more.
            next.sort_unstable();
            next.dedup_by_key(|way| (way.at, way.gap));
            ways = next;
        }
        ways
    }

    fn literal(&mut self, text: &str, ways: &[Way], begin: Begin, next: &mut Vec<Way>) {
        let mandatory = begin.is_none() && !text.trim().is_empty();
        for way in ways {
            match self.body.literal(text, way.at, way.gap) {
                Ok(step) => next.push(Way {
                    at: step.end,
                    gap: step.gap,
                    loose: way.loose && !mandatory,
                }),
                Err(at) => self.breaks(*way, begin, at, text.trim()),
            }
        }
    }

    fn field(&mut self, leaf: &Leaf, way: Way, begin: Begin, next: &mut Vec<Way>) {
        let name = format!("{{{}}}", leaf.path);
        let body = self.body.text;
        let start = skip(body.as_bytes(), way.at);
        let rest = &body[start..];
        let word = start + run(rest.as_bytes(), |byte| !scan::blank(byte));
        let steps = self.steps(Piece::Field(leaf), way);
        if !way.gap.takes(start - way.at) {
            self.breaks(way, begin, way.at, &name);
        } else if is_cut(leaf.kind, rest) {
            self.breaks(way, begin, body.len(), &name);
        } else if steps.is_empty() {
            self.breaks(way, begin, start, &name);
        }
        next.extend(steps.into_iter().map(|step| Way {
            loose: way.loose || leaf.kind.is_open() && step.at > word,
            ..step
        }));
    }

    fn steps(&self, piece: Piece<'_>, way: Way) -> Vec<Way> {
        let mut steps = Vec::new();
        self.body.steps(piece, way.at, way.gap, &mut steps);
        let go_on = |step: Step| Way {
            at: step.end,
            gap: step.gap,
            ..way
        };
        steps.into_iter().map(go_on).collect()
    }

    /// Whether a way reaches the end of the body.
    fn end(&mut self, ways: &[Way]) -> bool {
        let length = self.body.text.len();
        for way in ways.iter().filter(|way| way.at < length) {
            let at = skip(self.body.text.as_bytes(), way.at);
            self.breaks(*way, None, at, "end of line");
        }
        ways.iter().any(|way| way.at == length)
    }

    /// A way breaks off at a place where something was expected.
    fn breaks(&mut self, way: Way, begin: Begin, at: usize, expected: &str) {
        let tells = !way.loose && begin.is_none_or(|begin| at > begin);
        if tells && self.furthest.as_ref().is_none_or(|furthest| at > furthest.at) {
            self.furthest = Some(Miss {
                at,
                expected: expected.into(),
            });
        }
    }
}

/// What makes a cut value whole: some end of this address, or two colons.
const LONGER: &str = "invalid-addr-0-0.0.0.0";

/// Whether a body ends inside of a field: what is left is no value, and with more bytes it could be one.
fn is_cut(kind: Kind, rest: &str) -> bool {
    let mut endings = (0..LONGER.len()).map(|at| &LONGER[at..]).chain([":", "::"]);
    !scan::is_value(kind, rest)
        && endings.any(|ending| scan::is_value(kind, &format!("{rest}{ending}")))
}

#[cfg(test)]
mod tests {
    use super::is_cut;
    use crate::lower::Kind;

    #[test]
    fn what_more_bytes_would_make_a_value_is_cut() {
        for (kind, cut, not_cut) in [
            (
                Kind::Address,
                "|1|25|192.|192.0.2|de|:|2001:|2001:db8|1:2:3:4:5:6:7|1:2:3:4:5:6:7:|1:2:3:4:5:6:1.|::ffff:192.|\
                 fe80::1%|fe80::1%.|fe80::1%in.|i|invalid-addr-|invalid-addr-2|invalid-addr-2-|invalid-addr-2-1|2001:db8::1:",
                "::|192.0.2.1|192.0.2.1.|256.|1:2:3:4:5:6:7:8:|12345|fe80::1|192.0.2.1%|fw|in-|nil|192.0.2.1 ",
            ),
            (Kind::Number, "|-", "1|12|--|+|x|-x|99999999999999999999"),
            (Kind::Port, "", "1|-|65536|x"),
            (Kind::Spi, "|0x|0X", "0|0xg|x|0123456789abcdef0"),
            (Kind::Word, "", "a"),
            (Kind::Host, "|[]|[[]]", "a|[|fw:|a b"),
            (
                Kind::Endpoint,
                "|[]|fw :|2001:db8::1 :",
                "a|fw:|fw:5|fw : x|a:b :|fw |fw x",
            ),
            (Kind::Text, "", "a"),
        ] {
            for rest in cut.split('|') {
                assert!(is_cut(kind, rest), "{kind:?}: {rest:?}");
            }
            for rest in not_cut.split('|') {
                assert!(!is_cut(kind, rest), "{kind:?}: {rest:?}");
            }
        }
    }
}
