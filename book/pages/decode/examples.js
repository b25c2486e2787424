/** Lines to begin with, by the names of their buttons. */
"use strict";

asa.define("examples", () => {
    const TUNNEL = "Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:";

    return {
        mixed: [
            `<165>Nov 23 2026 10:00:00 fw01 : %ASA-5-750006: ${TUNNEL}Unknown IKEv2 SA UP. Reason: New Connection Established`,
            "<164>Nov 23 2026 10:00:09 fw01 : %ASA-4-750003: Local:192.0.2.1:500 Remote:203.0.113.9:500 "
                + "Username:203.0.113.9 IKEv2 Negotiation aborted due to ERROR: Failed to find a matching policy",
            "<166>Nov 23 2026 10:00:10 fw01 : %ASA-session-6-302013: Built outbound TCP connection",
        ],
        tunnel: [
            "Nov 23 2026 10:20:31 fw01 : %ASA-5-752003: Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2.  "
                + "Map Tag = outside_map.  Map Sequence Number = 20.",
            `Nov 23 2026 10:20:32 fw01 : %ASA-5-750006: ${TUNNEL}198.51.100.7 IKEv2 SA UP. Reason: New Connection Established`,
            "Nov 23 2026 10:20:32 fw01 : %ASA-5-752016: IKEv2 was successful at setting up a tunnel.  "
                + "Map Tag = outside_map. Map Sequence Number = 20.",
        ],
        user: [
            "Nov 23 2026 08:00:52 vpn-2 : %ASA-5-751025: Local:192.0.2.230:4500 Remote:203.0.113.197:6107 Username:alice "
                + "IKEv2 Group:Remote-Access IPv4 Address=198.51.100.132 IPv6 address=:: assigned to session",
        ],
        forged: [
            `%ASA-5-750007: ${TUNNEL}bob IKEv2 SA DOWN. Reason: x IKEv2 SA DOWN. Reason: peer request`,
        ],
        cut: [`%ASA-4-750003: ${TUNNEL}Unknown IKEv2 Negotiation abor`],
    };
});
