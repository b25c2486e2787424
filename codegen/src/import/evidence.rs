//! What tells that a placeholder stands somewhere.

use std::fmt;

/// What tells that a placeholder stands somewhere.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Evidence {
    /// The form of the guide marks it.
    Marked,
    /// Texts with bars between them.
    Choice,
    /// Angle brackets.
    Bracketed,
    /// A printf hole.
    Hole,
    /// Letters in the place of digits.
    Pattern,
    /// A bullet below the format.
    Bullet,
    /// A bullet or a mark of another message.
    Taught,
    /// Written as only names are.
    Written,
    /// Written with a hyphen, and its end names a kind of value.
    Hyphenated,
    /// An equals sign in front.
    Assigned,
    /// A label in front, and nothing behind in the clause.
    Labelled,
    /// Quotation marks around it.
    Quoted,
    /// Nothing else between the brackets around it.
    Enclosed,
    /// A unit behind it, as behind a number.
    Counted,
    /// It is `number`, at the end of a clause.
    Number,
    /// A small word that names a kind of value begins a sentence.
    Begins,
    /// An article in front that a word of the text would not have.
    Article,
    /// A preposition in front, and no article.
    Bare,
    /// The word in front, once more.
    Twice,
    /// A blank behind, where punctuation follows.
    Blank,
    /// A placeholder beside it, with punctuation between.
    Joined,
    /// A placeholder in front, with no more than a slash between.
    Glued,
    /// A placeholder in front, and nothing behind.
    Last,
    /// The word in front, which other messages put in front of a placeholder.
    Habit,
    /// A record of the document has a field here.
    Expected,
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Marked => "marked in the guide",
            Self::Choice => "texts to choose from",
            Self::Bracketed => "in angle brackets",
            Self::Hole => "a printf hole",
            Self::Pattern => "letters in the place of digits",
            Self::Bullet => "described below the format",
            Self::Taught => "described or marked in other messages",
            Self::Written => "written like a name",
            Self::Hyphenated => "hyphenated like a name",
            Self::Assigned => "behind an equals sign",
            Self::Labelled => "alone behind a label",
            Self::Quoted => "in quotation marks",
            Self::Enclosed => "alone in brackets",
            Self::Counted => "in front of a unit",
            Self::Number => "a number at the end of a clause",
            Self::Begins => "a small word at the beginning",
            Self::Article => "behind an article that does not go with it",
            Self::Bare => "behind a preposition without an article",
            Self::Twice => "the word in front once more",
            Self::Blank => "a blank in front of punctuation",
            Self::Joined => "joined to a placeholder",
            Self::Glued => "glued to a placeholder",
            Self::Last => "last, behind a placeholder",
            Self::Habit => "behind a word that placeholders follow elsewhere",
            Self::Expected => "where a record has a field",
        })
    }
}
