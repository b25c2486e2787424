//! What `asa` reads: packed and broken files, several at once, lines of any length, in bounded memory.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use flate2::Compression;
use flate2::write::GzEncoder;
use ruzstd::encoding::{CompressionLevel, compress_to_vec};
use serde_json::Value;
use tempfile::TempDir;

use super::{ERRORS, VALUES, WIRE, asa, decode};

fn gzip(bytes: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

fn zstd(bytes: &str) -> Vec<u8> {
    compress_to_vec(bytes.as_bytes(), CompressionLevel::Fastest)
}

/// Exit status, output and errors of `asa decode` in a folder with these files.
fn run(files: &[(&str, &[u8])], args: &[&str]) -> (Option<i32>, String, String) {
    let folder = TempDir::new().unwrap();
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    run_in(folder.path(), args)
}

fn run_in(folder: &Path, args: &[&str]) -> (Option<i32>, String, String) {
    let output = asa(&[&["decode"], args].concat())
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let [stdout, stderr] =
        [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    (output.status.code(), stdout, stderr)
}

#[test]
fn packed_logs_are_recognised_by_their_content() {
    let plain = decode(&[], WIRE.as_bytes()).0;
    for packed in [gzip(WIRE), zstd(WIRE)] {
        assert_eq!(decode(&[], &packed).0, plain);
        let (code, stdout, _) = run(&[("any-name", &packed)], &["any-name"]);
        assert_eq!(code, Some(0));
        assert_eq!(stdout.lines().count(), plain.len());
    }
    // How an archive begins is told from a line that begins alike.
    for line in [&b"\x1f"[..], b"\x1f\x8a x", b"\x28", b"\x28\xb5\n", b"\x28\xb5\x2f x"]
    {
        let (objects, _) = decode(&[], line);
        assert_eq!(objects[0]["error"]["kind"], "no-tag", "{line:?}");
        assert_eq!(objects[0]["text"], String::from_utf8_lossy(line).trim_end());
    }
}

#[test]
fn all_members_and_frames_are_read() {
    let plain = decode(&[], [WIRE, VALUES, ERRORS].concat().as_bytes()).0;
    let parts = [WIRE, "", VALUES, ERRORS];
    assert_eq!(decode(&[], &parts.map(gzip).concat()).0, plain);
    // A frame for other uses stands between them.
    let other = b"\x50\x2a\x4d\x18\x03\x00\x00\x00abc";
    let mut frames = parts.map(zstd);
    frames[1].extend_from_slice(other);
    assert_eq!(decode(&[], &frames.concat()).0, plain);
}

#[test]
fn a_broken_archive_is_told_with_its_place_and_the_rest_is_read() {
    let long = WIRE.repeat(200);
    for (format, whole) in [("gzip", gzip(&long)), ("zstd", zstd(&long))] {
        let early = &whole[..whole.len() - 3];
        let mut damaged = whole.clone();
        *damaged.last_mut().unwrap() ^= 0x55;
        let mut trailing = whole.clone();
        trailing.extend_from_slice(b"something else");
        let cause = if format == "gzip" { "corrupt" } else { "the checksum" };
        let (_, _, stderr) = run(&[("damaged", &damaged)], &["damaged"]);
        assert!(stderr.contains(&format!(" of the archive: {cause}")), "{stderr}");
        for (broken, expected) in [
            (early, "data ends early, at byte "),
            (&damaged, "data is broken at byte "),
            (&trailing, "data is broken at byte "),
            (&whole[..5], "data ends early, at byte "),
        ] {
            let files = [("broken", broken), ("next.log", WIRE.as_bytes())];
            let (code, stdout, stderr) = run(&files, &["broken", "next.log"]);
            assert_eq!(code, Some(1), "{stderr}");
            let objects: Vec<Value> =
                stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
            let of = |name: &str| objects.iter().filter(|o| o["file"] == name).count();
            assert_eq!(of("next.log"), WIRE.lines().count());
            let lines = of("broken");
            let place =
                if lines == 0 { String::new() } else { format!(" behind line {lines}") };
            let start = format!("error: broken{place}: the {format} {expected}");
            assert!(stderr.starts_with(&start), "{stderr} is not {start}");
            assert!(stderr.contains("; what follows is lost: "), "{stderr}");
            assert_eq!(stderr.lines().count(), 2, "an error and the summary: {stderr}");
        }
    }
}

#[test]
fn damage_in_the_middle_is_found() {
    let lines: Vec<_> = (0..4000).map(|n| format!("line {n} {}\n", n * 7919)).collect();
    let long = lines.concat();
    for (format, mut packed) in [("gzip", gzip(&long)), ("zstd", zstd(&long))] {
        let middle = packed.len() / 2;
        for byte in &mut packed[middle..middle + 64] {
            *byte = !*byte;
        }
        let (code, _, stderr) = run(&[("broken", &packed)], &["broken"]);
        assert_eq!(code, Some(1), "{stderr}");
        assert!(stderr.contains(&format!("the {format} data ")), "{stderr}");
    }
}

#[cfg(unix)]
#[test]
fn an_unreadable_file_a_folder_and_a_missing_file_are_told_and_the_others_read() {
    use std::os::unix::fs::PermissionsExt;

    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("folder")).unwrap();
    let closed = folder.path().join("closed.log");
    fs::write(&closed, WIRE).unwrap();
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).unwrap();
    fs::write(folder.path().join("open.log"), WIRE).unwrap();
    // An administrator may read it all the same.
    let denied = fs::File::open(&closed).is_err();
    for jobs in ["1", "3"] {
        let names = ["folder", "missing.log", "open.log", "closed.log", "-j", jobs];
        let (code, stdout, stderr) = run_in(folder.path(), &names);
        assert_eq!(code, Some(1));
        let read = if denied { 1 } else { 2 };
        assert_eq!(stdout.lines().count(), read * WIRE.lines().count());
        let told = stderr.matches(": cannot be read: ").count();
        assert_eq!(told, if denied { 3 } else { 2 }, "{stderr}");
        assert!(stderr.contains("error: folder: cannot be read: "), "{stderr}");
        assert!(stderr.contains("error: missing.log: cannot be read: "), "{stderr}");
    }
}

