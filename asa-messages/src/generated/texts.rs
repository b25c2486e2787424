//! What happened, and what to do.
//!
//! Generated from `catalog/asa.yaml` by `cargo xtask regen`; not to be edited.

use super::MessageId;
use crate::id::{List, ListedGroup, ListedValue, Texts};

impl MessageId {
    pub(crate) const fn texts(self) -> &'static Texts {
        match self {
            Self::TunnelRequested => &TUNNEL_REQUESTED,
            Self::SaInitRequest => &SA_INIT_REQUEST,
            Self::NegotiationAborted => &NEGOTIATION_ABORTED,
            Self::CookieChallengeSent => &COOKIE_CHALLENGE_SENT,
            Self::RekeyCollision => &REKEY_COLLISION,
            Self::SaUp => &SA_UP,
            Self::SaDown => &SA_DOWN,
            Self::SaRejectedLowResources => &SA_REJECTED_LOW_RESOURCES,
            Self::SaRejectedAdmissionLimit => &SA_REJECTED_ADMISSION_LIMIT,
            Self::ThrottleQueueThreshold => &THROTTLE_QUEUE_THRESHOLD,
            Self::WeakEncryptionRejected => &WEAK_ENCRYPTION_REJECTED,
            Self::WeakEncryption => &WEAK_ENCRYPTION,
            Self::PeerMoved => &PEER_MOVED,
            Self::AbortedByInitialContact => &ABORTED_BY_INITIAL_CONTACT,
            Self::InvalidSpiNotification => &INVALID_SPI_NOTIFICATION,
            Self::DpdMessageNeeded => &DPD_MESSAGE_NEEDED,
            Self::DiffieHellmanFailed => &DIFFIE_HELLMAN_FAILED,
            Self::NoSelfAuthenticationCredentials => &NO_SELF_AUTHENTICATION_CREDENTIALS,
            Self::DeadPeerCheckDue => &DEAD_PEER_CHECK_DUE,
            Self::NoRemoteAuthenticationMethod => &NO_REMOTE_AUTHENTICATION_METHOD,
            Self::ReconnectAuthenticationFailed => &RECONNECT_AUTHENTICATION_FAILED,
            Self::CertificateAuthenticationFailed => &CERTIFICATE_AUTHENTICATION_FAILED,
            Self::AttributeNotSupported => &ATTRIBUTE_NOT_SUPPORTED,
            Self::NotEnabledInGroupPolicy => &NOT_ENABLED_IN_GROUP_POLICY,
            Self::TunnelGroupNotFound => &TUNNEL_GROUP_NOT_FOUND,
            Self::NoSelfAuthenticationMethod => &NO_SELF_AUTHENTICATION_METHOD,
            Self::UserAuthenticationFailed => &USER_AUTHENTICATION_FAILED,
            Self::ConfigurationModeFailed => &CONFIGURATION_MODE_FAILED,
            Self::ConfigurationPayloadFailed => &CONFIGURATION_PAYLOAD_FAILED,
            Self::ConfigurationPayloadWarning => &CONFIGURATION_PAYLOAD_WARNING,
            Self::AdmissionRefused => &ADMISSION_REFUSED,
            Self::InnerEqualsOuter => &INNER_EQUALS_OUTER,
            Self::ConfigurationError => &CONFIGURATION_ERROR,
            Self::GroupLocked => &GROUP_LOCKED,
            Self::LicenseLimitExceeded => &LICENSE_LIMIT_EXCEEDED,
            Self::SuiteBUnlicensed => &SUITE_B_UNLICENSED,
            Self::ClientTooOld => &CLIENT_TOO_OLD,
            Self::CryptoMapNotFound => &CRYPTO_MAP_NOT_FOUND,
            Self::UnknownClient => &UNKNOWN_CLIENT,
            Self::Ipv6FilterDeprecated => &IPV6_FILTER_DEPRECATED,
            Self::AddressesAssigned => &ADDRESSES_ASSIGNED,
            Self::ClientIdentified => &CLIENT_IDENTIFIED,
            Self::InvalidSelectors => &INVALID_SELECTORS,
            Self::KeepaliveOverridden => &KEEPALIVE_OVERRIDDEN,
            Self::EntryRemovalFailed => &ENTRY_REMOVAL_FAILED,
            Self::EntryRemoved => &ENTRY_REMOVED,
            Self::DispatchToIkev2 => &DISPATCH_TO_IKEV2,
            Self::DispatchToIkev1 => &DISPATCH_TO_IKEV1,
            Self::DispatchMemoryLow => &DISPATCH_MEMORY_LOW,
            Self::DispatchMisconfigured => &DISPATCH_MISCONFIGURED,
            Self::DispatchEntryExists => &DISPATCH_ENTRY_EXISTS,
            Self::DuplicateEntry => &DUPLICATE_ENTRY,
            Self::MultiplePeersUnsupported => &MULTIPLE_PEERS_UNSUPPORTED,
            Self::Ikev2ProposalMissing => &IKEV2_PROPOSAL_MISSING,
            Self::Ikev1TransformSetMissing => &IKEV1_TRANSFORM_SET_MISSING,
            Self::TunnelSetupFailed => &TUNNEL_SETUP_FAILED,
            Self::RetryWithIkev2 => &RETRY_WITH_IKEV2,
            Self::FallbackToIkev1 => &FALLBACK_TO_IKEV1,
            Self::AllVersionsFailed => &ALL_VERSIONS_FAILED,
            Self::TunnelSetupSucceeded => &TUNNEL_SETUP_SUCCEEDED,
            Self::BackupTunnelDenied => &BACKUP_TUNNEL_DENIED,
            Self::UnexpectedPacket => &UNEXPECTED_PACKET,
        }
    }
}

static TUNNEL_REQUESTED: Texts = Texts {
    explanation: "IKEv2 was asked to establish or rekey an IPsec tunnel between two ranges of addresses.\n\nNothing is negotiated yet. Where 752003 stands just before, the firewall's own traffic wants the tunnel and the\nfirewall is the initiator. An attempt that works goes on to 750006; one that fails ends with 750003 and a reason.\n\nThe selectors say which traffic the tunnel is for. They are the first thing to compare with the other end when an\nattempt fails: a range that only one side knows is a common cause.",
    action: "",
    notes: "In the guide's `Received request to request` the second `request` is a placeholder. Devices put `establish` or `rekey` there.\n\nThe guide shortens each selector to a range, a protocol and a port range. Devices write them out, such as `Address Range: 192.0.2.0-192.0.2.255 Protocol: 0 Port Range: 0-65535`.\n\nDevices write `IKEv2` behind the user name, which the guide leaves out.",
};

static SA_INIT_REQUEST: Texts = Texts {
    explanation: "A peer opened an IKEv2 negotiation: its first packet, the `IKE_SA_INIT` request, has arrived.\n\nThe peer is the initiator, the firewall the responder. Nothing is known of the peer yet but its address, so the user\nis `Unknown` as a rule. A good attempt goes on to 750006, a failed one to 750003, and under load 750004 or 750009 may\ncome in between.\n\nThe packet needs no authentication. From an address that is no peer of yours, with nothing after it, the line is\nmost likely a scan.",
    action: "",
    notes: "RFC 7296 calls the exchange `IKE_SA_INIT`; the guide and devices write `IKE_INIT_SA`.\n\nDevices write `IKEv2` behind the user name, which the guide leaves out.",
};

static NEGOTIATION_ABORTED: Texts = Texts {
    explanation: "The firewall gave up negotiating an SA, for the reason that the line names.\n\nIt can be the IKE SA or an IPsec SA, and either end may have opened the negotiation. The reason tells what the firewall\nnoticed, which is not always where the fault lies: a peer that never answers looks the same whether its configuration\nis wrong, a filter drops its packets or it is switched off.\n\nA single line need not be a failure. Some errors are part of a negotiation that succeeds in its next try, such as a\nfirst proposal with a DH group that this side does not have.",
    action: "Read on in the log for the same peer before changing anything:\n\n- If 750006 follows within seconds, the error was passing. Example: the peer's KE payload carried a DH group that is\n  not configured here, the request failed, the peer learned the right group and came back with it.\n- If the line is the last of the attempt, or comes back with every attempt, the reason is the lead. Look it up in the\n  list of negotiation errors, and read the peer's log for the same second.\n\nThen compare both ends: `show run crypto ikev2`, `show run crypto map` and `show run tunnel-group`. For authentication\nerrors check keys, certificates and identities. For timers and retransmissions check that UDP 500 and 4500 pass in both\ndirections. Where that does not settle it, set `debug crypto condition peer ADDRESS` and run\n`debug crypto ikev2 protocol 127`.",
    notes: "The guide lists 201 reasons, of which 195 differ. Some hold a hole for a number or a name, which the guide prints as `%d` or `%s`.\n\nDevices write `IKEv2` behind the user name, which the guide leaves out; a few leave it out as well.\n\nThe level is often moved by an administrator: the line is seen at level 5 too.",
};

static COOKIE_CHALLENGE_SENT: Texts = Texts {
    explanation: "The firewall answered an incoming connection request with a cookie challenge instead of negotiating at once.\n\nA configured threshold was reached: enough SAs are under negotiation that a denial of service attack is possible. The\ninitiator has to send its first packet again with the cookie in it, which proves that it can receive at its source\naddress. A forged source can't do that, and until the cookie comes back the firewall keeps no state.\n\nAn honest peer loses one round trip and goes on. Such lines come in bursts after an outage, when all peers return at\nonce; a long series from many strange addresses points to an attack.",
    action: "Nothing against a burst: it passes when the peers are back.\n\nIf the lines go on, look at the remote addresses. Many strange ones are a flood: leave the challenge on, and have it\nfiltered ahead of the firewall. A few known ones are peers that begin again and again, since nothing comes of it: follow\nwhat comes behind their 750002. `show crypto ikev2 stats` tells how many SAs are under negotiation, and\n`show run crypto ikev2` the threshold.",
    notes: "The threshold is set by `crypto ikev2 cookie-challenge`, which the guide does not name.\n\nDevices write `IKEv2` behind the user name, which the guide leaves out.",
};

static REKEY_COLLISION: Texts = Texts {
    explanation: "Both ends started to rekey the same IPsec SA at once, and the firewall deletes one of the two results.\n\nThe lowest of the four nonces decides which SA is redundant, and the end that initiated that exchange closes it\n(RFC 7296, section 2.8.1). Here that is this firewall: it deletes the SA with the given inbound SPI, which its own\nrekey made, and the SA of the peer's rekey carries the traffic on.\n\nA collision is foreseen in IKEv2 and does no harm. Frequent ones mean that both ends have the same lifetime and so\nreach its end in the same moment.",
    action: "Nothing has to be done as long as traffic goes on and 750006 follows.\n\nIf it comes with every rekey, have one end rekey earlier: make its `set security-association lifetime` some minutes\nshorter than that of the other.",
    notes: "The guide says that the rekey of the end with the lowest nonce is kept. RFC 7296, section 2.8.1, has it the other way: the SA made with the lowest nonce is the redundant one, and the end that created it closes it. The wording of the line fits the RFC.\n\nDevices write `IPsec`, `IPSec` or `IPSEC`.\n\nDevices write `IKEv2` behind the user name, which the guide leaves out.",
};

static SA_UP: Texts = Texts {
    explanation: "An SA with the peer is up, because of a new connection, a rekey or another reason that the line names.\n\nThe negotiation has succeeded and the peer is authenticated. After a rekey the new SA takes the place of an old one, and\nthe 750007 of the old SA is no loss of the tunnel. For remote access the user name is known from here on.",
    action: "",
    notes: "Devices write `IKEv2` behind the user name, which the guide leaves out.",
};

static SA_DOWN: Texts = Texts {
    explanation: "An SA with the peer was torn down or deleted, for the reason that the line names.\n\nThe peer may have asked for it, an administrator may have cleared it, a rekey may have replaced it, or the peer no longer\nanswers. After a rekey the traffic goes on over the new SA. In the other cases the tunnel is gone until one of the\nends starts it anew, which with a site-to-site tunnel is as a rule the next packet that wants to go through.",
    action: "See in the log whether a 750006 of the same peer stands within some seconds.\n\n- If so, nothing has to be done: it was a rekey, or the tunnel is back.\n- If the peer, an administrator or a timeout ended the session, nothing either, unless it happens to tunnels that ought to\n  stay. Then compare `vpn-idle-timeout` and `vpn-session-timeout` in `show run all group-policy` with the times of the lines,\n  and read the peer's log.\n- If the peer was lost, look at the path and at the peer before any setting of IKE: 751003 or 750016 ahead of the line say\n  since when it was silent, and `ping` and `show crypto ikev2 sa` whether it is back.\n\nA tunnel that starts anew with the next packet logs 752003; if that one fails, its 750003 has the reason.",
    notes: "Devices write `IKEv2` behind the user name, which the guide leaves out.",
};

static SA_REJECTED_LOW_RESOURCES: Texts = Texts {
    explanation: "The firewall refused a request for an SA because its system resources are low.\n\nIt turns the request away to relieve the shortage and keep the sessions that exist. The peer did nothing wrong and may\nget in at a later try. The level is low for what it tells: while the shortage lasts, new tunnels and users may stay out.",
    action: "On this firewall, decide first whether it is meant to refuse at this load. The thresholds of call admission\ncontrol (CAC) are `crypto ikev2 limit` and `crypto ikev2 cookie-challenge`, to be seen in `show run crypto ikev2`.\n\nIf the lines go on although the thresholds are not to blame, look for what is short and relieve it: `show cpu usage`,\n`show memory`, `show blocks` and `show resource usage`, then `show vpn-sessiondb summary` for the number of sessions.\nA burst after an outage, when all peers come back at once, passes by itself.",
    notes: "`IKEv2` is expected behind the user name, as devices write it in the neighbouring ids. The guide leaves it out.",
};

static SA_REJECTED_ADMISSION_LIMIT: Texts = Texts {
    explanation: "The firewall refused a request for an SA because a limit of call admission control (CAC) was reached.\n\nThe limits bound the SAs that exist and those under negotiation, so that a flood of requests can't take the firewall\ndown. The reason tells which one it was. The peer did nothing wrong and gets in once the number has dropped; until\nthen new tunnels and users stay out, while those already up are not affected.",
    action: "On this firewall, see in `show run crypto ikev2` what is set with `crypto ikev2 limit max-in-negotiation-sa` and\n`crypto ikev2 limit max-sa`, and compare with `show crypto ikev2 sa` and `show vpn-sessiondb summary`.\n\n- If the numbers are what the thresholds are meant to allow, the refusal is right. Raise them only if the hardware can\n  bear more.\n- If the lines go on without such a load, find out who asks: the remote addresses of 750002 and 750009 show whether\n  it is one peer that tries without end, or a flood from many addresses. Check `show cpu usage` and `show memory` too.",
    notes: "Devices write `IKEv2` behind the user name, which the guide leaves out.\n\nThe guide spells CAC out as connection admission control here, and as call admission control in 751015. The latter is Cisco's usual name.",
};

static THROTTLE_QUEUE_THRESHOLD: Texts = Texts {
    explanation: "More IKEv2 requests are waiting for the peer than the threshold of the throttle queue allows.\n\nIKEv2 lets only so many requests be unanswered at a time; the peer's window size sets the number. What the firewall wants\nto ask beyond that waits in the queue, and each answer lets the next request go out. When the queue fills, the peer\nanswers too slowly for the number of requests, or packets are lost on the way.\n\nThe tunnels stay up, but rekeys and new IPsec SAs with this peer are delayed, and some may run into timeouts.",
    action: "On the peer, raise the IKEv2 window size if it has such a setting; more requests can then be under way at once.\nThe ASA has no setting of its own for a larger window, so where both ends are ASAs that way is closed.\n\nOtherwise find out why the peer is slow: its CPU load, loss and delay on the path (`ping` to the peer), and the number\nof IPsec SAs it holds with this firewall (`show crypto ipsec sa peer ADDRESS`). Many narrow selectors can often be\nmerged into a few wide ones, which saves requests.",
    notes: "Devices write `local` or `Local` after `IKEv2`.\n\nThe guide describes the remote end and the peer in the same words: both are the same peer, the latter without a port.",
};

static WEAK_ENCRYPTION_REJECTED: Texts = Texts {
    explanation: "The firewall refused a tunnel because the IKE SA is encrypted more weakly than the IPsec SA is to be.\n\nThe keys of the IPsec SA are derived and protected under the IKE SA. Whoever breaks the weaker cipher of the IKE SA gets\nthe traffic too, so the stronger IPsec cipher would protect nothing. With `crypto ipsec ikev2 sa-strength-enforcement`\nthe firewall does not accept such a pair; 750012 reports one that is not refused.\n\nThe tunnel stays down, and every further attempt ends here until the ciphers are changed.",
    action: "Use an encryption algorithm for IKEv2 that is at least as strong as that of the IPsec child SA. On this firewall and on\nthe peer, put it into the IKEv2 policy (`show run crypto ikev2`): `aes-256` or `aes-gcm-256` in `crypto ikev2 policy`.\n\nBoth ends have to offer it, and it has to come before the weaker ones, since the first policy that fits is taken. Only if\nthe peer can't do better, lower the cipher of the IPsec proposal instead (`show run crypto ipsec`).",
    notes: "The guide describes neither of the two parameters.\n\nDevices write `IPSEC`, `IPsec` or `IPSec`.",
};

static WEAK_ENCRYPTION: Texts = Texts {
    explanation: "The IKE SA is encrypted more weakly than the IPsec SA is to be, and the firewall warns of it.\n\nThe keys of the IPsec SA are derived and protected under the IKE SA. Whoever breaks the weaker cipher of the IKE SA gets\nthe traffic too, so the tunnel is only as strong as that one. Unlike 750011, the line does not say that the tunnel was\nrefused: it may come up and work.",
    action: "Use an encryption algorithm for IKEv2 that is at least as strong as that of the IPsec child SA. On this firewall and on\nthe peer, put it into the IKEv2 policy (`show run crypto ikev2`): `aes-256` or `aes-gcm-256` in `crypto ikev2 policy`.\n\nThe change takes effect with the next IKE SA. `show crypto ikev2 sa detail` shows the cipher of the IKE SA in use,\n`show crypto ipsec sa peer ADDRESS` that of the IPsec SAs. To have such tunnels refused, configure\n`crypto ipsec ikev2 sa-strength-enforcement`; 750011 then tells of each refusal.",
    notes: "Devices write `IPSEC`, `IPsec` or `IPSec`, and some put the session in front, which the guide does not show.\n\nThe guide describes neither of the two parameters.",
};

