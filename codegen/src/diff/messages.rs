//! Messages: an id is the same message for good, whatever its name.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::fields::{Fields, Owner, fields};
use super::pairs::pair;
use super::{Change, Class, Kind, Renamed, Scope, Side, Subject, readings};
use crate::catalog::model::{Example, Message, Ordered, Variant};
use crate::lower;
use crate::names;
use crate::rust::code;

/// Notes what sets the messages apart.
pub(super) fn messages(
    old: &Side<'_>,
    new: &Side<'_>,
    renamed: &Renamed,
    out: &mut Vec<Change>,
) {
    let by_id = |side: &Side<'_>| -> BTreeMap<u32, usize> {
        let ids = side.catalog.messages.iter().enumerate();
        ids.map(|(at, message)| (message.id, at)).collect()
    };
    let (before, after) = (by_id(old), by_id(new));
    let ids: BTreeSet<u32> = before.keys().chain(after.keys()).copied().collect();
    for id in ids {
        let a = before.get(&id).map(|at| &old.catalog.messages[*at]);
        let b = after.get(&id).map(|at| &new.catalog.messages[*at]);
        let name = b.or(a).map(|message| message.name.clone()).unwrap_or_default();
        let rust = names::camel(&name);
        let mut scope = Scope {
            subject: Subject::Message(id, name),
            path: format!("messages.{id:06}"),
            out,
        };
        let title =
            |message: &Message| format!("{}, {}", message.title, message.severity);
        match (a, b) {
            (Some(a), Some(b)) => {
                Compare { old, new, renamed, scope }.message(a, b);
            }
            (Some(a), None) => {
                let effect = format!(
                    "an id is permanent: deprecate it; `Message::{rust}` is gone"
                );
                scope.fact(
                    Class::Major,
                    ("", "message"),
                    (Some(&title(a)), None),
                    &effect,
                );
            }
            (None, Some(b)) => {
                let effect = format!("`Message::{rust}` is there");
                scope.fact(
                    Class::Minor,
                    ("", "message"),
                    (None, Some(&title(b))),
                    &effect,
                );
            }
            (None, None) => {}
        }
    }
}

struct Compare<'a, 'b> {
    old: &'a Side<'a>,
    new: &'a Side<'a>,
    renamed: &'a Renamed,
    scope: Scope<'b>,
}

impl Compare<'_, '_> {
    fn message(&mut self, old: &Message, new: &Message) {
        self.name(old, new);
        self.deprecated(old.deprecated.as_deref(), new.deprecated.as_deref());
        let scope = &mut self.scope;
        let [was, is] = [old, new].map(|message| Some(message.severity.name()));
        let effect = "`MessageId::severity` tells it";
        scope.fact(Class::Minor, ("severity", "severity"), (was, is), effect);
        let [was, is] = [old, new].map(|message| Some(message.from.name()));
        let effect = "`Shape::origin` tells it, and `shape` in the JSON";
        scope.fact(Class::Minor, ("from", "origin of the format"), (was, is), effect);
        self.format(old, new);
        if let (Some(a), Some(b)) =
            (self.old.lowered.message(old.id), self.new.lowered.message(new.id))
        {
            let both = (
                &Fields {
                    fields: &a.fields,
                    declared: &old.fields,
                },
                &Fields {
                    fields: &b.fields,
                    declared: &new.fields,
                },
            );
            let owner = Owner::Struct(&b.type_name);
            fields(both, owner, ("", ""), self.renamed, &mut self.scope);
            self.variants(&old.variants, &new.variants);
            self.readings((old, a), (new, b));
        }
        self.texts(old, new);
        self.examples(&old.examples, &new.examples);
    }

    fn name(&mut self, old: &Message, new: &Message) {
        let (was, now) = (&*old.name, &*new.name);
        if was != now {
            let former = names::camel(was);
            let effect = if new.was.contains(&old.name) {
                format!(
                    "`Message::{former}` goes; the struct and the `MessageId` stay as aliases"
                )
            } else {
                format!(
                    "`{former}` goes; name it under `was`, and its struct and `MessageId` stay as aliases"
                )
            };
            let renamed = (Class::Major, Kind::Renamed);
            self.scope.note(renamed, ("name", "name"), (Some(was), Some(now)), &effect);
        }
        let (before, after) = ((was, &*old.was), (now, &*new.was));
        self.scope.aliases(("was", ""), before, after, Class::Major);
    }