#[test]
fn a_line_that_is_too_long_is_told_and_counted() {
    let longest = 1 << 20;
    let head = "%ASA-5-750006: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:";
    let fits = format!("{head}{} IKEv2 SA UP.", "x".repeat(longest - head.len() - 13));
    let long = format!("{head}{}", "x".repeat(2 * longest));
    assert_eq!(fits.len(), longest);
    for jobs in ["1", "2"] {
        let input = format!("{fits}\n{long}\n{WIRE}");
        let (objects, summary) = decode(&["--jobs", jobs], input.as_bytes());
        assert_ne!(objects[0]["error"]["kind"], "too-long");
        let error = &objects[1]["error"];
        assert_eq!(
            (&error["kind"], &error["at"]),
            (&"too-long".into(), &longest.into())
        );
        assert_eq!(objects[1]["id"], 750_006);
        assert_eq!(objects[1]["text"], long[..longest]);
        assert_eq!(objects[2]["line"], 3);
        assert_eq!(objects.len(), 2 + WIRE.lines().count());
        assert!(summary.ends_with(", 1 too long\n"), "{summary}");
    }
}

/// With less address space than the input has bytes nothing can be gathered that grows with it.
#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_with_the_input() {
    use std::process::Command;

    let line = "<166>Nov 23 2026 10:00:00 fw01 : %ASA-6-302013: Built outbound TCP connection 7\n";
    let many = line.repeat((1 << 20) / line.len());
    for jobs in ["1", "2"] {
        let limited = format!(
            "ulimit -v 65536 && exec {} decode --jobs {jobs} --only 750006",
            env!("CARGO_BIN_EXE_asa")
        );
        let mut child = Command::new("sh")
            .args(["-c", &limited])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let output = std::thread::scope(|scope| {
            let many = &many;
            scope.spawn(move || {
                // One line of 80 MiB, then 16 MiB of many.
                let long = vec![b'x'; 1 << 20];
                (0..80).for_each(|_| stdin.write_all(&long).unwrap());
                stdin.write_all(b"\n").unwrap();
                (0..16).for_each(|_| stdin.write_all(many.as_bytes()).unwrap());
                drop(stdin);
            });
            child.wait_with_output().unwrap()
        });
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{stderr}");
        let lines = 1 + 16 * many.lines().count();
        assert_eq!(stderr, format!("{lines} lines: 0 selected, 0 of them decoded\n"));
    }
}