static PEER_MOVED: Texts = Texts {
    explanation: "The peer of an IKEv2 SA goes on from another address or port, and the tunnel has stayed up.\n\nThat is the work of MOBIKE (RFC 4555): a phone that leaves one network and joins another gets a new address and tells the\nfirewall so, instead of building the tunnel anew. The two SPIs name the IKE SA, which stays the same.\n\nFor a mobile client the line is routine. Later lines of the session show the new address, so a search by the old one\nends here.",
    action: "A client on the move needs nothing.\n\nIf the peer is not mobile, or jumps to and fro, look at its connection: two uplinks that take turns, or a NAT on the path\nthat changes its mappings. If traffic stops after a move, find the session by its user in\n`show vpn-sessiondb detail ra-ikev2-ipsec` or `show vpn-sessiondb detail anyconnect`, compare the address there with\nthe line, and take the output of `debug crypto ikev2 protocol 127` to the vendor's support.",
    notes: "The guide has ` - ` between the id and the text, the later edition of the guide the usual colon.\n\nBoth editions of the guide print `rRSP` where the responder's SPI follows, a misprint for `rSPI`. Either is accepted.\n\nThe guide describes `ip`, `port` and `SPI`, of which none is a placeholder by itself: they stand for all addresses, ports and SPIs of the line.\n\nThe guide sets the placeholders in angle brackets, the later edition of the guide does not; no brackets are expected in a line.\n\nThe guide's only advice is to turn to the developers. That does not suit a routine event, so it is kept here for the case that a move fails.",
};

static ABORTED_BY_INITIAL_CONTACT: Texts = Texts {
    explanation: "The firewall deleted a stale session because the same peer announced itself anew with an initial contact.\n\n`INITIAL_CONTACT` is sent in a new IKEv2 negotiation and says that the peer knows of no other session between the two\nidentities, for example after a restart. What the firewall still holds for them is a leftover, and is cleared\nwhile the new session is negotiated.\n\nOlder releases looked for leftovers by the pair of addresses and ports. That misses them when a NAT gives the\npeer another address or port, so the pair of identities decides now, as the IKEv2 RFC wants it. The event\noccurs with site-to-site VPNs, standalone or clustered, and never with remote access.",
    action: "Nothing is to be done when the peer restarted or lost its state: the two ends have been brought back to the same view.\n\nIf sessions are cleared that ought to stay, two peers share an identity and throw each other out. Compare the remote ID of\nthe lines with their remote addresses: one identity from several addresses in turn gives it away. Then give every peer an\nidentity of its own. On an ASA as the peer, the identity is set by `crypto isakmp identity`; with certificates it is\nthe subject, so two peers must not use the same certificate.",
    notes: "The guide sets the placeholders in angle brackets, the later edition of the guide does not; no brackets are expected in a line.\n\nThe guide describes none of the parameters. Its placeholders show that the user name can be the tunnel group.\n\nAddresses and ports of both ends stand in the line twice, in front and at the end. They can differ if the peer comes back from another address.",
};

static INVALID_SPI_NOTIFICATION: Texts = Texts {
    explanation: "The firewall deleted an IPsec SA because the peer reported that it does not know the SA.\n\nThe peer had to drop an ESP packet whose SPI belongs to none of its SAs, and said so in an `INVALID_SPI` notification, in an\ninformational exchange under the IKE SA. The two ends were out of step: the firewall kept sending on an SA that the peer\nhad lost or already deleted. All that was sent on it since then is lost.\n\nWith the deletion both ends agree again, much earlier than by waiting for the lifetime to end. Traffic for the\nselectors brings up a new SA.",
    action: "As a rule nothing is left to do: the firewall has noticed the mismatch and put it right.\n\nIf it comes back for the same peer, read the peer's log for the moment before, to see why it dropped the SA: an SA cleared\nby hand, a failover without its state, or a rekey that only one side completed. Compare the lifetimes of both ends\nand see `show crypto ipsec sa peer ADDRESS`.",
    notes: "The guide uses the same five placeholder names for the local and the remote selector.\n\nThe guide sets the placeholders in angle brackets, the later edition of the guide does not; no brackets are expected in a line.\n\nThe later edition of the guide leaves out `IKEv2` behind the user name.\n\nThere may be a blank in front of the semicolon, as in the guide.",
};

static DPD_MESSAGE_NEEDED: Texts = Texts {
    explanation: "The firewall has to find out whether the peer is still alive, by dead peer detection (DPD).\n\nIt heard nothing from the peer for the time set with `isakmp keepalive` in the tunnel group, and sends an empty\ninformational request that a live peer must answer. An answer ends the matter. If none comes after the\nretries, the peer counts as dead and its SAs go, which 750007 tells. So the connection named here may be ending or\nmay have ended already.",
    action: "",
    notes: "751003 stands for the same event, at the same level and with nearly the same text.\n\nThe guide's tag lacks a hyphen, `%ASA7-750016`. Devices and the later edition of the guide have `%ASA-7-750016`.\n\nThe later edition of the guide leaves out `IKEv2` behind the user name.",
};

static DIFFIE_HELLMAN_FAILED: Texts = Texts {
    explanation: "The firewall could not finish its half of a Diffie-Hellman key computation for an IKEv2 exchange.\n\nWithout the shared secret there are no keys, so the exchange ends here: a new tunnel stays down, and a rekey under way brings nothing.\nThe cause lies inside the firewall, as a rule a shortage of memory or another internal fault, and not in the proposals of the two ends.\nThe error text says at which step it broke.",
    action: "A single line may pass with the next attempt. If more follow, look at the memory of the firewall first:\n\n- `show memory detail` and `show blocks` tell whether memory or buffers run short.\n- `memory tracking enable`, and after a while `show memory tracking`, tell who holds the memory.\n- `show crypto accelerator statistics` tells whether the crypto engine reports errors.\n\nWith enough memory free, keep the error text and the output of `debug crypto ikev2 protocol 127` for a support case.",
    notes: "Devices write `IKEv2` behind the user name, which the guide leaves out. The later edition of the guide leaves out the whole session prefix.",
};

static NO_SELF_AUTHENTICATION_CREDENTIALS: Texts = Texts {
    explanation: "The firewall has nothing in the tunnel group with which to prove its own identity to the peer.\n\nThe connection was matched to the named tunnel group, but neither a local pre-shared key nor a trustpoint is configured there.\nIKEv2 sets the two directions apart: a key under `ikev2 remote-authentication` checks the peer and does not serve for the\nfirewall's own side. No tunnel comes up through this group until that is mended, whichever end starts.",
    action: "On this firewall, look at `show run tunnel-group` for the named group. Under its `ipsec-attributes` configure one of:\n\n- `ikev2 local-authentication pre-shared-key`, with the key that the peer expects of this end\n- `ikev2 local-authentication certificate`, with a trustpoint that holds an identity certificate\n\nFor AnyConnect clients the certificate is named by `crypto ikev2 remote-access trustpoint`, to be seen in `show run crypto ikev2`.\nIf the peer should not land in this group at all, such as in `DefaultL2LGroup`, mend the mapping of peers to tunnel groups instead.",
    notes: "Devices write `preshared` or `pre-shared`. The guide has the first, the later edition of the guide the second.\n\nDevices write `IKEv2` behind the user name, which the guide leaves out. The later edition of the guide leaves out the whole session prefix.",
};

static DEAD_PEER_CHECK_DUE: Texts = Texts {
    explanation: "The firewall is about to ask the peer whether it is still alive (dead peer detection, DPD).\n\nIn IKEv2 the question is an empty informational exchange, which a live peer must answer. If no answer comes, not even\nto the repetitions, the firewall gives the peer up and deletes its SAs. So the line is part of normal work, but the\nconnection that it names may be gone already or may go soon.",
    action: "",
    notes: "750016 stands for the same event, at the same level and with nearly the same text.\n\nDevices write `IKEv2` behind the user name, which the guide leaves out. The later edition of the guide leaves out the whole session prefix.",
};

static NO_REMOTE_AUTHENTICATION_METHOD: Texts = Texts {
    explanation: "The firewall refused a peer because its tunnel group does not say how to authenticate it.\n\nThe peer was matched to the named group, and that group holds no remote authentication setting: no pre-shared key of the peer,\nno certificate, no EAP. With nothing to check the peer against, the firewall can't let the connection through. The peer\ndid nothing wrong, and it fails again at every attempt.",
    action: "On this firewall, check `show run tunnel-group` for the named group. Under its `ipsec-attributes` there must be a valid one of:\n\n- `ikev2 remote-authentication pre-shared-key`, with the key that the peer uses\n- `ikev2 remote-authentication certificate`\n- `ikev2 remote-authentication eap`, for remote access clients other than AnyConnect\n\nA setting of IKEv1 (`ikev1 pre-shared-key`) does not count. If the named group is a default one, the peer may have been meant for another.",
    notes: "Devices write `IKEv2` behind the user name, which the guide leaves out. The later edition of the guide leaves out the whole session prefix.",
};

static RECONNECT_AUTHENTICATION_FAILED: Texts = Texts {
    explanation: "An AnyConnect client tried to resume its IKEv2 session with its session token, and the firewall refused.\n\nA client that loses its network for a while comes back with the token of the old session, so that the user need not log in again.\nThat works only while the firewall keeps the session in the resume state. Often the session is gone by then: the firewall had seen the client\ndisconnect, or an administrator had cleared sessions. The user has to log in anew, which costs little.",
    action: "Go by the error text; for a lone line nothing needs to be done. If users complain or the lines repeat:\n\n- On the firewall, see with `show vpn-sessiondb detail anyconnect` whether the session still exists, and in the log\n  whether it was cleared or disconnected shortly before.\n- On the client, compare the time with AnyConnect's event log.",
    notes: "Devices write `IKEv2` behind the user name, which the guide leaves out. The later edition of the guide leaves out the whole session prefix.",
};

static CERTIFICATE_AUTHENTICATION_FAILED: Texts = Texts {
    explanation: "The authentication of an IKEv2 connection by certificate failed.\n\nThe usual cases are a chain that ends in a CA unknown to the firewall, a certificate that has expired or is revoked, and a revocation list that\ncan't be reached. The error text names the case. The connection does not come up, and the same peer fails again until the\ncertificate or the trust in it is put right.",
    action: "Go by the error text, where it asks for anything. On the firewall:\n\n- See in `show crypto ca certificates` that the CA certificates are there by which a client's whole chain can be verified,\n  and in `show run crypto ca trustpoint` that the trustpoint is set up for it, revocation check included.\n- See in `show clock` that the time is right; a wrong clock makes good certificates look expired or not yet valid.\n- Narrow it down with `debug crypto ca`, `debug crypto ca messages` and `debug crypto ca transactions` during an attempt.\n\nOn the peer, check that it sends its own certificate with the intermediate CAs.",
    notes: "Devices write `IKEv2` behind the user name, which the guide leaves out. The later edition of the guide leaves out the whole session prefix.",
};

static ATTRIBUTE_NOT_SUPPORTED: Texts = Texts {
    explanation: "A configured attribute does not exist for IKEv2, so the firewall did not apply it to this connection.\n\nWhat is configured for a connection may have been written with another protocol in mind, such as IKEv1. The line by itself is harmless,\nbut whoever relies on the attribute should know that it has no effect here.",
    action: "Nothing has to be done. To be rid of the line, remove the named setting from what is configured for IKEv2 connections;\n`show run all group-policy` shows a policy with its defaults. Where connections of another protocol need the setting,\n`no logging message 751007` silences the line alone.",
    notes: "The guide begins its advice with `None required` and yet goes on to say how to get rid of the line.\n\nDevices write `IKEv2` behind the user name, which the guide leaves out. The later edition of the guide leaves out the whole session prefix.",
};

static NOT_ENABLED_IN_GROUP_POLICY: Texts = Texts {
    explanation: "The firewall rejected an IKEv2 connection because the group policy of its tunnel group does not allow IKEv2.\n\nThe connection had been mapped to the named tunnel group. The protocols that the group policy allows are listed by `vpn-tunnel-protocol`,\nand IKEv2 is not among them. The peer fails at each attempt, while connections by other protocols\nthrough the same group may work.",
    action: "If IKEv2 is wanted there, enable it on this firewall. Find the group policy in `show run tunnel-group` (`default-group-policy`; without one\nit is `DfltGrpPolicy`), look at it with `show run all group-policy`, and add `ikev2` to its `vpn-tunnel-protocol`.\nThe command replaces the list, so repeat the protocols that are there already. For remote access, remember that\nan AAA server can assign another group policy. If IKEv2 is not wanted, move the peer to a protocol that is allowed.",
    notes: "The group in the line is the tunnel group; the setting to change is in the group policy that belongs to it.\n\nDevices write `IKEv2` behind the user name, which the guide leaves out. The later edition of the guide leaves out the whole session prefix.",
};

static TUNNEL_GROUP_NOT_FOUND: Texts = Texts {
    explanation: "The firewall has no tunnel group that fits the peer, so the connection can't go on.\n\nThe tunnel group holds the keys and policies of a connection. The firewall picks it by what the peer shows: its IKE identity,\nfields of its certificate, its address, or the group a client asks for. None of these led to a group.\nA scan from the Internet can cause the line too; then it is harmless.",
    action: "First see whether the remote end is one you know. If it is, give it a way into a configured group, on this firewall:\n\n- `show run tunnel-group`: is there a group for this peer? For site-to-site tunnels it usually bears the peer's address.\n- `show run tunnel-group-map` and `show run crypto ca certificate map`: do the rules send its certificate to a group?\n- `debug crypto ikev2 protocol 127`: which identity does the peer send? A peer behind NAT or with a new address may send another than before.",
    notes: "Devices write `IKEv2` behind the user name, which the guide leaves out. The later edition of the guide leaves out the whole session prefix.",
};

static NO_SELF_AUTHENTICATION_METHOD: Texts = Texts {
    explanation: "The firewall found no setting that says how it should authenticate itself to the peer.\n\nIt looked at the crypto map and at the tunnel group, and neither gave it a method. The crypto map entry counts where the firewall\nitself starts a site-to-site tunnel; otherwise the tunnel group is what matters. The fault is in the local\nconfiguration, and the tunnel stays down until it is mended.",
    action: "On this firewall, make sure that one of the two places holds a method:\n\n- `show run tunnel-group`: the group of this peer needs `ikev2 local-authentication` under `ipsec-attributes`, with a\n  pre-shared key or a certificate. A site-to-site group must bear the name by which the peer is found, as a rule its address.\n- `show run crypto map`: for a site-to-site tunnel that this firewall initiates by certificate, the entry can have `set trustpoint`.",
    notes: "Devices also write `self auth method` where the guide has `self-authentication method`.\n\nDevices write `IKEv2` behind the user name, which the guide leaves out, and some leave out the ports.",
};

static USER_AUTHENTICATION_FAILED: Texts = Texts {
    explanation: "A remote access user was not authenticated: EAP failed inside the IKEv2 exchange.\n\nMost often a password was wrong or has expired, or the account is locked. An AAA server that is down or refuses the request\nlooks the same from the client. The connection is not set up, and the user may try again.\nMany such lines for many users from a few addresses point to password guessing; for many users from everywhere, to the AAA server.",
    action: "First make sure that the user gave the right credentials and that the account is in order. Then, on the firewall:\n\n- `show aaa-server`: is the server up, and does it count rejects or timeouts?\n- `test aaa-server authentication`: does the same account pass without the VPN?\n- `debug crypto ikev2 protocol 127` and, for RADIUS, `debug radius`: at which step does it end? The log of the AAA server tells more.",
    notes: "Devices write `IKEv2` behind the user name, which the guide leaves out. The later edition of the guide leaves out the whole session prefix.",
};

static CONFIGURATION_MODE_FAILED: Texts = Texts {
    explanation: "The firewall failed to apply the settings of a connection during IKEv2 configuration mode.\n\nConfiguration mode is the step in which a client gets its inner address, DNS servers, split tunnel networks and the like, carried in\nconfiguration payloads. An exhausted address pool is a common cause; the error text names the actual one.\nAs a rule the client does not get its tunnel.",
    action: "Go by the error text. On the firewall:\n\n- If it speaks of addresses, see with `show ip local pool` whether the pool has any left, and in `show run tunnel-group` and\n  `show run group-policy` that a pool is assigned at all.\n- Otherwise run `debug crypto ikev2 protocol 127` and `debug crypto ikev2 platform 127` during an attempt.\n- If the text points at another part, such as AAA or DHCP, debug that part.",
    notes: "Devices write `IKEv2` behind the user name, which the guide leaves out. The later edition of the guide leaves out the whole session prefix.",
};

static CONFIGURATION_PAYLOAD_FAILED: Texts = Texts {
    explanation: "The peer asked for a configuration attribute, and the firewall failed to build the reply to it.\n\nA client sends its wishes in a configuration payload (CP) of the type request, such as type 1 for an inner IPv4 address and type 8 for an IPv6\none. The firewall could not process the request for the named attribute. Shortage of memory, a mistake in the configuration\nand other faults are possible. 751014 is the milder form; here the client may end up without a tunnel.",
    action: "See which attribute it is and go by the error text. On the firewall:\n\n- For an inner address (types 1 and 8), check the pools with `show ip local pool` and `show ipv6 local pool`, and their\n  assignment with `show run tunnel-group` and `show run group-policy`.\n- `show memory` tells whether memory runs short.\n- For the rest, run `debug crypto ikev2 protocol 127` and `debug crypto ikev2 platform 127` during an attempt.",
    notes: "Devices write `IKEv2` behind the user name, which the guide leaves out. The later edition of the guide leaves out the whole session prefix.",
};

