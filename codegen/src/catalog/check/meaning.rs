//! What formats mean: they agree with the guide, hide nothing, and decode the examples.

use serde_json::{Map, Value as Json};

use super::Report;
use crate::catalog::findings::Code;
use crate::catalog::model::{Catalog, Example, Message, Ordered, Origin, Span};
use crate::lower::{self, Element, Leaf, List, Lowered, print};
use crate::reference;
use crate::wordings::wordings;

pub(super) fn check(catalog: &Catalog, lowered: &Lowered, report: &mut Report<'_>) {
    for record in &lowered.records {
        let path = format!("types.{}.format", record.name);
        adjacent(&record.elements, &path, report);
    }
    for list in &lowered.lists {
        values(lowered, list, report);
    }
    let ids = catalog.ids();
    for (index, message) in catalog.messages.iter().enumerate() {
        let path = format!("messages[{index}]");
        // The order is that of the catalog, whatever the ids are.
        let flat = &lowered.messages[index];
        for (shape, at) in flat.shapes.iter().zip(shape_paths(&path, message)) {
            adjacent(&shape.elements, &at, report);
        }
        guide(catalog, message, &path, report);
        for (index, example) in message.examples.iter().enumerate() {
            one_example(
                lowered,
                flat,
                example,
                &format!("{path}.examples[{index}]"),
                None,
                report,
            );
        }
        for (index, variant) in message.variants.iter().enumerate() {
            let path = format!("{path}.variants[{index}].example");
            one_example(lowered, flat, &variant.example, &path, Some(index + 1), report);
        }
        if !message.examples.is_empty() && !flat.examples.iter().any(|e| e.shape == 0) {
            let message = format!("no example of {} fits its `format`", message.id);
            report.add(
                Code::BadExample,
                &format!("{path}.examples"),
                message,
                "add a line of that shape",
            );
        }
        for (index, id) in message.see_also.iter().enumerate() {
            if !ids.contains(id) || *id == message.id {
                let help = "name another message of the catalog, or remove the id";
                let path = format!("{path}.see-also[{index}]");
                report.add(
                    Code::UnknownReference,
                    &path,
                    format!("{id} is no other message of the catalog"),
                    help,
                );
            }
        }
    }
}

fn shape_paths(path: &str, message: &Message) -> Vec<String> {
    let variants = (0..message.variants.len())
        .map(|index| format!("{path}.variants[{index}].format"));
    [format!("{path}.format")].into_iter().chain(variants).collect()
}

/// Between two fields stands a literal; a lone blank serves if one of them is no open text.
fn adjacent(elements: &[Element], path: &str, report: &mut Report<'_>) {
    neighbours(elements, &mut Vec::new(), &mut |before, blank, after| {
        let record = |leaf: &Leaf| {
            leaf.path.rsplit_once('.').map(|(record, _)| record.to_owned())
        };
        if record(before).is_some() && record(before) == record(after) {
            return; // Told at the record.
        }
        if !blank || (before.kind.is_open() && after.kind.is_open()) {
            let between = if blank { "only a blank" } else { "nothing" };
            let message = format!(
                "{between} stands between `{}` and `{}`",
                before.path, after.path
            );
            report.add(
                Code::AdjacentFields,
                path,
                message,
                "put a literal between them, or make one field of the two",
            );
        }
    });
}

/// Calls `meet` for fields without a literal between them, optional parts written or left out; tells whether a blank is
/// there. `last` holds the fields that can stand in front.
fn neighbours<'a>(
    elements: &'a [Element],
    last: &mut Vec<(&'a Leaf, bool)>,
    meet: &mut impl FnMut(&Leaf, bool, &Leaf),
) {
    for element in elements {
        match element {
            Element::Literal(text) if text.trim().is_empty() => {
                for (_, blank) in last.iter_mut() {
                    *blank = true;
                }
            }
            Element::Literal(_) | Element::Choice(_) => last.clear(),
            Element::Optional(inner) => {
                let mut written = last.clone();
                neighbours(inner, &mut written, meet);
                written.retain(|field| !last.contains(field));
                last.append(&mut written);
            }
            Element::Field(leaf) => {
                for (before, blank) in last.drain(..) {
                    meet(before, blank, leaf);
                }
                last.push((leaf, false));
            }
        }
    }
}

