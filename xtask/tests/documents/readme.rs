//! The README: each of its commands is run by `.ci/run` or by a transcript, each of its snippets by a test.

use crate::markdown::{blocks, codes, dead_links, events, read};

/// The commands of the README's console blocks.
fn commands() -> Vec<String> {
    let consoles =
        blocks(&read("README.md")).into_iter().filter(|(info, _)| info == "console");
    consoles
        .flat_map(|(_, block)| {
            let commands = block.lines().filter_map(|line| line.strip_prefix("$ "));
            commands.map(str::to_owned).collect::<Vec<_>>()
        })
        .collect()
}

/// The commands that `.ci/run` runs as they stand.
fn steps() -> Vec<String> {
    let step = |line: &str| {
        let line = line.trim_start();
        let (before, command) = line.split_at(line.find("step ")?);
        let environment =
            before.is_empty() || before.ends_with(' ') && before.contains('=');
        environment.then(|| command["step ".len()..].to_owned())
    };
    read(".ci/run").lines().filter_map(step).collect()
}

#[test]
fn every_command_is_run() {
    let (commands, steps) = (commands(), steps());
    assert!(commands.len() >= 4, "{commands:?}");
    for command in &commands {
        // The commands of `asa` are run with their output, by `asa-messages/tests/readme.rs`.
        assert!(
            command.starts_with("asa ") || steps.contains(command),
            "README.md names `{command}`, which .ci/run does not run; add `step {command}` there"
        );
    }
    let text = read("README.md");
    for code in codes(&events(&text, None)) {
        if code.starts_with("cargo ") || code.starts_with("asa ") {
            assert!(
                commands.iter().chain(&steps).any(|command| command.starts_with(&code)),
                "README.md names `{code}`, which nothing runs; add a step to .ci/run"
            );
        }
    }
}

#[test]
fn the_two_commands_of_a_fresh_machine_come_first() {
    assert_eq!(commands()[..2], ["cargo xtask regen", "cargo test --workspace"]);
}

#[test]
fn every_snippet_is_tested() {
    let mut rust = 0;
    for (info, block) in blocks(&read("README.md")) {
        match info.as_str() {
            "console" => assert!(block.starts_with("$ "), "{block}"),
            // Rust that says no more is a doctest: the crate includes the README as one.
            "rust" => rust += 1,
            "toml" => the_dependency_is_the_crate(&block),
            _ => panic!(
                "no test runs a block of `{info}`; use console, rust or toml:\n{block}"
            ),
        }
    }
    assert!(rust > 0, "no block of Rust");
    let library = read("asa-messages/src/lib.rs");
    assert!(
        library.contains("include_str!(\"../../README.md\")"),
        "the README is no doctest"
    );
}

/// The dependency leads from a neighbour of the checkout to the crate in it.
fn the_dependency_is_the_crate(block: &str) {
    let block: toml::Table = block.parse().unwrap();
    let path = block["dependencies"]["asa-messages"]["path"].as_str().unwrap();
    let folder = path.strip_prefix("../asa-messages/").unwrap();
    let manifest: toml::Table = read(&format!("{folder}/Cargo.toml")).parse().unwrap();
    assert_eq!(manifest["package"]["name"].as_str(), Some("asa-messages"));
}

#[test]
fn the_package_carries_the_licenses() {
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        assert_eq!(read(name), read(&format!("asa-messages/{name}")), "{name}");
    }
}

#[test]
fn it_fits_a_screen_or_two_and_leads_nowhere_dead() {
    assert!(read("README.md").lines().count() <= 120);
    for name in ["README.md", "ARCHITECTURE.md", "CHANGELOG.md"] {
        assert_eq!(dead_links(name), Vec::<String>::new(), "{name}");
    }
}