static CONFIGURATION_PAYLOAD_WARNING: Texts = Texts {
    explanation: "The peer asked for a configuration attribute that the firewall could not process.\n\nA client lists the attributes it would like in a configuration payload (CP) of the type request, and the firewall answers with a CP reply.\nBuilding the reply for the named attribute gave a warning. A typical case is a client newer than the\nfirewall's software, which asks for an attribute unknown to it. As a rule the tunnel comes up all the same,\nwithout that one setting; where the firewall fails outright it logs 751013.",
    action: "If users lack nothing, nothing is to be done. Otherwise see which attribute it is and what the error text says:\n\n- For an attribute that the firewall does not know, compare the versions on both sides: `show version` on the firewall, and the\n  client's in `show vpn-sessiondb detail anyconnect`. A newer ASA image may be needed before the attribute can be processed.\n- For any other error, run `debug crypto ikev2 protocol 127` during an attempt.",
    notes: "The guide prints no colon behind `Remote`; devices write one.\n\nDevices write `IKEv2` behind the user name, which the guide leaves out. The later edition of the guide leaves out the whole session prefix.",
};

static ADMISSION_REFUSED: Texts = Texts {
    explanation: "The firewall refused a new IKEv2 SA because of its call admission control (CAC).\n\nAdmission control keeps the firewall from taking on more negotiations or SAs than its limits allow; the reason names\nthe limit or condition that applied. Sessions that are up stay up, only the new one is turned away, and the peer\nwill normally try again. A short burst is usual when many peers come back at once, for instance after an outage of\na provider. Many lines from addresses that nobody knows look like a flood of forged requests.",
    action: "Read the reason, then compare it with the limits on this firewall.\n\n- `show run all crypto ikev2` shows them: the lines `crypto ikev2 limit max-in-negotiation-sa`,\n  `crypto ikev2 limit max-sa` and `crypto ikev2 cookie-challenge`.\n- `show crypto ikev2 stats` and `show vpn-sessiondb summary` show how many SAs and sessions there are.\n\nIf the connection ought to have been let in, remove the condition that the reason names, or raise the limit if the\nplatform and its license can carry more. In a flood, leave the limits as they are and keep cookie challenges on.",
    notes: "The guide and its later edition do not list the reasons; treat the text as open.\n\nThe guide prints no colon after `Remote`; devices write it.\n\nDevices write `IKEv2` behind the user name, which the guide leaves out. The later edition of the guide leaves out the whole session prefix.",
};

static INNER_EQUALS_OUTER: Texts = Texts {
    explanation: "A site-to-site peer asked for a tunnel whose protected addresses are the tunnel's own end points.\n\nThe peer initiated; the addresses inside the tunnel are those that carry it outside. That is hardly ever wanted: the\ntunnel would protect the packets between the two gateways and nothing of the networks behind them. The firewall\ntakes it as a hint that the peer has its crypto map entry set to originate-only. Existing tunnels are not touched.",
    action: "Look at the peer first: which connection type its crypto map entry has, and which addresses its crypto access list\nprotects. On an ASA, `show run crypto map` shows `set connection-type originate-only` where it is set.\n\n- Leave the peer on the default, bidirectional, unless it really has to be the only side that starts tunnels. If it\n  has, this firewall must be able to answer (`answer-only` or bidirectional).\n- Let the access lists of both sides name the private networks and mirror each other.",
    notes: "The later edition of the guide words it differently: `Remote L2L Peer`, no `the`, and `Originate Only`. All of these spellings are accepted.\n\nThe guide prints no colon after `Remote` at the head; devices write it.\n\nDevices write `IKEv2` behind the user name, which the guide leaves out. The later edition of the guide leaves out the whole session prefix.",
};

static CONFIGURATION_ERROR: Texts = Texts {
    explanation: "The firewall could not set up an IKEv2 connection because of a mistake in its own configuration.\n\nThe connection does not come up, and trying again will not help until the configuration is put right. The error text\nsays what the firewall found; the head of the line tells which peer, and which user or tunnel group, was concerned.\nOther connections go on unless they depend on the same setting.",
    action: "Correct on this firewall what the error text names. The places to look are `show run tunnel-group`,\n`show run group-policy`, `show run crypto map`, `show run crypto ikev2` and `show run crypto ipsec`.\n\nIf the text does not tell enough, see what changed last, and repeat the attempt with\n`debug crypto ikev2 platform 127` and `debug crypto ikev2 protocol 127`, narrowed by\n`debug crypto condition peer ADDRESS`.",
    notes: "The guide prints nothing between `Configuration Error` and the description, the later edition of the guide a colon. Both are accepted.\n\nThe guide prints no colon after `Remote`; devices write it.\n\nDevices write `IKEv2` behind the user name, which the guide leaves out. The later edition of the guide leaves out the whole session prefix.",
};

static GROUP_LOCKED: Texts = Texts {
    explanation: "The firewall ended a remote access attempt that came through another tunnel group than its group lock allows.\n\nA group lock ties a user to one tunnel group (connection profile). This user picked, or was mapped to, a different\none, so the session is refused although the credentials may be right. The line names neither the user nor the\naddress; the lines before it do.",
    action: "Find out whether the user just chose the wrong connection in the client. If so, the user has to pick the one that\nthe line names as locked.\n\nOtherwise check the lock on this firewall. It can stand in three places:\n\n- in the group policy, `group-lock value` in `show run group-policy`;\n- in the attributes of a local user, `show run username`;\n- in what the AAA server sends, such as the RADIUS attribute for the tunnel group lock.",
    notes: "The later edition of the guide has only the first sentence, without the reason and the locked group. Both shapes are accepted.\n\nNeither edition of the guide has the two ends of the session in front of this text, and no device line is known.",
};

static LICENSE_LIMIT_EXCEEDED: Texts = Texts {
    explanation: "The firewall could not set up an IKEv2 session because no license of the needed kind was left.\n\nIt happens on either side of a tunnel: the firewall was about to start one or to answer a peer. Sessions that are up\nkeep their licenses, while new ones fail until others end. `other VPN` counts site-to-site and standards-based\nremote access sessions, `AnyConnect Premium/Essentials` those of the AnyConnect client. In multiple context mode\nthe number is what the context was given, which can be less than the device has.",
    action: "Compare use and limit on this firewall with `show vpn-sessiondb license-summary`, and what is installed with `show version`.\n\n- If stale sessions hold licenses, end them (`vpn-sessiondb logoff name USER`) and set idle and session timeouts in\n  the group policy.\n- If the users and peers really are that many, get more licenses.\n- In multiple context mode, give the context that logged the line a larger share: `limit-resource vpn other` or\n  `limit-resource vpn anyconnect` in its resource class, in the system context.",
    notes: "The guide names the two kinds of license in the description of a parameter only; other texts are possible and are kept as they are.\n\nDevices write `IKEv2` behind the user name, which the guide leaves out. The later edition of the guide leaves out the whole session prefix.",
};

static SUITE_B_UNLICENSED: Texts = Texts {
    explanation: "A remote access connection failed because its Suite B algorithm needs an AnyConnect Premium license.\n\nThe client and the firewall agreed on a Suite B algorithm, such as AES-GCM or elliptic curve Diffie-Hellman, which\nremote access may use only with the Premium license. The firewall has no such license in force. Commonly one is\ninstalled but switched off: `anyconnect-essentials` in the `webvpn` configuration makes the firewall run on the\nEssentials license instead. Every client that negotiates the algorithm will fail the same way.",
    action: "Check on this firewall whether the Premium license is switched off: `show run webvpn` shows `anyconnect-essentials`\nif so, and `show version` tells which licenses are installed.\n\n- If a Premium license is there, enter `no anyconnect-essentials` under `webvpn`. Mind that its number of sessions\n  then applies to all AnyConnect users.\n- If there is none, install one, or take the Suite B algorithms out of what remote access uses:\n  `show run crypto ikev2` for the IKEv2 policies and `show run crypto ipsec` for the IPsec proposals.",
    notes: "The guide's advice has words missing. Its sense is that a Premium license must be in force where Suite B algorithms stand in the IKEv2 policies or IPsec proposals for remote access.\n\nThe guide prints the conversions of the device's own source in place of parameters, `%A`, `%u` and `%s`, and describes none. What the fields of the text stand for is inferred from the wording.\n\nDevices write `IKEv2` behind the user name, which the guide leaves out.",
};

static CLIENT_TOO_OLD: Texts = Texts {
    explanation: "An AnyConnect client too old for AES-GCM tried to connect to a firewall whose IKEv2 policy uses that cipher.\n\nAES-GCM is a combined mode cipher: it encrypts and authenticates in one step, which early AnyConnect releases do not\nknow. The connection fails, and will fail until the client is updated or the firewall offers something older. The\nuser is often `Unknown`, since at this stage nobody has typed a name yet; the remote address tells who it was.",
    action: "Update AnyConnect on the machine behind the remote address. To have the firewall hand out a new release itself, load a\nnewer package and name it with `anyconnect image` under `webvpn`; `show run webvpn` shows which one it offers.\n\nWhere old clients must go on for a while, add an IKEv2 policy and an IPsec proposal with AES-CBC and an integrity\nalgorithm behind those with AES-GCM: `show run crypto ikev2`, `show run crypto ipsec`.",
    notes: "The guide only numbers its placeholders. The list beside the format gives their meaning: the two ends with their ports, the user, the protocol and the cipher.\n\nThe later edition of the guide keeps three numbered variables and drops the ends. The first of them is taken for the user, by its place.\n\nThe word `IKEv2` before `with` belongs to the text. A device that also closes the head of the line with `IKEv2` writes it twice.",
};

static CRYPTO_MAP_NOT_FOUND: Texts = Texts {
    explanation: "The firewall rejected a tunnel because no crypto map entry covers the networks that the peer asked for.\n\nThe peer was the initiator and sent the two traffic selectors. None of the crypto access lists of this firewall fits\nthem, which nearly always means that the two sides are configured differently. The IKE SA may come up, the IPsec SA\ndoes not, and traffic for these networks is not carried. The peer keeps asking, so the line comes back.\n\nA selector reads start address, end address, first port, last port, protocol. The first two are a range and not an\naddress with a mask: `0.0.0.0/255.255.255.255/0/65535/0` is any IPv4 address, any port, any protocol. Such a pair\non both sides is typical of a peer with a route-based tunnel, against a crypto map with networks here.",
    action: "Compare the selectors in the line with the crypto access lists on both sides: `show run crypto map` gives the entry,\n`show run access-list` its list. What is local for one side has to be remote for the other.\n\n- Look closely at masks, and at single hosts against whole networks. A host `/32` in one list and a `/24` in the\n  other do not agree.\n- Gear of other makers may call these networks proxy addresses, proxy IDs, encryption domain, or networks on the\n  \"red\" side.\n- If both selectors mean any, give the peer the real networks, or use a route-based tunnel (VTI) here too.\n- Check that the entry is on the interface the peer reaches, and has this peer in `set peer`.\n\n`debug crypto ikev2 protocol 127` shows the selectors as they arrive.",
    notes: "The guide closes the text with an exclamation mark; lines of devices have been seen without it.\n\nThe guide describes the address in front as that of a local peer: it is the firewall's own end.\n\nDevices write `IKEv2` behind the user name, which the guide leaves out. The later edition of the guide leaves out the whole session prefix.",
};

static UNKNOWN_CLIENT: Texts = Texts {
    explanation: "An IKEv2 client that the firewall does not know, and that is not one of Cisco's, has connected.\n\nIt is information, not a failure: the client may well work. Native clients of operating systems, phones and open source\nsoftware fall under it. What such a client can do is less certain than with AnyConnect. From an address that nobody\nexpects, it may also be a scan.",
    action: "Look at the remote address and the user to see whose client it is, and let that person move to an IKEv2 client that\nCisco supports, such as AnyConnect (Secure Client).\n\nIf the client is intended and works, nothing is to be done. `show vpn-sessiondb ra-ikev2-ipsec` lists sessions of\nclients that go by the standard.",
    notes: "The guide explains a parameter for the client's user agent that its format does not contain; the name of the client is not in the line.\n\nThe guide prints no colon after `Local`, and single letters as placeholders. Devices write the colon in this part of other messages.\n\nDevices write `IKEv2` behind the user name, which the guide leaves out. The later edition of the guide leaves out the whole session prefix.",
};

static IPV6_FILTER_DEPRECATED: Texts = Texts {
    explanation: "The firewall ended a remote access connection because a separate IPv6 VPN filter applies to the user.\n\nSince release 9.0 one filter, a unified access list, holds the entries for IPv4 and IPv6. A filter of the old kind,\nfor IPv6 alone, can't be applied, and rather than let the user in unfiltered the firewall drops the connection.\nEveryone who gets the same setting fails until it is gone.",
    action: "Find where the user gets the filter from: the group policy (`show run group-policy`), a local account\n(`show run username`), or an attribute of the AAA server, which is where it tends to survive an upgrade.\n\nPut the rules for IPv6 into the extended access list that `vpn-filter value` names, and take the IPv6 filter away.",
    notes: "The guide describes none of its placeholders. `tempipv6` is taken for the name of the filter.\n\nThe guide prints the two ends without ports; devices print them as a rule.\n\nThe later edition of the guide leaves out the session prefix.",
};

static ADDRESSES_ASSIGNED: Texts = Texts {
    explanation: "The firewall assigned inner addresses to the AnyConnect IKEv2 session of a user.\n\nIt is the line to search for when an inner address has to be traced to a person: it ties user, outer address and\nport, group policy and inner addresses together. The user has been authenticated by now. An IPv6 address of `::`\nsays that the client got an IPv4 address only.",
    action: "",
    notes: "The guide ends the text with a full stop; devices write none.\n\nWhere no IPv6 address was given, devices write `::` or `invalid-addr-2-0.0.0.0`.\n\nThe level is often changed; devices have been seen to send it at 6.\n\nDevices write `IKEv2` behind the user name, which the guide leaves out. The later edition of the guide leaves out the whole session prefix.",
};

static CLIENT_IDENTIFIED: Texts = Texts {
    explanation: "A client that is connecting has told the firewall its operating system and software release.\n\nThe session is not up yet. All three values are the client's own claim, so they serve for an inventory, or to find\nout which release a failing user runs, but prove nothing about the machine.",
    action: "",
    notes: "The later edition of the guide leaves out the session prefix.",
};

static INVALID_SELECTORS: Texts = Texts {
    explanation: "The peer complained that a packet from this firewall lay outside the traffic selectors of its IPsec SA.\n\nThe peer decrypted the packet, found that its inner addresses, ports or protocol are not what the SA was negotiated\nfor, and sent an INVALID_SELECTORS notification with the SPI and the head of the packet. The packet was lost; the\nSA stays as it is. Traffic of that kind will not get through until the two sides agree on what the tunnel carries.",
    action: "Look first at why this firewall put the packet into that SA.\n\n- `show crypto ipsec sa peer ADDRESS` shows the selectors of the SA with this outbound SPI; compare them with the\n  packet in the line.\n- See whether address translation changes the packet ahead of the tunnel (`show nat detail`), and follow such a packet\n  with `packet-tracer`.\n- Compare the crypto access lists of both sides; a change on one side alone, with SAs still up from before, has\n  this effect. `clear crypto ipsec sa peer ADDRESS` has them negotiated anew.\n\nIf the two sides agree and the line still comes, open a case with Cisco TAC and send along the line, the configuration\nand what went on before.",
    notes: "The guide prints a typographic apostrophe in `didn’t`. The later edition of the guide has the plain one, which is what a device can be expected to send; both are accepted.\n\nWhether the protocol of the packet is a number or a name is not told, so the field takes any word.\n\nThe later edition of the guide leaves out the session prefix and `from peer`.",
};

static KEEPALIVE_OVERRIDDEN: Texts = Texts {
    explanation: "The firewall uses longer keepalive times for a tunnel than its tunnel group has, to spare the cluster.\n\nIt occurs on a cluster with distributed site-to-site VPN. With many tunnels, frequent keepalives (dead peer detection)\nwould overload the units, so values that are too small are raised to the least that this mode requires. The tunnel\nworks; a dead peer is noticed somewhat later than the configuration says.",
    action: "Set the tunnel group to the applied values of the line, or to larger ones, so that the configuration says what really\nhappens: `isakmp keepalive threshold SECONDS retry SECONDS` under `tunnel-group NAME ipsec-attributes`.\n`show run tunnel-group` shows the present values. It is not urgent.",
    notes: "The guide sets the placeholders in angle brackets, the later edition of the guide does not; no brackets are expected in a line.\n\nThe later edition of the guide leaves out the session prefix.",
};

static ENTRY_REMOVAL_FAILED: Texts = Texts {
    explanation: "The tunnel manager was told to remove an entry but could not, because the request was not valid.\n\nThe tunnel manager keeps an entry for every tunnel that the firewall is trying to start. One that stays behind can\nkeep the firewall from starting a tunnel to that peer again. Tunnels that are up are not affected. The fault is\ninside the firewall, not at the peer, and the line does not tell which peer or crypto map it concerns.",
    action: "Find out whether a tunnel is stuck: look for 752007 and 752008 after this line, and compare\n`show vpn-sessiondb l2l` with the tunnels that ought to be up.\n\nA reload clears the entry. In a failover pair, let the other unit take over before reloading. If the line comes\nback, debug the tunnel that fails with `debug crypto condition peer ADDRESS`, then\n`debug crypto ikev2 platform 127`, `debug crypto ikev2 protocol 127` or `debug crypto ikev1 127`, and open a\ncase with the vendor.",
    notes: "",
};

static ENTRY_REMOVED: Texts = Texts {
    explanation: "The tunnel manager removed its entry for a tunnel that the firewall was starting.\n\nThe removal worked and is the normal end of every attempt, successful or not; it does not tell how the attempt\nended. 752016 stands for success, 752012 and 752015 for failure.",
    action: "",
    notes: "",
};

static DISPATCH_TO_IKEV2: Texts = Texts {
    explanation: "The firewall is starting an IKEv2 tunnel for a crypto map entry.\n\n`KEY_ACQUIRE` is the request for keys: as a rule traffic has matched the entry while no SA was there to carry it.\nThe firewall is the initiator. What follows is 752016 when the tunnel comes up, otherwise 752012 and the reason\nfrom IKEv2 itself, such as 750003. The same line again and again for one entry means a tunnel that never comes up.",
    action: "",
    notes: "The guide describes map and sequence number as those of a removed entry, a wording carried over from 752002. Here they name the crypto map entry whose tunnel is being started.",
};

