//! Files, encodings and forms.

use codegen::catalog::findings::Code;
use codegen::source::{self, Document, Form, RawFormat, RawMessage, read_all};

use super::{MARKDOWN, TEXT, told_of};

/// A guide without what tells its file.
fn facts(bytes: Vec<u8>) -> Vec<(u32, RawFormat, Vec<String>)> {
    let guide = read_all(&[Document::new("guide", bytes)]);
    let facts = |m: RawMessage| (m.id, m.format, m.explanation);
    guide.messages.into_iter().map(facts).collect()
}

#[test]
fn encodings_and_line_ends_change_nothing() {
    for source in [TEXT, MARKDOWN] {
        let expected = facts(source.as_bytes().to_vec());
        let dos = source.replace('\n', "\r\n");
        assert_eq!(facts(format!("\u{FEFF}{dos}").into_bytes()), expected);
        let utf16 = format!("\u{FEFF}{source}");
        let utf16 = utf16.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(facts(utf16), expected);
        let windows = source.chars().map(|c| match c {
            '“' => 0x93,
            '”' => 0x94,
            '—' => 0x97,
            '•' => 0x95,
            c => u8::try_from(u32::from(c)).unwrap_or_else(|_| panic!("{c}")),
        });
        let windows: Vec<u8> = windows.collect();
        assert_eq!(facts(windows.clone()), expected);
        let guide = read_all(&[Document::new("guide", windows)]);
        let told = guide.findings.iter().find(|f| f.code == Code::OtherEncoding);
        assert!(told.is_some_and(|f| f.message.ends_with("are read as Windows-1252")));
    }
}

#[test]
fn the_form_is_recognised_from_the_content() {
    assert_eq!((Form::of(TEXT), Form::of(MARKDOWN)), (Form::Plain, Form::Markdown));
    let bare = MARKDOWN.replace("**", "").replace('`', "");
    assert_eq!(Form::of(&bare), Form::Markdown);
    for form in [Form::Plain, Form::Markdown] {
        assert_eq!(form.to_string().parse(), Ok(form));
    }
    assert!("pdf".parse::<Form>().is_err());
}

#[test]
fn what_is_no_guide_is_named_once() {
    let packed = (0..60_u8).cycle().map(|byte| byte ^ 0xA5).take(3_000).collect();
    for (bytes, what) in [
        (b"%PDF-1.7\n".to_vec(), "the file is a PDF"),
        (b"\r\n".to_vec(), "the file is empty"),
        (packed, "the file is packed, or no text"),
        (b"Caf\xe9 is shut.\n".to_vec(), "the guide holds no message that can be read"),
    ] {
        let guide = read_all(&[Document::new("guide", bytes)]);
        let [finding] = &guide.findings[..] else { panic!("{:?}", guide.findings) };
        assert_eq!((finding.code, &*finding.message), (Code::UnreadableGuide, what));
    }
}

#[test]
fn a_guide_of_which_nothing_is_read_is_an_error() {
    // All of it is one line, in which nothing is a heading.
    let text = TEXT.split_whitespace().collect::<Vec<_>>().join(" ");
    let guide = source::read("guide.txt", &text);
    assert!(guide.messages.is_empty() && guide.account.tags.len() > 50);
    let told = guide.findings.iter().filter(|f| f.code == Code::UnreadableGuide);
    let told: Vec<_> = told.map(|f| &*f.message).collect();
    assert_eq!(told, ["the guide holds no message that can be read"]);
}

#[test]
fn several_files_are_one_guide() {
    let documents = [
        Document::of_text("a.md", MARKDOWN),
        Document::of_text(
            "b.txt",
            "700302\n\nError Message\n\n%ASA-6-700302: Guest name fled\n",
        ),
    ];
    let guide = read_all(&documents);
    let message = guide.messages.iter().find(|message| message.id == 700_302).unwrap();
    let places: Vec<_> =
        message.variants.iter().map(|format| (&*format.file, format.line)).collect();
    assert_eq!(places, [("a.md", 188), ("b.txt", 5)]);
    let told = told_of(&guide.findings, 700_302);
    let expected = "700302 stands in a.md line N already, with another format";
    assert!(told.contains(&(Code::ListedTwice, expected.to_owned())), "{told:?}");
}
