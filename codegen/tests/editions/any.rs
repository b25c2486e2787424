//! Any way to write a catalog, and any text for a guide.

use codegen::catalog::check::check;
use codegen::catalog::load::load;

use super::{LATER, added, catalog, curated, import_as, later, message, told};

#[test]
fn any_way_to_write_the_catalog_takes_what_is_added() {
    let plain = later(&curated()).text;
    // Line ends of another system.
    let dos = later(&curated().replace('\n', "\r\n")).text;
    assert_eq!(dos.replace("\r\n", "\n"), plain);
    // The source and a message in brackets.
    let old = curated();
    let source: Vec<&str> = old
        .lines()
        .skip_while(|line| *line != "source:")
        .take(5)
        .map(str::trim)
        .collect();
    let block = format!("source:\n  {}\n", source[1..].join("\n  "));
    let flow = format!("source: {{{}}}\n", source[1..].join(", "));
    assert_eq!(old.matches(&block).count(), 1);
    let kettle = "  - {id: 700005, name: kettle, title: Kettle, severity: warning, guide: \"Kettle Doesn't boil\", \
                  format: \"Kettle Doesn't boil[.]\", explanation: It is cold., action: none, examples: \
                  [{line: \"%ASA-4-700005: Kettle Doesn't boil\", fields: {}}]}";
    let start = old.find("  - id: 700005\n").expect("a message");
    let end = start + old[start..].find("\n\n").expect("its end");
    let old = format!("{}{kettle}{}", &old[..start], &old[end..]).replace(&block, &flow);
    let merged = later(&old).text;
    let [a, b] = [&plain, &merged].map(|text| catalog(text));
    assert_eq!(a.source, b.source);
    let [a, b] = [&plain, &merged].map(|text| message(text, 700_005));
    assert_eq!((a.variants, a.fields), (b.variants, b.fields));
    assert_eq!(later(&merged).text, merged);
    // A further edition finds all of it in brackets.
    let third = LATER.replace("700003", "700004").replace("boil over", "boil at all");
    let merged = import_as(Some("3.0"), "asa.yaml", &merged, "third.txt", &third).text;
    let kettle = message(&merged, 700_005);
    assert_eq!(kettle.variants.len(), 2, "{merged}");
    assert_eq!(catalog(&merged).source.editions.len(), 2);
}

#[test]
fn what_is_empty_takes_what_is_added() {
    let plain = later(&curated()).text;
    let old = curated()
        .replace("range: 700001-700010\n", "range: 700001-700010\n  editions: {}\n")
        .replace(
            "  - id: 700005\n",
            "  - id: 700005\n    fields: {}\n    variants: []\n",
        )
        .replace("  - id: 700008\n", "  - id: 700008\n    gone: []\n");
    assert_eq!(catalog(&old), catalog(&curated()));
    let merged = later(&old).text;
    assert_eq!(catalog(&merged), catalog(&plain));
    let old = old.replace("editions: {}", "editions: {\"2.0\": []}");
    assert_eq!(catalog(&later(&old).text), catalog(&plain));
}

#[test]
fn comments_stay_where_they_are() {
    let commented: String = curated()
        .lines()
        .map(|line| {
            let indent = &line[..line.len() - line.trim_start().len()];
            match line.trim_start().split(':').next().unwrap_or_default() {
                "severity" | "format" | "guide" | "fields" | "range" | "examples" => {
                    format!("{indent}# above\n{line}  # beside\n# far left\n")
                }
                _ => format!("{line}\n"),
            }
        })
        .collect();
    assert_eq!(catalog(&commented), catalog(&curated()));
    let merged = later(&commented).text;
    added(&commented, &merged);
    assert_eq!(catalog(&merged), catalog(&later(&curated()).text));
}

/// A small generator of numbers, the same on every machine.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % bound.max(1)
    }

    /// The text without some of it, or with some of it elsewhere.
    fn mutated(&mut self, text: &str) -> String {
        let mut chars: Vec<char> = text.chars().collect();
        for _ in 0..=self.below(4) {
            let at = self.below(chars.len());
            let end = (at + self.below(30)).min(chars.len());
            let piece: Vec<char> = chars.drain(at..end).collect();
            if self.below(2) == 0 {
                let to = self.below(chars.len());
                drop(chars.splice(to..to, piece));
            }
        }
        chars.into_iter().collect()
    }
}

#[test]
fn any_edition_leaves_what_was_sound_sound() {
    let mut numbers = Numbers(3);
    let old = curated();
    for _ in 0..15 {
        let guide = numbers.mutated(LATER);
        let merged = import_as(Some("2.0"), "asa.yaml", &old, "later.txt", &guide);
        added(&old, &merged.text);
        let loaded = load("asa.yaml", &merged.text);
        let messages = &loaded.catalog.as_ref().expect("a catalog").messages;
        let starts: Vec<(usize, u32)> = (0..messages.len())
            .map(|at| {
                (loaded.places.place(&format!("messages[{at}]")).line, messages[at].id)
            })
            .collect();
        // A draft of a broken guide may be unsound, and so its lists.
        for fault in check(&loaded).findings {
            let owner = starts.iter().rfind(|(start, _)| *start <= fault.place.line);
            let drafted = owner.is_none_or(|(_, id)| merged.summary.added.contains(id));
            assert!(drafted, "{}\n{guide}", told(&[fault]));
        }
        let again = import_as(None, "asa.yaml", &merged.text, "later.txt", &guide);
        assert_eq!(again.text, merged.text, "{guide}");
    }
}

#[test]
fn no_mutation_of_a_catalog_makes_an_edition_panic() {
    let mut numbers = Numbers(7);
    let old = curated();
    for _ in 0..15 {
        let text = numbers.mutated(&old);
        let merged = import_as(Some("2.0"), "asa.yaml", &text, "later.txt", LATER);
        assert!(merged.text.len() >= text.len());
    }
}
