//! Names of the catalog as Rust writes them.

/// `sa-up` as `SaUp`.
pub fn camel(name: &str) -> String {
    let mut out = String::new();
    for word in name.split(['-', '_']) {
        let mut chars = word.chars();
        out.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        out.push_str(chars.as_str());
    }
    out
}

/// `sa-up` as `sa_up`.
pub fn snake(name: &str) -> String {
    name.replace('-', "_")
}

/// `sa-up` as `SA_UP`.
pub fn screaming(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

/// Whether `name` is kebab-case and its camel form can name a Rust type or variant.
pub fn is_kebab(name: &str) -> bool {
    !name.is_empty()
        && name.split('-').all(|word| {
            !word.is_empty()
                && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
        && is_identifier(&camel(name))
}

/// Whether Rust takes `name` as an identifier, raw ones aside.
pub fn is_identifier(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_in_three_forms() {
        assert_eq!(camel("sa-up"), "SaUp");
        assert_eq!(camel("first_port"), "FirstPort");
        assert_eq!(snake("sa-up"), "sa_up");
        assert_eq!(screaming("sa-up-2"), "SA_UP_2");
    }

    #[test]
    fn kebab_names_make_types() {
        for name in ["sa-up", "up", "ikev2", "a-1"] {
            assert!(is_kebab(name), "{name}");
        }
        for name in [
            "", "-", "Sa-up", "sa_up", "sa--up", "-up", "up-", "2-up", "self", "é",
            "a b",
        ] {
            assert!(!is_kebab(name), "{name}");
        }
    }

    #[test]
    fn identifiers_are_no_keywords() {
        assert!(is_identifier("port_1") && is_identifier("SaUp"));
        for name in ["", "1", "type", "match", "a-b", "a b", "_"] {
            assert!(!is_identifier(name), "{name}");
        }
    }
}
