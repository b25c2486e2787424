//! As `with`, and it explains the messages: what it is larger are the texts.

use std::hint::black_box;
use std::io::stdin;

use asa_messages::Record;

fn main() {
    for line in stdin().lines().map_while(Result::ok) {
        match Record::parse(&line).and_then(|record| record.message()) {
            Ok(message) => {
                let id = message.id();
                println!(
                    "{}\n{}\n{:?}",
                    black_box(message),
                    id.explanation(),
                    id.action()
                );
            }
            Err(error) => println!("{error}"),
        }
    }
}
