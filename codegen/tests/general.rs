//! Reading and importing a guide follows rules: no id and no text of a message stands in the code that does it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::catalog::load::load;
use codegen::format::{self, Part};
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;

const CATALOG: &str = include_str!("../../catalog/asa.yaml");
/// So many words in a row are a text of a message.
const RUN: usize = 3;

/// The words of a text in small letters.
fn words(text: &str) -> Vec<String> {
    let words =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Runs of words, those aside that are little but articles and prepositions.
fn runs(text: &str) -> BTreeSet<Vec<String>> {
    let telling = |run: &&[String]| run.iter().filter(|word| word.len() > 4).count() > 1;
    words(text).windows(RUN).filter(telling).map(<[String]>::to_vec).collect()
}

/// The literal texts of a format, its fields left out.
fn literals(format: &str) -> Vec<String> {
    fn walk(parts: Vec<Part>, out: &mut Vec<String>) {
        for part in parts {
            match part {
                Part::Literal(text) => out.last_mut().unwrap().push_str(&text),
                Part::Choice(texts) => out.extend(texts),
                Part::Optional(parts) => walk(parts, out),
                Part::Field(_) => out.push(String::new()),
            }
        }
    }
    let mut out = vec![String::new()];
    walk(format::parse(format).unwrap().parts, &mut out);
    out
}

/// The files of the code that reads and imports a guide.
fn sources() -> Vec<PathBuf> {
    fn walk(path: &Path, out: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(path).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, out);
            } else {
                out.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut out = vec![root.join("import.rs")];
    walk(&root.join("import"), &mut out);
    walk(&root.join("source"), &mut out);
    out
}

/// The texts and numbers of a file, its tests and its documentation left out.
fn told(path: &Path) -> Vec<String> {
    fn walk(tokens: TokenStream, out: &mut Vec<String>) {
        let mut attribute = false;
        for token in tokens {
            let skipped = std::mem::take(&mut attribute);
            match token {
                TokenTree::Literal(literal) => out.push(literal.to_string()),
                TokenTree::Group(group) if !skipped => walk(group.stream(), out),
                TokenTree::Punct(mark) => attribute = mark.as_char() == '#',
                _ => {}
            }
        }
    }
    let file = syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap();
    let mut out = Vec::new();
    for item in file.items {
        let is_test = matches!(&item, syn::Item::Mod(item) if item.attrs.iter().any(|a| a.path().is_ident("cfg")));
        if !is_test {
            walk(item.into_token_stream(), &mut out);
        }
    }
    out
}

#[test]
fn no_message_is_known_by_its_text_or_its_id() {
    let catalog = load("catalog/asa.yaml", CATALOG).catalog.unwrap();
    let values = catalog.types.iter().flat_map(|(_, ty)| &ty.values);
    let formats = catalog.messages.iter().flat_map(|message| {
        message.variants.iter().map(|variant| &variant.format).chain([&message.format])
    });
    let records = catalog.types.iter().filter_map(|(_, ty)| ty.format.as_ref());
    let texts = formats.chain(records).chain(values.map(|value| &value.text));
    let known: BTreeSet<_> =
        texts.flat_map(|text| literals(text)).flat_map(|text| runs(&text)).collect();
    assert!(known.len() > 500, "{}", known.len());
    let ids = catalog.ids();
    for path in sources() {
        for told in told(&path) {
            let found: Vec<_> = runs(&told).intersection(&known).cloned().collect();
            assert!(found.is_empty(), "{}: {found:?} in {told}", path.display());
            let numbers = told.split(|c: char| !c.is_ascii_digit() && c != '_');
            let numbers =
                numbers.filter_map(|number| number.replace('_', "").parse().ok());
            for number in numbers {
                assert!(
                    !ids.contains(&number),
                    "{}: {number} in {told}",
                    path.display()
                );
            }
        }
    }
}
