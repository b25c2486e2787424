//! The type of a field, by its name and what the guide says of it.

use super::words::words;

/// The scalar that fits a placeholder best; `text` where nothing tells.
pub(super) fn kind(placeholder: &str, description: &str) -> &'static str {
    let placeholder = placeholder.trim_matches(['<', '>']);
    let names = words(placeholder);
    let last = names.last().map_or("", |word| word);
    if placeholder.starts_with('%') {
        return printf(placeholder);
    }
    if placeholder.contains(':') && last.ends_with("port") {
        return "endpoint";
    }
    let told = words(description).join(" ");
    match last {
        "ip" | "addr" | "daddr" | "saddr" | "address" | "ipv4" | "ipv6" => "address",
        "host" | "hostname" => "host",
        "user" | "username" => "user",
        "number" | "num" | "count" | "limit" | "threshold" | "retry" | "seq"
        | "sequence" | "length" | "size" | "seconds" => "number",
        "name" | "tag" | "interface" | "version" | "protocol" | "type" => "word",
        _ if names.iter().any(|word| word == "username") => "user",
        _ if last.ends_with("port") => "port",
        _ if last.ends_with("spi") => "spi",
        _ if told.ends_with("ip address") || told.ends_with("ipv4 address") => "host",
        _ if told.ends_with("port") || told.ends_with("port number") => "port",
        _ if told.starts_with("number of") || told.starts_with("sequence number") => {
            "number"
        }
        _ => "text",
    }
}

/// The scalar that fits a printf hole.
pub(super) fn printf(hole: &str) -> &'static str {
    if hole.contains(':') {
        return "endpoint";
    }
    match hole.chars().next_back() {
        Some('d' | 'u') => "number",
        Some('A') => "address",
        Some('x') => "word",
        _ => "text",
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
            ("%u", "", "number"),
            ("%A:%u", "", "endpoint"),
            ("reason", "Why", "text"),
        ] {
            assert_eq!(kind(name, description), expected, "{name}");
        }
    }
}