    fn deprecated(&mut self, old: Option<&str>, new: Option<&str>) {
        let place = ("deprecated", "deprecation");
        match (old, new) {
            (None, Some(_)) => {
                let deprecated = (Class::Minor, Kind::Deprecated);
                let effect = "the compiler warns who names it";
                self.scope.note(
                    deprecated,
                    ("deprecated", "message"),
                    (old, new),
                    effect,
                );
            }
            (Some(_), None) => {
                let effect = "the compiler no longer warns";
                self.scope.fact(Class::Minor, place, (old, new), effect);
            }
            _ => self.scope.words(place, old, new),
        }
    }

    fn format(&mut self, old: &Message, new: &Message) {
        let printed = |side: &Side<'_>, message: &Message, named: bool| {
            let message = side.lowered.message(message.id)?;
            let elements = &message.shapes.first()?.elements;
            let name = |leaf: &lower::Leaf| {
                if named { leaf.path.clone() } else { String::new() }
            };
            Some(lower::print(elements, &|leaf| format!("{{{}}}", name(leaf))))
        };
        let same =
            |named| printed(self.old, old, named) == printed(self.new, new, named);
        let effect = if same(true) {
            "reading follows it; `Display` writes the same"
        } else if same(false) {
            "other fields, or fields by other names, stand in the same text"
        } else {
            "`Display` writes another text, and reading follows it"
        };
        let formats = (Some(&*old.format), Some(&*new.format));
        self.scope.fact(Class::Minor, ("format", "format"), formats, effect);
    }

    fn variants(&mut self, old: &[Variant], new: &[Variant]) {
        let found = matched(old, new);
        for (at, variant) in
            old.iter().enumerate().filter(|(at, _)| found[*at].is_none())
        {
            let place = (&*format!("variants[{at}]"), "variant");
            let effect = "a shape is tried no more";
            self.scope.fact(Class::Minor, place, (Some(&variant.format), None), effect);
        }
        for (at, variant) in new.iter().enumerate() {
            let Some(before) = found.iter().position(|found| *found == Some(at)) else {
                let place = (&*format!("variants[{at}]"), "variant");
                let effect = "another shape is read";
                self.scope.fact(
                    Class::Minor,
                    place,
                    (None, Some(&variant.format)),
                    effect,
                );
                continue;
            };
            self.variant(at, &old[before], variant);
        }
        if !found.iter().flatten().is_sorted() {
            let moved = (Class::Minor, Kind::Moved);
            let effect = "the first shape that fits is taken";
            self.scope.note(
                moved,
                ("variants", "order of the variants"),
                (None, None),
                effect,
            );
        }
    }

    fn variant(&mut self, at: usize, old: &Variant, new: &Variant) {
        let key = |key: &str| format!("variants[{at}].{key}");
        let what = |what: &str| format!("{what} of the variant {}", code(&new.format));
        let formats = (Some(&*old.format), Some(&*new.format));
        let place = (&*key("format"), "format of a variant");
        self.scope.fact(Class::Minor, place, formats, "reading follows it");
        let origins = (Some(old.from.name()), Some(new.from.name()));
        let effect = "`Shape::origin` tells it, and `shape` in the JSON";
        self.scope.fact(Class::Minor, (&key("from"), &what("origin")), origins, effect);
        let place = (&*key("edition"), &*what("edition"));
        self.scope.words(place, old.edition.as_deref(), new.edition.as_deref());
        let place = (&*key("guide"), &*what("what the guide prints"));
        self.scope.words(place, old.guide.as_deref(), new.guide.as_deref());
        self.guide_fields(&key("guide-fields"), &old.guide_fields, &new.guide_fields);
        let [before, after] = [old, new].map(|variant| example(&variant.example));
        let place = (&*key("example"), &*what("example"));
        self.scope.words(place, Some(&before), Some(&after));
    }

    /// Tells the first of the bodies that are read otherwise, and how many there are.
    fn readings(
        &mut self,
        (old, before): (&Message, &lower::Message),
        (new, after): (&Message, &lower::Message),
    ) {
        let same = old.fields == new.fields
            && old.format == new.format
            && old
                .variants
                .iter()
                .map(|v| &v.format)
                .eq(new.variants.iter().map(|v| &v.format))
            && self.old.catalog.types == self.new.catalog.types;
        if same {
            return;
        }
        let lost = readings::lost(self.old, self.new, before, after);
        let Some(first) = lost.first() else { return };
        let effect = match lost.len() {
            1 => "a program gets other values of it, or none".to_owned(),
            more => format!(
                "a program gets other values of it, or none; so it is with {} more",
                more - 1
            ),
        };
        let now = first
            .new
            .as_ref()
            .map_or_else(|| "no match".to_owned(), ToString::to_string);
        let what = format!("reading of the line {}", code(&first.body));
        let changed = (Class::Major, Kind::Changed);
        let values = (Some(&*first.old.to_string()), Some(&*now));
        self.scope.note(changed, ("format", &what), values, &effect);
    }

    /// What is for people, and what the guide prints.
    fn texts(&mut self, old: &Message, new: &Message) {
        let list = |texts: &[String]| (!texts.is_empty()).then(|| texts.join("\n\n"));
        let ids = |ids: &[u32]| {
            let ids: Vec<String> = ids.iter().map(|id| format!("{id:06}")).collect();
            (!ids.is_empty()).then(|| ids.join(", "))
        };
        let some = |text: &str| Some(text.to_owned());
        let draft = |message: &Message| message.draft.then(|| "true".to_owned());
        let parameters = |m: &Message| {
            (!m.guide_parameters.is_empty()).then(|| m.guide_parameters.join(", "))
        };
        for (key, what, old, new) in [
            (
                "edition",
                "edition of the facts",
                old.edition.clone(),
                new.edition.clone(),
            ),
            ("gone", "editions that lack it", list(&old.gone), list(&new.gone)),
            ("title", "title", some(&old.title), some(&new.title)),
            ("draft", "mark of a draft", draft(old), draft(new)),
            ("guide", "what the guide prints", some(&old.guide), some(&new.guide)),
            (
                "guide-head",
                "head in the guide",
                old.guide_head.clone(),
                new.guide_head.clone(),
            ),
            (
                "guide-parameters",
                "parameters of the guide",
                parameters(old),
                parameters(new),
            ),
            (
                "explanation",
                "explanation",
                some(&old.explanation),
                some(&new.explanation),
            ),
            ("action", "action", some(&old.action), some(&new.action)),
            ("notes", "notes", list(&old.notes), list(&new.notes)),
            ("see-also", "related ids", ids(&old.see_also), ids(&new.see_also)),
        ] {
            self.scope.words((key, what), old.as_deref(), new.as_deref());
        }
        self.guide_fields("guide-fields", &old.guide_fields, &new.guide_fields);
    }

    fn guide_fields(&mut self, key: &str, old: &Ordered<String>, new: &Ordered<String>) {
        let text = |names: &Ordered<String>| {
            let mut names: Vec<String> =
                names.iter().map(|(path, name)| format!("{path}: {name}")).collect();
            names.sort_unstable();
            (!names.is_empty()).then(|| names.join(", "))
        };
        let place = (key, "what the guide prints for the fields");
        self.scope.words(place, text(old).as_deref(), text(new).as_deref());
    }

    fn examples(&mut self, old: &[Example], new: &[Example]) {
        let pairs = pair(
            old.iter().map(|example| (example.line.as_str(), example)),
            new.iter().map(|example| (example.line.as_str(), example)),
            |_| &[],
        );
        for (_, gone) in &pairs.gone {
            self.scope.words(("examples", "example"), Some(&example(gone)), None);
        }
        for (_, added) in &pairs.new {
            self.scope.words(("examples", "example"), None, Some(&example(added)));
        }
        for ((_, before), (_, after)) in &pairs.both {
            let (before, after) = (example(before), example(after));
            self.scope.words(("examples", "example"), Some(&before), Some(&after));
        }
        if pairs.moved {
            let moved = (Class::Patch, Kind::Moved);
            self.scope.note(
                moved,
                ("examples", "order of the examples"),
                (None, None),
                "",
            );
        }
    }
}

/// A line and its values, whatever their order.
fn example(example: &Example) -> String {
    let values =
        example.fields.iter().map(|(name, value)| (name.to_owned(), value.clone()));
    let mut values = Json::Object(values.collect());
    values.sort_all_objects();
    format!("{}\n{values}", example.line)
}

/// Which of the new variants each old one is: that of the same format, else of the same text in the guide, else the one
/// in its place.
fn matched(old: &[Variant], new: &[Variant]) -> Vec<Option<usize>> {
    let mut found: Vec<Option<usize>> = vec![None; old.len()];
    let same: [&dyn Fn(usize, usize) -> bool; 3] = [
        &|a, b| old[a].format == new[b].format,
        &|a, b| old[a].guide.is_some() && old[a].guide == new[b].guide,
        &|a, b| a == b,
    ];
    for same in same {
        for before in 0..old.len() {
            let free = |after: &usize| !found.contains(&Some(*after));
            if found[before].is_none() {
                found[before] =
                    (0..new.len()).filter(free).find(|after| same(before, *after));
            }
        }
    }
    found
}
