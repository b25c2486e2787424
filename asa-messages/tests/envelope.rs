//! The envelope in all combinations of its parts, each reported as it stands in the line; and lines that are no text.

mod common;

use asa_messages::{ErrorKind, Record};
use common::{by_crate, cases, examples};

const BODY: &str = "IKEv2 Doesn't have a proposal specified";
const TAG: &str = "%ASA-4-752010: ";

const PRIORITIES: &[(&str, Option<u8>)] =
    &[("", None), ("<0>", Some(0)), ("<164>", Some(164)), ("<191>", Some(191))];

/// Text, year, month, day, hour, minute, second, fraction, zone.
type Time = (
    &'static str,
    Option<i32>,
    (u8, u8),
    (u8, u8, u8),
    Option<&'static str>,
    Option<&'static str>,
);

const TIMES: &[Time] = &[
    ("Aug 11 2016 11:43:02", Some(2016), (8, 11), (11, 43, 2), None, None),
    ("Apr  7 13:08:35", None, (4, 7), (13, 8, 35), None, None),
    ("Dec 31 23:59:60", None, (12, 31), (23, 59, 60), None, None),
    ("Jul 08 2016 15:00:39 EDT", Some(2016), (7, 8), (15, 0, 39), None, Some("EDT")),
    ("Jul 08 15:00:39.250 MSK", None, (7, 8), (15, 0, 39), Some("250"), Some("MSK")),
    ("2023-03-22T15:10:19Z", Some(2023), (3, 22), (15, 10, 19), None, Some("Z")),
    (
        "2023-03-22T15:10:19.123456+02:00",
        Some(2023),
        (3, 22),
        (15, 10, 19),
        Some("123456"),
        Some("+02:00"),
    ),
    ("2023-03-22T15:10:19", Some(2023), (3, 22), (15, 10, 19), None, None),
];

const DEVICES: &[&str] = &[
    "fw01",
    "asa1.example.net",
    "192.0.2.9",
    "2001:db8::9",
    "5508x-1_9.12(3)",
    "fw01/admin",
    "GW",
];

/// What relays put in front, and whether its time and host are the line's own where the rest has none.
const RELAYS: &[&str] = &[
    "",
    "Nov 23 10:00:01 relay ",
    "2026-11-23T10:00:01.5Z relay ",
    "<134>Nov 23 10:00:01 192.0.2.77 ",
];

/// Holds the parts of a line against what stands in it.
fn assert_parts(
    header: &str,
    priority: Option<u8>,
    time: Option<&Time>,
    device: Option<&str>,
) {
    let line = format!("{header}{TAG}{BODY}");
    for record in
        [Record::parse(&line).unwrap(), Record::parse_bytes(line.as_bytes()).unwrap()]
    {
        assert_eq!(record.priority().map(|p| p.value()), priority, "{line}");
        if let (Some(p), Some(value)) = (record.priority(), priority) {
            assert_eq!((p.facility(), p.severity().level()), (value / 8, value % 8));
        }
        let found = record.timestamp();
        assert_eq!(found.map(|t| t.as_str()), time.map(|t| t.0), "{line}");
        if let (Some(found), Some(&(_, year, date, clock, fraction, zone))) =
            (found, time)
        {
            assert_eq!(
                (found.year(), (found.month(), found.day())),
                (year, date),
                "{line}"
            );
            assert_eq!((found.hour(), found.minute(), found.second()), clock, "{line}");
            assert_eq!((found.fraction(), found.zone()), (fraction, zone), "{line}");
        }
        assert_eq!(record.device(), device, "{line}");
        assert_eq!((record.id(), record.severity().level()), (752010, 4), "{line}");
        assert_eq!((record.product().as_str(), record.class()), ("ASA", None), "{line}");
        assert_eq!(record.body_str(), Ok(BODY), "{line}");
        assert_eq!(&line[record.body_at()..], BODY);
        assert!(record.message().is_ok(), "{line}");
    }
}

#[test]
fn each_part_is_optional_and_reported_as_it_is() {
    for (mark, priority) in PRIORITIES {
        assert_parts(mark, *priority, None, None);
        for device in DEVICES {
            for colon in [" : ", ": ", " "] {
                assert_parts(
                    &format!("{mark}{device}{colon}"),
                    *priority,
                    None,
                    Some(device),
                );
            }
        }
        for time in TIMES {
            // EMBLEM has a colon behind the priority.
            for emblem in ["", ":"] {
                for end in [": ", " : ", " "] {
                    assert_parts(
                        &format!("{mark}{emblem}{}{end}", time.0),
                        *priority,
                        Some(time),
                        None,
                    );
                }
                for device in DEVICES {
                    for colon in [" : ", ": ", " "] {
                        let header = format!("{mark}{emblem}{} {device}{colon}", time.0);
                        assert_parts(&header, *priority, Some(time), Some(device));
                    }
                }
            }
        }
    }
}

