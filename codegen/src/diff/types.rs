//! Records and lists of values.

use super::fields::{Fields, Owner, fields};
use super::pairs::pair;
use super::readings::{self, LostText};
use super::{Change, Class, Kind, Renamed, Scope, Side, Subject};
use crate::catalog::model::{Span, TypeDef, Value};
use crate::lower;
use crate::names;
use crate::rust::code;

/// Notes what sets the types apart; gives the present names of those that were renamed.
pub(super) fn types(old: &Side<'_>, new: &Side<'_>, out: &mut Vec<Change>) -> Renamed {
    let pairs = pair(old.catalog.types.iter(), new.catalog.types.iter(), |ty| &ty.was);
    let renamed: Renamed = pairs
        .both
        .iter()
        .filter(|((was, _), (name, _))| was != name)
        .map(|((was, _), (name, _))| ((*was).to_owned(), (*name).to_owned()))
        .collect();
    for (name, ty) in &pairs.gone {
        let effect = format!("`{}` is gone", names::camel(name));
        let mut scope = scope(name, out);
        scope.fact(Class::Major, ("", kind(ty)), (Some(&ty.about), None), &effect);
    }
    for (name, ty) in &pairs.new {
        let effect = format!("`{}` is there", names::camel(name));
        let mut scope = scope(name, out);
        scope.fact(Class::Minor, ("", kind(ty)), (None, Some(&ty.about)), &effect);
    }
    for (before, after) in &pairs.both {
        let compare = Compare {
            old,
            new,
            renamed: &renamed,
        };
        compare.one(*before, *after, &mut scope(after.0, out));
    }
    if pairs.moved {
        let mut scope = Scope {
            subject: Subject::Source,
            path: "types".into(),
            out,
        };
        let moved = (Class::Patch, Kind::Moved);
        scope.note(moved, ("", "order of the types"), (None, None), "");
    }
    renamed
}

fn scope<'a>(name: &str, out: &'a mut Vec<Change>) -> Scope<'a> {
    Scope {
        subject: Subject::Type(name.into()),
        path: format!("types.{name}"),
        out,
    }
}

fn kind(ty: &TypeDef) -> &'static str {
    if ty.format.is_some() { "record" } else { "list" }
}

struct Compare<'a> {
    old: &'a Side<'a>,
    new: &'a Side<'a>,
    renamed: &'a Renamed,
}

