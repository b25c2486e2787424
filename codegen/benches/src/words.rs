//! Invented words, always the same ones.

/// Letters that begin and end a syllable. Without `r` in front of `e` and the like, no word is one of a language on purpose.
const CONSONANTS: &[u8] = b"bdfgklmnprstvz";
const VOWELS: &[u8] = b"aeiou";

/// How many different words there are: about as many as in the vendor's guide.
const VOCABULARY: usize = 4000;

/// Chooses words, and all else that is left to chance.
pub struct Words {
    state: u64,
}

impl Words {
    pub fn new() -> Self {
        Self { state: 0x0A5A_5EED }
    }

    /// A number below a bound.
    pub fn below(&mut self, bound: usize) -> usize {
        // splitmix64
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.state;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^= bits >> 31;
        usize::try_from(bits % bound as u64).expect("below the bound")
    }

    /// A word; a few are frequent, most are rare, as in any text.
    pub fn word(&mut self) -> String {
        let bound = self.below(VOCABULARY) + 1;
        let bound = self.below(bound) + 1;
        word(self.below(bound))
    }

    /// Words with blanks between them.
    pub fn words(&mut self, count: usize) -> String {
        let words: Vec<String> = (0..count).map(|_| self.word()).collect();
        words.join(" ")
    }

    /// Words that begin with a capital letter.
    pub fn heading(&mut self, count: usize) -> String {
        let words = self.words(count);
        words[..1].to_uppercase() + &words[1..]
    }

    pub fn sentence(&mut self) -> String {
        let length = 7 + self.below(9);
        let mut out = self.heading(length);
        if self.below(4) == 0 {
            out = format!("{out}, {} `{} {}`", self.word(), self.word(), self.word());
        }
        out + "."
    }

    pub fn paragraph(&mut self, sentences: usize) -> String {
        let sentences: Vec<String> = (0..sentences).map(|_| self.sentence()).collect();
        sentences.join(" ")
    }
}

/// The word of that number: two syllables and a consonant, or three.
fn word(number: usize) -> String {
    let syllables = CONSONANTS.len() * VOWELS.len();
    // No two neighbours look alike.
    let mut rest = number * 1_049 % (syllables * syllables);
    let mut out = String::new();
    for _ in 0..2 {
        out.push(CONSONANTS[rest % CONSONANTS.len()].into());
        rest /= CONSONANTS.len();
        out.push(VOWELS[rest % VOWELS.len()].into());
        rest /= VOWELS.len();
    }
    match number % 3 {
        0 => out + "x",
        1 => out + ["nd", "lor", "s", "mit"][number / 3 % 4],
        _ => out + "c",
    }
}
