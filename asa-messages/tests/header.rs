//! Headers in the shapes that devices and relays write.

use asa_messages::Record;

// The parts to be reported are marked in place: `«time»`, `‹device›`, `<=165>`. A tag follows each header directly.

const OWN: &[&str] = &[
    "",
    "<=166>",
    "<=166> ",
    "<=165>«Aug 11 2016 11:43:02»: ",
    "«Apr  7 13:08:35» ‹asa1.example.net› ",
    "«Apr 7 13:08:35» ‹asa1› ",
    "«Jul 08 2016 15:00:39 EDT»: ",
    "«Jul 08 2016 15:00:39 MSK» ‹fw01› : ",
    "«Jul 08 2016 15:00:39» ‹HQ› : ",
    "«Jul 08 2016 15:00:39.250 UTC»: ",
    "<=165>:«2023-03-22T15:10:19Z»: ",
    "<=165>:«2023-03-22T15:10:19Z» ‹fw01› : ",
    "<=165>:«Nov 23 10:00:00 UTC»: ",
    "<=165>«2023-03-22T15:10:19.123456+02:00» ‹fw01› : ",
    "«2023-03-22T15:10:19-0500»: ",
    "«2023-03-22T15:10:19+02»: ",
    "«2023-03-22T15:10:19» ‹fw01›:",
    "‹fw01› : ",
    "‹dev01›: ",
    "‹asa1.example.net› ",
    "<=165>‹5508x-1_9.12(3)› : ",
    "‹192.0.2.9› : ",
    "‹2001:db8::9› : ",
    "‹2001:db8::›: ",
    "<=165>«Nov 23 2026 10:00:00» ‹4711› : ",
    "<=165>«Nov 23 2026 10:00:00» ‹fw01/admin› : ",
    "\u{feff}<=165>‹fw01› : ",
];

const RELAYED: &[&str] = &[
    // Two times, two hosts.
    "Nov 23 10:00:01 relay «Nov 23 2026 10:00:00» ‹fw01› : ",
    "<=134>Nov 23 10:00:01 ‹192.0.2.9› «Nov 23 2026 10:00:00»: ",
    "«Nov 23 10:00:01» relay ‹fw01› ",
    "«Nov 23 10:00:01» relay ‹fw01› : ",
    // Two priorities.
    "<134>Nov 23 10:00:01 relay <=165>«Nov 23 2026 10:00:00» ‹fw01› : ",
    "«Nov 23 10:00:01» ‹192.0.2.9› <=165>",
    // A process.
    "<=165>«Nov 23 10:00:01» ‹fw01› CiscoASA[999]: ",
    "Nov 23 10:00:01 relay CiscoASA[999]: «Nov 23 2026 10:00:00» ‹fw01› : ",
    "CiscoASA[999]: ",
    // RFC 5424.
    "<=165>1 «2026-11-23T10:00:00.5Z» ‹fw01› - - - ",
    "<=165>1 «2026-11-23T10:00:00Z» ‹fw01› - - - - ",
    "<=165>1 «2026-11-23T10:00:00Z» - - - ",
    "<=165>1 - ‹fw01› asa 999 ID7 - \u{feff}",
    "<=165>1 2026-11-23T10:00:01Z relay asa 999 - - «Nov 23 2026 10:00:00» ‹fw01› : ",
    "<=165>1 2026-11-23T10:00:01Z ‹192.0.2.9› - - - «Nov 23 2026 10:00:00»: ",
    "<=165>1 «2026-11-23T10:00:00Z» ‹fw01› asa 999 - [x@32473 a=\"b \\\"]\" c=\"\"][y] ",
    "<=165>1 «2026-11-23T10:00:00Z» ‹fw01› asa - - [x ",
    "<134>1 2026-11-23T10:00:01Z relay - - - - <=165>«Nov 23 2026 10:00:00» ‹fw01› : ",
    "Nov 23 10:00:01 relay <=165>1 «2026-11-23T10:00:00Z» ‹fw01› asa 999 - - ",
    // A count of bytes (RFC 6587), a file with columns.
    "123 <=165>«Nov 23 2026 10:00:00»: ",
    "2026-11-23 10:00:01\tLocal4.Notice\t‹192.0.2.9›\t«Nov 23 2026 10:00:00»: ",
];

/// What looks like a priority, a time or a device and is none.
const NEAR_MISSES: &[&str] = &[
    "‹<192>›",
    "‹<1650>›",
    "‹<>›",
    "‹<165›",
    "Nov 32 ‹10:00:00› ",
    "Nov 23 ‹24:00:00› : ",
    "‹2026-13-23T10:00:00Z› ",
    "‹2026-11-23T10:00:00Zulu› ",
    "«Nov 23 2026 10:00:00» ‹ESTATE›: ",
    "- : ",
];

#[test]
fn the_parts_nearest_to_the_tag_are_reported() {
    for marked in [OWN, RELAYED, NEAR_MISSES].concat() {
        let header = marked.replace(['«', '»', '‹', '›'], "").replace("<=", "<");
        let line = format!("{header}%ASA-5-750013: IKEv2 SA");
        for record in [
            Record::parse(&line).unwrap(),
            Record::parse_bytes(line.as_bytes()).unwrap(),
        ] {
            let priority =
                record.priority().map(|priority| priority.value().to_string());
            assert_eq!(priority.as_deref(), between(marked, "<=", ">"), "{marked}");
            assert_eq!(
                record.timestamp().map(|time| time.as_str()),
                between(marked, "«", "»"),
                "{marked}"
            );
            assert_eq!(record.device(), between(marked, "‹", "›"), "{marked}");
            assert_eq!(
                (record.id(), record.id_at()),
                (750_013, header.len() + 7),
                "{marked}"
            );
            assert_eq!(record.body_str(), Ok("IKEv2 SA"), "{marked}");
            assert_eq!(record.line(), line.as_bytes());
        }
    }
}

fn between<'a>(text: &'a str, open: &str, close: &str) -> Option<&'a str> {
    Some(text.split_once(open)?.1.split_once(close)?.0)
}
