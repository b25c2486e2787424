//! Any bytes: the envelope can be asked for each of its parts, which lie within the line.
#![no_main]

use asa_messages::Record;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|line: &[u8]| {
    let Ok(record) = Record::parse_bytes(line) else { return };
    assert!(record.id() <= 999_999);
    assert!(record.id_at() + 6 <= record.body_at());
    assert!(record.body_at() + record.body().len() <= line.len());
    assert!(record.device().is_none_or(|device| !device.is_empty()));
    assert!(record.class().is_none_or(|class| !class.is_empty()));
    assert!(record.priority().is_none_or(|priority| priority.value() < 192));
    assert!(record.timestamp().is_none_or(|time| (1..=12).contains(&time.month())));
    if let Ok(text) = str::from_utf8(line) {
        let same = Record::parse(text).expect("the same tag");
        assert_eq!(same.body_str(), record.body_str());
        assert_eq!(same.device(), record.device());
    }
});