impl Compare<'_> {
    fn one(
        &self,
        (was, old): (&str, &TypeDef),
        (name, new): (&str, &TypeDef),
        scope: &mut Scope<'_>,
    ) {
        let rust = names::camel(name);
        if was != name {
            let effect =
                format!("`{}` stays as an alias of `{rust}`", names::camel(was));
            let renamed = (Class::Minor, Kind::Renamed);
            scope.note(renamed, ("", "name"), (Some(was), Some(name)), &effect);
        }
        scope.aliases(("was", ""), (was, &old.was), (name, &new.was), Class::Major);
        let effect = format!("`{rust}` is a struct or an enum");
        let kinds = (Some(kind(old)), Some(kind(new)));
        scope.fact(Class::Major, ("", "kind"), kinds, &effect);
        scope.words(("about", "description"), Some(&old.about), Some(&new.about));
        scope.words(("title", "title"), old.title.as_deref(), new.title.as_deref());
        let [before, after] = [old, new].map(|ty| {
            Some(match ty.span {
                Span::Text => "text",
                Span::Word => "word",
            })
        });
        let effect = "a value reaches elsewhere in a line";
        scope.fact(Class::Minor, ("span", "span"), (before, after), effect);
        if let (Some(before), Some(after)) =
            (self.old.lowered.record(was), self.new.lowered.record(name))
        {
            let effect = "`Display` and reading follow it";
            let formats = (old.format.as_deref(), new.format.as_deref());
            scope.fact(Class::Minor, ("format", "format"), formats, effect);
            let both = (
                &Fields {
                    fields: &before.fields,
                    declared: &old.fields,
                },
                &Fields {
                    fields: &after.fields,
                    declared: &new.fields,
                },
            );
            fields(both, Owner::Struct(&rust), ("", ""), self.renamed, scope);
        }
        groups(old, new, scope);
        if let (Some(before), Some(after)) =
            (self.old.lowered.list(was), self.new.lowered.list(name))
        {
            self.values((old, before), (new, after), scope);
        }
    }

    fn values(
        &self,
        (old, old_list): (&TypeDef, &lower::List),
        (new, new_list): (&TypeDef, &lower::List),
        scope: &mut Scope<'_>,
    ) {
        let pairs = pair(
            old.values.iter().map(|value| (value.name.as_str(), value)),
            new.values.iter().map(|value| (value.name.as_str(), value)),
            |value| &value.was,
        );
        for (name, value) in &pairs.gone {
            let place = (&*format!("values.{name}"), &*format!("value `{name}`"));
            // Two values made into one: the name of either still leads to it.
            let into = new.values.iter().find(|v| {
                v.was.iter().any(|was| was == name)
                    && v.fields.is_empty()
                    && value.fields.is_empty()
            });
            let (class, effect) = match into {
                Some(into) => (
                    Class::Minor,
                    format!("its name stays as an alias of `{}`", into.name),
                ),
                None => (Class::Major, format!("`{}` is gone", variant(new_list, name))),
            };
            scope.fact(class, place, (Some(&value.text), None), &effect);
        }
        for (name, value) in &pairs.new {
            let place = (&*format!("values.{name}"), &*format!("value `{name}`"));
            let added = new_list.values.iter().filter(|value| value.name == *name);
            let (class, effect) = match self.lost((old_list, new_list), added) {
                None => (
                    Class::Minor,
                    format!(
                        "its text is `{}`, no longer `Other`",
                        variant(new_list, name)
                    ),
                ),
                Some(lost) => (Class::Major, no_longer(&lost)),
            };
            scope.fact(class, place, (None, Some(&value.text)), &effect);
        }
        for ((_, before), (_, after)) in &pairs.both {
            let find = |list: &lower::List, name: &str| {
                list.values.iter().position(|value| value.name == name)
            };
            if let (Some(a), Some(b)) =
                (find(old_list, &before.name), find(new_list, &after.name))
            {
                let lists = (old_list, new_list);
                self.value((before, a), (after, b), lists, scope);
            }
        }
        if pairs.moved {
            let lost = self.lost((old_list, new_list), &old_list.values);
            let (class, effect) = lost.map_or_else(
                || (Class::Patch, String::new()),
                |lost| (Class::Major, no_longer(&lost)),
            );
            let place = ("values", "order of the values");
            scope.note((class, Kind::Moved), place, (None, None), &effect);
        }
    }

    /// A text of these values that was listed as another one, or is no longer listed.
    fn lost<'v>(
        &self,
        (old_list, new_list): (&lower::List, &lower::List),
        values: impl IntoIterator<Item = &'v lower::Value>,
    ) -> Option<LostText> {
        let (old, new) = (&self.old.lowered, &self.new.lowered);
        readings::lost_text((old, old_list), (new, new_list), values)
    }

    fn value(
        &self,
        (old, old_at): (&Value, usize),
        (new, new_at): (&Value, usize),
        (old_list, new_list): (&lower::List, &lower::List),
        scope: &mut Scope<'_>,
    ) {
        let (old_value, new_value) =
            (&old_list.values[old_at], &new_list.values[new_at]);
        let key = format!("values.{}", new.name);
        let of = format!(" of the value `{}`", new.name);
        let variant = variant(new_list, &new.name);
        let plain = old.fields.is_empty() && new.fields.is_empty();
        if old.name != new.name {
            let former = names::camel(&old.name);
            let (class, effect) = if plain {
                (Class::Minor, format!("`{former}` stays as an alias of `{variant}`"))
            } else {
                (
                    Class::Major,
                    format!(
                        "`{former}` goes: a variant that holds something has no alias"
                    ),
                )
            };
            let what = format!("value `{}`", new.name);
            let names = (Some(&*old.name), Some(&*new.name));
            scope.note((class, Kind::Renamed), (&key, &what), names, &effect);
        }
        let gone = if plain { Class::Major } else { Class::Patch };
        let place = (&*format!("{key}.was"), &*of);
        scope.aliases(place, (&old.name, &old.was), (&new.name, &new.was), gone);
        let (class, effect) =
            match self.lost((old_list, new_list), [old_value, new_value]) {
                None => (Class::Minor, "`Display` and reading follow it".into()),
                Some(lost) => (Class::Major, no_longer(&lost)),
            };
        let texts = (Some(&*old.text), Some(&*new.text));
        scope.fact(
            class,
            (&format!("{key}.text"), &format!("text{of}")),
            texts,
            &effect,
        );
        let [count, guide_count] =
            [old, new].map(|value| value.guide_count.map(|count| count.to_string()));
        for (name, what, old, new) in [
            ("guide", "what the guide prints", &old.guide, &new.guide),
            ("guide-count", "count in the guide", &count, &guide_count),
            ("group", "group", &old.group, &new.group),
            ("about", "description", &old.about, &new.about),
            ("help", "help", &old.help, &new.help),
        ] {
            let place = (&*format!("{key}.{name}"), &*format!("{what}{of}"));
            scope.words(place, old.as_deref(), new.as_deref());
        }
        let both = (
            &Fields {
                fields: &old_value.fields,
                declared: &old.fields,
            },
            &Fields {
                fields: &new_value.fields,
                declared: &new.fields,
            },
        );
        let place = (&*format!("{key}."), &*of);
        fields(both, Owner::Variant(&variant), place, self.renamed, scope);
    }
}

/// What becomes of a text that was listed.
fn no_longer(lost: &LostText) -> String {
    format!("the text {} is no longer listed as `{}`", code(&lost.text), lost.name)
}

/// The path of a value's variant.
fn variant(list: &lower::List, name: &str) -> String {
    format!("{}::{}", list.type_name, names::camel(name))
}

fn groups(old: &TypeDef, new: &TypeDef, scope: &mut Scope<'_>) {
    let pairs = pair(old.groups.iter(), new.groups.iter(), |_| &[]);
    for (name, group) in &pairs.gone {
        let place = (&*format!("groups.{name}"), &*format!("group `{name}`"));
        scope.words(place, Some(&group.title), None);
    }
    for (name, group) in &pairs.new {
        let place = (&*format!("groups.{name}"), &*format!("group `{name}`"));
        scope.words(place, None, Some(&group.title));
    }
    for ((name, old), (_, new)) in &pairs.both {
        for (key, what, old, new) in [
            ("title", "title", &old.title, &new.title),
            ("about", "description", &old.about, &new.about),
        ] {
            let key = format!("groups.{name}.{key}");
            let what = format!("{what} of the group `{name}`");
            scope.words((&key, &what), Some(old), Some(new));
        }
    }
    if pairs.moved {
        let moved = (Class::Patch, Kind::Moved);
        scope.note(moved, ("groups", "order of the groups"), (None, None), "");
    }
}