static DISPATCH_TO_IKEV1: Texts = Texts {
    explanation: "The firewall is starting an IKEv1 tunnel for a crypto map entry.\n\n`KEY_ACQUIRE` is the request for keys: as a rule traffic has matched the entry while no SA was there to carry it.\nThe firewall is the initiator. What follows is 752016 when the tunnel comes up, otherwise 752012. A 752010 beside\nthis line says that IKEv2 was considered too, but has no proposal in the entry.",
    action: "",
    notes: "The guide describes map and sequence number as those of a removed entry, a wording carried over from 752002. Here they name the crypto map entry whose tunnel is being started.",
};

static DISPATCH_MEMORY_LOW: Texts = Texts {
    explanation: "The firewall could not start a tunnel because of a fault of its own, probably a lack of memory.\n\nThe request for keys did not reach IKE, so nothing was sent to the peer and the traffic for this crypto map\nentry finds no tunnel. A failed memory allocation is the likely cause, though other internal errors end here as\nwell. If memory is really short, other services of the firewall will soon suffer too.",
    action: "Check the memory on this firewall first, the peer has no part in it: `show memory`, `show memory detail` and\n`show blocks`. A steady loss over days points to a leak; `memory tracking enable` and `show memory tracking`\nshow who holds the memory. Look for other messages about failed allocations at the same time.\n\nIf memory is fine, debug the attempt with `debug crypto ipsec 127` and the debugs of the IKE version in use, and\ngive the result to the vendor.",
    notes: "The guide describes map and sequence number as those of a removed entry, a wording carried over from 752002. Here they name the crypto map entry whose tunnel could not be started.",
};

static DISPATCH_MISCONFIGURED: Texts = Texts {
    explanation: "The firewall could not start a tunnel because its crypto map entry or tunnel group is set up wrongly.\n\nThe request for keys could not be given to IKE, so the negotiation did not begin and the traffic for this entry\nis not carried. The configuration of this firewall is at fault; the line returns with the traffic\nuntil it is mended. 752009, 752010 or 752011 just before it often name the missing part.",
    action: "Check on this firewall that the named crypto map entry and its tunnel group are complete:\n\n- `show run crypto map`: the entry needs a peer, an access list, and a transform set for IKEv1\n  (`set ikev1 transform-set`) or an IPsec proposal for IKEv2 (`set ikev2 ipsec-proposal`).\n- `show run tunnel-group`: there must be a tunnel group of type `ipsec-l2l` for the peer's address, with a\n  pre-shared key or a trustpoint for the IKE version that the entry uses.\n- `show run group-policy`: `vpn-tunnel-protocol` of the group policy in use must allow that IKE version.\n- `show run crypto ikev1` and `show run crypto ikev2`: the version must be enabled on the interface.\n\nThen send traffic that matches the entry, or run `packet-tracer` with the addresses of the line.",
    notes: "On some devices the line ends after the sequence number, without addresses and ports.\n\nThe guide uses the same two names for both pairs of address and port; the first pair is the source, the second the destination. It does not say of what; with ports beside them they read as those of the packet that called for the tunnel.\n\nThe guide describes map and sequence number as those of a removed entry, a wording carried over from 752002. Here they name the crypto map entry whose tunnel could not be started.",
};

static DISPATCH_ENTRY_EXISTS: Texts = Texts {
    explanation: "The firewall was asked to start a tunnel for which the tunnel manager already holds an entry.\n\nAdding the entry a second time was refused. Usually the first attempt is still under way, more traffic arrives\nin the meantime, and nothing is wrong: 752016 follows within seconds. If the line goes on for minutes, the attempt\nhangs, or an old entry was never taken away, and then no new attempt for this crypto map entry can begin.",
    action: "A few lines while a tunnel comes up need no action. If they go on:\n\n- See whether an attempt is still running: `show crypto ikev2 sa detail`, `show crypto ikev1 sa detail`.\n- Make sure that the peer is reachable and that its configuration allows this tunnel.\n- Debug both IKE versions for the peer with `debug crypto condition peer ADDRESS`, then\n  `debug crypto ikev2 protocol 127` and `debug crypto ikev1 127`: either can still be at work on the tunnel.\n- Follow 752002 to 752004 for the crypto map entry (752002 is at the level debugging): every attempt, whether\n  it succeeds or fails, has to add its entry and remove it again. A 752001 tells that a removal failed.",
    notes: "The guide describes map and sequence number as those of a removed entry, a wording carried over from 752002. Here they name the crypto map entry that the tunnel manager already has.",
};

static DUPLICATE_ENTRY: Texts = Texts {
    explanation: "A request to start a tunnel came twice; the tunnel manager is already working on the first one.\n\nThe second request is dropped and the first attempt goes on, so a single line is harmless. It names neither the\npeer nor the crypto map.",
    action: "Usually nothing is to be done. If the line keeps coming, an earlier IKEv1 or IKEv2 attempt is probably waiting for\nits timeout: check `show crypto ikev2 sa detail` and `show crypto ikev1 sa detail` for an SA that is not established.\n\nThen debug that IKE version (`debug crypto ikev2 protocol 127`, `debug crypto ikev1 127`) and verify that a 752002\nfollows each attempt, failed ones included.",
    notes: "The guide says that nothing is to be done and yet goes on with advice for the case that the line persists. That advice is kept here.",
};

static MULTIPLE_PEERS_UNSUPPORTED: Texts = Texts {
    explanation: "The firewall did not start an IKEv2 tunnel because the crypto map entry lists more than one peer.\n\nThis software takes a list of peers with IKEv1 only. Where the entry has an IKEv1 transform set as well, the\ntunnel is started with IKEv1; otherwise 752006 or 752015 tends to follow and the traffic finds no tunnel. The\nline does not name the crypto map; its neighbours in the log do.",
    action: "Find entries with several addresses behind `set peer` in `show run crypto map` on this firewall. If the site-to-site\ntunnel should use IKEv2, leave one peer in the entry, or use a release that knows IKEv2 peer lists. If the list is\nwanted as it is, use IKEv1 for the entry.",
    notes: "The guide says that only IKEv1 can have several peers. That is true of older releases; ASA 9.14(1) and FTD 6.6 brought peer lists for IKEv2 crypto maps.",
};

static IKEV2_PROPOSAL_MISSING: Texts = Texts {
    explanation: "The firewall did not start a tunnel with IKEv2 because the crypto map entry has no IKEv2 IPsec proposal.\n\nOn a tunnel that is meant to run IKEv1 only this is harmless: 752004 stands beside it and the tunnel is started\nwith IKEv1. Where IKEv2 is wanted, the tunnel can't come up from this side. The line does not name the crypto\nmap; its neighbours in the log do.",
    action: "Decide which IKE version the tunnel should use, then check the entry in `show run crypto map` on this firewall.\n\n- For IKEv2, define a proposal with `crypto ipsec ikev2 ipsec-proposal` where none is there, and name it in the\n  entry with `crypto map MAP SEQUENCE set ikev2 ipsec-proposal PROPOSAL`. Its algorithms have to agree with the peer's.\n- For IKEv1, nothing is to be done as long as the tunnel comes up.",
    notes: "",
};

static IKEV1_TRANSFORM_SET_MISSING: Texts = Texts {
    explanation: "The firewall did not start a tunnel with IKEv1 because the crypto map entry has no IKEv1 transform set.\n\nOn a tunnel that is meant to run IKEv2 only this is harmless. Where IKEv1 is wanted, or should stand in when IKEv2\nfails, the tunnel can't come up that way from this side. The line does not name the crypto map; its neighbours in\nthe log do.",
    action: "Decide which IKE version the tunnel should use, then check the entry in `show run crypto map` on this firewall.\n\n- For IKEv1, define a transform set with `crypto ipsec ikev1 transform-set` where none is there, and name it in the\n  entry with `crypto map MAP SEQUENCE set ikev1 transform-set SET`. Its algorithms have to agree with the peer's.\n- For IKEv2, nothing is to be done as long as the tunnel comes up.",
    notes: "The guide speaks of IKEv2 where it explains this condition and advises on it. Transform sets belong to IKEv1, as the line says; the counterpart for IKEv2 is the proposal of 752010.",
};

static TUNNEL_SETUP_FAILED: Texts = Texts {
    explanation: "The firewall tried to bring up a tunnel with one IKE version, and the attempt failed.\n\nThe firewall was the initiator. Traffic for the crypto map entry has no tunnel for now. If the entry has another\nIKE version, 752013 or 752014 follows with the next attempt; if all have failed, 752015. The cause is told by\nmessages of IKE itself, such as 750003 for IKEv2.",
    action: "Look for the cause in the log just before this line: 750003 and messages 751001 to 751028 for IKEv2, class 713 for\nIKEv1. Frequent ones are a peer that is not reachable on UDP 500 and 4500, algorithms that do not agree, a wrong\npre-shared key or certificate, and access lists of the two sides that do not mirror each other.\n\nCheck `show run crypto map` and `show run tunnel-group` against the peer. If that does not help, debug the IKE\nversion that the line names: `debug crypto ikev2 protocol 127` or `debug crypto ikev1 127`, narrowed by\n`debug crypto condition peer ADDRESS`.",
    notes: "The guide prints the version as a word of its own, 1 or 2, behind `IKEv`. Devices write `IKEv1` or `IKEv2` in one word, and the field holds that word.\n\nThe guide describes map and sequence number as those of a removed entry, a wording carried over from 752002. Here they name the crypto map entry whose tunnel failed.",
};

static RETRY_WITH_IKEV2: Texts = Texts {
    explanation: "The firewall is starting a tunnel once more, with IKEv2, after an attempt for the same entry failed.\n\nThe firewall is the initiator. 752016 follows if the tunnel comes up this time, otherwise 752012, and 752015 when no\nIKE version is left to try.",
    action: "See first how the new attempt ended: a 752016 for the same crypto map entry says that the tunnel is up, and so\ndoes `show crypto ikev2 sa detail`.\n\nEither way look at why the first attempt failed (752012 and the messages before it), and check the entry in\n`show run crypto map` on both sides. A tunnel that needs a second attempt every time often has a peer that\nhandles only one of the IKE versions.",
    notes: "The guide describes map and sequence number as those of a removed entry, a wording carried over from 752002. Here they name the crypto map entry whose tunnel is tried again.",
};

static FALLBACK_TO_IKEV1: Texts = Texts {
    explanation: "The firewall is falling back to IKEv1 after its first attempt at the tunnel failed.\n\nThe crypto map entry allows both IKE versions. 752016 follows if the tunnel comes up with IKEv1, otherwise 752012 and\n752015. A tunnel that used to run IKEv2 and now falls back works, but with the older protocol and its algorithms.",
    action: "See first how the second attempt ended: a 752016 for the same crypto map entry says that the tunnel is up, and so\ndoes `show crypto ikev1 sa detail`.\n\nThen find out why the first attempt failed (752012 and the messages before it, such as 750003), and check the entry\nin `show run crypto map` on both sides. If the peer knows only IKEv1, take the IKEv2 proposal out of the entry and the\nfailed first attempt goes away. If IKEv1 is unwanted, take the IKEv1 transform set out, so that no fallback is possible.",
    notes: "The guide describes map and sequence number as those of a removed entry, a wording carried over from 752002. Here they name the crypto map entry whose tunnel is tried again.",
};

static ALL_VERSIONS_FAILED: Texts = Texts {
    explanation: "A site-to-site tunnel could not be brought up with any IKE version of its crypto map entry.\n\nThe firewall was the initiator and has given up for now: traffic for the entry is not carried. The next packet that\nmatches starts over with 752003 or 752004, so the line returns as long as there is traffic and the cause lasts. A\n752012 before it tells of the single failure of a version.",
    action: "Check first that the peer answers: UDP 500 and 4500 must be open on the way, and the address in `set peer` right.\n`show crypto ikev2 sa detail` and `show crypto ikev1 sa detail` during an attempt show how far it gets.\n\n- Compare the entry in `show run crypto map` with the peer's: algorithms, PFS, and access lists that mirror each other.\n- Compare `show run tunnel-group`, `show run crypto ikev1` and `show run crypto ikev2`: keys, trustpoints, policies.\n- Debug each IKE version by itself with `debug crypto ikev2 protocol 127` and `debug crypto ikev1 127`, narrowed\n  by `debug crypto condition peer ADDRESS`; the log of the responder often tells more than that of the initiator.",
    notes: "The guide describes map and sequence number as those of a removed entry, a wording carried over from 752002. Here they name the crypto map entry whose tunnel failed.",
};

static TUNNEL_SETUP_SUCCEEDED: Texts = Texts {
    explanation: "A site-to-site tunnel that the firewall started is up.\n\nThe line names the IKE version that succeeded, and the crypto map entry. It closes the attempt that 752003, 752004,\n752013 or 752014 opened. IKEv2 logs 750006 for the SA itself, with the addresses of both ends.",
    action: "",
    notes: "The guide prints the version as a word of its own, 1 or 2, behind `IKEv`. Devices write `IKEv1` or `IKEv2` in one word, and the field holds that word.\n\nThe guide describes map and sequence number as those of a removed entry, a wording carried over from 752002. Here they name the crypto map entry whose tunnel is up.",
};

static BACKUP_TUNNEL_DENIED: Texts = Texts {
    explanation: "The firewall refused to start a backup site-to-site tunnel with IKEv2, which lacks that feature.\n\nBackup L2L means a crypto map entry that lists several peers to be tried one after the other. The firewall starts\nthe connection with IKEv1 instead, so nothing is lost where IKEv1 is enabled and the entry has a transform set for\nit. Without IKEv1 there is no tunnel.",
    action: "If IKEv1 is enabled for the entry, nothing is to be done. Backup L2L depends on it: check on this firewall that\n`show run crypto ikev1` has the version enabled on the named interface, and `show run crypto map` a transform set in the entry.\n\nIf the tunnel has to use IKEv2, leave a single peer in the entry, or use a release that knows IKEv2 peer lists (752009).",
    notes: "The guide says that nothing is to be done and names IKEv1 as a requirement in the same breath; both hold, the first only with IKEv1 enabled.\n\nThe guide lists no parameters, and its placeholders repeat words of the text. Here they are the interface, the name of the crypto map and its sequence number.",
};

static UNEXPECTED_PACKET: Texts = Texts {
    explanation: "A cluster unit received an IKEv2 packet that failed the first consistency checks of the data path.\n\nIt occurs only in a cluster whose VPN mode is distributed. The SPI of the packet was damaged or had expired. A\nlate packet for an SA that has just ended can do that, and is harmless once in a while. Many lines from a known peer\nsuggest that the ends do not agree on their SAs; from unknown addresses they are more likely scans or forged\npackets, since nothing is authenticated this early.",
    action: "Single lines need no action. If there are many, see first whether the address belongs to a peer of yours:\n`show vpn-sessiondb l2l` and `show crypto ikev2 sa detail` on the units.\n\n- A known peer: check its state and log, and clear the SA on both sides if the tunnel carries nothing\n  (`clear crypto ikev2 sa ADDRESS`). Check the cluster with `show cluster info`, and where the sessions are with\n  `show cluster vpn-sessiondb distribution`; units that joined or left lately may explain it.\n- An unknown address: block it ahead of the firewall, or with an access list for traffic to the firewall itself\n  (`access-group LIST in interface NAME control-plane`).",
    notes: "The guide's advice for this id repeats that of 752017, about IKEv1 and backup tunnels, and has nothing to do with the event. The advice here is our own.\n\nThe guide names the two known errors only in the description of a parameter; other texts are possible.\n\nThe guide sets the placeholders in angle brackets, the later edition of the guide does not; no brackets are expected in a line.",
};

/// The lists of texts.
pub(crate) static LISTS: &[&List] = &[
    &LIST_TUNNEL_REQUEST,
    &LIST_IKE_VERSION,
    &LIST_LICENSE,
    &LIST_COMBINED_CIPHER,
    &LIST_PACKET_FAULT,
    &LIST_IKE_ERROR,
];

static LIST_TUNNEL_REQUEST: List = List {
    name: "tunnel-request",
    groups: &[],
    values: &[
        ListedValue::new(
            "establish",
            "establish",
            None,
            "The tunnel does not exist yet and is to be set up.",
            "",
        ),
        ListedValue::new(
            "rekey",
            "rekey",
            None,
            "The tunnel exists and is to get new keys before the old ones expire.",
            "",
        ),
    ],
};

static LIST_IKE_VERSION: List = List {
    name: "ike-version",
    groups: &[],
    values: &[
        ListedValue::new(
            "ikev1",
            "IKEv1",
            None,
            "Version 1 of IKE, defined in RFC 2409.",
            "",
        ),
        ListedValue::new(
            "ikev2",
            "IKEv2",
            None,
            "Version 2 of IKE, defined in RFC 7296.",
            "",
        ),
    ],
};

static LIST_LICENSE: List = List {
    name: "license",
    groups: &[],
    values: &[
        ListedValue::new(
            "other-vpn",
            "other VPN",
            None,
            "The license for sessions without AnyConnect, such as site-to-site tunnels and other IPsec clients.",
            "",
        ),
        ListedValue::new(
            "anyconnect-premium-essentials",
            "AnyConnect Premium/Essentials",
            None,
            "The license for AnyConnect clients, Premium or Essentials.",
            "",
        ),
    ],
};

static LIST_COMBINED_CIPHER: List = List {
    name: "combined-cipher",
    groups: &[],
    values: &[
        ListedValue::new(
            "aes-gcm",
            "AES-GCM",
            None,
            "AES in Galois/Counter Mode, with no key length given.",
            "",
        ),
        ListedValue::new(
            "aes-gcm-256",
            "AES-GCM 256",
            None,
            "AES in Galois/Counter Mode with a key of 256 bits.",
            "",
        ),
    ],
};

