//! Which entry of the old catalog is which of the new one.

/// Entries of two catalogs, matched by name.
pub(super) struct Pairs<'a, T> {
    /// Those in both, with their names there.
    pub both: Vec<(Named<'a, T>, Named<'a, T>)>,
    /// Those of the old catalog alone.
    pub gone: Vec<Named<'a, T>>,
    /// Those of the new catalog alone.
    pub new: Vec<Named<'a, T>>,
    /// Those in both stand in another order.
    pub moved: bool,
}

/// An entry with its name.
pub(super) type Named<'a, T> = (&'a str, &'a T);

/// Matches entries of one name, then those whose former name is among the names of `was`.
pub(super) fn pair<'a, T>(
    old: impl IntoIterator<Item = Named<'a, T>>,
    new: impl IntoIterator<Item = Named<'a, T>>,
    was: impl Fn(&'a T) -> &'a [String],
) -> Pairs<'a, T> {
    let (old, new): (Vec<_>, Vec<_>) =
        (old.into_iter().collect(), new.into_iter().collect());
    let here = |name: &str| old.iter().any(|(other, _)| *other == name);
    let (mut both, mut gone, mut order) = (Vec::new(), Vec::new(), Vec::new());
    for &(name, entry) in &old {
        let same = new.iter().position(|(other, _)| *other == name);
        let found = same.or_else(|| {
            new.iter().position(|&(other, entry)| {
                !here(other) && was(entry).iter().any(|was| was == name)
            })
        });
        match found.filter(|found| !order.contains(found)) {
            Some(found) => {
                both.push(((name, entry), new[found]));
                order.push(found);
            }
            None => gone.push((name, entry)),
        }
    }
    let fresh = new.iter().enumerate().filter(|(at, _)| !order.contains(at));
    Pairs {
        new: fresh.map(|(_, &entry)| entry).collect(),
        moved: !order.is_sorted(),
        both,
        gone,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(old: &str, new: &[(&str, &str)]) -> String {
        let was: Vec<Vec<String>> = new
            .iter()
            .map(|(_, was)| was.split_whitespace().map(str::to_owned).collect())
            .collect();
        let empty = Vec::new();
        let old = old.split_whitespace().map(|name| (name, &empty));
        let new = new.iter().zip(&was).map(|((name, _), was)| (*name, was));
        let pairs = pair(old, new, |was| was.as_slice());
        let both = pairs.both.iter().map(|((a, _), (b, _))| format!("{a}={b}"));
        let gone = pairs.gone.iter().map(|(name, _)| format!("-{name}"));
        let fresh = pairs.new.iter().map(|(name, _)| format!("+{name}"));
        let moved = pairs.moved.then(|| "moved".to_owned());
        both.chain(gone).chain(fresh).chain(moved).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn names_then_former_names_match() {
        assert_eq!(pairs("a b", &[("a", ""), ("b", "")]), "a=a b=b");
        assert_eq!(pairs("a b", &[("b", ""), ("a", "")]), "a=a b=b moved");
        assert_eq!(pairs("a b", &[("b", ""), ("c", "")]), "b=b -a +c");
        assert_eq!(pairs("a b", &[("c", "a"), ("b", "")]), "a=c b=b");
        // A name that is still there is no former one of another.
        assert_eq!(pairs("a b", &[("b", "a")]), "b=b -a");
        // One entry takes one former name.
        assert_eq!(pairs("a b", &[("c", "a b")]), "a=c -b");
    }
}
