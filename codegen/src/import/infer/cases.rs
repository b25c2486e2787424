//! Formats as guides print them, and which of their words are placeholders.

use super::super::marks::marks;
use super::super::samples::{format, parameter};
use super::Context;

/// Holds what is found against what is expected, a `?` behind what is doubtful.
#[track_caller]
fn expect(text: &str, bullets: &[&str], taught: &[&str], expected: &[&str]) {
    let parameters: Vec<_> = bullets.iter().map(|name| parameter(name, "x")).collect();
    let format = format(text);
    let mut context = Context {
        marked: !format.marked.is_empty(),
        ..Context::default()
    };
    for name in taught {
        context.teach(name);
    }
    let (marks, _) = marks(&format, &parameters, &context);
    let shown: Vec<String> = marks
        .into_iter()
        .map(|mark| {
            let sure = if mark.doubt.is_some() { "?" } else { "" };
            format!("{}{sure}", &format.text[mark.range])
        })
        .collect();
    assert_eq!(shown, expected, "{text}");
}

#[test]
fn the_words_in_front_make_up_a_name_or_begin_it() {
    for (text, expected) in [
        ("saved under file name filename: done", &["filename?"][..]),
        ("Lid in slot slot-num, gone", &["slot-num"]),
        ("Lid in slot slotnum, gone", &["slotnum?"]),
        ("Time elapsed time-elapsed ms", &["time-elapsed?"]),
        ("from segment-id segment_id now", &["segment_id"]),
        ("The lid fell. Lid is gone", &[]),
        ("not the IPv6 ACL; ACL not used", &[]),
        ("too many SPI SPI in", &["SPI?"]),
    ] {
        expect(text, &[], &[], expected);
    }
}

#[test]
fn a_unit_tells_what_is_in_front_of_it() {
    for (text, bullets, expected) in [
        ("Lid ran for msec msec, gone", &["msec"][..], &["msec"][..]),
        ("from box: bytes bytes read", &[], &["bytes?"]),
        ("took 3 lids bytes bytes reason", &[], &["bytes?", "reason?"]),
        ("done in time ms", &[], &["time?"]),
        ("after number days, of number lids", &[], &["number?"]),
        ("no more than 5 data bytes", &[], &[]),
    ] {
        expect(text, bullets, &[], expected);
    }
}

#[test]
fn numbers_and_shorthands_are_placeholders() {
    for (text, expected) in [
        ("lid sid number, elapsed", &["number?"][..]),
        ("null lid (uap number)", &["number?"]),
        ("with sequence number, version number", &[]),
        ("the number of lids", &[]),
        ("limit of num reached", &["num?"]),
        ("on variable - resized", &["variable?"]),
        ("lid (max limit)", &["limit?"]),
        ("proposal=time 1 /time 2 sec.", &["time 1", "time 2"]),
        ("peer unit peer-ip: gone", &["peer-ip?"]),
    ] {
        expect(text, &[], &[], expected);
    }
}

#[test]
fn brackets_hold_a_name_and_what_labels_it() {
    for (text, expected) in [
        ("notify (MsgId lid_number )", &["lid_number"][..]),
        ("kept (seq number number )", &["number"]),
        ("user (session Id - id ) left", &["id"]),
        ("payload (version: a_b, caps: value )", &["a_b", "value"]),
        ("cipher (DOOR algo )", &["DOOR algo?"]),
        ("closed [(user)]", &["user?"]),
        ("refCnt [ref_count] of it", &["ref_count?"]),
        ("found: status (status_string)", &["status?", "status_string?"]),
    ] {
        expect(text, &[], &[], expected);
    }
}

#[test]
fn what_touches_a_placeholder_is_one() {
    for (text, expected) in [
        ("to if_name:dest_ip/service", &["if_name", "dest_ip", "service"][..]),
        (
            "from in_if:IP/port to out_if:IP/port",
            &["in_if?", "IP", "port", "out_if?", "IP", "port"],
        ),
        ("for ip_addr :a_b /port .", &["ip_addr", "a_b", "port?"]),
        ("from old_port => new_port", &["old_port?", "new_port?"]),
        ("TEA-lid_name is full", &["lid_name?"]),
        ("string in lid_name", &["string?", "lid_name"]),
    ] {
        expect(text, &[], &[], expected);
    }
    expect("large «length» (threshold «num»)", &[], &[], &["length", "num"]);
    expect("entry «# lid» of 5", &[], &[], &["lid"]);
}

#[test]
fn bullets_name_labels_and_several_placeholders() {
    for (text, bullets, expected) in [
        (
            "for faddr src_ip/src_port",
            &["faddr", "src_ip"][..],
            &["src_ip", "src_port"][..],
        ),
        (
            "prefix delegated prefix delegated_prefix/prefix",
            &["delegated prefix"],
            &["delegated_prefix", "prefix"],
        ),
        ("from src_IP/port to it", &["src_IP/port"], &["src_IP", "port"]),
        ("Tied box IP - Name (TAG ) from", &["Name (TAG )"], &["Name", "TAG"]),
        (
            "reason = reason : local : user = user: : lost",
            &["reason", "user"],
            &["reason", "user"],
        ),
        ("Session=session, '<lid>' up", &["session"], &["session?", "<lid>"]),
        ("Received an lid, its lid as a_b", &["lid"], &["lid", "a_b?"]),
        ("Extraction of username has lid", &["lid"], &["lid"]),
        ("user IP = x.x.x.x", &["user_ip"], &["x.x.x.x"]),
    ] {
        expect(text, bullets, &["username"], expected);
    }
}

#[test]
fn a_bullet_describes_what_it_labels_or_shares_its_name_with() {
    let described = |text: &str, names: &[&str]| {
        let parameters: Vec<_> = names.iter().map(|name| parameter(name, "x")).collect();
        let format = format(text);
        let (marks, _) = marks(&format, &parameters, &Context::default());
        let told = marks.iter().filter_map(|mark| {
            let name = names[mark.parameter?];
            Some(format!("{}: {name}", &format.text[mark.range.clone()]))
        });
        told.collect::<Vec<_>>()
    };
    for (text, names, expected) in [
        (
            "Bytes xmt: «count», IP = «peer»",
            &["Bytes xmt", "IP"][..],
            &["count: Bytes xmt", "peer: IP"][..],
        ),
        ("lid «lid_id» of «box_name»", &["id", "box"], &["lid_id: id", "box_name: box"]),
        ("from «a_ip» to «b_ip»", &["ip"], &[]),
        ("to «a_ip» and «a_ip»", &["ip"], &["a_ip: ip", "a_ip: ip"]),
    ] {
        assert_eq!(described(text, names), expected, "{text}");
    }
}
