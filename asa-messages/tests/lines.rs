//! Whole lines as devices send them.

use asa_messages::Record;

/// Id, level, priority, time, device, and the line.
type Line =
    (u32, u8, Option<u8>, Option<&'static str>, Option<&'static str>, &'static str);

const LINES: &[Line] = &[
    (
        750_002,
        5,
        None,
        Some("Jul 17 2025 07:53:41"),
        None,
        "Jul 17 2025 07:53:41: %ASA-5-750002: Local:2001:db8:1001:11::6:500 Remote:2001:db8:3091:234:9c2f:3ce2:3996:6b6a:50329 Username:Unknown IKEv2 Received a IKE_INIT_SA request",
    ),
    (
        750_002,
        5,
        Some(165),
        Some("Aug 06 2025 12:02:05"),
        Some("asa-vpn-02"),
        "<165>Aug 06 2025 12:02:05 asa-vpn-02 : %ASA-5-750002: Local:vpn-a.example.net:500 Remote:vpn-b.example.net:50329 Username:Unknown IKEv2 Received a IKE_INIT_SA request",
    ),
    (
        750_003,
        4,
        None,
        Some("Apr  7 13:08:35"),
        Some("asa1.example.net"),
        "Apr  7 13:08:35 asa1.example.net %ASA-4-750003: Local:192.0.2.6:500 Remote:198.51.100.5:500 Username:Unknown IKEv2 Negotiation aborted due to ERROR: Failed to receive the AUTH msg before the timer expired",
    ),
    (
        750_003,
        4,
        None,
        None,
        None,
        "%FTD-4-750003 Local:192.0.2.2:500 Remote:198.51.100.1:500 Username:198.51.100.1 IKEv2 Negotiation aborted due to ERROR: Failed to authenticate the IKE SA",
    ),
    (
        750_003,
        4,
        Some(164),
        Some("Jun 18 2025 11:40:00"),
        Some("asa-fw"),
        "<164>Jun 18 2025 11:40:00 asa-fw : %ASA-4-750003: Local: 198.51.100.1:500 Remote: 203.0.113.9:4500 Username: user1 Negotiation aborted due to ERROR: Maximum number of retransmissions reached",
    ),
    (
        750_006,
        5,
        None,
        None,
        None,
        "%FTD-5-750006: Local:192.0.2.2:4500 Remote:198.51.100.1:55543 Username:admin IKEv2 SA UP. Reason: New Connection Established",
    ),
    (
        751_022,
        3,
        None,
        None,
        None,
        "%ASA-3-751022: Local:192.0.2.2:500 Remote:198.51.100.1:500 Username:Unknown IKEv2 Tunnel rejected: Crypto Map Policy not found for remote traffic selector 0.0.0.0/255.255.255.255/0/65535/0 local traffic selector 0.0.0.0/255.255.255.255/0/65535/0",
    ),
    (
        751_025,
        5,
        None,
        Some("Jul 08 2016 15:00:39"),
        Some("vpn-cluster-2"),
        "Jul 08 2016 15:00:39 vpn-cluster-2 : %ASA-5-751025: Local:192.0.2.230:4500 Remote:198.51.100.197:6107 Username:alice IKEv2 Group:Remote-Access IPv4 Address=10.9.8.7 IPv6 address=:: assigned to session",
    ),
    (
        752_004,
        5,
        Some(165),
        Some("Aug 11 2016 11:43:02"),
        None,
        "<165>Aug 11 2016 11:43:02: %ASA-5-752004: Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1.  Map Tag = vpn.  Map Sequence Number = 1.",
    ),
    (
        752_004,
        5,
        Some(165),
        Some("2023-03-22T15:10:19Z"),
        None,
        "<165>:2023-03-22T15:10:19Z: %FTD-vpn-5-752004: Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1. Map Tag = CSM_outside_map. Map Sequence Number = 7.",
    ),
    (
        752_010,
        4,
        Some(164),
        Some("Aug 11 2016 11:43:02"),
        None,
        "<164>Aug 11 2016 11:43:02: %ASA-4-752010: IKEv2 Doesn't have a proposal specified",
    ),
    (
        752_012,
        4,
        Some(164),
        Some("Aug 11 2016 12:11:16"),
        None,
        "<164>Aug 11 2016 12:11:16: %ASA-4-752012: IKEv1 was unsuccessful at setting up a tunnel.  Map Tag = vpn.  Map Sequence Number = 1.",
    ),
    (
        752_015,
        3,
        Some(163),
        Some("Aug 11 2016 12:15:25"),
        None,
        "<163>Aug 11 2016 12:15:25: %ASA-3-752015: Tunnel Manager has failed to establish an L2L SA.  All configured IKE versions failed to establish the tunnel. Map Tag= vpn.  Map Sequence Number = 1.",
    ),
];

#[test]
fn the_envelope_of_each_line_is_read() {
    for &(id, level, priority, timestamp, device, line) in LINES {
        let record = Record::parse(line).unwrap_or_else(|e| panic!("{line}: {e}"));
        assert_eq!((record.id(), record.severity().level()), (id, level), "{line}");
        assert_eq!(record.priority().map(|p| p.value()), priority, "{line}");
        assert_eq!(record.timestamp().map(|t| t.as_str()), timestamp, "{line}");
        assert_eq!(record.device(), device, "{line}");
        let body = record.body_str().unwrap();
        assert!(
            line.ends_with(body) && body.starts_with(|c: char| c.is_ascii_uppercase()),
            "{line}: {body}"
        );
    }
}
