//! The program's exit status and what it prints.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_book")).args(arguments).output().unwrap()
}

#[test]
fn a_build_says_how_many_pages_and_where() {
    let out = TempDir::new().unwrap();
    let output = run(&["--out", out.path().to_str().unwrap()]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(
        text.contains(" pages: ") && text.trim_end().ends_with("index.html"),
        "{text}"
    );
    assert!(output.stderr.is_empty());
}

#[test]
fn a_folder_with_other_files_is_bad_usage() {
    let output = run(&["--out", env!("CARGO_MANIFEST_DIR")]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        String::from_utf8(output.stderr).unwrap().contains("holds files and is no site")
    );
    assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join("book.toml").is_file());
}

#[test]
fn an_unknown_argument_is_bad_usage() {
    assert_eq!(run(&["--nothing"]).status.code(), Some(2));
}

#[test]
#[cfg(unix)]
fn ctrl_c_leaves_the_former_site() {
    let folder = TempDir::new().unwrap();
    let (out, stage) = (folder.path().join("site"), folder.path().join("site.site-tmp"));
    fs::create_dir(&out).unwrap();
    for file in ["index.html", "toc.html", ".nojekyll"] {
        fs::write(out.join(file), "former").unwrap();
    }
    let mut child = Command::new(env!("CARGO_BIN_EXE_book"))
        .arg("--out")
        .arg(&out)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let begin = Instant::now();
    while !stage.join("generated").exists() && child.try_wait().unwrap().is_none() {
        assert!(begin.elapsed() < Duration::from_secs(300), "nothing was written");
        sleep(Duration::from_micros(200));
    }
    let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    assert!(sent.is_ok(), "kill can't be started; install it (package procps)");
    let output = child.wait_with_output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(130), "{told}");
    assert_eq!(told, "interrupted; nothing was changed\n");
    assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "former");
    assert_eq!(fs::read_dir(&out).unwrap().count(), 3);
    assert!(!stage.exists());
}
