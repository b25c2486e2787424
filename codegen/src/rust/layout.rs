//! Prints an item as prettyplease does, with a blank line between methods, and mends the few places where rustfmt lays
//! it out otherwise.
//!
//! The generated files stand under `cargo fmt --check` like all others. Both formatters break lines at the same width;
//! they disagree where a comma is the first character too many, and on a long right side and a list as an argument.

use super::docs::BREAK;

/// The width of a line, as in `.rustfmt.toml`.
const WIDTH: usize = 89;

/// An item as text.
pub fn item(item: syn::Item) -> String {
    documented(&laid_out(item))
}

fn laid_out(item: syn::Item) -> String {
    if !matches!(item, syn::Item::Static(_)) {
        let is_impl = matches!(item, syn::Item::Impl(_));
        let text = settle(&print(vec![item]));
        return if is_impl { apart(&text) } else { text };
    }
    let text = print(vec![item.clone()]);
    let lines: Vec<&str> =
        text.lines().skip_while(|line| line.starts_with("///")).collect();
    let head = lines.first().copied().unwrap_or("");
    match head.rsplit_once(" = ") {
        // A call that fits a line of its own is mended there.
        Some(_) if right_side(&lines).is_some() => settle(&text),
        Some((left, right))
            if right.ends_with(['{', '('])
                && width(head) + usize::from(right.ends_with('{')) > WIDTH =>
        {
            settle(&long_static(&item, &text, left, right))
        }
        _ => settle(&text),
    }
}

/// A text with the lines of its documentation apart.
fn documented(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    for line in text.lines() {
        match line.split_once("/// ") {
            Some((indent, about))
                if line.contains(BREAK) && indent.trim().is_empty() =>
            {
                for about in about.split(BREAK) {
                    out.extend([
                        indent,
                        if about.is_empty() { "///" } else { "/// " },
                        about,
                        "\n",
                    ]);
                }
            }
            _ => out.extend([line, "\n"]),
        }
    }
    out
}

/// The items of an `impl` with blank lines between them.
fn apart(text: &str) -> String {
    let mut out = Vec::new();
    let mut ended = false;
    for line in text.lines() {
        let begins = indent(line) == "    " && !line.trim().starts_with(['}', ']']);
        if ended && begins {
            out.push("");
        }
        out.push(line);
        ended = line == "    }" || line.ends_with(';') && (begins || line == "    ];");
    }
    out.join("\n") + "\n"
}

