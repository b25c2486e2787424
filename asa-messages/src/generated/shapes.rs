//! The shapes of the bodies, as the matcher walks them.
//!
//! Generated from `catalog/asa.yaml` by `cargo xtask regen`; not to be edited.

use crate::text::Kind::*;
use crate::text::{Shape, bounded, choice, either, field, literal, optional, part, shape, span};

/// `session-registration-failed` of `ike-error`.
pub(super) static IKE_ERROR_SESSION_REGISTRATION_FAILED: Shape = shape(
    &[
        literal("Failed to async process session register, error: "),
        field(Number, 0, "{code}"),
    ],
    &[],
);

/// `rekey-collision-timer-failed` of `ike-error`.
pub(super) static IKE_ERROR_REKEY_COLLISION_TIMER_FAILED: Shape = shape(
    &[
        literal("Failed to start timer to ensure IPsec collision SA SPI "),
        field(Spi, 0, "{first_spi}"),
        literal("/"),
        field(Spi, 1, "{second_spi}"),
        literal(" will be deleted by the peer"),
    ],
    &[],
);

/// `packet-too-large` of `ike-error`.
pub(super) static IKE_ERROR_PACKET_TOO_LARGE: Shape = shape(
    &[
        literal("Assembled packet length "),
        field(Number, 0, "{length}"),
        literal(" is greater than maximum ikev2 packet size "),
        field(Number, 1, "{maximum}"),
    ],
    &[],
);

/// `active-request-role-mismatch` of `ike-error`.
pub(super) static IKE_ERROR_ACTIVE_REQUEST_ROLE_MISMATCH: Shape = shape(
    &[
        literal("Received an active unit request but the negotiated role is "),
        bounded(span(Word, 0, "{role}", false, &[])),
    ],
    &[],
);

/// `standby-request-role-mismatch` of `ike-error`.
pub(super) static IKE_ERROR_STANDBY_REQUEST_ROLE_MISMATCH: Shape = shape(
    &[
        literal("Received a standby unit request but the negotiated role is "),
        bounded(span(Word, 0, "{role}", false, &[])),
    ],
    &[],
);

/// `cert-request-limit-exceeded` of `ike-error`.
pub(super) static IKE_ERROR_CERT_REQUEST_LIMIT_EXCEEDED: Shape = shape(
    &[
        literal("Number of cert req exceeds the reasonable limit ("),
        field(Number, 0, "{limit}"),
        literal(")"),
    ],
    &[],
);

/// 750001: IPsec tunnel requested.
pub(super) static TUNNEL_REQUESTED: &[Shape] = &[shape(
    &[
        literal("Local"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 0, "{session.local}", false, &[])),
        literal(" Remote"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
        literal(" Username"),
        optional(&[literal(":")]),
    ],
    &[part(
        span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
        &[
            literal("Received request to "),
            bounded(span(Word, 3, "{request}", false, &[])),
            literal(" an IPsec tunnel; local traffic selector = Address Range: "),
            field(Address, 4, "{local_selector.start}"),
            literal("-"),
            field(Address, 5, "{local_selector.end}"),
            literal(" Protocol: "),
            field(Number, 6, "{local_selector.protocol}"),
            literal(" Port Range: "),
            field(Port, 7, "{local_selector.first_port}"),
            literal("-"),
            field(Port, 8, "{local_selector.last_port}"),
            literal("; remote traffic selector = Address Range: "),
            field(Address, 9, "{remote_selector.start}"),
            literal("-"),
            field(Address, 10, "{remote_selector.end}"),
            literal(" Protocol: "),
            field(Number, 11, "{remote_selector.protocol}"),
            literal(" Port Range: "),
            field(Port, 12, "{remote_selector.first_port}"),
            literal("-"),
            field(Port, 13, "{remote_selector.last_port}"),
            optional(&[literal(".")]),
        ],
    )],
)];

/// 750002: IKE_SA_INIT request received.
pub(super) static SA_INIT_REQUEST: &[Shape] = &[shape(
    &[
        literal("Local"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 0, "{session.local}", false, &[])),
        literal(" Remote"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
        literal(" Username"),
        optional(&[literal(":")]),
    ],
    &[part(
        span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
        &[
            literal("Received a IKE_INIT_SA request"),
            optional(&[literal(".")]),
        ],
    )],
)];

/// 750003: Negotiation aborted.
pub(super) static NEGOTIATION_ABORTED: &[Shape] = &[shape(
    &[
        literal("Local"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 0, "{session.local}", false, &[])),
        literal(" Remote"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
        literal(" Username"),
        optional(&[literal(":")]),
    ],
    &[
        part(
            span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
            &[literal("Negotiation aborted due to ERROR: ")],
        ),
        part(span(Text, 3, "{error}", false, &[&[literal(".")]]), &[]),
    ],
)];

/// 750004: Cookie challenge sent.
pub(super) static COOKIE_CHALLENGE_SENT: &[Shape] = &[shape(
    &[
        literal("Local"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 0, "{session.local}", false, &[])),
        literal(" Remote"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
        literal(" Username"),
        optional(&[literal(":")]),
    ],
    &[part(
        span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
        &[
            literal("Sending COOKIE challenge to throttle possible DoS"),
            optional(&[literal(".")]),
        ],
    )],
)];

