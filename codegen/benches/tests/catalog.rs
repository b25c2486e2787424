//! What is invented is sound, the same in every run, and holds every construct.

use codegen::catalog::{check::check, load::load};
use codegen::import::import;
use scale::Scale;

#[test]
fn a_catalog_of_any_size_is_sound() {
    for messages in [1, 2, 3, 10, 40, 100, 700] {
        let checked = check(&load("all.yaml", &Scale::new(messages).catalog));
        let findings: Vec<String> =
            checked.findings.iter().map(|finding| finding.message.clone()).collect();
        assert_eq!(findings, Vec::<String>::new(), "{messages}");
        let lowered = checked.lowered.expect("a sound catalog");
        assert_eq!(lowered.messages.len(), messages);
    }
}

#[test]
fn two_runs_give_the_same() {
    let [one, two] = [(); 2].map(|()| Scale::new(50));
    assert!(one.catalog == two.catalog && one.guide == two.guide);
}

#[test]
fn every_construct_stands_in_a_small_one() {
    let catalog = Scale::new(40).catalog;
    let constructs = [
        "type: text",
        "type: user",
        "type: word",
        "type: host",
        "type: address",
        "type: endpoint",
        "type: port",
        "type: number",
        "type: spi",
        "{session}",
        "{flow}",
        "span: word",
        "groups:",
        "guide: \"",
        "variants:",
        "[.]",
        "[, ",
        "<",
        "was:",
        "deprecated:",
        "notes:",
        "see-also:",
        "```text",
        "- ",
        "action: \"none\"",
        "{limit}",
    ];
    for construct in constructs {
        assert!(catalog.contains(construct), "{construct}");
    }
    let ids: Vec<&str> =
        catalog.lines().filter(|line| line.starts_with("  - id: ")).collect();
    assert!(
        ids[0].starts_with("  - id: 101") && ids[39].starts_with("  - id: 780"),
        "{ids:?}"
    );
}

#[test]
fn its_guide_tells_the_same_messages() {
    let scale = Scale::new(40);
    let import = import("all.yaml", &scale.catalog, "guide.txt", &scale.guide);
    assert_eq!((import.summary.messages, import.summary.added.len()), (40, 0));
    assert!(import.summary.gone.is_empty());
}
