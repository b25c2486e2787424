//! The fields of a message, a record or a value: they are members, arguments of a constructor, and keys of the JSON.

use super::pairs::{Named, pair};
use super::{Class, Kind, Renamed, Scope, present};
use crate::catalog::model as source;
use crate::lower::{self, Field, Type};

/// Fields in the order of the formats, and what the catalog declares of them.
pub(super) struct Fields<'a> {
    pub fields: &'a [Field],
    pub declared: &'a source::Ordered<source::Field>,
}

/// What the fields belong to, in Rust.
#[derive(Clone, Copy)]
pub(super) enum Owner<'a> {
    /// A struct with a constructor.
    Struct(&'a str),
    /// A variant that holds them.
    Variant(&'a str),
}

impl Owner<'_> {
    /// What another set of fields breaks.
    fn breaks(self, name: &str) -> String {
        match self {
            Self::Struct(ty) => {
                format!(
                    "`{ty}::new` has other arguments; `{name}` is a member and a key of the JSON"
                )
            }
            Self::Variant(variant) => {
                format!("`{variant}` holds other fields; `{name}` is a key of the JSON")
            }
        }
    }
}

/// Notes what sets the fields apart. `of` follows the name of a field in words, `prefix` leads to them in the catalog.
pub(super) fn fields(
    (old, new): (&Fields<'_>, &Fields<'_>),
    owner: Owner<'_>,
    (prefix, of): (&str, &str),
    renamed: &Renamed,
    scope: &mut Scope<'_>,
) {
    let pairs = pair(named(old.fields), named(new.fields), |field| &field.was);
    for (name, field) in &pairs.gone {
        let place =
            (&*format!("{prefix}fields.{name}"), &*format!("field `{name}`{of}"));
        let facts = (Some(present(&field.ty, renamed)), None);
        scope.fact(Class::Major, place, facts, &owner.breaks(name));
    }
    for (name, field) in &pairs.new {
        let place =
            (&*format!("{prefix}fields.{name}"), &*format!("field `{name}`{of}"));
        let facts = (None, Some(field.ty.name()));
        scope.fact(Class::Major, place, facts, &owner.breaks(name));
    }
    for ((was, before), (name, after)) in &pairs.both {
        let key = format!("{prefix}fields.{name}");
        let what = format!("field `{name}`{of}");
        if was != name {
            scope.note(
                (Class::Major, Kind::Renamed),
                (&key, &what),
                (Some(was), Some(name)),
                &format!(
                    "a member has no alias, nor has a key of the JSON: `{was}` goes"
                ),
            );
        }
        one((before, after), owner, (&key, &what), renamed, scope);
        let [about, reworded] = [(old, was), (new, name)].map(|(side, name)| {
            side.declared.get(name).map(|field| field.about.as_str())
        });
        let place = (&*format!("{key}.about"), &*format!("description of the {what}"));
        scope.words(place, about, reworded);
        let place = (&*format!("{key}.was"), &*format!(" of the {what}"));
        scope.aliases(place, (was, &before.was), (name, &after.was), Class::Patch);
    }
    if pairs.moved {
        let effect = match owner {
            Owner::Struct(ty) => format!(
                "the arguments of `{ty}::new` and the keys of the JSON follow it"
            ),
            Owner::Variant(_) => "the keys of the JSON follow it".into(),
        };
        let place = (&*format!("{prefix}fields"), &*format!("order of the fields{of}"));
        scope.note((Class::Major, Kind::Moved), place, (None, None), &effect);
    }
}

/// The type of a field, and whether it may be missing.
fn one(
    (old, new): (&Field, &Field),
    owner: Owner<'_>,
    (key, what): (&str, &str),
    renamed: &Renamed,
    scope: &mut Scope<'_>,
) {
    let (before, after) = (present(&old.ty, renamed), new.ty.name());
    let member = match owner {
        Owner::Struct(ty) => format!("`{ty}::{}`", new.name),
        Owner::Variant(variant) => format!("`{}` of `{variant}`", new.name),
    };
    let (class, effect) = if texts(&old.ty) && texts(&new.ty) {
        (Class::Minor, format!("{member} stays a text; it reaches elsewhere in a line"))
    } else {
        (Class::Major, format!("{member} has another Rust type"))
    };
    let place = (&*format!("{key}.type"), &*format!("type of the {what}"));
    scope.fact(class, place, (Some(before), Some(after)), &effect);
    let [before, after] =
        [old, new].map(|field| if field.optional { "optional" } else { "always there" });
    let effect = if new.optional {
        format!("{member} becomes an `Option`")
    } else {
        format!("{member} is an `Option` no more")
    };
    let place = (&*format!("{key}.optional"), &*format!("presence of the {what}"));
    scope.fact(Class::Major, place, (Some(before), Some(after)), &effect);
}

/// Whether it is a text in Rust and in JSON, without a type of its own.
pub(super) fn texts(ty: &Type) -> bool {
    matches!(ty, Type::Scalar(lower::Kind::Text | lower::Kind::Word))
}

fn named(fields: &[Field]) -> impl Iterator<Item = Named<'_, Field>> {
    fields.iter().map(|field| (field.name.as_str(), field))
}
