//! The shapes that many messages share: the session in front, the crypto map behind.

use std::ops::Range;

use super::marks::holes;

/// The record of a session, as the catalog writes it under `types`.
pub(super) const SESSION: &str = r#"session:
  about: The two ends of an IKEv2 session and the user behind it, in front of most messages.
  format: "Local[:]{local} Remote[:]{remote} Username[:]{username} [IKEv2 ]"
  fields:
    local: {type: endpoint, about: "Address of the firewall's own end, and the port where there is one."}
    remote: {type: endpoint, about: "Address or name of the peer, and the port where there is one."}
    username: {type: user, about: "User, tunnel group or peer, as far as known."}
"#;

/// The record of a crypto map entry.
pub(super) const CRYPTO_MAP: &str = r#"crypto-map:
  about: The crypto map entry that a tunnel belongs to.
  format: "Map Tag = {tag}[.] Map Sequence Number = {sequence}"
  fields:
    tag: {type: word, about: "Name of the crypto map."}
    sequence: {type: number, about: "Sequence number of the entry in its crypto map."}
"#;

/// A record found in a printed format.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Record {
    /// Name of the type.
    pub name: &'static str,
    /// Its bytes, the blank that ends a session included.
    pub range: Range<usize>,
    /// Names of its fields and what is printed for each.
    pub fields: Vec<(&'static str, String)>,
    /// Why it may be cut wrongly.
    pub doubt: Option<String>,
}

/// `Local ... Remote ... Username ...` at the beginning. `names` are the texts known for a user.
pub(super) fn session(text: &str, names: &[&str]) -> Option<Record> {
    let rest = text.strip_prefix("Local")?;
    let (local, rest) = rest.split_once(" Remote")?;
    let (remote, rest) = rest.split_once(" Username")?;
    let labelled = |part: &'_ str| part.starts_with([':', ' ']);
    if ![local, remote, rest].into_iter().all(labelled) {
        return None;
    }
    let [local, remote, rest] = [local, remote, rest].map(|part| {
        let part = part.trim();
        part.strip_prefix(':').unwrap_or(part).trim_start()
    });
    if local.is_empty() || remote.is_empty() {
        return None;
    }
    let known = user(rest, names);
    let length = known.unwrap_or_else(|| rest.find(' ').unwrap_or(rest.len()));
    let username = rest[..length].to_owned();
    // The record ends in a blank.
    if username.is_empty()
        || !(rest[length..].is_empty() || rest[length..].starts_with(' '))
    {
        return None;
    }
    let doubt = known.is_none().then(|| {
        format!("`{username}` is taken for the user because it stands behind the label")
    });
    let rest = rest[length..].trim_start();
    let rest = rest.strip_prefix("IKEv2 ").unwrap_or(rest);
    Some(Record {
        name: "session",
        range: 0..text.len() - rest.len(),
        fields: vec![
            ("local", local.into()),
            ("remote", remote.into()),
            ("username", username),
        ],
        doubt,
    })
}

/// How long the text of the user is, where its marks or a known name tell.
fn user(rest: &str, names: &[&str]) -> Option<usize> {
    if rest.starts_with('<') {
        return rest.find('>').map(|at| at + 1);
    }
    if let Some(hole) = holes(rest).first().filter(|hole| hole.start == 0) {
        return Some(hole.end);
    }
    let whole = |name: &&&str| {
        let after = rest.strip_prefix(**name);
        !name.is_empty()
            && after.is_some_and(|after| after.is_empty() || after.starts_with(' '))
    };
    names.iter().filter(whole).map(|name| name.len()).max()
}

/// `Map Tag = ... Map Sequence Number = ...`.
pub(super) fn crypto_map(text: &str) -> Option<Record> {
    const TAG: &str = "Map Tag";
    let start = text.find(TAG)?;
    let (tag, rest) = text[start + TAG.len()..].split_once("Map Sequence Number")?;
    let apart = tag.ends_with([' ', '.']);
    let tag = tag.trim_start().strip_prefix('=')?.trim_matches([' ', '.']);
    let rest = rest.trim_start().strip_prefix('=')?.trim_start();
    let word = rest.split([' ', ',', ';']).next()?;
    let sequence = word.trim_end_matches('.');
    if !apart
        || tag.is_empty()
        || tag.contains(' ') && !tag.starts_with('<')
        || sequence.is_empty()
    {
        return None;
    }
    let end = text.len() - rest.len() + sequence.len();
    Some(Record {
        name: "crypto-map",
        range: start..end,
        fields: vec![("tag", tag.into()), ("sequence", sequence.into())],
        doubt: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recognises_a_session_however_its_labels_are_written() {
        let names = ["user", "user 5", "user/group"];
        for (text, fields, rest) in [
            (
                "Local:l IP :l port Remote: r IP : r port Username: user Up",
                ["l IP :l port", "r IP : r port", "user"],
                "Up",
            ),
            (
                "Local a :p Remote a:p Username:user IKEv2 Up",
                ["a :p", "a:p", "user"],
                "Up",
            ),
            (
                "Local:<a:p> Remote:<b>:<p> Username:<TG or user> Up",
                ["<a:p>", "<b>:<p>", "<TG or user>"],
                "Up",
            ),
            ("Local:%A:%u Remote:%A:%u Username:%s An", ["%A:%u", "%A:%u", "%s"], "An"),
            (
                "Local:a Remote:b Username:user 5 user 6 with",
                ["a", "b", "user 5"],
                "user 6 with",
            ),
            ("Local:a Remote:b Username: user/group", ["a", "b", "user/group"], ""),
        ] {
            let found = session(text, &names).unwrap();
            let values: Vec<_> =
                found.fields.iter().map(|(_, value)| &**value).collect();
            assert_eq!((values, &text[found.range.end..]), (fields.to_vec(), rest));
            assert_eq!(found.doubt, None);
        }
        assert!(
            session("Local:a Remote:b Username:nobody Up", &names)
                .unwrap()
                .doubt
                .is_some()
        );
        for text in [
            "Local",
            "Local: Remote: Username:x",
            "Locally Remote:b Username:c d",
            "Local:a Remote:b Usernames",
            "Local:a Remote:b Username:",
            "Local:a Remote:b Username:<u>, x",
        ] {
            assert_eq!(session(text, &names), None, "{text}");
        }
    }

    #[test]
    fn recognises_a_crypto_map() {
        for (text, fields, rest) in [
            (
                "x Map Tag = mapTag . Map Sequence Number = mapSeq .",
                ["mapTag", "mapSeq"],
                " .",
            ),
            (
                "Map Tag= <the tag>. Map Sequence Number =num, SRC",
                ["<the tag>", "num"],
                ", SRC",
            ),
            ("Map Tag = t. Map Sequence Number = n.", ["t", "n"], "."),
        ] {
            let found = crypto_map(text).unwrap();
            let values: Vec<_> =
                found.fields.iter().map(|(_, value)| &**value).collect();
            assert_eq!((values, &text[found.range.end..]), (fields.to_vec(), rest));
        }
        for text in [
            "Map Tag",
            "Map Tag = a b Map Sequence Number = c",
            "Map Tag = a Map Sequence Number",
            "Map Tag = aMap Sequence Number = c",
            "Map Tag = Map Sequence Number = ",
        ] {
            assert_eq!(crypto_map(text), None, "{text}");
        }
    }
}