static LIST_PACKET_FAULT: List = List {
    name: "packet-fault",
    groups: &[],
    values: &[
        ListedValue::new(
            "corrupted-spi",
            "Corrupted SPI detected",
            None,
            "The SPI in the packet is damaged.",
            "",
        ),
        ListedValue::new(
            "expired-spi",
            "Expired SPI received",
            None,
            "The SPI in the packet is of an SA that is no longer valid.",
            "",
        ),
    ],
};

static GROUPS_IKE_ERROR: [ListedGroup; 14] = [
    ListedGroup::new(
        "peer",
        "Peer and path",
        "Packets do not reach the other end, are lost or translated on the way, or the peer answers with an error.",
    ),
    ListedGroup::new(
        "proposal",
        "Algorithms and DH groups",
        "The two ends do not agree on algorithms, or a policy or proposal is incomplete.",
    ),
    ListedGroup::new(
        "traffic",
        "Crypto maps, profiles and traffic",
        "The networks, the address or the identity of the peer lead to no crypto map entry or profile.",
    ),
    ListedGroup::new(
        "authentication",
        "Keys and identities",
        "One end can't prove who it is, or in a way that the other does not expect.",
    ),
    ListedGroup::new(
        "certificate",
        "Certificates",
        "A certificate, its chain, its key or the request for one is at fault.",
    ),
    ListedGroup::new(
        "user",
        "Users, AAA and addresses",
        "The login of a remote user, what the AAA server says of it, or the client's settings.",
    ),
    ListedGroup::new("rekey", "Rekey", "The tunnel was up and was to get new keys."),
    ListedGroup::new(
        "packet",
        "Unsound packets",
        "A packet breaks the rules of IKEv2, fits no SA, or was damaged or forged.",
    ),
    ListedGroup::new(
        "fragmentation",
        "Fragmentation",
        "A message that was cut into fragments could not be put together.",
    ),
    ListedGroup::new(
        "resources",
        "Capacity and limits",
        "Memory, a queue, a session limit or the protection against floods stood in the way.",
    ),
    ListedGroup::new(
        "redirect",
        "Redirect and load balancing",
        "The session was to go on at another gateway (RFC 5685).",
    ),
    ListedGroup::new(
        "failover",
        "Failover",
        "The two units of a failover pair do not agree.",
    ),
    ListedGroup::new(
        "session",
        "Passing states",
        "The negotiation or session was busy, or had ended meanwhile; most of these pass by themselves.",
    ),
    ListedGroup::new(
        "internal",
        "Inside the firewall",
        "A fault or a note of the firewall's own software, which the peer has no part in.",
    ),
];

