//! A program that reads lines and leaves this crate out: what `with` is compared with.

use std::hint::black_box;
use std::io::stdin;

fn main() {
    for line in stdin().lines().map_while(Result::ok) {
        println!("{}", black_box(line.as_str()));
    }
}