/// A static whose value begins beyond the width: the value goes to a line of its own, and so a step to the right. If
/// even that is too long, the type does, and the value stays where it is.
fn long_static(item: &syn::Item, text: &str, left: &str, right: &str) -> String {
    let head = format!("{left} = {right}\n");
    if width(left) + " =".len() > WIDTH {
        return text.replacen(&head, &head.replacen(": ", ":\n    ", 1), 1);
    }
    let module: syn::Item = syn::parse_quote!(mod inside { #item });
    let value = print(vec![module]);
    let value = value.split_once(&head).map_or("", |(_, value)| value);
    let value = value.strip_suffix("}\n").unwrap_or(value);
    text.split(&head).next().unwrap_or("").to_owned()
        + &format!("{left} =\n    {right}\n{value}")
}

fn print(items: Vec<syn::Item>) -> String {
    let mut file: syn::File = syn::parse_quote!();
    file.items = items;
    prettyplease::unparse(&file)
}

fn width(line: &str) -> usize {
    line.chars().count()
}

fn indent(line: &str) -> &str {
    &line[..line.len() - line.trim_start().len()]
}

/// Goes over the lines once and mends what is to be mended.
fn settle(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = Vec::new();
    let mut rest = lines.as_slice();
    while let Some((line, more)) = rest.split_first() {
        if line.trim_start().starts_with("///") {
            out.push((*line).to_owned());
            rest = more;
            continue;
        }
        let mended = right_side(rest)
            .or_else(|| broken_type(rest))
            .or_else(|| list_argument(rest))
            .or_else(|| list_among_arguments(rest))
            .or_else(|| short_variant(rest))
            .or_else(|| short_arguments(rest))
            .or_else(|| not_ascii(rest));
        if let Some((mended, count)) = mended {
            out.extend(mended);
            rest = &rest[count..];
        } else {
            match over_the_edge(line) {
                Some(broken) => out.extend(broken),
                None => out.push((*line).to_owned()),
            }
            rest = more;
        }
    }
    out.join("\n") + "\n"
}

/// Lines, and how many of the printed ones they replace.
type Mended = Option<(Vec<String>, usize)>;

/// A right side that fits a line of its own but not that of the left side: rustfmt breaks behind the `=` then,
/// prettyplease inside of the right side or not at all.
fn right_side(lines: &[&str]) -> Mended {
    let (line, indent) = (lines[0], indent(lines[0]));
    let words = [
        "pub(crate) static ",
        "pub(super) static ",
        "static ",
        "pub const ",
        "const ",
        "let ",
        "if let ",
    ];
    if !words.iter().any(|word| line[indent.len()..].starts_with(word)) {
        return None;
    }
    let (left, right) = line.split_once(" = ")?;
    let (right, count) = if right.ends_with(';') {
        // rustfmt wants room behind a call that can fail.
        let limit = if right.ends_with("?;") { WIDTH - 2 } else { WIDTH };
        (width(line) > limit).then(|| (right.to_owned(), 1))?
    } else if lines.get(1).is_some_and(|call| call.trim().starts_with('.')) {
        let calls = lines[1..].iter().map(|call| call.trim());
        let calls: Vec<_> = calls.take_while(|call| call.starts_with('.')).collect();
        (format!("{right}{}", calls.concat()), 1 + calls.len())
    } else if right.ends_with('{') {
        return None;
    } else {
        let (inner, count) = inside(lines, ";")?;
        (format!("{right}{inner};"), count)
    };
    if let Some((name, ty)) = left.split_once(": ").filter(|_| width(left) + 4 > WIDTH) {
        let right = format!("    {ty} = {right}");
        return (width(&right) <= WIDTH)
            .then(|| (vec![format!("{name}:"), right], count));
    }
    if indent.len() + 4 + width(&right) <= WIDTH {
        return Some((vec![format!("{left} ="), format!("{indent}    {right}")], count));
    }
    // A list of one call is opened and closed together with it.
    let right = right.strip_suffix("];")?;
    let (open, call) = right.split_once('[')?;
    let [call] = split(call).try_into().ok()?;
    let (name, arguments) = call.strip_suffix(')')?.split_once('(')?;
    let mut out = vec![format!("{left} = {open}[{name}(")];
    out.extend(
        split(arguments).iter().map(|argument| format!("{indent}    {argument},")),
    );
    out.push(format!("{indent})];"));
    Some((out, count))
}

/// The type of a static that fits the line with its `=`, where the value fits the next one.
fn broken_type(lines: &[&str]) -> Mended {
    let line = lines[0].strip_suffix('<').filter(|line| line.starts_with("static "))?;
    let last = lines.iter().position(|line| line.starts_with("> = "))?;
    let arguments: Vec<&str> = lines[1..last].iter().map(|line| line.trim()).collect();
    let arguments = arguments.join(" ");
    let left = format!("{line}<{}> =", arguments.trim_end_matches(','));
    let right = format!("    {}", lines[last].strip_prefix("> = ")?);
    (right.ends_with(';') && width(&left) <= WIDTH && width(&right) <= WIDTH)
        .then(|| (vec![left, right], last + 1))
}

/// A list that is the only argument of a call: rustfmt opens and closes both together.
fn list_argument(lines: &[&str]) -> Mended {
    let (line, indent) = (lines[0], indent(lines[0]));
    if !lines.get(1)?.trim().starts_with("&[") || !line.ends_with('(') {
        return None;
    }
    let (inner, count) = inside(lines, ",")?;
    let items = inner.strip_prefix("&[")?.strip_suffix("])")?;
    let mut out = vec![format!("{line}&[")];
    for item in split(items) {
        let item = format!("{indent}    {item},");
        out.extend(over_the_edge(&item).unwrap_or_else(|| vec![item]));
    }
    out.push(format!("{indent}]),"));
    Some((out, count))
}

/// A list among the arguments of a call: prettyplease counts bytes, and opens a list of one call apart from that call.
fn list_among_arguments(lines: &[&str]) -> Mended {
    let indent = indent(lines[0]);
    if lines[0].trim() != "&[" {
        return None;
    }
    let (inner, count) = inside(lines, ",")?;
    let joined = format!("{indent}&[{inner},");
    if width(&joined) <= WIDTH {
        return Some((vec![joined], count));
    }
    Some((list_of_call(indent, inner.strip_suffix(']')?)?, count))
}

/// A list of one call as an argument: opened and closed together with it.
fn list_of_call(indent: &str, items: &str) -> Option<Vec<String>> {
    let [call] = split(items).try_into().ok()?;
    let (name, arguments) = call.strip_suffix(')')?.split_once('(')?;
    let mut out = vec![format!("{indent}&[{name}(")];
    out.extend(
        split(arguments).iter().map(|argument| format!("{indent}    {argument},")),
    );
    out.push(format!("{indent})],"));
    Some(out)
}

/// A short struct or variant made of names: prettyplease counts its path to its width, rustfmt doesn't.
fn short_variant(lines: &[&str]) -> Mended {
    const FIELDS: usize = 26; // `struct_lit_width`
    let line = lines[0];
    let behind = match line.trim() {
        name if !name.ends_with(" {") => return None,
        name if name.starts_with("Some(Self::") => ")",
        name if name.starts_with(|c: char| c.is_ascii_uppercase()) => "",
        _ => return None,
    };
    let (fields, count) = inside(lines, behind)?;
    let fields = fields.strip_suffix('}')?;
    let names = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | ',' | ' ');
    let joined = format!("{line} {fields} }}{behind}");
    (fields.chars().all(names) && width(fields) <= FIELDS && width(&joined) <= WIDTH)
        .then(|| (vec![joined], count))
}

/// Names as arguments, each so short that rustfmt fills lines with them.
fn short_arguments(lines: &[&str]) -> Mended {
    const SHORT: usize = 10; // `short_array_element_width_threshold`
    let (line, indent) = (lines[0], indent(lines[0]));
    if !line.ends_with("::new(") {
        return None;
    }
    let (inner, count) = inside(lines, ";")?;
    let names = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let arguments: Vec<&str> = inner.strip_suffix(')')?.split(", ").collect();
    if !arguments.iter().all(|name| name.len() <= SHORT && name.chars().all(names)) {
        return None;
    }
    let mut out = vec![line.to_owned()];
    let mut filled = format!("{indent}   ");
    for argument in arguments {
        if width(&filled) + width(argument) + " ,".len() > WIDTH {
            out.push(std::mem::replace(&mut filled, format!("{indent}   ")));
        }
        filled.extend([" ", argument, ","]);
    }
    out.extend([filled, format!("{indent});")]);
    Some((out, count))
}

/// A call that fits its line: prettyplease counts bytes.
fn not_ascii(lines: &[&str]) -> Mended {
    let [line, argument, close, ..] = lines else { return None };
    if !line.ends_with('(') || argument.is_ascii() || !close.trim().starts_with(')') {
        return None;
    }
    let argument = argument.trim().trim_end_matches(',');
    let joined = format!("{line}{argument}{}", close.trim());
    (width(&joined) <= WIDTH).then(|| (vec![joined], 3))
}

/// What stands between the bracket that ends the first line and its counterpart, which is joined, and how many lines
/// that takes with both.
fn inside(lines: &[&str], behind: &str) -> Option<(String, usize)> {
    let close = closer(lines[0].chars().next_back()?)?;
    let end = format!("{}{close}{behind}", indent(lines[0]));
    let last = lines.iter().position(|line| **line == end)?;
    let mut inner = String::new();
    for line in &lines[1..last] {
        let line = line.trim();
        if line.starts_with([')', ']', '}']) {
            inner.truncate(inner.trim_end_matches([',', ' ']).len());
        }
        inner += line;
        if !line.ends_with(['(', '[', '{']) {
            inner.push(' ');
        }
    }
    inner.truncate(inner.trim_end_matches([',', ' ']).len());
    inner.push(close);
    Some((inner, last + 1))
}

fn closer(open: char) -> Option<char> {
    match open {
        '(' => Some(')'),
        '[' => Some(']'),
        '{' => Some('}'),
        _ => None,
    }
}

/// A line that is too long, broken. Prettyplease leaves it alone where only the comma at its end is too much.
fn over_the_edge(line: &str) -> Option<Vec<String>> {
    let inner = line.strip_suffix(',').filter(|_| width(line) > WIDTH)?;
    let indent = indent(line);
    if let Some((pattern, body)) = inner.split_once(" => ") {
        let fits = width(line) == WIDTH + 1;
        return fits.then(|| {
            vec![
                format!("{pattern} => {{"),
                format!("{indent}    {body}"),
                format!("{indent}}}"),
            ]
        });
    }
    let open =
        inner.find(['(', '[', '"']).filter(|at| !inner[*at..].starts_with('"'))?;
    let close = inner[open..].chars().next().and_then(closer)?;
    let items = inner[open + 1..].strip_suffix(close)?;
    if inner.trim_start().starts_with("&[")
        && let Some(out) = list_of_call(indent, items)
    {
        return Some(out);
    }
    let mut out = vec![inner[..=open].to_owned()];
    out.extend(split(items).iter().map(|item| format!("{indent}    {item},")));
    out.push(format!("{indent}{close},"));
    Some(out)
}

/// The items of a list, as commas outside of brackets and strings separate them.
fn split(items: &str) -> Vec<&str> {
    let (mut out, mut start, mut depth) = (Vec::new(), 0, 0);
    let (mut quoted, mut escaped) = (false, false);
    for (at, c) in items.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                out.push(items[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    out.push(items[start..].trim());
    out
}