/// 750005: Rekey collision.
pub(super) static REKEY_COLLISION: &[Shape] = &[shape(
    &[
        literal("Local"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 0, "{session.local}", false, &[])),
        literal(" Remote"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
        literal(" Username"),
        optional(&[literal(":")]),
    ],
    &[part(
        span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
        &[
            choice(&[either("IPsec"), either("IPSec"), either("IPSEC")]),
            literal(
                " rekey collision detected. I am lowest nonce initiator, deleting SA with inbound SPI ",
            ),
            field(Spi, 3, "{spi}"),
            optional(&[literal(".")]),
        ],
    )],
)];

/// 750006: SA up.
pub(super) static SA_UP: &[Shape] = &[shape(
    &[
        literal("Local"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 0, "{session.local}", false, &[])),
        literal(" Remote"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
        literal(" Username"),
        optional(&[literal(":")]),
    ],
    &[
        part(
            span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
            &[literal("SA UP. Reason: ")],
        ),
        part(span(Text, 3, "{reason}", false, &[&[literal(".")]]), &[]),
    ],
)];

/// 750007: SA down.
pub(super) static SA_DOWN: &[Shape] = &[shape(
    &[
        literal("Local"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 0, "{session.local}", false, &[])),
        literal(" Remote"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
        literal(" Username"),
        optional(&[literal(":")]),
    ],
    &[
        part(
            span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
            &[literal("SA DOWN. Reason: ")],
        ),
        part(span(Text, 3, "{reason}", false, &[&[literal(".")]]), &[]),
    ],
)];

/// 750008: SA rejected, system resources low.
pub(super) static SA_REJECTED_LOW_RESOURCES: &[Shape] = &[shape(
    &[
        literal("Local"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 0, "{session.local}", false, &[])),
        literal(" Remote"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
        literal(" Username"),
        optional(&[literal(":")]),
    ],
    &[part(
        span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
        &[
            literal("SA rejected due to system resource low"),
            optional(&[literal(".")]),
        ],
    )],
)];

/// 750009: SA rejected, admission limit reached.
pub(super) static SA_REJECTED_ADMISSION_LIMIT: &[Shape] = &[shape(
    &[
        literal("Local"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 0, "{session.local}", false, &[])),
        literal(" Remote"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
        literal(" Username"),
        optional(&[literal(":")]),
    ],
    &[
        part(
            span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
            &[literal(
                "SA request rejected due to CAC limit reached: Rejection reason: ",
            )],
        ),
        part(span(Text, 3, "{reason}", false, &[&[literal(".")]]), &[]),
    ],
)];

/// 750010: Throttle queue threshold reached.
pub(super) static THROTTLE_QUEUE_THRESHOLD: &[Shape] = &[shape(
    &[
        literal("Local"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 0, "{session.local}", false, &[])),
        literal(" Remote"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
        literal(" Username"),
        optional(&[literal(":")]),
    ],
    &[part(
        span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
        &[
            choice(&[either("local"), either("Local")]),
            literal(" throttle-request queue depth threshold of "),
            field(Number, 3, "{threshold}"),
            literal(" reached; increase the window size on peer "),
            bounded(span(Host, 4, "{peer}", false, &[])),
            literal(" for better performance"),
            optional(&[literal(".")]),
        ],
    )],
)];

/// 750011: Tunnel rejected, IKEv2 cipher too weak.
pub(super) static WEAK_ENCRYPTION_REJECTED: &[Shape] = &[shape(
    &[literal(
        "Tunnel Rejected: Selected IKEv2 encryption algorithm (",
    )],
    &[
        part(
            span(Text, 0, "{ike_encryption}", false, &[]),
            &[
                literal(") is not strong enough to secure proposed "),
                choice(&[either("IPSEC"), either("IPsec"), either("IPSec")]),
                literal(" encryption algorithm ("),
            ],
        ),
        part(
            span(Text, 1, "{ipsec_encryption}", false, &[]),
            &[literal(")"), optional(&[literal(".")])],
        ),
    ],
)];

/// 750012: IKEv2 cipher weaker than IPsec cipher.
pub(super) static WEAK_ENCRYPTION: &[Shape] = &[
    shape(
        &[literal("Selected IKEv2 encryption algorithm (")],
        &[
            part(
                span(Text, 0, "{ike_encryption}", false, &[]),
                &[
                    literal(") is not strong enough to secure proposed "),
                    choice(&[either("IPSEC"), either("IPsec"), either("IPSec")]),
                    literal(" encryption algorithm ("),
                ],
            ),
            part(
                span(Text, 1, "{ipsec_encryption}", false, &[]),
                &[literal(")"), optional(&[literal(".")])],
            ),
        ],
    ),
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 2, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 3, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[
            part(
                span(User, 4, "{session.username}", true, &[&[literal("IKEv2 ")]]),
                &[literal("Selected IKEv2 encryption algorithm (")],
            ),
            part(
                span(Text, 0, "{ike_encryption}", false, &[]),
                &[
                    literal(") is not strong enough to secure proposed "),
                    choice(&[either("IPSEC"), either("IPsec"), either("IPSec")]),
                    literal(" encryption algorithm ("),
                ],
            ),
            part(
                span(Text, 1, "{ipsec_encryption}", false, &[]),
                &[literal(")"), optional(&[literal(".")])],
            ),
        ],
    ),
];

/// 750013: Peer moved to another address.
pub(super) static PEER_MOVED: &[Shape] = &[shape(
    &[
        literal("IKEv2 SA (iSPI "),
        field(Spi, 0, "{initiator_spi}"),
        literal(" "),
        choice(&[either("rRSP"), either("rSPI")]),
        literal(" "),
        field(Spi, 1, "{responder_spi}"),
        literal(") Peer Moved: Previous "),
        bounded(span(Endpoint, 2, "{previous_remote}", false, &[])),
        literal("/"),
        bounded(span(Endpoint, 3, "{previous_local}", false, &[])),
        literal(". Updated "),
        bounded(span(Endpoint, 4, "{new_remote}", false, &[])),
        literal("/"),
        bounded(span(Endpoint, 5, "{new_local}", false, &[&[literal(".")]])),
    ],
    &[],
)];

