//! Names that look like one that is not known.

/// The nearest names as the end of a sentence, or nothing where none is near.
pub fn near<'a>(wanted: &str, names: impl IntoIterator<Item = &'a str>) -> String {
    let mut found: Vec<_> = names
        .into_iter()
        .map(|name| (likeness(wanted, name), name))
        .filter(|(likeness, _)| *likeness > 0.7)
        .collect();
    found.sort_by(|(a, first), (b, second)| b.total_cmp(a).then(first.cmp(second)));
    let found: Vec<_> =
        found.iter().take(3).map(|(_, name)| format!("`{name}`")).collect();
    if found.is_empty() {
        String::new()
    } else {
        format!("; near: {}", found.join(", "))
    }
}

/// How alike two names are, 0 to 1. A name is as good as its last part: `username` is near `session.username`.
fn likeness(wanted: &str, name: &str) -> f64 {
    let last = |path: &str| path.rsplit('.').next().unwrap_or_default().to_owned();
    let whole = strsim::damerau_levenshtein;
    let alike = |a: &str, b: &str| {
        let longest = a.chars().count().max(b.chars().count()).max(1);
        #[allow(clippy::cast_precision_loss, reason = "names are short")]
        let difference = whole(a, b) as f64 / longest as f64;
        1.0 - difference
    };
    alike(wanted, name).max(0.95 * alike(&last(wanted), &last(name)))
}

#[cfg(test)]
mod tests {
    use super::near;

    #[test]
    fn the_nearest_names_come_first() {
        let names =
            ["session.username", "session.remote", "session.remote.host", "reason"];
        assert_eq!(near("username", names), "; near: `session.username`");
        assert_eq!(near("sesion.remote", names), "; near: `session.remote`");
        assert_eq!(near("resaon", names), "; near: `reason`");
        assert_eq!(near("xyzzy", names), "");
    }
}
