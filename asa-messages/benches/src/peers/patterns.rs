//! The expressions of the peer `regex`, as a patient author would write them for these files.
//!
//! One byte decides everywhere how to go on, so that the engine's one-pass matcher takes them all. What would spoil
//! that is left to slicing by hand: ports, a last full stop, the comma behind a name.

/// Ids and patterns. `{S}` is the session, `{S?}` one that may be missing, `{M}` the crypto map entry, `{R}` a traffic
/// selector; `{e}` is an endpoint, and `{t}` the text up to the line's end.
pub const PATTERNS: [(u32, &str); 62] = [
    (
        750001,
        r"{S}Received request to (\S+) an IPsec tunnel; local traffic selector = {R} *; remote traffic selector = {R}\.?",
    ),
    (750002, r"{S}Received a IKE_INIT_SA request\.?"),
    (750003, r"{S}Negotiation aborted due to ERROR: {t}"),
    (750004, r"{S}Sending COOKIE challenge to throttle possible DoS\.?"),
    (
        750005,
        r"{E}I(?:KEv2 I)?P[sS][eE][cC] rekey collision detected\. I am lowest nonce initiator, deleting SA with inbound SPI (\S+)",
    ),
    (750006, r"{S}SA UP\. Reason: {t}"),
    (750007, r"{S}SA DOWN\. Reason: {t}"),
    (750008, r"{S}SA rejected due to system resource low\.?"),
    (750009, r"{S}SA request rejected due to CAC limit reached: Rejection reason: {t}"),
    (
        750010,
        r"{S}[lL]ocal throttle-request queue depth threshold of ([0-9]+) reached; increase the window size on peer (\S+) for better performance\.?",
    ),
    (
        750011,
        r"Tunnel Rejected: Selected IKEv2 encryption algorithm \(([^)]+)\) is not strong enough to secure proposed IP[sS][eE][cC] encryption algorithm \(([^)]+)\)\.?",
    ),
    (
        750012,
        r"{S?}Selected IKEv2 encryption algorithm \(([^)]+)\) is not strong enough to secure proposed IP[sS][eE][cC] encryption algorithm \(([^)]+)\)\.?",
    ),
    (
        750013,
        r"IKEv2 SA \(iSPI (\S+) r(?:RSP|SPI) ([^)]+)\) Peer Moved: Previous {e/}/{e} Updated {e/}/{e}",
    ),
    (
        750014,
        r"{S}Session aborted\. Reason: Initial Contact received for Local ID: (\S+) Remote ID: (\S+) from remote peer:{e} to {e}",
    ),
    (
        750015,
        r"{S}deleting IPSec SA\. Reason: invalid SPI notification received for SPI ([^;]+); local traffic selector = {R} *; remote traffic selector = {R}\.?",
    ),
    (750016, r"{S}Need to send a DPD message to peer\.?"),
    (751001, r"{S?}Failed to complete Diffie-Hellman operation\. Error: {t}"),
    (
        751002,
        r"{S?}No pre-?shared key or trustpoint configured for self in tunnel group {t}",
    ),
    (751003, r"{S?}Need to send a DPD message to peer\.?"),
    (
        751004,
        r"{S?}No remote authentication method configured for peer in tunnel group {t}",
    ),
    (
        751005,
        r"{S?}AnyConnect client reconnect authentication failed\. Session ID: ([^,]+), Error: {t}",
    ),
    (751006, r"{S?}Certificate authentication failed\. Error: {t}"),
    (751007, r"{S?}Configured attribute not supported for IKEv2\. Attribute: {t}"),
    (
        751008,
        r"{S?}Group=([^,]+), Tunnel rejected: IKEv2 not enabled in group policy\.?",
    ),
    (751009, r"{S?}Unable to find tunnel group for peer\.?"),
    (
        751010,
        r"{S}Unable to determine self(?:-authentication| auth) method\. No crypto map setting or tunnel group found\.?",
    ),
    (751011, r"{S?}Failed user authentication\. Error: {t}"),
    (751012, r"{S?}Failure occurred during Configuration Mode processing\. Error: {t}"),
    (
        751013,
        r"{S?}Failed to process Configuration Payload request for attribute ([^.]+)\. Error: {t}",
    ),
    (
        751014,
        r"{S?}Warning Configuration Payload request for attribute (\S+) could not be processed\. Error: {t}",
    ),
    (751015, r"{S?}SA request rejected by CAC\. Reason: {t}"),
    (
        751016,
        r"(?:L(?:ocal: *{e} Remote: *{e} Username: *(\S+) (?:IKEv2 )?(?:Remote )?L)?|Remote L)2L [pP]eer initiated a tunnel with (?:the )?same outer and inner addresses\. Peer could be Originate [oO]nly - Possible misconfiguration!?",
    ),
    (751017, r"{S?}Configuration Error(.+)"),
    (
        751018,
        r"Terminating the VPN connection attempt from (\S+)(?: Reason: This connection is group locked to (.+))?",
    ),
    (
        751019,
        r"{S?}Failed to obtain an ([^.]+)\. Maximum license limit ([0-9]+) exceeded\.?",
    ),
    (
        751020,
        r"{S}An (\S+) remote access connection failed\. Attempting to use an NSA Suite B crypto algorithm \(([^)]+)\) without an AnyConnect Premium license\.?",
    ),
    (
        751021,
        r"(\S+) (?:Remote: *{e} Username: *(\S+) )?(IKEv[12]) (?:(IKEv[12]) )?with (\S+) (?:([0-9]+) )?encryption is not supported with this version of the AnyConnect Client\. Please upgrade to the latest Any[cC]onnect Client\.?",
    ),
    (
        751022,
        r"{S?}Tunnel rejected: Crypto Map Policy not found for remote traffic selector ([^/]+)/([^/]+)/([0-9]+)/([0-9]+)/([0-9]+) local traffic selector ([^/]+)/([^/]+)/([0-9]+)/([0-9]+)/([0-9]+)!?",
    ),
    (751023, r"{S?}Unknown client connection\.?"),
    (
        751024,
        r"(?:{E}I(?:KEv2 I)?|I)Pv6 User Filter (\S+) configured\. This setting has been deprecated, terminating connection\.?",
    ),
    (
        751025,
        r"{S?}Group:(\S+) IPv4 Address=(\S+) IPv6 address=(\S+) assigned to session\.?",
    ),
    (751026, r"{S?}Client OS: ([^:]+): {t}"),
    (
        751027,
        r"{S?}Received INVALID_SELECTORS Notification(?: from peer)?\. Peer received a packet \(SPI= *([^ )]+)\)\. The decapsulated inner packet didn(?:'|’)t match the negotiated policy in the SA\. Packet destination (\S+) port ([0-9]+), source (\S+) port ([0-9]+), protocol (\S+)",
    ),
    (
        751028,
        r"{S?}Overriding configured keepalive values of threshold:([0-9]+)/retry:([0-9]+) to threshold:([0-9]+)/retry:([0-9]+)\.?",
    ),
    (752001, r"Tunnel Manager received invalid parameter to remove record\.?"),
    (752002, r"Tunnel Manager Removed entry\. *{M}\.?"),
    (752003, r"Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2\. *{M}\.?"),
    (752004, r"Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1\. *{M}\.?"),
    (
        752005,
        r"Tunnel Manager failed to dispatch a KEY_ACQUIRE message\. *Memory may be low\. *{M}\.?",
    ),
    (
        752006,
        r"Tunnel Manager failed to dispatch a KEY_ACQUIRE message\. *Probable mis-configuration of the crypto map or tunnel-group\. *{M}(?:, SRC Addr: (\S+) port: ([0-9]+) Dst Addr: (\S+) port: ([0-9]+))?\.?",
    ),
    (
        752007,
        r"Tunnel Manager failed to dispatch a KEY_ACQUIRE message\. *Entry already in Tunnel Manager\. *{M}\.?",
    ),
    (752008, r"Duplicate entry already in Tunnel Manager\.?"),
    (752009, r"IKEv2 Doesn't support Multiple Peers\.?"),
    (752010, r"IKEv2 Doesn't have a proposal specified\.?"),
    (752011, r"IKEv1 Doesn't have a transform set specified\.?"),
    (752012, r"(\S+) was unsuccessful at setting up a tunnel\. *{M}\.?"),
    (
        752013,
        r"Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2 after a failed attempt\. *{M}\.?",
    ),
    (
        752014,
        r"Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1 after a failed attempt\. *{M}\.?",
    ),
    (
        752015,
        r"Tunnel Manager has failed to establish an L2L SA\. *All configured IKE versions failed to establish the tunnel\. *{M}\.?",
    ),
    (752016, r"(\S+) was successful at setting up a tunnel\. *{M}\.?"),
    (
        752017,
        r"IKEv2 Backup L2L tunnel initiation denied on interface (\S+) matching crypto map (\S+) sequence number ([0-9]+)\. Unsupported configuration\.?",
    ),
    (753001, r"Unexpected IKEv2 packet received from {e} Error: {t}"),
];

/// What the short forms stand for. Each is made of those below it.
pub const SHORT_FORMS: [(&str, &str); 8] = [
    ("{S?}", "(?:{S})?"),
    ("{S}", "{E}(?:IKEv2 )?"),
    ("{E}", r"Local: *{e} Remote: *{e} Username: *(\S+) "),
    ("{M}", r"Map Tag *= *(\S+) +Map Sequence Number *= *([0-9]+)"),
    (
        "{R}",
        r"Address Range: ([^-]+)-(\S+) Protocol: ([0-9]+) Port Range: ([0-9]+)-([0-9]+)",
    ),
    ("{e/}", "(?<E>[^/]+)"),
    ("{e}", r"(?<E>\S+)"),
    ("{t}", "(.+)"),
];