/// 750014: Session aborted by initial contact.
pub(super) static ABORTED_BY_INITIAL_CONTACT: &[Shape] = &[shape(
    &[
        literal("Local"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 0, "{session.local}", false, &[])),
        literal(" Remote"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
        literal(" Username"),
        optional(&[literal(":")]),
    ],
    &[
        part(
            span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
            &[literal(
                "Session aborted. Reason: Initial Contact received for Local ID: ",
            )],
        ),
        part(
            span(Text, 3, "{local_id}", false, &[]),
            &[literal(", Remote ID: ")],
        ),
        part(
            span(Text, 4, "{remote_id}", false, &[]),
            &[
                literal(" from remote peer:"),
                bounded(span(Endpoint, 5, "{peer}", false, &[])),
                literal(" to "),
                bounded(span(Endpoint, 6, "{local}", false, &[&[literal(".")]])),
            ],
        ),
    ],
)];

/// 750015: IPsec SA deleted, unknown to the peer.
pub(super) static INVALID_SPI_NOTIFICATION: &[Shape] = &[shape(
    &[
        literal("Local"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 0, "{session.local}", false, &[])),
        literal(" Remote"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
        literal(" Username"),
        optional(&[literal(":")]),
    ],
    &[part(
        span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
        &[
            literal("deleting IPSec SA. Reason: invalid SPI notification received for SPI "),
            field(Spi, 3, "{spi}"),
            literal("; local traffic selector = Address Range: "),
            field(Address, 4, "{local_selector.start}"),
            literal("-"),
            field(Address, 5, "{local_selector.end}"),
            literal(" Protocol: "),
            field(Number, 6, "{local_selector.protocol}"),
            literal(" Port Range: "),
            field(Port, 7, "{local_selector.first_port}"),
            literal("-"),
            field(Port, 8, "{local_selector.last_port}"),
            literal("; remote traffic selector = Address Range: "),
            field(Address, 9, "{remote_selector.start}"),
            literal("-"),
            field(Address, 10, "{remote_selector.end}"),
            literal(" Protocol: "),
            field(Number, 11, "{remote_selector.protocol}"),
            literal(" Port Range: "),
            field(Port, 12, "{remote_selector.first_port}"),
            literal("-"),
            field(Port, 13, "{remote_selector.last_port}"),
            optional(&[literal(".")]),
        ],
    )],
)];

/// 750016: DPD message needed.
pub(super) static DPD_MESSAGE_NEEDED: &[Shape] = &[shape(
    &[
        literal("Local"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 0, "{session.local}", false, &[])),
        literal(" Remote"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
        literal(" Username"),
        optional(&[literal(":")]),
    ],
    &[part(
        span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
        &[
            literal("Need to send a DPD message to peer"),
            optional(&[literal(".")]),
        ],
    )],
)];

/// 751001: Diffie-Hellman operation failed.
pub(super) static DIFFIE_HELLMAN_FAILED: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[
            part(
                span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
                &[literal(
                    "Failed to complete Diffie-Hellman operation. Error: ",
                )],
            ),
            part(span(Text, 3, "{error}", false, &[&[literal(".")]]), &[]),
        ],
    ),
    shape(
        &[literal(
            "Failed to complete Diffie-Hellman operation. Error: ",
        )],
        &[part(
            span(Text, 3, "{error}", false, &[&[literal(".")]]),
            &[],
        )],
    ),
];

/// 751002: No credentials to prove its own identity.
pub(super) static NO_SELF_AUTHENTICATION_CREDENTIALS: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[
            part(
                span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
                &[
                    literal("No "),
                    choice(&[either("preshared"), either("pre-shared")]),
                    literal(" key or trustpoint configured for self in tunnel group "),
                ],
            ),
            part(span(Text, 3, "{group}", false, &[&[literal(".")]]), &[]),
        ],
    ),
    shape(
        &[
            literal("No "),
            choice(&[either("pre-shared"), either("preshared")]),
            literal(" key or trustpoint configured for self in tunnel group "),
        ],
        &[part(
            span(Text, 3, "{group}", false, &[&[literal(".")]]),
            &[],
        )],
    ),
];

/// 751003: Dead peer check due.
pub(super) static DEAD_PEER_CHECK_DUE: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[part(
            span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
            &[
                literal("Need to send a DPD message to peer"),
                optional(&[literal(".")]),
            ],
        )],
    ),
    shape(
        &[
            literal("Need to send a DPD message to peer"),
            optional(&[literal(".")]),
        ],
        &[],
    ),
];

/// 751004: No way configured to authenticate the peer.
pub(super) static NO_REMOTE_AUTHENTICATION_METHOD: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[
            part(
                span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
                &[literal(
                    "No remote authentication method configured for peer in tunnel group ",
                )],
            ),
            part(span(Text, 3, "{group}", false, &[&[literal(".")]]), &[]),
        ],
    ),
    shape(
        &[literal(
            "No remote authentication method configured for peer in tunnel group ",
        )],
        &[part(
            span(Text, 3, "{group}", false, &[&[literal(".")]]),
            &[],
        )],
    ),
];

