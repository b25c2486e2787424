//! The site that is served while it is written.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use book::serve::{Server, Sources};
use tempfile::TempDir;
use tokio::sync::oneshot;

use crate::common::browse;

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A book of one page, and a catalog whose text is copied into it.
fn small() -> TempDir {
    let root = TempDir::new().unwrap();
    let here = env!("CARGO_MANIFEST_DIR");
    write(
        root.path(),
        "book/book.toml",
        &format!(
            "[book]\nsrc = \"pages\"\n[output.html]\ntheme = '{here}/theme'\n[output.html.playground]\nrunnable = false\n[output.html.print]\nenable = false\n"
        ),
    );
    write(
        root.path(),
        "book/pages/SUMMARY.md",
        "- [Start](index.md)\n{{#include generated/SUMMARY.md}}\n",
    );
    write(root.path(), "book/pages/generated/SUMMARY.md", "");
    write(
        root.path(),
        "book/pages/index.md",
        "# First\n\n{{#include generated/text.md}}\n",
    );
    write(root.path(), "book/pages/generated/text.md", "Before\n");
    write(root.path(), "catalog/asa.yaml", "Before\n");
    root
}

#[test]
fn a_change_shows_in_the_open_page_and_a_fault_leaves_it() {
    let root = small();
    let path = root.path().to_owned();
    let (told, address) = channel();
    let (end, ended) = oneshot::channel::<()>();
    let server = thread::spawn(move || {
        let copy = |root: PathBuf| {
            let text = fs::read_to_string(root.join("catalog/asa.yaml")).unwrap();
            write(&root, "book/pages/generated/text.md", &text);
        };
        let sources = Sources {
            book: path.join("book"),
            catalog: path.join("catalog"),
            regenerate: move || copy(path.clone()),
        };
        let server = Server::start(sources, 0).expect("a site without faults");
        told.send(server.address().unwrap()).unwrap();
        server.run(async { _ = ended.await }).expect("a server that ends in peace");
    });
    let address = address.recv().expect("a server that started");

    browse(|browser| {
        let shows = |heading: &str, text: &str| {
            browser.wait_until_within(
                Duration::from_secs(30),
                &format!("document.querySelector('h1')?.innerText === '{heading}' && document.querySelector('main').innerText.includes('{text}')"),
            );
        };
        browser.goto(&address);
        shows("First", "Before");
        write(
            root.path(),
            "book/pages/index.md",
            "# Second\n\n{{#include generated/text.md}}\n",
        );
        shows("Second", "Before");
        write(root.path(), "catalog/asa.yaml", "After\n");
        shows("Second", "After");
        write(root.path(), "book/pages/index.md", "# Third\n\n<div>\n\n");
        write(root.path(), "catalog/asa.yaml", "Unseen\n");
        thread::sleep(Duration::from_secs(2));
        shows("Second", "After");
        write(
            root.path(),
            "book/pages/index.md",
            "# Fourth\n\n{{#include generated/text.md}}\n",
        );
        shows("Fourth", "Unseen");
    });
    end.send(()).unwrap();
    server.join().expect("a server that ends in peace");
}
