//! A parser written by hand with winnow, for six ids.

use std::hint::black_box;

use winnow::ascii::{digit1, space0};
use winnow::combinator::opt;
use winnow::error::EmptyError;
use winnow::prelude::*;
use winnow::token::{rest, take_till, take_until};

use super::memchr::{body, tag};
use super::{count, endpoint};

type Result<T> = winnow::Result<T, EmptyError>;

/// The two ends of a session, and its user.
#[derive(Clone, Copy, Debug)]
pub struct Session<'a> {
    pub local: (&'a str, Option<&'a str>),
    pub remote: (&'a str, Option<&'a str>),
    pub username: &'a str,
}

/// The traffic on one side of a tunnel.
#[derive(Clone, Copy, Debug)]
pub struct Selector<'a> {
    pub start: &'a str,
    pub end: &'a str,
    pub protocol: &'a str,
    pub first_port: &'a str,
    pub last_port: &'a str,
}

/// The messages.
#[derive(Clone, Copy, Debug)]
pub enum Message<'a> {
    TunnelRequested(Session<'a>, &'a str, Selector<'a>, Selector<'a>),
    SaInitReceived(Session<'a>),
    NegotiationAborted(Session<'a>, &'a str),
    SaUp(Session<'a>, &'a str),
    SaDown(Session<'a>, &'a str),
    TunnelFailed(&'a str, &'a str, &'a str),
}

/// Reads the lines of the six ids.
pub fn read(text: &str) -> usize {
    count(text, |line| {
        let Some((id, behind)) = tag(line) else { return false };
        let message = black_box(message(id, body(behind)));
        message.is_some()
    })
}

fn message(id: u32, body: &str) -> Option<Message<'_>> {
    match id {
        750001 => tunnel_requested.parse(body).ok(),
        750002 => sa_init_received.parse(body).ok(),
        750003 => (session, "Negotiation aborted due to ERROR:", sentence)
            .map(|(session, _, error)| Message::NegotiationAborted(session, error))
            .parse(body)
            .ok(),
        750006 => (session, "SA UP. Reason:", sentence)
            .map(|(session, _, reason)| Message::SaUp(session, reason))
            .parse(body)
            .ok(),
        750007 => (session, "SA DOWN. Reason:", sentence)
            .map(|(session, _, reason)| Message::SaDown(session, reason))
            .parse(body)
            .ok(),
        752012 => tunnel_failed.parse(body).ok(),
        _ => None,
    }
}

fn tunnel_requested<'a>(input: &mut &'a str) -> Result<Message<'a>> {
    let session = session.parse_next(input)?;
    "Received request to ".parse_next(input)?;
    let request = word.parse_next(input)?;
    " an IPsec tunnel; local traffic selector = ".parse_next(input)?;
    let local = selector.parse_next(input)?;
    (space0, "; remote traffic selector = ").parse_next(input)?;
    let remote = selector.parse_next(input)?;
    (space0, opt('.')).parse_next(input)?;
    Ok(Message::TunnelRequested(session, request, local, remote))
}

fn sa_init_received<'a>(input: &mut &'a str) -> Result<Message<'a>> {
    let session = session.parse_next(input)?;
    ("Received a IKE_INIT_SA request", opt('.')).parse_next(input)?;
    Ok(Message::SaInitReceived(session))
}

fn tunnel_failed<'a>(input: &mut &'a str) -> Result<Message<'a>> {
    let protocol = word.parse_next(input)?;
    " was unsuccessful at setting up a tunnel.".parse_next(input)?;
    (space0, "Map Tag", space0, '=', space0).parse_next(input)?;
    let tag = take_until(1.., ". ").parse_next(input)?;
    ('.', space0, "Map Sequence Number", space0, '=', space0).parse_next(input)?;
    let sequence = digit1.parse_next(input)?;
    opt('.').parse_next(input)?;
    Ok(Message::TunnelFailed(protocol, tag, sequence))
}

fn session<'a>(input: &mut &'a str) -> Result<Session<'a>> {
    ("Local:", space0).parse_next(input)?;
    let local = word.map(endpoint).parse_next(input)?;
    (" Remote:", space0).parse_next(input)?;
    let remote = word.map(endpoint).parse_next(input)?;
    (" Username:", space0).parse_next(input)?;
    let username = word.parse_next(input)?;
    (' ', opt("IKEv2 ")).parse_next(input)?;
    Ok(Session { local, remote, username })
}

fn selector<'a>(input: &mut &'a str) -> Result<Selector<'a>> {
    "Address Range: ".parse_next(input)?;
    let start = take_till(1.., '-').parse_next(input)?;
    '-'.parse_next(input)?;
    let end = word.parse_next(input)?;
    " Protocol: ".parse_next(input)?;
    let protocol = digit1.parse_next(input)?;
    " Port Range: ".parse_next(input)?;
    let first_port = digit1.parse_next(input)?;
    '-'.parse_next(input)?;
    let last_port = digit1.parse_next(input)?;
    Ok(Selector {
        start,
        end,
        protocol,
        first_port,
        last_port,
    })
}

fn word<'a>(input: &mut &'a str) -> Result<&'a str> {
    take_till(1.., ' ').parse_next(input)
}

/// The rest of the line without its full stop.
fn sentence<'a>(input: &mut &'a str) -> Result<&'a str> {
    space0.parse_next(input)?;
    rest.map(|text: &str| text.strip_suffix('.').unwrap_or(text)).parse_next(input)
}
