//! The command `asa`, which the decoder of the book is held against.

use std::process::Command;

/// The command, built when it isn't yet.
pub fn asa() -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.args([
        "run",
        "--quiet",
        "--package",
        "asa-messages",
        "--features",
        "cli",
        "--bin",
        "asa",
        "--",
    ]);
    command
}