/// 751005: AnyConnect reconnect not authenticated.
pub(super) static RECONNECT_AUTHENTICATION_FAILED: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[
            part(
                span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
                &[
                    literal("AnyConnect client reconnect authentication failed. Session ID: "),
                    bounded(span(Word, 3, "{session_id}", false, &[])),
                    literal(", Error: "),
                ],
            ),
            part(span(Text, 4, "{error}", false, &[&[literal(".")]]), &[]),
        ],
    ),
    shape(
        &[
            literal("AnyConnect client reconnect authentication failed. Session ID: "),
            bounded(span(Word, 3, "{session_id}", false, &[])),
            literal(", Error: "),
        ],
        &[part(
            span(Text, 4, "{error}", false, &[&[literal(".")]]),
            &[],
        )],
    ),
];

/// 751006: Certificate authentication failed.
pub(super) static CERTIFICATE_AUTHENTICATION_FAILED: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[
            part(
                span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
                &[literal("Certificate authentication failed. Error: ")],
            ),
            part(span(Text, 3, "{error}", false, &[&[literal(".")]]), &[]),
        ],
    ),
    shape(
        &[literal("Certificate authentication failed. Error: ")],
        &[part(
            span(Text, 3, "{error}", false, &[&[literal(".")]]),
            &[],
        )],
    ),
];

/// 751007: Configured attribute not supported.
pub(super) static ATTRIBUTE_NOT_SUPPORTED: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[
            part(
                span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
                &[literal(
                    "Configured attribute not supported for IKEv2. Attribute: ",
                )],
            ),
            part(span(Text, 3, "{attribute}", false, &[&[literal(".")]]), &[]),
        ],
    ),
    shape(
        &[literal(
            "Configured attribute not supported for IKEv2. Attribute: ",
        )],
        &[part(
            span(Text, 3, "{attribute}", false, &[&[literal(".")]]),
            &[],
        )],
    ),
];

/// 751008: IKEv2 not enabled in the group policy.
pub(super) static NOT_ENABLED_IN_GROUP_POLICY: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[
            part(
                span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
                &[literal("Group=")],
            ),
            part(
                span(Text, 3, "{group}", false, &[]),
                &[
                    literal(", Tunnel rejected: IKEv2 not enabled in group policy"),
                    optional(&[literal(".")]),
                ],
            ),
        ],
    ),
    shape(
        &[literal("Group=")],
        &[part(
            span(Text, 3, "{group}", false, &[]),
            &[
                literal(", Tunnel rejected: IKEv2 not enabled in group policy"),
                optional(&[literal(".")]),
            ],
        )],
    ),
];

/// 751009: No tunnel group found for the peer.
pub(super) static TUNNEL_GROUP_NOT_FOUND: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[part(
            span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
            &[
                literal("Unable to find tunnel group for peer"),
                optional(&[literal(".")]),
            ],
        )],
    ),
    shape(
        &[
            literal("Unable to find tunnel group for peer"),
            optional(&[literal(".")]),
        ],
        &[],
    ),
];

/// 751010: No self-authentication method found.
pub(super) static NO_SELF_AUTHENTICATION_METHOD: &[Shape] = &[shape(
    &[
        literal("Local"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 0, "{session.local}", false, &[])),
        literal(" Remote"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
        literal(" Username"),
        optional(&[literal(":")]),
    ],
    &[part(
        span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
        &[
            literal("Unable to determine "),
            choice(&[either("self-authentication"), either("self auth")]),
            literal(" method. No crypto map setting or tunnel group found"),
            optional(&[literal(".")]),
        ],
    )],
)];

/// 751011: User authentication failed.
pub(super) static USER_AUTHENTICATION_FAILED: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[
            part(
                span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
                &[literal("Failed user authentication. Error: ")],
            ),
            part(span(Text, 3, "{error}", false, &[&[literal(".")]]), &[]),
        ],
    ),
    shape(
        &[literal("Failed user authentication. Error: ")],
        &[part(
            span(Text, 3, "{error}", false, &[&[literal(".")]]),
            &[],
        )],
    ),
];

/// 751012: Configuration Mode failed.
pub(super) static CONFIGURATION_MODE_FAILED: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[
            part(
                span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
                &[literal(
                    "Failure occurred during Configuration Mode processing. Error: ",
                )],
            ),
            part(span(Text, 3, "{error}", false, &[&[literal(".")]]), &[]),
        ],
    ),
    shape(
        &[literal(
            "Failure occurred during Configuration Mode processing. Error: ",
        )],
        &[part(
            span(Text, 3, "{error}", false, &[&[literal(".")]]),
            &[],
        )],
    ),
];

/// 751013: Configuration payload request failed.
pub(super) static CONFIGURATION_PAYLOAD_FAILED: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[
            part(
                span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
                &[
                    literal("Failed to process Configuration Payload request for attribute "),
                    bounded(span(Word, 3, "{attribute}", false, &[])),
                    literal(". Error: "),
                ],
            ),
            part(span(Text, 4, "{error}", false, &[&[literal(".")]]), &[]),
        ],
    ),
    shape(
        &[
            literal("Failed to process Configuration Payload request for attribute "),
            bounded(span(Word, 3, "{attribute}", false, &[])),
            literal(". Error: "),
        ],
        &[part(
            span(Text, 4, "{error}", false, &[&[literal(".")]]),
            &[],
        )],
    ),
];