static LIST_IKE_ERROR: List = List {
    name: "ike-error",
    groups: &GROUPS_IKE_ERROR,
    values: &[
        ListedValue::new(
            "network-send-failed",
            "Failed to send data on the network",
            Some(&GROUPS_IKE_ERROR[0]),
            "The firewall could not send an IKEv2 packet, so look at its own route and interface towards the peer.",
            "`show route ADDRESS` for the peer has to name the interface that carries the crypto map, and `show interface` has to show it up. A flapping uplink or a missing default route is the usual finding.",
        ),
        ListedValue::new(
            "async-request-queued",
            "Asynchronous request queued",
            Some(&GROUPS_IKE_ERROR[12]),
            "A step such as a certificate or AAA check was handed to another process, which is a state rather than a fault unless nothing follows.",
            "A 750006 some seconds later closes it. If nothing follows, the answer is overdue: look at `show aaa-server`, and at whether the CRL or OCSP server can be reached.",
        ),
        ListedValue::new(
            "packet-enqueue-failed",
            "Failed to enqueue packet",
            Some(&GROUPS_IKE_ERROR[9]),
            "The firewall could not put a packet on an internal queue, so look at its own load and free memory.",
            "`show cpu usage` and `show blocks` in that moment decide. A burst when many peers come back at once passes.",
        ),
        ListedValue::new(
            "parameter-invalid",
            "A supplied parameter is incorrect",
            Some(&GROUPS_IKE_ERROR[13]),
            "One part of the firewall's IKEv2 code handed another a value that it can't use; this points inside the firewall, so keep the lines around it and `show version`.",
            "",
        ),
        ListedValue::new(
            "memory-allocation-failed",
            "Failed to allocate memory",
            Some(&GROUPS_IKE_ERROR[9]),
            "The firewall had no memory for the negotiation, so look at `show memory` and at the number of its sessions.",
            "Take `show memory detail` and `show blocks` at once, before the numbers recover. Soon other functions will be short of memory too.",
        ),
        ListedValue::new(
            "cookie-negotiation-failed",
            "Failed the cookie negotiation",
            Some(&GROUPS_IKE_ERROR[9]),
            "The initiator did not return the anti-flooding cookie in the way the responder expects, so suspect a spoofed source, loss on the path or a faulty peer.",
            "Cookies are asked for only above the threshold of `crypto ikev2 cookie-challenge`, so ask why so many SAs are half open: 750004 around it. A NAT that gives the second packet another source address breaks the cookie as well.",
        ),
        ListedValue::new(
            "policy-match-failed",
            "Failed to find a matching policy",
            Some(&GROUPS_IKE_ERROR[1]),
            "Nothing in the firewall's configuration fits what was negotiated, so compare IKEv2 policies, IPsec proposals and protected networks of both sides.",
            "In practice it is the algorithms: `debug crypto ikev2 protocol 127` prints the policies received and those expected, one after the other. Entries with `ESP` belong to the IPsec proposal, the others to `crypto ikev2 policy`. If both agree, compare the selectors in 750001 or 751022.",
        ),
        ListedValue::new(
            "database-lookup-failed",
            "Failed to locate an item in the database",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall did not find an entry in one of its own IKEv2 tables, which are not named; it may have been removed meanwhile, so read the lines before it.",
            "",
        ),
        ListedValue::new(
            "policy-database-init-failed",
            "Failed to initialize the policy database",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall could not set up its store of IKEv2 policies, a fault of its own; look at free memory, and collect `show tech-support` if it recurs.",
            "",
        ),
        ListedValue::new(
            "policy-database-insert-failed",
            "Failed to insert a policy into the database",
            Some(&GROUPS_IKE_ERROR[13]),
            "A policy could not be put into the firewall's store of IKEv2 policies; look at free memory and at the latest change of the configuration.",
            "",
        ),
        ListedValue::new(
            "peer-proposal-invalid",
            "The peer's proposal is invalid",
            Some(&GROUPS_IKE_ERROR[1]),
            "The algorithms the peer proposed are malformed or not allowed, so compare the peer's proposals with the firewall's IKEv2 policies.",
            "Go through encryption, integrity, PRF and DH group one by one. AES-GCM goes with `integrity null` and still needs a PRF, which is where gear of other makers differs most.",
        ),
        ListedValue::new(
            "dh-value-computation-failed",
            "Failed to compute the DH value",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall could not compute its Diffie-Hellman value, an internal fault unless the peer's public value was bad.",
            "",
        ),
        ListedValue::new(
            "nonce-construction-failed",
            "Failed to construct a NONCE",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall could not make the random number that it has to add to the key exchange, a fault of its own crypto functions or a lack of memory.",
            "",
        ),
        ListedValue::new(
            "expected-payload-missing",
            "An expected payload is missing from the packet",
            Some(&GROUPS_IKE_ERROR[7]),
            "The peer's packet lacks something that this exchange requires, so debug the exchange to see which payload and look at the peer.",
            "The debug prints the payloads of each packet in order. If it began with an update of the peer, the release notes there are the place to look.",
        ),
        ListedValue::new(
            "skeyseed-computation-failed",
            "Failed to compute the SKEYSEED",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall could not derive the seed of all keys of the IKE SA, an internal fault that should go to support if it recurs.",
            "",
        ),
        ListedValue::new(
            "child-sa-key-creation-failed",
            "Failed to create child SA keys",
            Some(&GROUPS_IKE_ERROR[13]),
            "The IKE SA stands but no keys for the IPsec SA could be derived, an internal fault of the firewall.",
            "",
        ),
        ListedValue::new(
            "ke-dh-group-mismatch",
            "The peer's KE payload contained the wrong DH group",
            Some(&GROUPS_IKE_ERROR[1]),
            "The initiator sent a key for another DH group than the responder selects, harmless if a retry with the right group follows, else align the groups.",
            "The initiator guesses a group, and the responder asks for another by `INVALID_KE_PAYLOAD`; that costs one round trip. To save it, put the common group first in the initiator's `crypto ikev2 policy`. At a rekey, compare `set pfs` of the two ends.",
        ),
        ListedValue::new(
            "dh-groups-exhausted",
            "Received invalid KE notify, yet we've tried all configured DH groups",
            Some(&GROUPS_IKE_ERROR[1]),
            "The peer turned down every DH group the firewall has, so configure at least one common group on both sides.",
            "Compare `group` in `show run crypto ikev2` with the peer's policy. After an upgrade of one end, look for a weak group, such as 2, that the new release has dropped.",
        ),
        ListedValue::new(
            "hash-computation-failed",
            "Failed to compute a hash value",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall's crypto functions gave no hash; the text does not say of what, so collect `show crypto accelerator statistics` and the lines around it.",
            "",
        ),
        ListedValue::new(
            "ike-sa-authentication-failed",
            "Failed to authenticate the IKE SA",
            Some(&GROUPS_IKE_ERROR[3]),
            "One end could not prove its identity to the other, so check pre-shared keys in both directions, certificates and identities on both sides.",
            "IKEv2 has a pre-shared key (PSK) for each direction, and a mismatch in one is enough: what is `ikev2 local-authentication` here has to be the remote key there, and the other way round. `Username:` often shows the tunnel group that was taken; if it is a default one, mend the mapping and not the key. With certificates, 751006 tells more.",
        ),
        ListedValue::new(
            "signature-processing-failed",
            "Failed to compute or verify a signature",
            Some(&GROUPS_IKE_ERROR[4]),
            "A certificate signature could not be made or did not check out, so compare certificate, key pair and signature algorithm of both sides.",
            "With gear of other makers suspect the hash first: `ikev2 rsa-sig-hash sha1` in the tunnel group is for peers that take nothing newer. A certificate that was renewed on one end only is the next candidate.",
        ),
        ListedValue::new(
            "cert-validation-failed",
            "Failed to validate the certificate",
            Some(&GROUPS_IKE_ERROR[4]),
            "The firewall does not trust the peer's certificate, so check its issuer's trustpoint, the chain, the dates, the clock and the revocation check on the firewall.",
            "`show crypto ca certificates` has to list every CA of the chain. A CRL or OCSP server that is out of reach fails a good certificate as well; `revocation-check crl none` as a test shows if that is it. `debug crypto ca transactions` names the step.",
        ),
        ListedValue::new(
            "cert-revoked",
            "The certificate has been revoked and is consequently invalid",
            Some(&GROUPS_IKE_ERROR[4]),
            "The issuer has withdrawn the certificate, so its owner, normally the peer, needs a new one.",
            "`show crypto ca crls` shows the list in use and its age. If the revocation was a mistake and has been undone, `crypto ca crl request TRUSTPOINT` fetches a fresh list.",
        ),
        ListedValue::new(
            "cert-request-processing-failed",
            "Failed to build or process a certificate request",
            Some(&GROUPS_IKE_ERROR[4]),
            "A certificate request payload could not be made or read, so check the trustpoints on the firewall and the list of issuers the peer asks for.",
            "`debug crypto ikev2 protocol 127` prints the request. If it began with a change here, look for a trustpoint without a CA certificate in `show crypto ca certificates`.",
        ),
        ListedValue::new(
            "peer-cert-missing",
            "We requested a certificate, but the peer supplied none",
            Some(&GROUPS_IKE_ERROR[4]),
            "The firewall wants to authenticate the peer by certificate and got none, so check the peer's certificate and whether it means to use a pre-shared key.",
            "Often the peer has a key set up and the group here says `ikev2 remote-authentication certificate`. Else the peer has no certificate of an issuer that was asked for: its CA has to be among the trustpoints here.",
        ),
        ListedValue::new(
            "peer-cert-not-first",
            "While sending the certificate chain, peer did not send its certificate as the first in the chain",
            Some(&GROUPS_IKE_ERROR[4]),
            "The peer sends its chain in the wrong order, issuers ahead of its own certificate, which has to be mended on the peer.",
            "RFC 7296 wants the end's own certificate first. Where the peer takes a bundle, sort it: its own, then the intermediates; the root need not be sent.",
        ),
        ListedValue::new(
            "id-type-unsupported",
            "Detected an unsupported ID type",
            Some(&GROUPS_IKE_ERROR[3]),
            "The peer identifies itself by a kind of identity that the firewall can't handle, so set the peer to use an address, name, e-mail address or certificate DN.",
            "With an ASA as the peer, `crypto isakmp identity auto` does: the address for keys, the DN for certificates.",
        ),
        ListedValue::new(
            "payload-encryption-failed",
            "Failed to construct an encrypted payload",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall could not encrypt its own packet, an internal or crypto engine fault.",
            "",
        ),
        ListedValue::new(
            "payload-decryption-failed",
            "Failed to decrypt an encrypted payload",
            Some(&GROUPS_IKE_ERROR[7]),
            "A packet could not be decrypted or failed its integrity check, so the keys of the two ends differ or the packet was damaged or forged.",
            "Unlike in IKEv1 a wrong pre-shared key does not show here, but as an authentication failure. If one peer always fails, suspect how it does the cipher or PRF, AES-GCM first, and try another; single lines are damaged, late or forged packets.",
        ),
        ListedValue::new(
            "packet-value-invalid",
            "Detected an invalid value in the packet",
            Some(&GROUPS_IKE_ERROR[7]),
            "A field of the peer's packet holds something IKEv2 forbids, so look at the peer's software or at what changes packets on the path.",
            "",
        ),
        ListedValue::new(
            "initiator-bit-unexpected",
            "The initiator bit is asserted in packet from original responder",
            Some(&GROUPS_IKE_ERROR[7]),
            "The end that answered the IKE SA set the flag of its initiator, a fault of the peer's software or a reflected packet.",
            "",
        ),
        ListedValue::new(
            "initiator-bit-missing",
            "The initiator bit isn't asserted in packet from original initiator",
            Some(&GROUPS_IKE_ERROR[7]),
            "The end that opened the IKE SA left out the flag of the initiator, a fault of the peer's software.",
            "",
        ),
        ListedValue::new(
            "response-bit-unexpected",
            "The message response bit is asserted in a packet from the exchange initiator",
            Some(&GROUPS_IKE_ERROR[7]),
            "A request arrived with the flag that marks a response, a fault of the peer's software or a reflected packet.",
            "",
        ),
        ListedValue::new(
            "response-bit-missing",
            "The message response bit isn't asserted in a packet from the exchange responder",
            Some(&GROUPS_IKE_ERROR[7]),
            "A response arrived without the flag that marks it as one, a fault of the peer's software.",
            "",
        ),
        ListedValue::new(
            "ike-spi-invalid",
            "Detected an invalid IKE SPI",
            Some(&GROUPS_IKE_ERROR[7]),
            "The packet names an IKE SA that the firewall does not have, often one that only the peer still holds after a restart, so clear it there.",
            "The packet was dropped, and no tunnel that works is harmed. The peer's dead peer detection ends it; `show crypto ikev2 sa` tells whether there is a newer SA with it already. From an address that nobody knows it is a scan.",
        ),
        ListedValue::new(
            "packet-retransmitted",
            "Packet is a retransmission",
            Some(&GROUPS_IKE_ERROR[0]),
            "The peer repeated a packet that had already arrived, harmless now and then, but a sign of lost replies if it goes on.",
            "The firewall repeats the answer that it has kept. If the same peer goes on, your answers do not arrive: check the way back, asymmetric routing and the MTU, with a capture on both ends.",
        ),
        ListedValue::new(
            "protocol-id-invalid",
            "Detected an invalid protocol ID",
            Some(&GROUPS_IKE_ERROR[7]),
            "A payload of the peer names a protocol other than IKE, AH or ESP where only these may stand, a fault of the peer's software.",
            "",
        ),
        ListedValue::new(
            "critical-payload-unsupported",
            "Detected unsupported critical payload",
            Some(&GROUPS_IKE_ERROR[7]),
            "The peer sent a payload the firewall does not know and marked it as one that may not be skipped, so turn that extension off on the peer.",
            "`debug crypto ikev2 protocol 127` gives the number of the payload, and the IANA list of IKEv2 payload types its meaning.",
        ),
        ListedValue::new(
            "ts-type-invalid",
            "Detected an invalid traffic selector type",
            Some(&GROUPS_IKE_ERROR[2]),
            "The peer's traffic selectors are neither IPv4 nor IPv6 ranges, so look at the peer's selector settings.",
            "",
        ),
        ListedValue::new(
            "sa-creation-failed",
            "Failed to create new SA",
            Some(&GROUPS_IKE_ERROR[9]),
            "The firewall could not set up the new SA, so look at its memory, its session limits and the messages before this one.",
            "751019 (license), 750009 or 751015 (admission) just before it name the limit. With none of them, look in `show crypto ikev2 sa` for a half-dead SA with the peer and clear it.",
        ),
        ListedValue::new(
            "sa-deletion-failed",
            "Failed to delete SA",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall could not remove an SA from its own tables; see with `show crypto ikev2 sa` whether it lingers.",
            "",
        ),
        ListedValue::new(
            "session-db-sa-insert-failed",
            "Failed to add new SA into session DB",
            Some(&GROUPS_IKE_ERROR[9]),
            "The new SA found no place in the firewall's table of sessions; compare `show vpn-sessiondb summary` with the platform's limits, and look at free memory.",
            "",
        ),
        ListedValue::new(
            "psh-session-insert-failed",
            "Failed to add session to PSH",
            Some(&GROUPS_IKE_ERROR[13]),
            "The session could not be entered with the platform below IKEv2 (PSH is most likely its service handle); look at free memory, and collect `show tech-support` if it recurs.",
            "",
        ),
        ListedValue::new(
            "osal-session-deletion-failed",
            "Failed to delete session from osal",
            Some(&GROUPS_IKE_ERROR[13]),
            "The layer between IKEv2 and the operating system (OSAL) could not remove a session; see with `show vpn-sessiondb` whether it lingers.",
            "",
        ),
        ListedValue::new(
            "session-db-deletion-failed",
            "Failed to delete a session from the database",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall could not remove a session from its own table; see with `show vpn-sessiondb` whether it lingers.",
            "",
        ),
        ListedValue::new(
            "sa-request-insert-failed",
            "Failed to add request to SA",
            Some(&GROUPS_IKE_ERROR[12]),
            "The firewall could not attach an exchange that it wanted to begin to its IKE SA, which may be closing; read the lines of the same peer before it.",
            "",
        ),
        ListedValue::new(
            "throttle-queue-limit-exceeded",
            "Throttling request queue exceeds reasonable limit, increase the window size on peer",
            Some(&GROUPS_IKE_ERROR[9]),
            "Too many requests wait for the peer because it answers slowly and its window is small, so look at the peer's load and window size.",
            "750010 warns ahead of it. Many narrow lines in the access list make many IPsec SAs and thus many requests at each rekey: merge them.",
        ),
        ListedValue::new(
            "message-id-outside-window",
            "Received an IKE msg id outside supported window",
            Some(&GROUPS_IKE_ERROR[7]),
            "The peer's message number is too old or too far ahead, a late duplicate, a replay, or two ends that lost step after a failover.",
            "After a failover or restart of one end, `clear crypto ikev2 sa ADDRESS` on both makes them count anew; RFC 6311 spares that only where both ends know it. Without such an event suspect a path that delivers packets late or twice.",
        ),
        ListedValue::new(
            "ike-version-unsupported",
            "Detected unsupported version number",
            Some(&GROUPS_IKE_ERROR[7]),
            "The packet carries an IKE version the firewall does not speak, so check that the peer is set to IKEv2.",
            "Capture UDP 500 from its address: the 18th byte of the message is the version, `0x20` for IKEv2 and `0x10` for IKEv1. Scanners send others too.",
        ),
        ListedValue::new(
            "no-proposal-chosen-received",
            "Received no proposal chosen notify",
            Some(&GROUPS_IKE_ERROR[1]),
            "The peer accepted none of the firewall's algorithms, so compare IKEv2 policies or IPsec proposals, PFS group included, and read the peer's log.",
            "In the first exchange it concerns the IKE SA, so `crypto ikev2 policy`; in the AUTH exchange the IPsec SA, so `set ikev2 ipsec-proposal`. A tunnel that comes up and gets it at its first rekey differs in `set pfs`, which the first exchanges do not use.",
        ),
        ListedValue::new(
            "error-notify-received",
            "Detected an error notify payload",
            Some(&GROUPS_IKE_ERROR[0]),
            "The peer answered with an error notification, so its own log tells the reason, or a debug on the firewall shows the notify type.",
            "The debug gives the notify by name: `NO_PROPOSAL_CHOSEN` means algorithms, `AUTHENTICATION_FAILED` a key or certificate, `TS_UNACCEPTABLE` the networks, `INVALID_KE_PAYLOAD` the DH group, `INTERNAL_ADDRESS_FAILURE` no inner address.",
        ),
        ListedValue::new(
            "nat-detection-hash-mismatch",
            "Detected NAT-d hash doesn't match",
            Some(&GROUPS_IKE_ERROR[0]),
            "An address or port was translated between the two ends, which is expected behind NAT, where UDP port 4500 must be open.",
            "From here on both ends use UDP 4500 and wrap ESP in it, which is how it should be. If you know of no NAT there, find out who translates. If the tunnel fails next, see in `show run all crypto isakmp` that NAT traversal is on.",
        ),
        ListedValue::new(
            "sadb-init-failed",
            "Initialize sadb failed",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall could not set up its database of SAs, without which IKEv2 can't work; look at free memory, and collect `show tech-support`.",
            "",
        ),
        ListedValue::new(
            "session-db-init-failed",
            "Initialize session db failed",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall could not set up its table of sessions, without which IKEv2 can't work; look at free memory, and collect `show tech-support`.",
            "",
        ),
        ListedValue::new(
            "psh-lookup-failed",
            "Failed to get PSH",
            Some(&GROUPS_IKE_ERROR[12]),
            "The handle by which IKEv2 reaches the platform's services for this session is gone, an internal fault or a session just being torn down.",
            "",
        ),
        ListedValue::new(
            "negotiation-context-locked",
            "Negotiation context locked currently in use",
            Some(&GROUPS_IKE_ERROR[12]),
            "Another task is working on the same negotiation at this moment, which normally passes by itself.",
            "A packet that came twice is the usual cause. Read on for 750006 of the same peer.",
        ),
        ListedValue::new(
            "negotiation-context-not-freed",
            "Negotiation context was not freed!",
            Some(&GROUPS_IKE_ERROR[13]),
            "The working memory of a negotiation was still held when it ought to have been given back; if it recurs, watch free memory over some days for a leak.",
            "",
        ),
        ListedValue::new(
            "data-state-invalid",
            "Invalid data state found",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall found its own record of a negotiation in a state that ought not to occur; collect the lines of this peer and a debug of the next attempt.",
            "",
        ),
        ListedValue::new(
            "pki-session-open-failed",
            "Failed to open PKI session",
            Some(&GROUPS_IKE_ERROR[4]),
            "The firewall's certificate service could not be reached, so check its trustpoints and its memory.",
            "If other peers with certificates come up at the same time, it has passed. If none does, look at `show memory` and `show blocks`, then enrol the trustpoint anew.",
        ),
        ListedValue::new(
            "public-key-insert-failed",
            "Failed to insert public keys",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall could not store Diffie-Hellman or certificate keys, the text does not say which; it points inside the firewall, so look at free memory.",
            "",
        ),
        ListedValue::new(
            "cert-not-found",
            "No certificate found",
            Some(&GROUPS_IKE_ERROR[4]),
            "The firewall found no certificate to use, so check the trustpoint named in its tunnel group or crypto map and that it is enrolled.",
            "`show crypto ca certificates TRUSTPOINT` has to show a certificate of the firewall beside that of the CA. The trustpoint is named by `ikev2 local-authentication certificate` for site-to-site, and by `crypto ikev2 remote-access trustpoint` for clients.",
        ),
        ListedValue::new(
            "cert-encoding-unsupported",
            "Unsupported cert encoding found or Peer requested HTTP URL but never sent HTTP_LOOKUP_SUPPORTED Notification",
            Some(&GROUPS_IKE_ERROR[4]),
            "The peer sent a certificate in a form the firewall can't use, or wants certificates fetched by URL without having announced it, so correct the peer.",
            "The form is `Hash and URL`, where a certificate is fetched by HTTP: turn it off on the peer, and it sends the certificate itself.",
        ),
        ListedValue::new(
            "bundle-url-sending-unsupported",
            "Sending BUNDLE URL is not supported at least for now. However, processing a BUNDLE URL is supported",
            Some(&GROUPS_IKE_ERROR[4]),
            "The firewall can read a certificate bundle by URL but can't offer one itself, so let the peer ask for plain certificates.",
            "",
        ),
        ListedValue::new(
            "local-cert-expired",
            "Local certificate has expired",
            Some(&GROUPS_IKE_ERROR[4]),
            "The firewall's own certificate is past its end date, so renew it and check the clock of the firewall.",
            "`show crypto ca certificates` gives the end date. All tunnels with this trustpoint fail alike. If the CA's certificate has run out too, `crypto ca authenticate` comes ahead of `crypto ca enroll`.",
        ),
        ListedValue::new(
            "state-machine-construction-failed",
            "Failed to construct State Machine",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall could not build the state machine that leads through a negotiation, a fault of its own; collect `show tech-support`.",
            "",
        ),
        ListedValue::new(
            "state-machine-navigation-failed",
            "Error encountered while navigating State Machine",
            Some(&GROUPS_IKE_ERROR[13]),
            "The negotiation met an event its current state has no answer for, a follow-up of an earlier fault or an internal error of the firewall.",
            "Take the first 750003 of the attempt and not this one.",
        ),
        ListedValue::new(
            "state-machine-validation-failed",
            "SM Validation failed",
            Some(&GROUPS_IKE_ERROR[13]),
            "The state machine that leads through a negotiation did not pass the firewall's own check; collect `show tech-support` and the software version.",
            "",
        ),
        ListedValue::new(
            "negotiation-context-not-found",
            "Could not find neg context",
            Some(&GROUPS_IKE_ERROR[12]),
            "The negotiation that a packet or a late answer belongs to is over already, often after a timeout on the firewall.",
            "It is the second half of something told before: find the 750003 of the same peer some seconds earlier.",
        ),
        ListedValue::new(
            "state-machine-enqueue-failed",
            "Failed to add work request to SM Q",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall could not queue the next step of a negotiation; look at its load and free memory.",
            "",
        ),
        ListedValue::new(
            "nonce-payload-missing",
            "Nonce payload is missing",
            Some(&GROUPS_IKE_ERROR[7]),
            "The peer's packet lacks its nonce, without which no keys can be derived, a fault of the peer's software.",
            "",
        ),
        ListedValue::new(
            "ts-payload-missing",
            "Traffic selector payload is missing",
            Some(&GROUPS_IKE_ERROR[7]),
            "The peer's packet asks for an IPsec SA without saying for which traffic, so look at the peer's software or settings.",
            "",
        ),
        ListedValue::new(
            "dh-group-unsupported",
            "Unsupported DH group",
            Some(&GROUPS_IKE_ERROR[1]),
            "The peer wants a DH group that the firewall's release or license does not have, so choose a group both sides know.",
            "`group ?` within `crypto ikev2 policy` lists what this release offers. Groups 14, 19, 20 and 21 are common ground with most peers.",
        ),
        ListedValue::new(
            "keypair-unavailable",
            "Expected keypair is unavailable",
            Some(&GROUPS_IKE_ERROR[4]),
            "The private key of the firewall's certificate is missing, so check that the trustpoint's key pair exists on the firewall.",
            "`show crypto key mypubkey rsa`, or `ecdsa`, has to list the name behind `keypair` in the trustpoint. A configuration that was copied to new hardware brings the certificate and not its key: import the PKCS #12 file.",
        ),
        ListedValue::new(
            "packet-not-encrypted",
            "Packet isn't encrypted",
            Some(&GROUPS_IKE_ERROR[7]),
            "A packet that must be protected arrived in the clear, either forged or from a peer that has lost the IKE SA.",
            "A peer that restarted answers old SAs with a notify in the clear, which must not be trusted; dead peer detection clears up. To shorten it, clear the SA on this firewall.",
        ),
        ListedValue::new(
            "ke-payload-missing",
            "Packet is missing KE payload",
            Some(&GROUPS_IKE_ERROR[7]),
            "The peer sent no Diffie-Hellman key where one is required, so compare the PFS setting of both sides if this happens at a rekey.",
            "`set pfs` here asks for a new DH exchange with each rekey. Set the same group, or none, on both ends.",
        ),
        ListedValue::new(
            "sa-payload-missing",
            "Packet is missing SA payload",
            Some(&GROUPS_IKE_ERROR[7]),
            "The peer sent no proposal of algorithms where one is required, a fault of the peer's software.",
            "",
        ),
        ListedValue::new(
            "sa-invalid",
            "Invalid SA",
            Some(&GROUPS_IKE_ERROR[12]),
            "The SA in question does not exist or is in no usable state on the firewall, often since it was deleted meanwhile.",
            "If traffic stands still with this peer alone, `clear crypto ikev2 sa ADDRESS` on both ends brings them to the same view.",
        ),
        ListedValue::new(
            "negotiation-context-invalid",
            "Invalid negotiation context",
            Some(&GROUPS_IKE_ERROR[12]),
            "The working data of a negotiation were unusable or gone when a step needed them; read the lines of the same peer before it.",
            "",
        ),
        ListedValue::new(
            "identity-not-defined",
            "Remote or local ID isn't defined",
            Some(&GROUPS_IKE_ERROR[3]),
            "One end has no IKE identity to present or to expect, so check the identity settings of the firewall and the peer.",
            "`show run all crypto isakmp` shows `crypto isakmp identity`. With `key-id` the string has to be set, and be what the peer expects.",
        ),
        ListedValue::new(
            "connection-id-invalid",
            "Invalid connection id",
            Some(&GROUPS_IKE_ERROR[12]),
            "The firewall's own number of the connection belongs to nothing it knows, as may be when the connection has ended meanwhile.",
            "",
        ),
        ListedValue::new(
            "auth-method-unsupported",
            "Unsupported auth method",
            Some(&GROUPS_IKE_ERROR[3]),
            "The peer authenticates itself in a way the firewall can't handle, so agree on pre-shared keys, certificates or EAP.",
            "Peers of other makers may use digital signatures by RFC 7427; where this release does not know them, set plain RSA or ECDSA on the peer. The group of native clients that log in by EAP needs `ikev2 remote-authentication eap`.",
        ),
        ListedValue::new(
            "ipsec-policy-not-found",
            "Ipsec policy not found",
            Some(&GROUPS_IKE_ERROR[2]),
            "No crypto map entry or tunnel interface of the firewall goes with this negotiation, so check the peer address and access list of the crypto map.",
            "The entry needs the address behind `Remote:` in `set peer`, and has to be in the map of the interface that faces the peer. A peer whose address changes needs a dynamic map in it, behind all other entries.",
        ),
        ListedValue::new(
            "event-queue-init-failed",
            "Failed to initialize the event priority queue",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall could not set up the queue of events that drives IKEv2; look at free memory, and collect `show tech-support`.",
            "",
        ),
        ListedValue::new(
            "list-insert-failed",
            "Failed to enqueue an item to a list",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall could not add something to a list of its own, which is not named; look at free memory and at the lines around it.",
            "",
        ),
        ListedValue::new(
            "list-removal-failed",
            "Failed to remove an item from list",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall could not take something off a list of its own, which is not named; keep the lines around it if it recurs.",
            "",
        ),
        ListedValue::new(
            "event-queue-corrupt",
            "Data in the event priority queue is NULL or corrupt",
            Some(&GROUPS_IKE_ERROR[13]),
            "The queue of events that drives IKEv2 holds bad data, a software fault of the firewall; collect `show tech-support` and look for a crash with `show crashinfo`.",
            "",
        ),
        ListedValue::new(
            "local-ike-policy-not-found",
            "No local IKE policy found",
            Some(&GROUPS_IKE_ERROR[1]),
            "The firewall has no IKEv2 policy to negotiate with, so configure `crypto ikev2 policy` and enable IKEv2 on the interface.",
            "`show run crypto ikev2` has to show a policy, and `crypto ikev2 enable` for the interface that faces the peer. After an upgrade, see whether a policy went with an algorithm that the release has dropped.",
        ),
        ListedValue::new(
            "ike-sa-deletion-blocked",
            "Can't delete IKE SA due to in-progress task",
            Some(&GROUPS_IKE_ERROR[12]),
            "A task still uses the IKE SA, so its deletion has to wait; nothing to do unless the SA stays.",
            "If `show crypto ikev2 sa` has it a minute later and it carries nothing, `clear crypto ikev2 sa ADDRESS`.",
        ),
        ListedValue::new(
            "cookie-notify-missing",
            "Expected Cookie Notify not received",
            Some(&GROUPS_IKE_ERROR[9]),
            "The initiator was told to repeat its request with a cookie and did not, so suspect a spoofed source or a faulty peer.",
            "Single lines from unknown addresses are what the challenge is for. If a real peer stays out while 750004 goes on, look at its log for the notify `COOKIE`.",
        ),
        ListedValue::new(
            "local-auth-info-missing",
            "Failed to generate auth data: My auth info missing",
            Some(&GROUPS_IKE_ERROR[3]),
            "The firewall has nothing to prove its own identity with, so set a local pre-shared key or certificate in the tunnel group.",
            "751002 or 751010 of the same attempt names the group. A key under `ikev2 remote-authentication` does not count for this direction.",
        ),
        ListedValue::new(
            "auth-data-signing-failed",
            "Failed to generate auth data: Failed to sign data",
            Some(&GROUPS_IKE_ERROR[4]),
            "The firewall could not sign with its own private key, so check the key pair of its certificate.",
            "See that the key is there (`show crypto key mypubkey rsa`, or `ecdsa`) and of the type of the certificate. If it is, `show crypto accelerator statistics` tells of errors of the crypto engine.",
        ),
        ListedValue::new(
            "signed-auth-data-missing",
            "Failed to generate auth data: Signature operation successful but unable to locate generated auth material",
            Some(&GROUPS_IKE_ERROR[4]),
            "The firewall signed its authentication data and then could not find the result, a fault of its own; collect a debug of the next attempt.",
            "",
        ),
        ListedValue::new(
            "auth-message-timeout",
            "Failed to receive the AUTH msg before the timer expired",
            Some(&GROUPS_IKE_ERROR[0]),
            "The first exchange succeeded but the peer's IKE_AUTH message did not come in time, so look at the peer's log and for lost fragments or blocked UDP port 4500.",
            "The message is larger than those before it and, behind NAT, goes to port 4500, so small packets may pass where it does not. Capture UDP 500 and 4500 on the outside interface: nothing on 4500 points to a filter, missing IP fragments to a path that drops them, against which `crypto ikev2 fragmentation` helps. A scanner that stops after its first packet leaves the same line.",
        ),
        ListedValue::new(
            "retransmission-limit-reached",
            "Maximum number of retransmissions reached",
            Some(&GROUPS_IKE_ERROR[0]),
            "The peer gave no answer to any repetition of a request, so check that it is up and that UDP ports 500 and 4500 pass in both directions.",
            "If 750002 shows that the peer's own requests arrive, only the way back is broken: routing or a filter. On a tunnel that was up it means a dead peer, and 750007 follows. `capture NAME type isakmp interface outside` on both ends shows which direction is lost; a `ping` that works proves little.",
        ),
        ListedValue::new(
            "initial-exchange-failed",
            "Initial exchange failed",
            Some(&GROUPS_IKE_ERROR[0]),
            "The IKE_SA_INIT exchange did not complete, so compare IKEv2 policies and DH groups and check that the peer can be reached.",
            "Keys, certificates and networks come later and can't be the cause. The line is a summary: look for a more exact 750003 of the same second, or in the peer's log.",
        ),
        ListedValue::new(
            "auth-exchange-failed",
            "Auth exchange failed",
            Some(&GROUPS_IKE_ERROR[3]),
            "The IKE_AUTH exchange did not complete, so compare keys or certificates, identities, IPsec proposals and protected networks of both sides.",
            "It is a summary: a 750003 or a 751 message of the same second has the cause, else the peer refused and its log has it. Keys come first, then networks, since the first IPsec SA is agreed in the same exchange.",
        ),
        ListedValue::new(
            "create-child-exchange-failed",
            "Create child exchange failed",
            Some(&GROUPS_IKE_ERROR[2]),
            "A further IPsec SA or a rekey was not agreed on, so compare IPsec proposals, PFS groups and protected networks of both sides.",
            "The IKE SA is up, so keys, certificates and reachability are in order. At a rekey suspect `set pfs` first; for a new network, its line in the access list, with the selectors that 750001 prints.",
        ),
        ListedValue::new(
            "platform-error",
            "Platform errors",
            Some(&GROUPS_IKE_ERROR[13]),
            "The part of the firewall beneath IKEv2 reported a fault, so read the messages around this one for the real reason.",
            "A license or session limit is the most frequent real reason (751019, 751015). With no other line around it, run `debug crypto ikev2 platform 127` at the next attempt.",
        ),
        ListedValue::new(
            "message-log-failed",
            "Failed to log a message",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall could not write a log message of its own, so something may be missing from the log; look at the logging queue with `show logging queue`.",
            "Other lines may be missing too, perhaps the very ones that explain a failure. Raise `logging queue`, or send fewer levels.",
        ),
        ListedValue::new(
            "debug-level-unwanted",
            "Unwanted debug level turned on",
            Some(&GROUPS_IKE_ERROR[13]),
            "A debug level is on that the code does not expect; see `show debug`, and turn off what nobody needs.",
            "",
        ),
        ListedValue::new(
            "additional-ts-possible",
            "There are additional TS possible",
            Some(&GROUPS_IKE_ERROR[2]),
            "The responder accepted only a part of the proposed traffic and would take the rest in another IPsec SA, so compare the access lists of both sides.",
            "What was accepted works; the rest asks for an IPsec SA of its own with its first packet. Look further only if that one fails.",
        ),
        ListedValue::new(
            "single-address-pair-required",
            "A single pairs of addresses is required",
            Some(&GROUPS_IKE_ERROR[2]),
            "The responder takes only one source and one destination address per IPsec SA, so narrow the selectors of the initiator.",
            "The initiator needs `host` entries in its access list. If that is not what you want, the setting to look for is on the responder, which asks for it by `SINGLE_PAIR_REQUIRED`.",
        ),
        ListedValue::new(
            "session-invalid",
            "Invalid session",
            Some(&GROUPS_IKE_ERROR[12]),
            "A step of IKEv2 met a session that the firewall does not hold to be valid, perhaps one that had ended; read the lines of the same peer before it.",
            "",
        ),
        ListedValue::new(
            "received-ts-policy-not-found",
            "There was no IPSEC policy found for received TS",
            Some(&GROUPS_IKE_ERROR[2]),
            "The networks the peer wants to protect fit no crypto map entry of the firewall, so make the access lists of both sides mirror images.",
            "751022 beside it prints the selectors as they arrived. Common are any-to-any from a peer with a route-based tunnel, a host against a network, and address translation ahead of the tunnel on one side only. Use a VTI here as well, or give the peer the real networks.",
        ),
        ListedValue::new(
            "window-request-removal-failed",
            "Cannot remove request from window",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall could not strike a request off the window of those that await an answer; look for lost or repeated packets of this peer.",
            "",
        ),
        ListedValue::new(
            "policy-proposal-missing",
            "There was no proposal found in configured policy",
            Some(&GROUPS_IKE_ERROR[1]),
            "The firewall's own policy holds no usable proposal, so complete its IKEv2 policy or IPsec proposal.",
            "The crypto map entry, or the `crypto ipsec profile` of a tunnel interface, needs `set ikev2 ipsec-proposal`; the proposal it names needs `protocol esp encryption` and `protocol esp integrity`.",
        ),
        ListedValue::new(
            "nat-t-test-failed",
            "Nat-t test failure",
            Some(&GROUPS_IKE_ERROR[0]),
            "The check for address translation on the path failed, so look at NAT traversal settings of both sides and at devices between them.",
            "`show run all crypto isakmp` has to show `crypto isakmp nat-traversal`, and the crypto map entry must not have `set nat-t-disable`.",
        ),
        ListedValue::new(
            "pre-shared-key-not-found",
            "No pskey found",
            Some(&GROUPS_IKE_ERROR[3]),
            "The firewall has no key for this peer, so check that the peer falls into the intended tunnel group and that the keys are set there.",
            "A key under `ikev1` does not count. If the peer is in `DefaultL2LGroup`, ask why its own group was not found: the group's name against the address in `Remote:` and the identity that the peer sends.",
        ),
        ListedValue::new(
            "compression-algorithm-invalid",
            "Invalid compression algorithm",
            Some(&GROUPS_IKE_ERROR[1]),
            "The peer asks for an IP compression that the firewall does not know, so turn compression off on the peer.",
            "Compression gains nothing with traffic that is encrypted or packed already, so nothing is lost without it.",
        ),
        ListedValue::new(
            "profile-name-lookup-failed",
            "Failed to get profile name from platform service handle",
            Some(&GROUPS_IKE_ERROR[2]),
            "IKEv2 asked the platform below for the profile of a connection and got none; check crypto map and tunnel group, then collect a debug of the next attempt.",
            "",
        ),
        ListedValue::new(
            "profile-not-found",
            "Failed to find profile",
            Some(&GROUPS_IKE_ERROR[2]),
            "No profile or tunnel group of the firewall fits the peer, so compare the peer's identity or certificate with the configuration.",
            "A site-to-site tunnel group bears the peer's address as a rule, and a peer behind NAT may show its inner address as identity. `debug crypto ikev2 platform 127` prints the identity and the group that was tried; for certificates see `show run tunnel-group-map`.",
        ),
        ListedValue::new(
            "initiator-profile-mismatch",
            "Initiator failed to match profile sent by IPSEC with profile found by peer id or certificate",
            Some(&GROUPS_IKE_ERROR[2]),
            "The identity or certificate that answered leads to another profile than the one the traffic asked for, so check the identity of the peer.",
            "Somebody else answers at that address, or the peer shows an identity that its tunnel group does not know: compare the ID in `debug crypto ikev2 protocol 127` with the group's name, and `peer-id-validate` in the group.",
        ),
        ListedValue::new(
            "peer-id-lookup-failed",
            "Failed to get peer id from platform service handle",
            Some(&GROUPS_IKE_ERROR[2]),
            "IKEv2 asked the platform below for the identity of the peer and got none; check crypto map and tunnel group, then collect a debug of the next attempt.",
            "",
        ),
        ListedValue::new(
            "transform-attribute-invalid",
            "The transform attribute is invalid",
            Some(&GROUPS_IKE_ERROR[1]),
            "The peer proposed an algorithm with a wrong attribute such as a key length, so look at the peer's proposals.",
            "It is nearly always the key length: name it on the peer, as in AES-256, instead of leaving AES open.",
        ),
        ListedValue::new(
            "eap-authentication-failed",
            "Extensible Authentication Protocol failed",
            Some(&GROUPS_IKE_ERROR[5]),
            "The remote user's EAP login did not succeed, so look at the credentials, the client's settings and the AAA server.",
            "751011 of the same attempt has the error, and the user where known. One user: password or account. All users: AAA server or EAP method. `test aaa-server authentication` with the same account tells the server from the VPN.",
        ),
        ListedValue::new(
            "eap-message-empty",
            "Authenticator sent NULL EAP message",
            Some(&GROUPS_IKE_ERROR[5]),
            "The AAA server or the EAP process gave the firewall nothing to pass on to the client, so look at the AAA server.",
            "`debug radius` shows whether the server answered at all. A server without EAP, or without a policy for this firewall, is the usual finding.",
        ),
        ListedValue::new(
            "config-attribute-invalid",
            "The config attribute is invalid",
            Some(&GROUPS_IKE_ERROR[5]),
            "A client's configuration request, such as for an address or DNS server, holds something unusable, so look at the client.",
            "751013 or 751014 beside it has the number of the attribute. It is seldom a Cisco client.",
        ),
        ListedValue::new(
            "packet-hash-computation-failed",
            "Failed to calculate packet hash",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall could not compute the hash over a packet, a fault of its own crypto functions; collect `show crypto accelerator statistics`.",
            "",
        ),
        ListedValue::new(
            "aaa-context-deleted",
            "The AAA context is deleted",
            Some(&GROUPS_IKE_ERROR[5]),
            "The AAA transaction was gone when its answer was needed, often because the session had ended or timed out meanwhile.",
            "Somebody closed the login, or the server took longer than the client waits: compare `timeout` of the server with the time since 750002.",
        ),
        ListedValue::new(
            "aaa-id-allocation-failed",
            "Cannot alloc AAA ID",
            Some(&GROUPS_IKE_ERROR[5]),
            "The firewall got no number under which to keep a transaction with AAA; look at free memory and at the number of logins at that time.",
            "",
        ),
        ListedValue::new(
            "aaa-request-allocation-failed",
            "Cannot alloc AAA request",
            Some(&GROUPS_IKE_ERROR[5]),
            "The firewall had no room to build a request to AAA; look at `show memory` and at the number of logins at that time.",
            "",
        ),
        ListedValue::new(
            "aaa-request-init-failed",
            "Cannot init AAA request",
            Some(&GROUPS_IKE_ERROR[5]),
            "The firewall could not prepare a request to AAA, so the server was never asked; look at the AAA settings of the tunnel group and at free memory.",
            "",
        ),
        ListedValue::new(
            "authentication-list-not-configured",
            "The Authen list is not configured",
            Some(&GROUPS_IKE_ERROR[5]),
            "The firewall does not know which AAA servers authenticate the user, so set an authentication server group in the tunnel group.",
            "It is `authentication-server-group` under `general-attributes` of the tunnel group. If the group is a default one, ask first why the client did not land in its own.",
        ),
        ListedValue::new(
            "aaa-request-send-failed",
            "Fail to send AAA request",
            Some(&GROUPS_IKE_ERROR[5]),
            "The firewall could not pass its request to the AAA server, so check that the server is configured, reachable and active in `show aaa-server`.",
            "A server that `show aaa-server` gives as `FAILED` is left alone for a while; `aaa-server GROUP active host ADDRESS` brings it back at once. Then see that the interface in its configuration is the one that leads to it.",
        ),
        ListedValue::new(
            "ip-address-allocation-failed",
            "Fail to alloc IP addr",
            Some(&GROUPS_IKE_ERROR[5]),
            "The firewall had no inner address for the client, so look for an exhausted or missing pool with `show ip local pool`, or at DHCP or AAA.",
            "Pools of the group policy go before those of the tunnel group, so see which policy the user got. If the pool is merely full, look for stale sessions in `show vpn-sessiondb summary`; `vpn-idle-timeout` ends such ones.",
        ),
        ListedValue::new(
            "message-context-invalid",
            "Invalid message context",
            Some(&GROUPS_IKE_ERROR[13]),
            "The working data of an IKEv2 message were unusable when a step needed them; it points inside the firewall, so collect a debug of the next attempt.",
            "",
        ),
        ListedValue::new(
            "key-auth-memory-failed",
            "Key Auth memory failure",
            Some(&GROUPS_IKE_ERROR[9]),
            "Memory was missing for keys or authentication, as the text reads; look at `show memory` and at the number of sessions.",
            "",
        ),
        ListedValue::new(
            "eap-msk-not-generated",
            "EAP method does not generate MSK",
            Some(&GROUPS_IKE_ERROR[5]),
            "The chosen EAP method yields no session key for the final authentication step, so use one that does on client and AAA server.",
            "EAP-TLS, PEAP and EAP-MSCHAPv2 make such a key; EAP-MD5 and EAP-GTC do not.",
        ),
        ListedValue::new(
            "platform-sa-registration-failed",
            "Failed to register new SA with platform",
            Some(&GROUPS_IKE_ERROR[9]),
            "IKEv2 agreed on the SA but the platform beneath did not take it, so look for session, license or memory limits on the firewall.",
            "Begin with `show vpn-sessiondb license-summary` and `show run vpn-sessiondb`, where somebody may have set a limit; 751019 stands beside it if it is the license. Then `debug crypto ikev2 platform 127`.",
        ),
        ListedValue::new(
            "session-registration-failed",
            "Failed to async process session register, error: {code}",
            Some(&GROUPS_IKE_ERROR[9]),
            "The platform refused to register the session, so look for session, license or memory limits on the firewall.",
            "The code is documented nowhere, so rule out licenses (`show vpn-sessiondb license-summary`) and configured limits (`show run vpn-sessiondb`), then give it to support.",
        ),
        ListedValue::new(
            "rekey-collision-sa-insert-failed",
            "Failed to insert SA due to ipsec rekey collision",
            Some(&GROUPS_IKE_ERROR[6]),
            "Both ends renewed the same IPsec SA at once and the new SA was not stored; normally the SA that won the collision carries on.",
            "See in `show crypto ipsec sa peer ADDRESS` that one pair of SAs is there and counts packets. If it comes with every rekey, shift `set security-association lifetime` on one end by a few minutes.",
        ),
        ListedValue::new(
            "rekey-collision-handling-failed",
            "Failed while handling a ipsec rekey collision",
            Some(&GROUPS_IKE_ERROR[6]),
            "Both ends renewed the same IPsec SA at once and the firewall could not sort it out, so give the two sides different lifetimes if it recurs.",
            "The harm to look for is traffic that stops until the next rekey; `clear crypto ipsec sa peer ADDRESS` starts afresh. 750005 tells of collisions that were solved.",
        ),
        ListedValue::new(
            "rekey-collision-accept-failed",
            "Failed to accept rekey on SA that caused a rekey collision",
            Some(&GROUPS_IKE_ERROR[6]),
            "The firewall could not accept the renewed SA of a collision of two rekeys, so give the two sides different lifetimes if it recurs.",
            "See whether 750006 follows. If not and traffic stands still, `clear crypto ipsec sa peer ADDRESS`.",
        ),
        ListedValue::new(
            "rekey-collision-timer-failed",
            "Failed to start timer to ensure IPsec collision SA SPI {first_spi}/{second_spi} will be deleted by the peer",
            Some(&GROUPS_IKE_ERROR[6]),
            "After a collision of two rekeys the firewall can't watch over the removal of the redundant SA, which may linger until the peer deletes it.",
            "Until it goes, `show crypto ipsec sa peer ADDRESS` shows two pairs of SAs for the same networks, of which one counts no packets.",
        ),
        ListedValue::new(
            "error-string-mismatch",
            "Error/Debug codes and strings are not matched",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall's list of error codes does not fit its list of texts, a slip in the software that hides the true reason; collect a debug of the next attempt.",
            "",
        ),
        ListedValue::new(
            "sa-lifetime-init-failed",
            "Failed to initialize SA lifetime",
            Some(&GROUPS_IKE_ERROR[6]),
            "The firewall could not set up the lifetime of an SA; check the lifetimes configured for the policy and crypto map entry, else it is internal.",
            "",
        ),
        ListedValue::new(
            "rekey-sa-not-found",
            "Failed to find rekey SA",
            Some(&GROUPS_IKE_ERROR[6]),
            "The SA that the peer wants to renew is not known to the firewall, often because it has expired or was deleted, so compare the lifetimes.",
            "IKEv2 does not negotiate lifetimes, each end goes by its own: compare `lifetime seconds` of the policy and `set security-association lifetime`, seconds and kilobytes. Traffic that drops at even intervals fits this.",
        ),
        ListedValue::new(
            "dh-shared-secret-generation-failed",
            "Failed to generate DH shared secret",
            Some(&GROUPS_IKE_ERROR[13]),
            "No common secret came out of the two Diffie-Hellman values, so suspect a bad value of the peer or an internal fault of the firewall.",
            "If it is one peer, try another DH group on both ends; if it is all, look at `show crypto accelerator statistics` and `show memory`. 751001 can stand beside it.",
        ),
        ListedValue::new(
            "issuer-hash-list-retrieval-failed",
            "Failed to retrieve issuer public key hash list",
            Some(&GROUPS_IKE_ERROR[4]),
            "The firewall could not list the issuers it trusts for its certificate request, so check its trustpoints for CA certificates.",
            "",
        ),
        ListedValue::new(
            "cert-payload-construction-failed",
            "Failed to build certificate payload",
            Some(&GROUPS_IKE_ERROR[4]),
            "The firewall could not put its own certificate into a packet, so check its trustpoint and chain.",
            "`show crypto ca certificates` has to show the chain up to the CA. Where `chain` is set in the tunnel group, each intermediate has to be installed.",
        ),
        ListedValue::new(
            "timer-init-failed",
            "Unable to initialize the timer",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall could not set up a timer, the text does not say for what; look at its load and free memory.",
            "",
        ),
        ListedValue::new(
            "authorization-request-init-failed",
            "Failed to initialized authorization request",
            Some(&GROUPS_IKE_ERROR[5]),
            "The firewall could not prepare a request for authorization, so the server was never asked; look at the authorization settings of the tunnel group.",
            "",
        ),
        ListedValue::new(
            "authorization-record-invalid",
            "Incorrect author record received from AAA",
            Some(&GROUPS_IKE_ERROR[5]),
            "The AAA server's authorization answer makes no sense to the firewall, so look at the attributes the server returns.",
            "`debug radius` prints the attributes as they came. A tunnel group, group policy or access list that the server names and the firewall lacks is the usual case.",
        ),
        ListedValue::new(
            "aaa-key-fetch-failed",
            "Failed to fetch the keys from AAA",
            Some(&GROUPS_IKE_ERROR[5]),
            "The pre-shared key kept on the AAA server did not reach the firewall, so look at the server's entry for this peer.",
            "`show aaa-server` tells whether the server answers. The entry goes by the peer's identity, so compare it with the one in `debug crypto ikev2 protocol 127`.",
        ),
        ListedValue::new(
            "aaa-attribute-insert-failed",
            "Failed to add attribute to AAA request",
            Some(&GROUPS_IKE_ERROR[5]),
            "The firewall could not put an attribute into its request to AAA, so the server was not asked; collect a debug of AAA at the next attempt.",
            "",
        ),
        ListedValue::new(
            "tunnel-password-request-failed",
            "Failed to send tunnel password request to AAA",
            Some(&GROUPS_IKE_ERROR[5]),
            "The firewall could not ask the AAA server for the tunnel's password, so check that the server is reachable.",
            "`show aaa-server` counts requests, timeouts and retransmissions. A server on another interface than configured never sees the request.",
        ),
        ListedValue::new(
            "aaa-context-allocation-failed",
            "Failed to allocate AAA context",
            Some(&GROUPS_IKE_ERROR[5]),
            "The firewall had no room for the working data of an AAA transaction; look at `show memory` and at the number of logins at that time.",
            "",
        ),
        ListedValue::new(
            "policy-tree-insert-failed",
            "Insertion to policy AVL tree failed",
            Some(&GROUPS_IKE_ERROR[13]),
            "A policy could not be entered into the sorted tree in which the firewall keeps them; look at free memory and the latest change of the configuration.",
            "",
        ),
        ListedValue::new(
            "policy-tree-deletion-failed",
            "Deletion from policy AVL tree failed",
            Some(&GROUPS_IKE_ERROR[13]),
            "A policy could not be taken out of the sorted tree in which the firewall keeps them; look at the latest change of the configuration.",
            "",
        ),
        ListedValue::new(
            "policy-tree-node-not-found",
            "No Matching node found in policy AVL tree",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall looked for a policy in the sorted tree in which it keeps them, and it was not there; compare with what is configured now.",
            "",
        ),
        ListedValue::new(
            "configured-policy-not-found",
            "No Matching policy found",
            Some(&GROUPS_IKE_ERROR[1]),
            "The firewall knows no IKEv2 policy of the kind asked for, so compare its `crypto ikev2 policy` entries with the peer's.",
            "`show run crypto ikev2` lists the policies in the order in which they are tried. It takes one of them to agree in all four: encryption, integrity, PRF, DH group; a mix of two does not count.",
        ),
        ListedValue::new(
            "configured-proposal-not-found",
            "No Matching proposal found",
            Some(&GROUPS_IKE_ERROR[1]),
            "The firewall knows no proposal of the kind asked for, so compare its IPsec proposals and IKEv2 policies with the peer's.",
            "`show run crypto map` tells which proposals the entry names, `show run crypto ipsec` what they hold. A proposal that exists but is not named in the entry is not offered.",
        ),
        ListedValue::new(
            "proposal-incomplete",
            "Proposal is incomplete to be attached to the policy",
            Some(&GROUPS_IKE_ERROR[1]),
            "A proposal on the firewall lacks an algorithm that it needs, so add encryption, integrity, PRF or DH group.",
            "AES-GCM takes `null` for integrity, since it brings its own; any other cipher needs a real integrity algorithm.",
        ),
        ListedValue::new(
            "proposal-in-use",
            "Proposal is in use",
            Some(&GROUPS_IKE_ERROR[1]),
            "A proposal was to be changed or removed while something still refers to it; take it out of the policies and crypto maps that name it first.",
            "",
        ),
        ListedValue::new(
            "auth-method-mismatch",
            "Peer authentication method configured is mismatching with the method proposed by peer",
            Some(&GROUPS_IKE_ERROR[3]),
            "The peer authenticates itself in another way than its tunnel group expects, so align pre-shared key, certificate or EAP on both sides.",
            "`ikev2 remote-authentication` in the tunnel group is what the peer has to use, `ikev2 local-authentication` what this firewall uses; the two may differ. Often the peer just landed in another group than intended.",
        ),
        ListedValue::new(
            "osal-session-not-found",
            "Failed to find the session in osal",
            Some(&GROUPS_IKE_ERROR[12]),
            "The layer between IKEv2 and the operating system (OSAL) does not know the session, perhaps because it had ended; read the lines of the same peer before it.",
            "",
        ),
        ListedValue::new(
            "event-allocation-failed",
            "Failed to allocate event",
            Some(&GROUPS_IKE_ERROR[9]),
            "The firewall had no room for an internal event of IKEv2; look at `show memory` and at the load at that time.",
            "",
        ),
        ListedValue::new(
            "accounting-record-creation-failed",
            "Failed to create accounting record",
            Some(&GROUPS_IKE_ERROR[5]),
            "The firewall could not make the accounting record of a session, so the accounting server may miss it; look at free memory and the accounting settings.",
            "",
        ),
        ListedValue::new(
            "accounting-not-required",
            "Accounting not required",
            Some(&GROUPS_IKE_ERROR[5]),
            "No accounting is configured for this session, so this tells of a skipped step and not of a fault.",
            "",
        ),
        ListedValue::new(
            "accounting-not-started",
            "Accounting not started for this session",
            Some(&GROUPS_IKE_ERROR[5]),
            "The session ended or changed before its accounting began, which loses the record but harms no traffic.",
            "",
        ),
        ListedValue::new(
            "nat-t-disabled",
            "NAT-T disabled via cli",
            Some(&GROUPS_IKE_ERROR[0]),
            "NAT traversal is switched off in the firewall's configuration, so enable it if there is NAT on the path.",
            "It can be off for all tunnels (`no crypto isakmp nat-traversal`) or for one (`set nat-t-disable` in its crypto map entry). Without NAT on the path leave it alone.",
        ),
        ListedValue::new(
            "negotiation-limit-reached",
            "Negotiating limit reached, deny SA request",
            Some(&GROUPS_IKE_ERROR[9]),
            "The firewall handles as many unfinished negotiations as it may, so look for a flood or a restart of many peers, and at `crypto ikev2 limit max-in-negotiation-sa`.",
            "After an outage wait some minutes: peers come back in waves. In a flood the addresses of 750002 are strange ones; `crypto ikev2 cookie-challenge` then helps more than a higher limit.",
        ),
        ListedValue::new(
            "sa-already-negotiating",
            "SA is already in negotiation, hence not negotiating again",
            Some(&GROUPS_IKE_ERROR[12]),
            "A negotiation for the same SA is under way, so the second was dropped, which is harmless.",
            "Traffic goes on arriving while the first attempt runs. If it lasts for minutes, that attempt hangs: look in `show crypto ikev2 sa` for one that does not get `READY`.",
        ),
        ListedValue::new(
            "aaa-group-authorization-failed",
            "AAA group authorization failed",
            Some(&GROUPS_IKE_ERROR[5]),
            "The AAA server or local database granted nothing for the group, so look at the group's entry there.",
            "`show run tunnel-group` shows `authorization-server-group`, and `authorization-required`, without which a missing entry does no harm.",
        ),
        ListedValue::new(
            "aaa-user-authorization-failed",
            "AAA user authorization failed",
            Some(&GROUPS_IKE_ERROR[5]),
            "The AAA server or local database granted nothing for the user, so look at the user's entry there.",
            "With certificates, `username-from-certificate` decides which name is asked for; it may not be the one that the server knows. `debug radius` or `debug ldap 255` shows the name and the answer.",
        ),
        ListedValue::new(
            "fragmentation-not-negotiated",
            "% Dropping received fragment, as fragmentation is not negotiated for this SA!",
            Some(&GROUPS_IKE_ERROR[8]),
            "The peer sent IKEv2 fragments though the two ends had not agreed on them, so compare `crypto ikev2 fragmentation` with the peer's setting.",
            "`show crypto ikev2 sa detail` tells whether fragmentation is on for an SA, and which kind. Cisco's own method and RFC 7383 do not mix: `crypto ikev2 fragmentation preferred-method ietf` suits gear of other makers.",
        ),
        ListedValue::new(
            "received-fragment-limit-reached",
            "Maximum number of received fragments reached for the SA",
            Some(&GROUPS_IKE_ERROR[8]),
            "Too many fragments wait to be put together for one SA, so suspect loss on the path, a very small fragment size at the peer, or an attack.",
            "With one known peer, capture on both ends and count what arrives. From many unknown addresses it is a flood, which `crypto ikev2 cookie-challenge` makes dearer.",
        ),
        ListedValue::new(
            "fragment-count-exceeded",
            "Number of fragments exceeds maximum allowed",
            Some(&GROUPS_IKE_ERROR[8]),
            "One message was cut into more pieces than allowed, so raise the fragment size at the sender or shorten its certificate chain.",
            "`show run all crypto ikev2` shows `crypto ikev2 fragmentation` with its MTU. Long chains and long lists of trusted issuers are what swells a message.",
        ),
        ListedValue::new(
            "packet-too-large",
            "Assembled packet length {length} is greater than maximum ikev2 packet size {maximum}",
            Some(&GROUPS_IKE_ERROR[8]),
            "The peer's fragments add up to more than the firewall accepts, so look for an overlong certificate chain or policy at the peer, or an attack.",
            "The two numbers tell how much it is too much. If little, let the peer leave out the root certificate, which need not be sent; ECDSA certificates are far smaller than RSA ones.",
        ),
        ListedValue::new(
            "fragment-sequence-invalid",
            "Received fragment numbers were NOT continuous or IKEV2_FRAG_FLAG_LAST_FRAGMENT flag was set on the wrong packet",
            Some(&GROUPS_IKE_ERROR[8]),
            "The numbers of the fragments have a gap or the mark of the last one stands elsewhere, so suspect loss on the path or a faulty peer.",
            "A capture on the outside interface decides: if all numbers arrive, the peer is at fault, else the path. A device in between that drops IP fragments hits these packets first.",
        ),
        ListedValue::new(
            "received-fragment-invalid",
            "Received fragment is not valid, hence being dropped",
            Some(&GROUPS_IKE_ERROR[8]),
            "A fragment was malformed or failed its check, so suspect damage on the path or a different fragmentation method at the peer.",
            "With RFC 7383 every fragment is encrypted by itself, so that one bad fragment costs the message. Compare `preferred-method` of the two ends first.",
        ),
        ListedValue::new(
            "aaa-authorization-not-configured",
            "AAA author not configured in IKEv2 profile",
            Some(&GROUPS_IKE_ERROR[5]),
            "Authorization is called for but the firewall has no AAA server group for it, so add one to the tunnel group or profile.",
            "If nobody meant to authorize, remove `authorization-required`, else add `authorization-server-group`, both under `general-attributes`.",
        ),
        ListedValue::new(
            "skeyid-extraction-failed",
            "Failed to extract the skeyid",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall could not get at the keying material from which other keys are derived, a fault of its own; collect a debug of the next attempt.",
            "",
        ),
        ListedValue::new(
            "failover-message-send-failed",
            "Failed to send a failover msg to the standby unit",
            Some(&GROUPS_IKE_ERROR[11]),
            "The active unit could not copy IKEv2 state to its standby, so look at the failover link and `show failover`.",
            "The tunnel works; only after a failover it would have to be built anew. `show failover` has to show the stateful link up and the other unit `Standby Ready`.",
        ),
        ListedValue::new(
            "failover-version-unsupported",
            "Detected unsupported failover version",
            Some(&GROUPS_IKE_ERROR[11]),
            "The two units of the failover pair use different versions of the IKEv2 state exchange, so run the same release on both.",
            "While a pair is being upgraded it is to be expected. Afterwards compare `show version` of the two.",
        ),
        ListedValue::new(
            "failover-not-enabled",
            "Request was received but failover is not enabled",
            Some(&GROUPS_IKE_ERROR[11]),
            "State for failover arrived on a firewall where failover is off, so check the failover configuration of both units.",
            "The other unit thinks that it has a partner. `show failover` on both; a unit that was taken out of a pair may still be wired to it.",
        ),
        ListedValue::new(
            "active-request-role-mismatch",
            "Received an active unit request but the negotiated role is {role}",
            Some(&GROUPS_IKE_ERROR[11]),
            "The units of the failover pair disagree on which of them is active, so look at `show failover` on both.",
            "Two units that both act as active break tunnels in turn: check the failover link before anything else.",
        ),
        ListedValue::new(
            "standby-request-role-mismatch",
            "Received a standby unit request but the negotiated role is {role}",
            Some(&GROUPS_IKE_ERROR[11]),
            "The units of the failover pair disagree on which of them is standby, so look at `show failover` on both.",
            "Check the failover link first, then which unit answers on the outside address: `show failover history` tells the last changes.",
        ),
        ListedValue::new(
            "ip-version-invalid",
            "Invalid IP Version",
            Some(&GROUPS_IKE_ERROR[2]),
            "An address was neither IPv4 nor IPv6 where IKEv2 needed one of them; check the addresses configured for this peer, else it is internal.",
            "",
        ),
        ListedValue::new(
            "gdoi-unsupported",
            "GDOI is not yet supported in IKEv2",
            Some(&GROUPS_IKE_ERROR[2]),
            "Group key management was asked of IKEv2, which does not offer it here, so use ordinary tunnels.",
            "",
        ),
        ListedValue::new(
            "psh-allocation-failed",
            "Failed to allocate PSH from platform",
            Some(&GROUPS_IKE_ERROR[9]),
            "IKEv2 got no handle from the platform below (PSH is most likely its service handle); look at free memory and at session limits.",
            "",
        ),
        ListedValue::new(
            "redirect-to-other-gateway",
            "Redirect the session to another gateway",
            Some(&GROUPS_IKE_ERROR[10]),
            "The firewall sends the client on to a less loaded member of its load-balancing group, which is intended.",
            "`show vpn load-balancing` shows the members and their load. The rest of the session is in the log of the member that the client was sent to: look there by user or address.",
        ),
        ListedValue::new(
            "redirect-check-failed",
            "Redirect check failed",
            Some(&GROUPS_IKE_ERROR[10]),
            "The firewall could not find out whether the client belongs on another gateway, so check its load balancing.",
            "`show vpn load-balancing` on each member: do they see one another? They need the same cluster address, port (UDP 9023 by default) and key, and the port open between them.",
        ),
        ListedValue::new(
            "accepted-after-redirect-check",
            "Accept the session on this gateway after Redirect check",
            Some(&GROUPS_IKE_ERROR[10]),
            "The firewall looked at the load of its group and keeps the client for itself, which is no fault.",
            "The session goes on here; 750006 comes next.",
        ),
        ListedValue::new(
            "redirect-gateway-id-unsupported",
            "Detected unsupported Redirect gateway ID type",
            Some(&GROUPS_IKE_ERROR[10]),
            "The new gateway is named in a form that can't be used, so look at how the redirecting side names it.",
            "RFC 5685 allows an IPv4 address, an IPv6 address or a name. With `redirect-fqdn enable` the name comes from reverse DNS, which has to be right for each member.",
        ),
        ListedValue::new(
            "redirect-accepted-new-request",
            "Redirect accepted, initiate new request",
            Some(&GROUPS_IKE_ERROR[10]),
            "The redirected end follows and starts anew with the other gateway, which is intended.",
            "If the session does not appear at the other gateway, see that the redirected end resolves its name, reaches it and trusts its certificate.",
        ),
        ListedValue::new(
            "redirect-accepted-sa-cleanup",
            "Redirect accepted, clean-up IKEv2 SA, platform will initiate new request",
            Some(&GROUPS_IKE_ERROR[10]),
            "The redirected end drops this IKE SA before it starts anew with the other gateway, which is intended.",
            "A 750007 for the old SA belongs to it, and is no outage.",
        ),
        ListedValue::new(
            "sa-already-redirected",
            "SA got redirected, it should not do any CREATE_CHILD_SA exchange",
            Some(&GROUPS_IKE_ERROR[10]),
            "The session was sent to another gateway and should ask for nothing more over this IKE SA, so look at the client if it goes on.",
            "While a client changes over it is harmless. One that goes on for minutes may not know RFC 5685.",
        ),
        ListedValue::new(
            "dh-public-key-computation-failed",
            "DH public key computation failed",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall could not make its own Diffie-Hellman key, an internal or crypto engine fault.",
            "",
        ),
        ListedValue::new(
            "dh-secret-computation-failed",
            "DH secret computation failed",
            Some(&GROUPS_IKE_ERROR[13]),
            "The firewall could not work out the common Diffie-Hellman secret, so suspect a bad key from the peer or a crypto engine fault.",
            "All peers at once: the crypto engine or memory. One peer alone: try another DH group with it.",
        ),
        ListedValue::new(
            "rekey-sa-deleted-in-negotiation",
            "IN-NEG IKEv2 Rekey SA got deleted",
            Some(&GROUPS_IKE_ERROR[6]),
            "The IKE SA that was to replace an old one was removed before it was ready, often because the peer deleted it.",
            "A 750006 right after it says that nothing was lost. If the tunnel is gone, see what the peer logged at that moment.",
        ),
        ListedValue::new(
            "cert-request-limit-exceeded",
            "Number of cert req exceeds the reasonable limit ({limit})",
            Some(&GROUPS_IKE_ERROR[4]),
            "More certificate requests stand in one packet than the firewall takes, so reduce the issuers that the peer asks for.",
            "Clients built into an operating system tend to ask for every CA that they trust. Name the one CA in the client's profile.",
        ),
        ListedValue::new(
            "negotiation-context-already-freed",
            "The negotiation context has been freed",
            Some(&GROUPS_IKE_ERROR[12]),
            "The firewall had given the negotiation up before this step, as a rule after a timeout or a deletion.",
            "",
        ),
        ListedValue::new(
            "assembled-packet-invalid",
            "Assembled packet is not valid, hence being dropped",
            Some(&GROUPS_IKE_ERROR[8]),
            "The fragments arrived but make no sound packet together, so suspect a faulty peer or damage on the path.",
            "If the same peer gets through at other times, suspect the path; if it never does, turn fragmentation off on it as a test.",
        ),
        ListedValue::new(
            "vcid-context-invalid",
            "Invalid VCID context",
            Some(&GROUPS_IKE_ERROR[13]),
            "The number of a virtual context, as VCID most likely means, fits none on the firewall; on one with several contexts, see `show context`.",
            "",
        ),
    ],
};
