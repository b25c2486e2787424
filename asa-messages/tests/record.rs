//! The envelope of lines: tag, time, priority and body.

use asa_messages::{ErrorKind, Priority, Product, Record, Severity};

#[test]
fn a_time_is_taken_apart_as_it_was_written() {
    // Year, month, day, hour, minute, second, fraction, zone.
    let cases = [
        ("Aug 11 2016 11:43:02", (Some(2016), 8, 11, 11, 43, 2, None, None)),
        ("Apr  7 13:08:35", (None, 4, 7, 13, 8, 35, None, None)),
        ("Jan 01 00:00:60", (None, 1, 1, 0, 0, 60, None, None)),
        ("Jul 08 2016 15:00:39 EDT", (Some(2016), 7, 8, 15, 0, 39, None, Some("EDT"))),
        (
            "Dec 31 23:59:59.007 MSK",
            (None, 12, 31, 23, 59, 59, Some("007"), Some("MSK")),
        ),
        ("2023-03-22T15:10:19Z", (Some(2023), 3, 22, 15, 10, 19, None, Some("Z"))),
        (
            "2023-03-22T15:10:19,5+02:00",
            (Some(2023), 3, 22, 15, 10, 19, Some("5"), Some("+02:00")),
        ),
        ("2023-03-22 15:10:19", (Some(2023), 3, 22, 15, 10, 19, None, None)),
    ];
    for (text, parts) in cases {
        let line = format!("<165>{text}: %ASA-5-750013: x");
        let time = Record::parse(&line)
            .unwrap()
            .timestamp()
            .unwrap_or_else(|| panic!("{text}"));
        let (date, clock) = (
            (time.year(), time.month(), time.day()),
            (time.hour(), time.minute(), time.second()),
        );
        assert_eq!(
            (
                date.0,
                date.1,
                date.2,
                clock.0,
                clock.1,
                clock.2,
                time.fraction(),
                time.zone()
            ),
            parts,
            "{text}"
        );
        assert_eq!(time.to_string(), text);
    }
}

#[test]
fn a_priority_is_facility_and_level() {
    let priority = Priority::new(165).unwrap();
    assert_eq!((priority.facility(), priority.severity()), (20, Severity::Notification));
    assert_eq!((0..=255).filter_map(Priority::new).map(|p| p.value()).max(), Some(191));
}

#[test]
fn tags_name_product_class_level_and_id() {
    let cases = [
        ("%ASA-5-750002: b", Product::Asa, None, 5, 750_002, "b"),
        ("%FTD-4-750003 b", Product::Ftd, None, 4, 750_003, "b"),
        ("%PIX-0-000001:b", Product::Pix, None, 0, 1, "b"),
        ("%FWSM-7-999999 - b", Product::Fwsm, None, 7, 999_999, "b"),
        ("%NGIPS-1-430003:  b", Product::Ngips, None, 1, 430_003, "b"),
        ("%ASA-session-6-302013: b", Product::Asa, Some("session"), 6, 302_013, "b"),
        ("%FTD-vpn-5-752004:\tb", Product::Ftd, Some("vpn"), 5, 752_004, "b"),
        (
            "%ASA-rule-engine-5-752004 : b",
            Product::Asa,
            Some("rule-engine"),
            5,
            752_004,
            "b",
        ),
        ("%ASA-5-750002 -b", Product::Asa, None, 5, 750_002, "-b"),
        ("%ASA-5-750002: - b", Product::Asa, None, 5, 750_002, "- b"),
        ("%ASA-5-750002", Product::Asa, None, 5, 750_002, ""),
        ("%ASA-5-750002: \r\n", Product::Asa, None, 5, 750_002, ""),
        ("%ASA-5-750002\n", Product::Asa, None, 5, 750_002, ""),
        ("%ASA-5-750002 -", Product::Asa, None, 5, 750_002, ""),
        ("%ASA-5-750002: b \t\0\r\n", Product::Asa, None, 5, 750_002, "b"),
        ("100% %ASAP %ASA-5-750002: b", Product::Asa, None, 5, 750_002, "b"),
        (
            "%ASA-5-750002: Username:%ASA-1-102030: b",
            Product::Asa,
            None,
            5,
            750_002,
            "Username:%ASA-1-102030: b",
        ),
    ];
    for (line, product, class, level, id, body) in cases {
        let record = Record::parse(line).unwrap_or_else(|e| panic!("{line}: {e}"));
        assert_eq!((record.product(), record.class()), (product, class), "{line}");
        assert_eq!((record.severity().level(), record.id()), (level, id), "{line}");
        assert_eq!(
            (record.body_str(), record.body()),
            (Ok(body), body.as_bytes()),
            "{line}"
        );
        assert!(line[record.body_at()..].starts_with(body), "{line}");
        assert!(line[record.id_at()..].starts_with(&format!("{id:06}")), "{line}");
        assert!(line.contains(&format!("%{product}-")), "{line}");
    }
}

#[test]
fn a_line_without_a_tag_at_the_end_of_its_header_is_none() {
    let lines = [
        "",
        "%",
        "100%",
        "Nov 23 10:00:00 fw01 sshd[7]: session opened",
        "%ASA",
        "%ASA-",
        "%ASA-5-75000: b",
        "%ASA-5-7500021: b",
        "%ASA-5-75000x: b",
        "%ASA-8-750002: b",
        "%ASA-55-750002: b",
        "%ASA--750002: b",
        "%ASA--5-750002: b",
        "%ASA-1vpn-5-750002: b",
        "%ASA-5-750002. b",
        "%ASA-5-750002-b",
        "%asa-5-750002: b",
        "%IOS-5-750002: b",
        "%ASA7-750016: b",
        // Behind a broken tag stands a body, which is no place to look for another.
        "%ASA7-750016: Username:%ASA-1-102030: b",
    ];
    for line in lines {
        let error = Record::parse(line).expect_err(line);
        assert_eq!(
            (error.kind(), error.at(), error.expected()),
            (ErrorKind::NoTag, None, None),
            "{line}"
        );
    }
}

#[test]
fn bytes_that_are_no_text_are_told_where_they_are_asked_for() {
    let record = Record::parse_bytes(b"fw\xff : %ASA-5-750002: ab\xffc").unwrap();
    assert_eq!(
        (record.id(), record.device(), record.body()),
        (750_002, None, &b"ab\xffc"[..])
    );
    let error = record.body_str().unwrap_err();
    assert_eq!((error.kind(), error.at()), (ErrorKind::NotUtf8, Some(23)));
}
