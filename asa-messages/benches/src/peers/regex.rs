//! An anchored regular expression with captures for each id.

use std::hint::black_box;

use regex::bytes::{CaptureLocations, Regex};

use super::memchr::{body, tag};
use super::patterns::{PATTERNS, SHORT_FORMS};
use super::{count, endpoint};

/// The expressions, found by id.
pub struct Expressions(Vec<Option<Expression>>);

struct Expression {
    regex: Regex,
    /// Reused for each line.
    locations: CaptureLocations,
    /// Whether a group is an endpoint.
    endpoints: Vec<bool>,
}

const FIRST: u32 = PATTERNS[0].0;

impl Default for Expressions {
    /// Compiles them.
    fn default() -> Self {
        let last = PATTERNS[PATTERNS.len() - 1].0;
        let compiled = (FIRST..=last).map(|id| {
            let (_, pattern) = PATTERNS.iter().find(|(of, _)| *of == id)?;
            Some(Expression::new(pattern))
        });
        Self(compiled.collect())
    }
}

impl Expressions {
    /// Reads the lines of ids that the catalog holds.
    pub fn read(&mut self, text: &str) -> usize {
        count(text, |line| self.line(line).unwrap_or(false))
    }

    fn line(&mut self, line: &str) -> Option<bool> {
        let (id, behind) = tag(line)?;
        let at = usize::try_from(id.checked_sub(FIRST)?).ok()?;
        Some(self.0.get_mut(at)?.as_mut()?.read(body(behind)))
    }
}

impl Expression {
    fn new(short: &str) -> Self {
        let mut pattern = format!("(?-u)^{short}$");
        for (form, meaning) in SHORT_FORMS {
            pattern = pattern.replace(form, meaning);
        }
        // A name can be given once.
        for number in 0..pattern.matches("(?<E>").count() {
            pattern = pattern.replacen("(?<E>", &format!("(?<E{number}>"), 1);
        }
        let regex = Regex::new(&pattern).expect("a sound pattern");
        let locations = regex.capture_locations();
        let endpoints =
            regex.capture_names().skip(1).map(|name| name.is_some()).collect();
        Self {
            regex,
            locations,
            endpoints,
        }
    }

    fn read(&mut self, body: &str) -> bool {
        if self.regex.captures_read(&mut self.locations, body.as_bytes()).is_none() {
            return false;
        }
        for (group, is_endpoint) in self.endpoints.iter().enumerate() {
            let Some((start, end)) = self.locations.get(group + 1) else { continue };
            let text = &body[start..end];
            let text = text.strip_suffix(['.', ',']).unwrap_or(text);
            if *is_endpoint {
                black_box(endpoint(text));
            } else {
                black_box(text);
            }
        }
        true
    }
}