#[test]
fn the_firewalls_own_parts_win_over_those_of_relays() {
    for relay in RELAYS {
        for process in ["", "CiscoASA[999]: ", "asa[7]: "] {
            for (mark, priority) in
                PRIORITIES.iter().filter(|(_, priority)| priority.is_some())
            {
                for time in TIMES {
                    for device in DEVICES {
                        let header =
                            format!("{relay}{process}{mark}{} {device} : ", time.0);
                        assert_parts(&header, *priority, Some(time), Some(device));
                        let header =
                            format!("{relay}{mark}{} {device} {process}", time.0);
                        assert_parts(&header, *priority, Some(time), Some(device));
                    }
                }
            }
        }
    }
}

#[test]
fn structured_headers_are_passed_over() {
    let time = TIMES.iter().find(|time| time.0 == "2023-03-22T15:10:19Z").unwrap();
    for process in ["-", "asa", "CiscoASA"] {
        for id in ["-", "999"] {
            for kind in ["-", "ID7"] {
                for data in [
                    "-",
                    r#"[a@32473 b="c \"d\" \] e" f="%"]"#,
                    r#"[a][b c=""]"#,
                    r#"[a x="Nov 23 10:00:00"]"#,
                ] {
                    for mark in ["", "\u{feff}"] {
                        let header = format!(
                            "<164>1 {} fw01 {process} {id} {kind} {data} {mark}",
                            time.0
                        );
                        assert_parts(&header, Some(164), Some(time), Some("fw01"));
                        let header =
                            format!("<164>1 - - {process} {id} {kind} {data} {mark}");
                        assert_parts(&header, Some(164), None, None);
                    }
                }
            }
        }
    }
}

#[test]
fn a_forged_tag_in_the_body_changes_nothing() {
    for case in cases() {
        for leaf in case.open_leaves() {
            for forged in [
                "%ASA-1-102030: x",
                "<0>Jan 01 00:00:00 evil : %FTD-vpn-1-750002: Local:a",
                "%ASA-5-750006",
            ] {
                let line = format!(
                    "<165>Nov 23 2026 10:00:00 fw01 : {}",
                    case.line(&case.body(&case.with(leaf, forged)))
                );
                let record = Record::parse(&line).unwrap();
                assert_eq!(record.id(), case.message.id, "{line}");
                assert_eq!(
                    record.severity().level(),
                    case.message.severity.level(),
                    "{line}"
                );
                assert_eq!(
                    (record.device(), record.priority().map(|p| p.value())),
                    (Some("fw01"), Some(165)),
                    "{line}"
                );
                assert_eq!(
                    record.timestamp().map(|t| t.as_str()),
                    Some("Nov 23 2026 10:00:00"),
                    "{line}"
                );
            }
        }
    }
}

#[test]
fn a_bad_byte_in_the_body_is_told_and_spoils_no_envelope() {
    for (_, example) in examples() {
        let own = Record::parse(&example.line).unwrap();
        let end = own.body_at() + own.body().len();
        for at in own.body_at()..end {
            let mut line = example.line.clone().into_bytes();
            line[at] = 0xff;
            let record = Record::parse_bytes(&line).unwrap();
            let error = record.decode().unwrap_err();
            // The byte may be the second of a character, which begins before it then.
            let start = (0..=at).rev().find(|at| example.line.is_char_boundary(*at));
            assert_eq!((error.kind(), error.at()), (ErrorKind::NotUtf8, start));
            assert_eq!(error, record.body_str().unwrap_err());
            assert_eq!((record.id(), record.severity()), (own.id(), own.severity()));
            assert_eq!(
                (record.device(), record.timestamp()),
                (own.device(), own.timestamp())
            );
            assert_eq!(
                (record.priority(), record.class()),
                (own.priority(), own.class())
            );
        }
    }
}

#[test]
fn a_bad_byte_in_the_header_spoils_no_message() {
    for (_, example) in examples() {
        let own = by_crate(&example.line).unwrap();
        let tag = example.line.find('%').unwrap();
        for at in 0..=tag {
            for bad in [&b"\xff"[..], b"\xc3", b"\xf0\x9f"] {
                let line = [
                    &example.line.as_bytes()[..at],
                    bad,
                    &example.line.as_bytes()[at..],
                ]
                .concat();
                let record = Record::parse_bytes(&line).unwrap();
                let decoded = record
                    .decode()
                    .unwrap_or_else(|error| panic!("{}: {error}", example.line));
                assert_eq!(
                    serde_json::to_value(decoded.message().fields()).unwrap(),
                    own.fields
                );
                assert_eq!(record.line(), line);
            }
        }
    }
}
