//! The files that the benchmarks read: made from the catalog, the same in every run.

use super::lines::{catalog, known, other};
use super::random::Random;

/// The ids that the parsers written with winnow read.
pub const SIX: [u32; 6] = [750001, 750002, 750003, 750006, 750007, 752012];

/// What the gateway of a site's tunnels and of some hundred remote users logs: weights and ids.
const GATEWAY: [(u64, u32); 24] = [
    (10, 750001),
    (22, 750002),
    (12, 750003),
    (15, 750006),
    (15, 750007),
    (1, 750012),
    (1, 750015),
    (1, 750016),
    (2, 751002),
    (1, 751006),
    (1, 751009),
    (2, 751011),
    (1, 751013),
    (4, 751014),
    (1, 751022),
    (1, 751023),
    (8, 751025),
    (6, 751026),
    (1, 751028),
    (2, 752002),
    (4, 752003),
    (2, 752012),
    (1, 752015),
    (5, 752016),
];

/// Texts of lines, each ended by a line feed.
pub struct Files {
    /// All ids evenly.
    pub even: String,
    /// As a gateway of tunnels weighs them.
    pub gateway: String,
    /// One line in five is the catalog's, weighed as by a gateway.
    pub mixed: String,
    /// The ids of `SIX`, evenly.
    pub six: String,
    /// Ids that the catalog lacks.
    pub unknown: String,
}

impl Files {
    /// The names of the files.
    pub const NAMES: [&str; 5] = ["even", "gateway", "mixed", "six", "unknown"];

    /// Files of that many lines.
    ///
    /// # Panics
    ///
    /// If the catalog has an error, or lacks an id that is named here.
    pub fn new(lines: usize) -> Self {
        let catalog = catalog();
        let message = |id| catalog.message(id).expect("an id of the catalog");
        let all: Vec<_> = catalog.messages.iter().collect();
        let six = SIX.map(message);
        let gateway = GATEWAY.map(|(weight, id)| (weight, message(id)));
        let all =
            |random: &mut Random, n: usize| known(random, &catalog, all[n % all.len()]);
        let weighed = |random: &mut Random, _| {
            let message = *random.weighted(&gateway);
            known(random, &catalog, message)
        };
        let mixed = |random: &mut Random, n: usize| match n % 5 {
            0 => weighed(random, n),
            _ => other(random),
        };
        Self {
            even: file(lines, all),
            gateway: file(lines, weighed),
            mixed: file(lines, mixed),
            six: file(lines, |random, n| known(random, &catalog, six[n % six.len()])),
            unknown: file(lines, |random, _| other(random)),
        }
    }

    /// The file of that name.
    ///
    /// # Panics
    ///
    /// If no file has it.
    pub fn get(&self, name: &str) -> &str {
        match name {
            "even" => &self.even,
            "gateway" => &self.gateway,
            "mixed" => &self.mixed,
            "six" => &self.six,
            "unknown" => &self.unknown,
            _ => panic!("no file has the name `{name}`, only {:?}", Self::NAMES),
        }
    }
}

/// Lines in an order that no branch predictor learns.
fn file(lines: usize, line: impl Fn(&mut Random, usize) -> String) -> String {
    let mut random = Random::new(750001);
    let mut lines: Vec<_> = (0..lines).map(|n| line(&mut random, n)).collect();
    random.shuffle(&mut lines);
    lines.concat()
}
