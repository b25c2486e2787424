//! The type of a field, by its name and what the guide says of it.

use super::infer::tokens::patterns;
use super::words::words;

/// The scalar that fits a placeholder best; `text` where nothing tells.
pub(super) fn kind(placeholder: &str, description: &str) -> &'static str {
    let placeholder = placeholder.trim_matches(['<', '>']);
    let names = words(placeholder);
    let last = names.last().map_or("", |word| word);
    if placeholder.trim_start_matches("0x").starts_with('%') {
        return printf(placeholder);
    }
    if placeholder.contains(':') && last.ends_with("port") {
        return "endpoint";
    }
    if names
        .first()
        .is_some_and(|first| matches!(&**first, "mac" | "hardware" | "url" | "email"))
    {
        return "word";
    }
    // Distinguished names hold blanks.
    if names.iter().any(|word| matches!(&**word, "subject" | "issuer")) {
        return "text";
    }
    if !patterns(placeholder).is_empty() {
        let address = placeholder.split('.').count() == 4;
        return if address { "address" } else { "word" };
    }
    let told = words(description).join(" ");
    let before = names.iter().rev().nth(1).map_or("", |word| word);
    match last {
        "ip" | "ipv4" | "ipv6" | "dip" | "sip" => "address",
        "host" | "hostname" => "host",
        "user" | "username" => "user",
        "name" if before == "user" => "user",
        "number" | "num" if before.ends_with("port") => "port",
        "number" | "num" | "count" | "cnt" | "limit" | "threshold" | "retry" | "seq"
        | "sequence" | "length" | "len" | "size" | "seconds" | "bytes" => "number",
        "name" | "tag" | "interface" | "ifc" | "iface" | "intf" | "version"
        | "protocol" | "prot" | "proto" | "type" => "word",
        _ if last.ends_with("addr") || last.ends_with("address") => "address",
        _ if last.ends_with("mask") => "address",
        _ if names.iter().any(|word| word == "username") => "user",
        _ if is_port(last) => "port",
        _ if last.ends_with("spi") => "spi",
        _ if is_unit(last) => "number",
        _ if told.ends_with("ip address") || told.ends_with("ipv4 address") => "host",
        _ if told.ends_with("port") || told.ends_with("port number") => "port",
        _ if counts(&told) => "number",
        _ => "text",
    }
}

/// Whether a name ends in a port's. Common words end so, too.
fn is_port(last: &str) -> bool {
    const WORDS: [&str; 6] =
        ["export", "import", "passport", "report", "support", "transport"];
    last.ends_with("port") && !WORDS.contains(&last)
}

/// Whether a description begins with what is counted.
fn counts(told: &str) -> bool {
    const COUNTS: [&str; 3] = ["number of ", "sequence number", "length of "];
    let at = COUNTS.iter().filter_map(|count| told.find(count)).min();
    at.is_some_and(|at| told[..at].split_whitespace().count() < 3)
}

/// Whether a word is a unit that stands behind a number.
pub(super) fn is_unit(word: &str) -> bool {
    const UNITS: [&str; 23] = [
        "attempts",
        "bits",
        "bytes",
        "connections",
        "days",
        "entries",
        "gb",
        "hours",
        "kb",
        "mb",
        "milliseconds",
        "minutes",
        "ms",
        "msec",
        "msecs",
        "octets",
        "packets",
        "pkts",
        "sec",
        "seconds",
        "secs",
        "sessions",
        "users",
    ];
    UNITS.contains(&&*word.to_ascii_lowercase())
}

/// The scalar that fits a printf hole.
pub(super) fn printf(hole: &str) -> &'static str {
    if hole.contains(':') {
        return "endpoint";
    }
    match hole.chars().next_back() {
        Some('d' | 'i' | 'u') => "number",
        Some('A' | 'a') => "address",
        Some('s') => "text",
        _ => "word",
    }
}

/// The scalar that takes the values of all of these; where they tell nothing, the one that a label tells.
pub(super) fn common<'a>(
    label: &'a str,
    kinds: impl Iterator<Item = &'a str>,
) -> &'a str {
    /// From the narrow to the wide, each taking what stands before it.
    const WIDER: [[&str; 3]; 3] = [
        ["address", "host", "endpoint"],
        ["port", "number", "word"],
        ["spi", "word", "word"],
    ];
    let mut found: Option<&str> = None;
    let mut texts = 0;
    for kind in kinds {
        if kind == "text" {
            texts += 1;
            continue;
        }
        found = match found {
            None => Some(kind),
            Some(known) if known == kind || known == "user" => Some(known),
            Some(known) => WIDER
                .iter()
                .find_map(|row| {
                    let place = |name| row.iter().position(|kind| *kind == name);
                    Some(row[place(known)?.max(place(kind)?)])
                })
                .or(Some(if kind == "user" { "user" } else { "text" })),
        };
    }
    match found {
        // What is no word in one place has blanks.
        Some("word") if texts > 0 => "text",
        found => found.unwrap_or_else(|| kind(label, "")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_tells_first_then_the_description() {
        for (name, description, expected) in [
            ("localIP:port", "", "endpoint"),
            ("<IP>:<port>", "", "endpoint"),
            ("assigned_IPv6_addr", "", "address"),
            ("rem-ts.startport", "", "port"),
            ("username/group", "", "user"),
            ("rSPI", "", "spi"),
            ("mapSeq", "Sequence number of the map", "number"),
            ("peer", "Remote peer IP address", "host"),
            ("MAC_address", "", "word"),
            ("issuer_name", "", "text"),
            ("%u", "", "number"),
            ("%A:%u", "", "endpoint"),
            ("%5.2f", "", "word"),
            ("0x%08x", "", "word"),
            ("x.x.x.x", "", "address"),
            ("nnn.nnn.nnn.nnn", "", "address"),
            ("hh:mm:ss", "", "word"),
            ("xxxx.xxxx.xxxx", "", "word"),
            ("reason", "Why", "text"),
            ("ipaddr", "", "address"),
            ("user-name", "", "user"),
            ("port_num", "", "port"),
            ("support", "", "text"),
            ("drops", "The total number of packets", "number"),
            ("peer", "IP address and number of the peer", "text"),
        ] {
            assert_eq!(kind(name, description), expected, "{name}");
        }
    }

    #[test]
    fn fields_of_one_label_get_a_type_that_takes_all() {
        for (label, kinds, expected) in [
            ("Local", &["endpoint", "text", "address"][..], "endpoint"),
            ("User", &["text"], "user"),
            ("Who", &["text", "user", "word"], "user"),
            ("Id", &["number", "port"], "number"),
            ("Id", &["number", "address"], "text"),
            ("Group", &["text", "word", "text"], "text"),
        ] {
            assert_eq!(common(label, kinds.iter().copied()), expected);
        }
    }
}