/// One shape gives the guide's text; a variant with a guide of its own gives that.
fn guide(catalog: &Catalog, message: &Message, path: &str, report: &mut Report<'_>) {
    let at = format!("{path}.guide");
    let claim = |format, names| Claim {
        catalog,
        message,
        format,
        guide: &message.guide,
        names,
    };
    let mut own = vec![claim(&message.format, &message.guide_fields)];
    for (index, variant) in message.variants.iter().enumerate() {
        let path = format!("{path}.variants[{index}]");
        if let Some(guide) = &variant.guide {
            let claim = Claim {
                guide,
                ..claim(&variant.format, &variant.guide_fields)
            };
            if !claim.holds() {
                claim.report(&format!("{path}.guide"), report);
            }
            claim.strangers(&path, report);
        } else if variant.from == Origin::Guide {
            own.push(claim(&variant.format, &message.guide_fields));
        }
    }
    if !own.iter().any(Claim::holds) {
        own[0].report(&at, report);
    }
    own[0].strangers(path, report);
}

/// That a format gives the guide's text once the guide's names stand in it.
struct Claim<'a> {
    catalog: &'a Catalog,
    message: &'a Message,
    format: &'a str,
    guide: &'a str,
    names: &'a Ordered<String>,
}

/// Whether a format of the message, with names in the place of its fields, gives a text of the guide.
pub(crate) fn agrees(
    catalog: &Catalog,
    message: &Message,
    (format, names): (&str, &Ordered<String>),
    guide: &str,
) -> bool {
    let (elements, leaves) = lower::as_in_guide(catalog, &message.fields, format, names);
    let texts: Vec<Option<String>> =
        leaves.iter().map(|leaf| names.get(&leaf.path).cloned()).collect();
    reference::fit_where(&elements, leaves.len(), guide, Some(&texts)).is_some()
}

impl Claim<'_> {
    fn elements(&self) -> (Vec<Element>, Vec<Leaf>) {
        lower::as_in_guide(self.catalog, &self.message.fields, self.format, self.names)
    }

    fn holds(&self) -> bool {
        let Self {
            catalog,
            message,
            format,
            guide,
            names,
        } = self;
        agrees(catalog, message, (format, names), guide)
    }

    fn report(&self, path: &str, report: &mut Report<'_>) {
        let name = |leaf: &Leaf| {
            self.names
                .get(&leaf.path)
                .cloned()
                .unwrap_or_else(|| format!("{{{}}}", leaf.path))
        };
        let printed = print(&self.elements().0, &name);
        let message =
            format!("the format gives `{printed}`, the guide prints `{}`", self.guide);
        let help =
            "correct `format` or `guide-fields`; blanks at punctuation don't count";
        report.add(Code::GuideMismatch, path, message, help);
    }

    /// Names of fields that the format lacks.
    fn strangers(&self, path: &str, report: &mut Report<'_>) {
        let (_, leaves) = self.elements();
        for name in self
            .names
            .keys()
            .filter(|name| !leaves.iter().any(|leaf| leaf.path == **name))
        {
            let place = report.places.key(&format!("{path}.guide-fields.{name}"));
            let help = "write the path of a field, such as `session.local`";
            report.add_at(
                Code::GuideMismatch,
                place,
                format!("the format has no field `{name}`"),
                help,
            );
        }
    }
}

