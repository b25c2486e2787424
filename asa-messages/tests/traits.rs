//! What every public type can do, held by the compiler.

use std::error::Error as StdError;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::str::FromStr;

use asa_messages::message::{DpdMessageNeeded, MultiplePeersUnsupported, SaUp};
use asa_messages::value::{CryptoMap, IkeError, Session};
use asa_messages::{
    Address, Decoded, Endpoint, Error, ErrorKind, Field, Host, InvalidValue, Message,
    MessageId, Origin, Priority, Product, Record, Severity, Shape, Spi, Timestamp,
    UnknownMessage, User, UserState,
};

fn common<T: Debug + Eq + Hash + Send + Sync + Unpin + UnwindSafe + RefUnwindSafe>() {}
fn copied<T: Copy>() {}
fn shown<T: Display>() {}
fn ordered<T: Ord>() {}
fn parsed<T: FromStr<Err: StdError + Send + Sync + 'static>>() {}
fn taken<'a, T: TryFrom<&'a str, Error: StdError + Send + Sync + 'static>>() {}
fn numbered<T: TryFrom<N, Error: StdError + Send + Sync>, N: From<T>>() {}
fn told<T: StdError + Copy + Eq + Send + Sync + 'static>() {}

macro_rules! each {
    ($($bound:ident: $($type:ty),+;)*) => {$($($bound::<$type>();)+)*};
}

#[test]
fn types_have_the_traits_that_users_expect() {
    each! {
        common: Address<'_>, Decoded<'_>, Endpoint<'_>, Error, ErrorKind, Field, Host<'_>,
            InvalidValue, Message<'_>, MessageId, Origin, Priority, Product, Record<'_>,
            Severity, Shape, Spi<'_>, Timestamp<'_>, UnknownMessage, User<'_>, UserState,
            SaUp<'_>, DpdMessageNeeded<'_>, MultiplePeersUnsupported, CryptoMap<'_>,
            IkeError<'_>, Session<'_>;
        copied: Address<'_>, Decoded<'_>, Endpoint<'_>, Error, ErrorKind, Field, Host<'_>,
            InvalidValue, Message<'_>, MessageId, Origin, Priority, Product, Record<'_>,
            Severity, Spi<'_>, Timestamp<'_>, UnknownMessage, User<'_>, UserState, SaUp<'_>,
            IkeError<'_>, Session<'_>;
        shown: Address<'_>, Endpoint<'_>, Error, ErrorKind, Host<'_>, InvalidValue,
            Message<'_>, MessageId, Origin, Priority, Product, Severity, Spi<'_>,
            Timestamp<'_>, UnknownMessage, User<'_>, SaUp<'_>, IkeError<'_>, Session<'_>;
        ordered: MessageId, Priority, Severity;
        parsed: ErrorKind, MessageId, Origin, Priority, Product, Severity,
            IkeError<'static>;
        taken: Address<'_>, Endpoint<'_>, Host<'_>, IkeError<'_>, Record<'_>, Spi<'_>,
            Timestamp<'_>;
        told: Error, InvalidValue, UnknownMessage;
    }
    numbered::<MessageId, u32>();
    numbered::<Priority, u8>();
    numbered::<Severity, u8>();
    // A struct without fields has one value only.
    assert_eq!(MultiplePeersUnsupported::new(), MultiplePeersUnsupported::default());
}

#[cfg(feature = "alloc")]
#[test]
fn an_owned_message_has_them_too() {
    use asa_messages::OwnedMessage;

    fn kept<T: Clone + Send + 'static>() {}

    each! {
        common: OwnedMessage;
        shown: OwnedMessage;
        parsed: OwnedMessage;
    }
    kept::<OwnedMessage>();
}

#[cfg(feature = "serde")]
#[test]
fn what_is_written_can_be_read() {
    use serde::{Deserialize, Serialize, de::DeserializeOwned};

    fn both_ways<'de, T: Serialize + Deserialize<'de>>() {}
    fn owned<T: Serialize + DeserializeOwned>() {}
    each! {
        both_ways: Address<'_>, Endpoint<'_>, Host<'_>, Message<'_>, Spi<'_>, Timestamp<'_>,
            User<'_>, SaUp<'_>, DpdMessageNeeded<'_>, CryptoMap<'_>, IkeError<'_>,
            Session<'_>;
        owned: ErrorKind, MessageId, Origin, Priority, Product, Severity,
            MultiplePeersUnsupported;
    }
    #[cfg(feature = "alloc")]
    owned::<asa_messages::OwnedMessage>();
}

#[test]
fn nothing_is_shown_as_nothing() {
    let line = "<165>fw01 : %ASA-4-750003: Local: Remote:";
    let record = Record::parse(line).unwrap();
    assert_eq!(record, Record::try_from(line.as_bytes()).unwrap());
    assert_ne!(record, Record::parse(&line[5..]).unwrap());
    let shown = format!("{record:?}");
    assert!(shown.contains(line) && shown.contains("750003"), "{shown}");
    let raw = Record::parse_bytes(b"%ASA-4-750003: \"\xff\n").unwrap();
    assert!(format!("{raw:?}").contains(r#""%ASA-4-750003: \"\xff\n""#), "{raw:?}");
    assert_eq!(format!("{:?}", "".parse::<MessageId>().unwrap_err()), "UnknownMessage");
    assert_eq!(format!("{:?}", User::new("")), r#"User { text: "" }"#);
}

#[test]
fn names_and_numbers_are_read_back() {
    for severity in Severity::ALL {
        assert_eq!(severity.name().parse(), Ok(severity));
        assert_eq!(severity.name().to_uppercase().parse(), Ok(severity));
        assert_eq!(severity.level().to_string().parse(), Ok(severity));
        assert_eq!(Severity::try_from(u8::from(severity)), Ok(severity));
    }
    for text in ["", "8", "-1", "44", "err", " warning"] {
        let error = text.parse::<Severity>().unwrap_err();
        assert!(error.to_string().contains("a level of syslog"), "{error}");
    }
    assert!(Severity::Emergency < Severity::Debugging);
    for value in 0..=191 {
        let priority = Priority::try_from(value).unwrap();
        assert_eq!(priority.to_string().parse(), Ok(priority));
        assert_eq!(u8::from(priority), value);
    }
    assert!(Priority::try_from(192).is_err() && "-1".parse::<Priority>().is_err());
    for product in ["ASA", "FTD", "PIX", "FWSM", "NGIPS"] {
        assert_eq!(product.parse::<Product>().unwrap().to_string(), product);
    }
    assert!("asa".parse::<Product>().is_err() && "IOS".parse::<Product>().is_err());
    for kind in ["no-tag", "unknown-id", "mismatch", "truncated", "not-utf8"] {
        assert_eq!(kind.parse::<ErrorKind>().unwrap().to_string(), kind);
    }
    for origin in ["device", "guide", "later-guide"] {
        assert_eq!(origin.parse::<Origin>().unwrap().to_string(), origin);
    }
    assert_eq!("policy-match-failed".parse(), Ok(IkeError::PolicyMatchFailed));
    // A value that holds fields has no name that says it all.
    assert_eq!(IkeError::from_name("packet-too-large"), None);
    for time in ["Nov 23 2026 10:00:00", "2026-11-23T10:00:00.5Z", "Apr  7 13:08:35"] {
        assert_eq!(Timestamp::try_from(time).unwrap().to_string(), time);
    }
    for time in ["", "Nov 23", "Nov 23 2026 10:00:00 fw01", "2026-11-23T10:00:00Z "] {
        assert!(Timestamp::try_from(time).is_err(), "{time:?}");
    }
}
