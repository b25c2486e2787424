//! What is read no more, or as something else: the wordings and the examples of both catalogs, as far as the old one
//! reads them, read anew.

use serde_json::Value as Json;

use super::Side;
use crate::lower::{Field, Kind, List, Lowered, Message, Type, Value};
use crate::reference::{Decoded, body, decode, listed, tag};
use crate::wordings::wordings;

/// A body that the new catalog reads otherwise.
pub(super) struct Lost {
    /// The body.
    pub body: String,
    /// The values that the old catalog finds in it.
    pub old: Json,
    /// The values that the new one finds; `None` where no shape fits.
    pub new: Option<Json>,
}

/// The bodies of a message that lose a value, or their sense.
pub(super) fn lost(
    old: &Side<'_>,
    new: &Side<'_>,
    before: &Message,
    after: &Message,
) -> Vec<Lost> {
    // Those of the new catalog too: what an old shape took by the way may have a shape of its own now.
    let mut bodies: Vec<String> = [before, after].into_iter().flat_map(bodies).collect();
    bodies.sort_unstable();
    bodies.dedup();
    let lost = |body: String| {
        let Decoded { fields: read, fit, .. } = decode(&old.lowered, before, &body)?;
        if fit.ambiguous {
            return None;
        }
        let now = decode(&new.lowered, after, &body).map(|decoded| decoded.fields);
        let kept = now.as_ref().is_some_and(|now| {
            before.fields.iter().all(|field| {
                let found = after.fields.iter().find(|f| is(f, field));
                found.is_none_or(|found| {
                    let values = (&read[&field.name], &now[&found.name]);
                    kept(&new.lowered, &found.ty, values)
                })
            })
        });
        (!kept).then_some(Lost { body, old: read, new: now })
    };
    bodies.into_iter().filter_map(lost).collect()
}

/// The examples of a message, and what its shapes take.
fn bodies(message: &Message) -> Vec<String> {
    let examples = message.examples.iter().filter_map(|example| {
        let tag = tag(&example.line)?;
        Some(body(&example.line, tag.body_at).to_owned())
    });
    let shapes = message.shapes.iter().flat_map(|shape| wordings(&shape.elements));
    examples.chain(shapes).collect()
}

/// Whether it is the same field, and of a type that can be compared: what became of others is told as such.
fn is(new: &Field, old: &Field) -> bool {
    let same = match (&new.ty, &old.ty) {
        (Type::Scalar(new), Type::Scalar(old)) => {
            new == old || [new, old].iter().all(|kind| texts(**kind))
        }
        (Type::Record(_), Type::Record(_)) | (Type::List(_), Type::List(_)) => true,
        _ => false,
    };
    same && (new.name == old.name || new.was.contains(&old.name))
}

fn texts(kind: Kind) -> bool {
    matches!(kind, Kind::Text | Kind::Word)
}

/// Whether a value is still there. Keys may come, a text may become a listed one.
fn kept(lowered: &Lowered, ty: &Type, (old, new): (&Json, &Json)) -> bool {
    match (ty, old, new) {
        (_, Json::Null, _) => true,
        (Type::List(list), Json::Object(old), Json::Object(_)) => {
            let both = lowered.list(list).zip(old["name"].as_str());
            both.is_some_and(|(list, name)| same_value(list, name, new))
                || old["text"] == new["text"]
        }
        (Type::Record(record), Json::Object(old), Json::Object(now)) => {
            let fields = lowered.record(record).map_or(&[][..], |record| &record.fields);
            let mut both = fields.iter().filter_map(|field| {
                Some((field, old.get(&field.name)?, now.get(&field.name)?))
            });
            both.all(|(field, old, new)| kept(lowered, &field.ty, (old, new)))
        }
        _ => old == new,
    }
}

/// A text that the old list has, and the new one not as the same value.
pub(super) struct LostText {
    /// The text.
    pub text: String,
    /// The name of its value in the old list.
    pub name: String,
}

/// The first of the texts that a value takes, in the old list or in the new one, that is no longer listed as the same.
pub(super) fn lost_text<'a>(
    (old_lowered, old_list): (&Lowered, &List),
    (new_lowered, new_list): (&Lowered, &List),
    values: impl IntoIterator<Item = &'a Value>,
) -> Option<LostText> {
    let texts = values.into_iter().flat_map(|value| wordings(&value.elements));
    texts.into_iter().find_map(|text| {
        let old = listed(old_lowered, old_list, &text);
        let name = old["name"].as_str()?.to_owned();
        let new = listed(new_lowered, new_list, &text);
        (!same_value(new_list, &name, &new)).then_some(LostText { text, name })
    })
}

/// Whether what is read now is the value of that old name.
fn same_value(list: &List, old: &str, new: &Json) -> bool {
    let found = list.values.iter().find(|value| new["name"] == value.name.as_str());
    found
        .is_some_and(|value| value.name == old || value.was.iter().any(|was| was == old))
}