/// 751014: Configuration attribute not processed.
pub(super) static CONFIGURATION_PAYLOAD_WARNING: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[
            part(
                span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
                &[
                    literal("Warning Configuration Payload request for attribute "),
                    bounded(span(Word, 3, "{attribute}", false, &[])),
                    literal(" could not be processed. Error: "),
                ],
            ),
            part(span(Text, 4, "{error}", false, &[&[literal(".")]]), &[]),
        ],
    ),
    shape(
        &[
            literal("Warning Configuration Payload request for attribute "),
            bounded(span(Word, 3, "{attribute}", false, &[])),
            literal(" could not be processed. Error: "),
        ],
        &[part(
            span(Text, 4, "{error}", false, &[&[literal(".")]]),
            &[],
        )],
    ),
];

/// 751015: Refused by call admission control.
pub(super) static ADMISSION_REFUSED: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[
            part(
                span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
                &[literal("SA request rejected by CAC. Reason: ")],
            ),
            part(span(Text, 3, "{reason}", false, &[&[literal(".")]]), &[]),
        ],
    ),
    shape(
        &[literal("SA request rejected by CAC. Reason: ")],
        &[part(
            span(Text, 3, "{reason}", false, &[&[literal(".")]]),
            &[],
        )],
    ),
];

/// 751016: Same inner and outer addresses.
pub(super) static INNER_EQUALS_OUTER: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[part(
            span(
                User,
                2,
                "{session.username}",
                true,
                &[&[literal("IKEv2 ")], &[literal("Remote ")]],
            ),
            &[
                literal("L2L "),
                choice(&[either("peer"), either("Peer")]),
                literal(" initiated a tunnel with "),
                optional(&[literal("the ")]),
                literal("same outer and inner addresses. Peer could be Originate "),
                choice(&[either("only"), either("Only")]),
                literal(" - Possible misconfiguration"),
                optional(&[literal("!")]),
            ],
        )],
    ),
    shape(
        &[
            optional(&[literal("Remote ")]),
            literal("L2L "),
            choice(&[either("Peer"), either("peer")]),
            literal(" initiated a tunnel with "),
            optional(&[literal("the ")]),
            literal("same outer and inner addresses. Peer could be Originate "),
            choice(&[either("Only"), either("only")]),
            literal(" - Possible misconfiguration"),
            optional(&[literal("!")]),
        ],
        &[],
    ),
];

/// 751017: Configuration error.
pub(super) static CONFIGURATION_ERROR: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[
            part(
                span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
                &[
                    literal("Configuration Error"),
                    optional(&[literal(":")]),
                    literal(" "),
                ],
            ),
            part(span(Text, 3, "{error}", false, &[&[literal(".")]]), &[]),
        ],
    ),
    shape(
        &[literal("Configuration Error: ")],
        &[part(
            span(Text, 3, "{error}", false, &[&[literal(".")]]),
            &[],
        )],
    ),
];

/// 751018: Wrong tunnel group for a locked user.
pub(super) static GROUP_LOCKED: &[Shape] = &[
    shape(
        &[literal("Terminating the VPN connection attempt from ")],
        &[
            part(
                span(Text, 0, "{group}", false, &[]),
                &[literal(". Reason: This connection is group locked to ")],
            ),
            part(
                span(Text, 1, "{locked_group}", false, &[&[literal(".")]]),
                &[],
            ),
        ],
    ),
    shape(
        &[literal("Terminating the VPN connection attempt from ")],
        &[part(
            span(Text, 0, "{group}", false, &[&[literal(".")]]),
            &[],
        )],
    ),
];

/// 751019: License limit exceeded.
pub(super) static LICENSE_LIMIT_EXCEEDED: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[
            part(
                span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
                &[literal("Failed to obtain an ")],
            ),
            part(
                span(Text, 3, "{license}", false, &[]),
                &[
                    literal(" license. Maximum license limit "),
                    field(Number, 4, "{limit}"),
                    literal(" exceeded"),
                    optional(&[literal(".")]),
                ],
            ),
        ],
    ),
    shape(
        &[literal("Failed to obtain an ")],
        &[part(
            span(Text, 3, "{license}", false, &[]),
            &[
                literal(" license. Maximum license limit "),
                field(Number, 4, "{limit}"),
                literal(" exceeded"),
                optional(&[literal(".")]),
            ],
        )],
    ),
];

/// 751020: Suite B algorithm without license.
pub(super) static SUITE_B_UNLICENSED: &[Shape] = &[shape(
    &[
        literal("Local"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 0, "{session.local}", false, &[])),
        literal(" Remote"),
        optional(&[literal(":")]),
        bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
        literal(" Username"),
        optional(&[literal(":")]),
    ],
    &[
        part(
            span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
            &[literal("An ")],
        ),
        part(
            span(Text, 3, "{protocol}", false, &[]),
            &[literal(
                " remote access connection failed. Attempting to use an NSA Suite B crypto algorithm (",
            )],
        ),
        part(
            span(Text, 4, "{algorithm}", false, &[]),
            &[
                literal(") without an AnyConnect Premium license"),
                optional(&[literal(".")]),
            ],
        ),
    ],
)];

/// 751021: Client too old for AES-GCM.
pub(super) static CLIENT_TOO_OLD: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[
            part(
                span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
                &[
                    bounded(span(Word, 3, "{protocol}", false, &[])),
                    literal(" with "),
                ],
            ),
            part(
                span(Text, 4, "{encryption}", false, &[]),
                &[
                    literal(
                        " encryption is not supported with this version of the AnyConnect Client. Please upgrade to the latest ",
                    ),
                    choice(&[either("Anyconnect"), either("AnyConnect")]),
                    literal(" Client"),
                    optional(&[literal(".")]),
                ],
            ),
        ],
    ),
    shape(
        &[],
        &[
            part(
                span(User, 5, "{username}", true, &[]),
                &[
                    bounded(span(Word, 3, "{protocol}", false, &[])),
                    literal(" with "),
                ],
            ),
            part(
                span(Text, 4, "{encryption}", false, &[]),
                &[
                    literal(
                        " encryption is not supported with this version of the AnyConnect Client. Please upgrade to the latest ",
                    ),
                    choice(&[either("Anyconnect"), either("AnyConnect")]),
                    literal(" Client"),
                    optional(&[literal(".")]),
                ],
            ),
        ],
    ),
];