/// Each listed text is found again as itself.
fn values(lowered: &Lowered, list: &List, report: &mut Report<'_>) {
    for (index, value) in list.values.iter().enumerate() {
        let path = format!("types.{}.values[{index}].text", list.name);
        adjacent(&value.elements, &path, report);
        for text in wordings(&value.elements) {
            let found = reference::listed(lowered, list, &text);
            if found["name"] == value.name.as_str() {
                continue;
            }
            let message = format!(
                "`{text}` is read as `{}`, not as `{}`",
                found["name"].as_str().unwrap_or("unlisted"),
                value.name
            );
            let help = "make the texts distinct, or put the more special one first";
            report.add(Code::SwallowedValue, &path, message, help);
        }
        if let Some(guide) = &value.guide {
            let printed = print(&value.elements, &|_| "\u{0}".into());
            if pieces(&printed, &["\u{0}"]) != pieces(guide, &["%d", "%s", "%u", "%x"]) {
                let message = format!(
                    "the text `{}` and the guide's `{guide}` differ",
                    value.text
                );
                let help = "they differ only in holes; `%%` is one percent sign";
                report.add(Code::GuideMismatch, &path, message, help);
            }
        }
        if list.span == Span::Word && value.text.contains(' ') {
            report.add(
                Code::SwallowedValue,
                &path,
                format!("`{}` holds a blank", value.text),
                "let the list span like a `text`",
            );
        }
    }
}

/// The literal text between holes.
fn pieces(text: &str, holes: &[&str]) -> Vec<String> {
    let mut out = text.replace("%%", "\u{1}");
    for hole in holes {
        out = out.replace(hole, "\u{0}");
    }
    out.replace(['\u{1}'], "%").split('\u{0}').map(str::to_owned).collect()
}

/// An example decodes to the values it names, by the shape it belongs to.
fn one_example(
    lowered: &Lowered,
    flat: &lower::Message,
    example: &Example,
    path: &str,
    shape: Option<usize>,
    report: &mut Report<'_>,
) {
    let line = format!("{path}.line");
    // Lowering keeps the examples that fit; only of the others the reason is of interest.
    let Some(decoded) = flat.examples.iter().find(|e| e.line == example.line) else {
        let why = reference::example(lowered, flat, &example.line).err();
        let help = "correct the line or the format";
        return report.add(Code::BadExample, &line, why.unwrap_or_default(), help);
    };
    if let Some(shape) = shape.filter(|shape| *shape != decoded.shape) {
        let earlier = &flat.shapes[decoded.shape].format;
        let message = format!("the line is read by the earlier shape `{earlier}`");
        let help = "put the more special shape first, or remove the one that is hidden";
        return report.add(
            if decoded.shape < shape { Code::HiddenShape } else { Code::BadExample },
            &line,
            message,
            help,
        );
    }
    let expected: Map<String, Json> =
        example.fields.iter().map(|(k, v)| (k.to_owned(), v.clone())).collect();
    if let Some(difference) = differs(&Json::Object(expected), &decoded.fields, "") {
        let help = "correct the values, the line or the format";
        report.add(Code::BadExample, &format!("{path}.fields"), difference, help);
    }
}

/// The first difference between expected and decoded values; a null may be left out, and of a listed value its text.
fn differs(expected: &Json, decoded: &Json, path: &str) -> Option<String> {
    match (expected, decoded) {
        (Json::Object(want), Json::Object(have)) => {
            let listed = have.contains_key("name")
                && have.contains_key("text")
                && have.contains_key("fields");
            let unknown = want.keys().find(|key| !have.contains_key(*key));
            if let Some(key) = unknown {
                return Some(format!("there is no field `{path}{key}`"));
            }
            let empty = |value: &Json| {
                value.is_null() || value.as_object().is_some_and(Map::is_empty)
            };
            have.iter().find_map(|(key, value)| match want.get(key) {
                Some(wanted) => differs(wanted, value, &format!("{path}{key}.")),
                None if empty(value)
                    || listed
                        && !matches!(key.as_str(), "fields")
                        && !want.is_empty() =>
                {
                    None
                }
                None => Some(format!(
                    "`{path}{key}` is {value}, but the example doesn't name it"
                )),
            })
        }
        _ if expected == decoded => None,
        _ => Some(format!(
            "`{}` is {decoded}, expected {expected}",
            path.trim_end_matches('.')
        )),
    }
}
