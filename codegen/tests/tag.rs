//! Where a line's tag stands, and where its body begins and ends.

use codegen::reference;

#[test]
fn what_ends_a_line_is_dropped() {
    let line = "%ASA-5-750901: a b \r\n\0 \t";
    let tag = reference::tag(line).expect("a tag");
    assert_eq!(reference::body(line, tag.body_at), "a b");
}

/// The id and what begins the body.
fn tagged(line: &str) -> Option<(u8, u32, &str)> {
    reference::tag(line).map(|tag| (tag.level, tag.id, &line[tag.body_at..]))
}

#[test]
fn behind_the_id_stands_a_separator() {
    for line in [
        "%ASA-5-750901: x",
        "%ASA-5-750901:x",
        "%ASA-5-750901 : x",
        "%ASA-5-750901 - x",
        "%ASA-5-750901 x",
        "%ASA-5-750901\t  x",
        "<165>fw01 : %FTD-vpn-5-750901: x",
        "100% load %PIX-5-750901: x",
        "%ASAx %NGIPS-5-750901: x",
        "%FWSM-a-1_b-5-750901: x",
    ] {
        assert_eq!(tagged(line), Some((5, 750_901, "x")), "{line}");
    }
    assert_eq!(tagged("%ASA-5-750901"), Some((5, 750_901, "")));
    assert_eq!(tagged("%ASA-5-750901\r\n"), Some((5, 750_901, "\r\n")));
    assert_eq!(tagged("%ASA-5-750901: - x"), Some((5, 750_901, "- x")));
    assert_eq!(tagged("%ASA-5-750901 -x"), Some((5, 750_901, "-x")));
}

#[test]
fn the_tag_stands_at_the_first_product() {
    let stranger = "%ASA-5-750901: user %ASA-1-750902: x";
    assert_eq!(tagged(stranger), Some((5, 750_901, "user %ASA-1-750902: x")));
    for line in [
        "",
        "%",
        "no tag",
        "%IOS-5-750901: x",
        "%ASA-8-750901: x",
        "%ASA-55-750901: x",
        "%ASA-5-75090: x",
        "%ASA-5-7509011: x",
        "%ASA-5-75090a: x",
        "%ASA-5-750901x",
        "%ASA-5-750901,x",
        "%ASA5-750901: x",
        "%ASA--5-750901: x",
        "%ASA-1x-5-750901: x",
        "%ASA broken, then %ASA-5-750901: x",
        "é%ASA-5-é",
    ] {
        assert_eq!(tagged(line), None, "{line}");
    }
}