/// 751022: No crypto map for the traffic selectors.
pub(super) static CRYPTO_MAP_NOT_FOUND: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[part(
            span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
            &[
                literal(
                    "Tunnel rejected: Crypto Map Policy not found for remote traffic selector ",
                ),
                field(Address, 3, "{remote_selector.start}"),
                literal("/"),
                field(Address, 4, "{remote_selector.end}"),
                literal("/"),
                field(Port, 5, "{remote_selector.first_port}"),
                literal("/"),
                field(Port, 6, "{remote_selector.last_port}"),
                literal("/"),
                field(Number, 7, "{remote_selector.protocol}"),
                literal(" local traffic selector "),
                field(Address, 8, "{local_selector.start}"),
                literal("/"),
                field(Address, 9, "{local_selector.end}"),
                literal("/"),
                field(Port, 10, "{local_selector.first_port}"),
                literal("/"),
                field(Port, 11, "{local_selector.last_port}"),
                literal("/"),
                field(Number, 12, "{local_selector.protocol}"),
                optional(&[literal("!")]),
            ],
        )],
    ),
    shape(
        &[
            literal("Tunnel rejected: Crypto Map Policy not found for remote traffic selector "),
            field(Address, 3, "{remote_selector.start}"),
            literal("/"),
            field(Address, 4, "{remote_selector.end}"),
            literal("/"),
            field(Port, 5, "{remote_selector.first_port}"),
            literal("/"),
            field(Port, 6, "{remote_selector.last_port}"),
            literal("/"),
            field(Number, 7, "{remote_selector.protocol}"),
            literal(" local traffic selector "),
            field(Address, 8, "{local_selector.start}"),
            literal("/"),
            field(Address, 9, "{local_selector.end}"),
            literal("/"),
            field(Port, 10, "{local_selector.first_port}"),
            literal("/"),
            field(Port, 11, "{local_selector.last_port}"),
            literal("/"),
            field(Number, 12, "{local_selector.protocol}"),
            optional(&[literal("!")]),
        ],
        &[],
    ),
];

/// 751023: Unknown client.
pub(super) static UNKNOWN_CLIENT: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[part(
            span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
            &[
                literal("Unknown client connection"),
                optional(&[literal(".")]),
            ],
        )],
    ),
    shape(
        &[
            literal("Unknown client connection"),
            optional(&[literal(".")]),
        ],
        &[],
    ),
];

/// 751024: Deprecated IPv6 filter.
pub(super) static IPV6_FILTER_DEPRECATED: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[part(
            span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
            &[
                literal("IPv6 User Filter "),
                bounded(span(Word, 3, "{filter}", false, &[])),
                literal(" configured. This setting has been deprecated, terminating connection"),
                optional(&[literal(".")]),
            ],
        )],
    ),
    shape(
        &[
            literal("IPv6 User Filter "),
            bounded(span(Word, 3, "{filter}", false, &[])),
            literal(" configured. This setting has been deprecated, terminating connection"),
            optional(&[literal(".")]),
        ],
        &[],
    ),
];

/// 751025: Addresses assigned.
pub(super) static ADDRESSES_ASSIGNED: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[
            part(
                span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
                &[literal("Group:")],
            ),
            part(
                span(Text, 3, "{group}", false, &[]),
                &[
                    literal(" IPv4 Address="),
                    field(Address, 4, "{ipv4_address}"),
                    literal(" IPv6 address="),
                    field(Address, 5, "{ipv6_address}"),
                    literal(" assigned to session"),
                    optional(&[literal(".")]),
                ],
            ),
        ],
    ),
    shape(
        &[literal("Group:")],
        &[part(
            span(Text, 3, "{group}", false, &[]),
            &[
                literal(" IPv4 Address="),
                field(Address, 4, "{ipv4_address}"),
                literal(" IPv6 address="),
                field(Address, 5, "{ipv6_address}"),
                literal(" assigned to session"),
                optional(&[literal(".")]),
            ],
        )],
    ),
];

/// 751026: Client identified.
pub(super) static CLIENT_IDENTIFIED: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[
            part(
                span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
                &[literal("Client OS: ")],
            ),
            part(
                span(Text, 3, "{client_os}", false, &[]),
                &[literal(" Client: ")],
            ),
            part(
                span(Text, 4, "{client_name}", true, &[]),
                &[bounded(span(
                    Word,
                    5,
                    "{client_version}",
                    false,
                    &[&[literal(".")]],
                ))],
            ),
        ],
    ),
    shape(
        &[literal("Client OS: ")],
        &[
            part(
                span(Text, 3, "{client_os}", false, &[]),
                &[literal(" Client: ")],
            ),
            part(
                span(Text, 4, "{client_name}", true, &[]),
                &[bounded(span(
                    Word,
                    5,
                    "{client_version}",
                    false,
                    &[&[literal(".")]],
                ))],
            ),
        ],
    ),
];

