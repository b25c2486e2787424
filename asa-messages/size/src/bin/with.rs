//! A program that decodes lines: what it is larger than `without` is the code of this crate.

use std::hint::black_box;
use std::io::stdin;

use asa_messages::Record;

fn main() {
    for line in stdin().lines().map_while(Result::ok) {
        match Record::parse(&line).and_then(|record| record.message()) {
            Ok(message) => println!("{}", black_box(message)),
            Err(error) => println!("{error}"),
        }
    }
}
