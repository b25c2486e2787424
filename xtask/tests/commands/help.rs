//! The help of each command, to the byte, and the answers to a wrong command line.

use expect_test::expect_file;

use crate::root::Root;

#[test]
fn the_help_of_each_command() {
    let root = Root::with("");
    for command in ["", "regen", "import", "diff", "book", "ci"] {
        let arguments = [command, "--help"];
        let run = root.run(&arguments[usize::from(command.is_empty())..]).ends(0);
        assert_eq!(run.err, "");
        let name = if command.is_empty() { "xtask" } else { command };
        expect_file![format!("help/{name}.txt")].assert_eq(&run.out);
    }
}

#[test]
fn a_wrong_command_line_ends_with_2_and_a_way_on() {
    let root = Root::with("");
    let wrong: [&[&str]; 12] = [
        &[],
        &["renew"],
        &["regen", "crate"],
        &["regen", "--chek"],
        &["regen", "--check", "--dry-run"],
        &["regen", "--message-format", "xml"],
        &["import"],
        &["diff"],
        &["diff", "a.yaml", "b.yaml", "c.yaml"],
        &["diff", "a.yaml", "--fail-on", "any"],
        &["import", "a.txt", "--form", "pdf"],
        &["ci", "fast"],
    ];
    for arguments in wrong {
        let run = root.run(arguments).ends(2);
        assert_eq!(run.out, "", "{arguments:?}");
        assert!(run.err.contains("--help"), "{arguments:?}: {}", run.err);
    }
}