/// 751027: Peer reports invalid selectors.
pub(super) static INVALID_SELECTORS: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[part(
            span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
            &[
                literal("Received INVALID_SELECTORS Notification"),
                optional(&[literal(" from peer")]),
                literal(". Peer received a packet (SPI="),
                field(Spi, 3, "{spi}"),
                literal("). The decapsulated inner packet "),
                choice(&[either("didn't"), either("didn’t")]),
                literal(" match the negotiated policy in the SA. Packet destination "),
                field(Address, 4, "{destination}"),
                literal(", port "),
                field(Port, 5, "{destination_port}"),
                literal(", source "),
                field(Address, 6, "{source}"),
                literal(", port "),
                field(Port, 7, "{source_port}"),
                literal(", protocol "),
                bounded(span(Word, 8, "{protocol}", false, &[&[literal(".")]])),
            ],
        )],
    ),
    shape(
        &[
            literal("Received INVALID_SELECTORS Notification"),
            optional(&[literal(" from peer")]),
            literal(". Peer received a packet (SPI="),
            field(Spi, 3, "{spi}"),
            literal(
                "). The decapsulated inner packet didn't match the negotiated policy in the SA. Packet destination ",
            ),
            field(Address, 4, "{destination}"),
            literal(", port "),
            field(Port, 5, "{destination_port}"),
            literal(", source "),
            field(Address, 6, "{source}"),
            literal(", port "),
            field(Port, 7, "{source_port}"),
            literal(", protocol "),
            bounded(span(Word, 8, "{protocol}", false, &[&[literal(".")]])),
        ],
        &[],
    ),
];

/// 751028: Keepalive values overridden.
pub(super) static KEEPALIVE_OVERRIDDEN: &[Shape] = &[
    shape(
        &[
            literal("Local"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 0, "{session.local}", false, &[])),
            literal(" Remote"),
            optional(&[literal(":")]),
            bounded(span(Endpoint, 1, "{session.remote}", false, &[])),
            literal(" Username"),
            optional(&[literal(":")]),
        ],
        &[part(
            span(User, 2, "{session.username}", true, &[&[literal("IKEv2 ")]]),
            &[
                literal("Overriding configured keepalive values of threshold:"),
                field(Number, 3, "{configured_threshold}"),
                literal("/retry:"),
                field(Number, 4, "{configured_retry}"),
                literal(" to threshold:"),
                field(Number, 5, "{applied_threshold}"),
                literal("/retry:"),
                field(Number, 6, "{applied_retry}"),
                optional(&[literal(".")]),
            ],
        )],
    ),
    shape(
        &[
            literal("Overriding configured keepalive values of threshold:"),
            field(Number, 3, "{configured_threshold}"),
            literal("/retry:"),
            field(Number, 4, "{configured_retry}"),
            literal(" to threshold:"),
            field(Number, 5, "{applied_threshold}"),
            literal("/retry:"),
            field(Number, 6, "{applied_retry}"),
            optional(&[literal(".")]),
        ],
        &[],
    ),
];

/// 752001: Entry could not be removed.
pub(super) static ENTRY_REMOVAL_FAILED: &[Shape] = &[shape(
    &[
        literal("Tunnel Manager received invalid parameter to remove record"),
        optional(&[literal(".")]),
    ],
    &[],
)];

/// 752002: Entry removed.
pub(super) static ENTRY_REMOVED: &[Shape] = &[shape(
    &[
        literal("Tunnel Manager Removed entry. Map Tag = "),
        bounded(span(Word, 0, "{crypto_map.tag}", false, &[&[literal(".")]])),
        literal(" Map Sequence Number = "),
        field(Number, 1, "{crypto_map.sequence}"),
        optional(&[literal(".")]),
    ],
    &[],
)];

/// 752003: Tunnel start handed to IKEv2.
pub(super) static DISPATCH_TO_IKEV2: &[Shape] = &[shape(
    &[
        literal("Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2. Map Tag = "),
        bounded(span(Word, 0, "{crypto_map.tag}", false, &[&[literal(".")]])),
        literal(" Map Sequence Number = "),
        field(Number, 1, "{crypto_map.sequence}"),
        optional(&[literal(".")]),
    ],
    &[],
)];

/// 752004: Tunnel start handed to IKEv1.
pub(super) static DISPATCH_TO_IKEV1: &[Shape] = &[shape(
    &[
        literal("Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1. Map Tag = "),
        bounded(span(Word, 0, "{crypto_map.tag}", false, &[&[literal(".")]])),
        literal(" Map Sequence Number = "),
        field(Number, 1, "{crypto_map.sequence}"),
        optional(&[literal(".")]),
    ],
    &[],
)];

/// 752005: Tunnel not started, memory may be low.
pub(super) static DISPATCH_MEMORY_LOW: &[Shape] = &[shape(
    &[
        literal(
            "Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Memory may be low. Map Tag = ",
        ),
        bounded(span(Word, 0, "{crypto_map.tag}", false, &[&[literal(".")]])),
        literal(" Map Sequence Number = "),
        field(Number, 1, "{crypto_map.sequence}"),
        optional(&[literal(".")]),
    ],
    &[],
)];

/// 752006: Tunnel not started, misconfiguration.
pub(super) static DISPATCH_MISCONFIGURED: &[Shape] = &[shape(
    &[
        literal(
            "Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Probable mis-configuration of the crypto map or tunnel-group. Map Tag = ",
        ),
        bounded(span(Word, 0, "{crypto_map.tag}", false, &[&[literal(".")]])),
        literal(" Map Sequence Number = "),
        field(Number, 1, "{crypto_map.sequence}"),
        optional(&[
            literal(", SRC Addr: "),
            field(Address, 2, "{source}"),
            literal(" port: "),
            field(Port, 3, "{source_port}"),
            literal(" Dst Addr: "),
            field(Address, 4, "{destination}"),
            literal(" port: "),
            field(Port, 5, "{destination_port}"),
        ]),
        optional(&[literal(".")]),
    ],
    &[],
)];

