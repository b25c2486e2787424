//! The texts of a list without holes, by a table that is made at compile time.

/// Texts and their values, found by a hash of a text. `SIZE` is a power of two, and more than there are texts.
pub(crate) struct Listed<T: 'static, const SIZE: usize> {
    texts: &'static [(&'static str, T)],
    /// One more than the place in `texts`; where it is taken, the next place that is free.
    places: [u16; SIZE],
}

impl<T: Copy, const SIZE: usize> Listed<T, SIZE> {
    pub(crate) const fn new(texts: &'static [(&'static str, T)]) -> Self {
        assert!(
            SIZE.is_power_of_two()
                && texts.len() < SIZE
                && texts.len() < u16::MAX as usize
        );
        let mut places = [0; SIZE];
        let mut index = 0;
        while index < texts.len() {
            let mut place = hash(texts[index].0.as_bytes()) % SIZE;
            while places[place] != 0 {
                place = (place + 1) % SIZE;
            }
            #[allow(clippy::cast_possible_truncation, reason = "asserted above")]
            let number = index as u16 + 1;
            places[place] = number;
            index += 1;
        }
        Self { texts, places }
    }

    /// The value of exactly that text.
    pub(crate) fn find(&self, text: &str) -> Option<T> {
        let mut place = hash(text.as_bytes()) % SIZE;
        loop {
            let index = usize::from(self.places[place]).checked_sub(1)?;
            let (listed, value) = self.texts[index];
            if listed == text {
                return Some(value);
            }
            place = (place + 1) % SIZE;
        }
    }
}

/// Mixes the length with eight bytes from each end: texts of a list rarely agree in all of them.
const fn hash(text: &[u8]) -> usize {
    const MIX: u64 = 0x9e37_79b9_7f4a_7c15;
    let (first, last) = match (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        (Some(first), Some(last)) => {
            (u64::from_le_bytes(*first), u64::from_le_bytes(*last))
        }
        _ => short(text),
    };
    let mixed = (first ^ text.len() as u64).wrapping_mul(MIX) ^ last;
    #[allow(clippy::cast_possible_truncation, reason = "any bits will do")]
    let hash = (mixed.wrapping_mul(MIX) >> 40) as usize;
    hash
}

/// The bytes of a text of less than eight.
const fn short(text: &[u8]) -> (u64, u64) {
    let (mut word, mut at) = (0, 0);
    while at < text.len() {
        word = word << 8 | text[at] as u64;
        at += 1;
    }
    (word, 0)
}

#[cfg(test)]
mod tests {
    use super::Listed;

    #[test]
    fn each_listed_text_is_found_and_no_other() {
        const TEXTS: &[(&str, usize)] = &[
            ("", 0),
            ("up", 1),
            ("down", 2),
            ("Failed to allocate memory", 3),
            ("Failed to allocate Memory", 4),
            ("Failed to locate memory", 5),
            ("12345678", 6),
        ];
        static LISTED: Listed<usize, 8> = Listed::new(TEXTS);
        for (text, value) in TEXTS {
            assert_eq!(LISTED.find(text), Some(*value), "{text:?}");
        }
        for text in ["u", "Down", "1234567", "123456789", "Failed to allocate memory "] {
            assert_eq!(LISTED.find(text), None, "{text:?}");
        }
    }
}