/// 752007: Tunnel not started, entry exists.
pub(super) static DISPATCH_ENTRY_EXISTS: &[Shape] = &[shape(
    &[
        literal(
            "Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Entry already in Tunnel Manager. Map Tag = ",
        ),
        bounded(span(Word, 0, "{crypto_map.tag}", false, &[&[literal(".")]])),
        literal(" Map Sequence Number = "),
        field(Number, 1, "{crypto_map.sequence}"),
        optional(&[literal(".")]),
    ],
    &[],
)];

/// 752008: Duplicate entry.
pub(super) static DUPLICATE_ENTRY: &[Shape] = &[shape(
    &[
        literal("Duplicate entry already in Tunnel Manager"),
        optional(&[literal(".")]),
    ],
    &[],
)];

/// 752009: IKEv2 with multiple peers.
pub(super) static MULTIPLE_PEERS_UNSUPPORTED: &[Shape] = &[shape(
    &[
        literal("IKEv2 Doesn't support Multiple Peers"),
        optional(&[literal(".")]),
    ],
    &[],
)];

/// 752010: IKEv2 proposal missing.
pub(super) static IKEV2_PROPOSAL_MISSING: &[Shape] = &[shape(
    &[
        literal("IKEv2 Doesn't have a proposal specified"),
        optional(&[literal(".")]),
    ],
    &[],
)];

/// 752011: IKEv1 transform set missing.
pub(super) static IKEV1_TRANSFORM_SET_MISSING: &[Shape] = &[shape(
    &[
        literal("IKEv1 Doesn't have a transform set specified"),
        optional(&[literal(".")]),
    ],
    &[],
)];

/// 752012: Tunnel setup failed.
pub(super) static TUNNEL_SETUP_FAILED: &[Shape] = &[shape(
    &[
        bounded(span(Word, 0, "{protocol}", false, &[])),
        literal(" was unsuccessful at setting up a tunnel. Map Tag = "),
        bounded(span(Word, 1, "{crypto_map.tag}", false, &[&[literal(".")]])),
        literal(" Map Sequence Number = "),
        field(Number, 2, "{crypto_map.sequence}"),
        optional(&[literal(".")]),
    ],
    &[],
)];

/// 752013: Retry with IKEv2.
pub(super) static RETRY_WITH_IKEV2: &[Shape] = &[shape(
    &[
        literal(
            "Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2 after a failed attempt. Map Tag = ",
        ),
        bounded(span(Word, 0, "{crypto_map.tag}", false, &[&[literal(".")]])),
        literal(" Map Sequence Number = "),
        field(Number, 1, "{crypto_map.sequence}"),
        optional(&[literal(".")]),
    ],
    &[],
)];

/// 752014: Fallback to IKEv1.
pub(super) static FALLBACK_TO_IKEV1: &[Shape] = &[shape(
    &[
        literal(
            "Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1 after a failed attempt. Map Tag = ",
        ),
        bounded(span(Word, 0, "{crypto_map.tag}", false, &[&[literal(".")]])),
        literal(" Map Sequence Number = "),
        field(Number, 1, "{crypto_map.sequence}"),
        optional(&[literal(".")]),
    ],
    &[],
)];

/// 752015: All IKE versions failed.
pub(super) static ALL_VERSIONS_FAILED: &[Shape] = &[shape(
    &[
        literal(
            "Tunnel Manager has failed to establish an L2L SA. All configured IKE versions failed to establish the tunnel. Map Tag = ",
        ),
        bounded(span(Word, 0, "{crypto_map.tag}", false, &[&[literal(".")]])),
        literal(" Map Sequence Number = "),
        field(Number, 1, "{crypto_map.sequence}"),
        optional(&[literal(".")]),
    ],
    &[],
)];

/// 752016: Tunnel setup succeeded.
pub(super) static TUNNEL_SETUP_SUCCEEDED: &[Shape] = &[shape(
    &[
        bounded(span(Word, 0, "{protocol}", false, &[])),
        literal(" was successful at setting up a tunnel. Map Tag = "),
        bounded(span(Word, 1, "{crypto_map.tag}", false, &[&[literal(".")]])),
        literal(" Map Sequence Number = "),
        field(Number, 2, "{crypto_map.sequence}"),
        optional(&[literal(".")]),
    ],
    &[],
)];

/// 752017: IKEv2 backup tunnel denied.
pub(super) static BACKUP_TUNNEL_DENIED: &[Shape] = &[shape(
    &[
        literal("IKEv2 Backup L2L tunnel initiation denied on interface "),
        bounded(span(Word, 0, "{interface}", false, &[])),
        literal(" matching crypto map "),
        bounded(span(Word, 1, "{tag}", false, &[])),
        literal(", sequence number "),
        field(Number, 2, "{sequence}"),
        literal(". Unsupported configuration"),
        optional(&[literal(".")]),
    ],
    &[],
)];

/// 753001: Unexpected IKEv2 packet.
pub(super) static UNEXPECTED_PACKET: &[Shape] = &[shape(
    &[
        literal("Unexpected IKEv2 packet received from "),
        bounded(span(Endpoint, 0, "{peer}", false, &[])),
        literal(". Error: "),
    ],
    &[part(
        span(Text, 1, "{error}", false, &[&[literal(".")]]),
        &[],
    )],
)];
