//! Ids by number, name and tag, and what the catalog says of them.

mod facts;

use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;

use crate::{InvalidValue, MessageId, Record, Severity, Shape};
pub(crate) use facts::Facts;
#[cfg(feature = "texts")]
pub(crate) use facts::Texts;

/// Where the shape of a body is known from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Origin {
    /// Lines that devices sent.
    Device,
    /// The vendor's guide.
    Guide,
    /// A later edition of that guide.
    LaterGuide,
}

impl Origin {
    const ALL: [Self; 3] = [Self::Device, Self::Guide, Self::LaterGuide];

    /// The name in the catalog: `device`, `guide` or `later-guide`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Guide => "guide",
            Self::LaterGuide => "later-guide",
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Origin {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        let named = Self::ALL.into_iter().find(|origin| origin.name() == text);
        named.ok_or(InvalidValue::new("`device`, `guide` or `later-guide`"))
    }
}

impl Shape {
    /// Where the shape is known from.
    pub const fn origin(&self) -> Origin {
        self.origin
    }

    /// The format: `{field}`, `[optional part]`, `<first|second>` alternatives.
    pub const fn format(&self) -> &'static str {
        self.format
    }
}

impl PartialEq for Shape {
    fn eq(&self, other: &Self) -> bool {
        (self.origin, self.format) == (other.origin, other.format)
    }
}

impl Eq for Shape {}

impl Hash for Shape {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.origin, self.format).hash(state);
    }
}

impl fmt::Debug for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shape")
            .field("origin", &self.origin)
            .field("format", &self.format)
            .finish_non_exhaustive()
    }
}

/// A field of a message, as the catalog describes it.
///
/// ```
/// use asa_messages::{Field, MessageId};
///
/// let names: Vec<_> = MessageId::SaUp.fields().iter().map(|field| field.name()).collect();
/// assert_eq!(names, ["session", "reason"]);
/// let session: &Field = MessageId::SaUp.fields()[0];
/// assert_eq!((session.type_name(), session.is_optional()), ("session", false));
/// assert_eq!(session.fields()[0].type_name(), "endpoint");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Field {
    pub(crate) name: &'static str,
    pub(crate) type_name: &'static str,
    pub(crate) optional: bool,
    pub(crate) about: &'static str,
    pub(crate) fields: &'static [&'static Field],
}

impl Field {
    /// The name, in Rust and in JSON.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The type: a scalar such as `endpoint`, a record such as `session`, or a list such as `ike-error`.
    pub const fn type_name(&self) -> &'static str {
        self.type_name
    }

    /// Whether some lines lack the field.
    pub const fn is_optional(&self) -> bool {
        self.optional
    }

    /// What the field tells, in a sentence.
    pub const fn about(&self) -> &'static str {
        self.about
    }

    /// The fields inside, where the type is a record.
    pub const fn fields(&self) -> &'static [&'static Field] {
        self.fields
    }
}

#[cfg(feature = "texts")]
impl Field {
    /// The texts that the catalog lists for the field, where its type is a list. Devices send others too.
    ///
    /// ```
    /// use asa_messages::MessageId;
    ///
    /// let fields = MessageId::NegotiationAborted.fields();
    /// let error = fields.iter().find(|field| field.name() == "error").expect("a field");
    /// let value = error.values().iter().find(|value| value.name() == "policy-match-failed").expect("a value");
    /// assert_eq!(value.text(), "Failed to find a matching policy");
    /// println!("{}", value.about());
    /// ```
    pub fn values(&self) -> &'static [ListedValue] {
        self.list().map_or(&[], |list| list.values)
    }

    /// The groups of these texts, in the catalog's order; empty where the list has none.
    ///
    /// ```
    /// use asa_messages::MessageId;
    ///
    /// let fields = MessageId::NegotiationAborted.fields();
    /// let error = fields.iter().find(|field| field.name() == "error").expect("a field");
    /// let titles: Vec<_> = error.groups().iter().map(|group| group.title()).collect();
    /// assert_eq!(titles[..2], ["Peer and path", "Algorithms and DH groups"]);
    /// ```
    pub fn groups(&self) -> &'static [ListedGroup] {
        self.list().map_or(&[], |list| list.groups)
    }

    fn list(&self) -> Option<&'static List> {
        crate::generated::LISTS.iter().copied().find(|list| list.name == self.type_name)
    }
}

/// A text that a field can hold, as the catalog lists it.
#[cfg(feature = "texts")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ListedValue {
    name: &'static str,
    text: &'static str,
    group: Option<&'static ListedGroup>,
    about: &'static str,
    help: &'static str,
}

#[cfg(feature = "texts")]
impl ListedValue {
    #[allow(dead_code, reason = "a catalog can do without lists")]
    pub(crate) const fn new(
        name: &'static str,
        text: &'static str,
        group: Option<&'static ListedGroup>,
        about: &'static str,
        help: &'static str,
    ) -> Self {
        Self {
            name,
            text,
            group,
            about,
            help,
        }
    }

    /// The name in kebab-case, as in JSON.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The text in the format language, with `{name}` for a hole.
    pub const fn text(&self) -> &'static str {
        self.text
    }

    /// The group of the list that it falls into, where the list has groups.
    pub const fn group(&self) -> Option<&'static ListedGroup> {
        self.group
    }

    /// What it means, in Markdown; empty where the text says all.
    pub const fn about(&self) -> &'static str {
        self.about
    }

    /// What to make of it, in Markdown: what it tells here, and which side to look at; empty where there is no more to
    /// say.
    pub const fn help(&self) -> &'static str {
        self.help
    }
}

/// A theme that listed values have in common.
#[cfg(feature = "texts")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ListedGroup {
    name: &'static str,
    title: &'static str,
    about: &'static str,
}

#[cfg(feature = "texts")]
impl ListedGroup {
    #[allow(dead_code, reason = "a catalog can do without groups")]
    pub(crate) const fn new(
        name: &'static str,
        title: &'static str,
        about: &'static str,
    ) -> Self {
        Self { name, title, about }
    }

    /// The name in kebab-case.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The heading.
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// What its values have in common, in a sentence.
    pub const fn about(&self) -> &'static str {
        self.about
    }
}

/// The texts that a type lists.
#[cfg(feature = "texts")]
pub(crate) struct List {
    pub(crate) name: &'static str,
    pub(crate) groups: &'static [ListedGroup],
    pub(crate) values: &'static [ListedValue],
}

/// A text or number that names no message of the catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UnknownMessage;

impl fmt::Display for UnknownMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no message of the catalog: expected an id, a name or a tag, such as `750006`, `sa-up` or `%ASA-5-750006`")
    }
}

impl core::error::Error for UnknownMessage {}

impl MessageId {
    /// The id's number, six digits.
    ///
    /// ```
    /// assert_eq!(asa_messages::MessageId::SaUp.number(), 750_006);
    /// ```
    pub const fn number(self) -> u32 {
        self as u32
    }

    /// The id with that number.
    ///
    /// ```
    /// use asa_messages::MessageId;
    ///
    /// assert_eq!(MessageId::from_number(750_006), Some(MessageId::SaUp));
    /// assert_eq!(MessageId::from_number(750_999), None);
    /// ```
    pub const fn from_number(number: u32) -> Option<Self> {
        match Facts::of(number) {
            Some(facts) => Some(facts.id),
            None => None,
        }
    }

    const fn facts(self) -> &'static Facts {
        match Facts::of(self.number()) {
            Some(facts) => facts,
            None => unreachable!(),
        }
    }

    /// The id of that name, former names included.
    pub fn from_name(name: &str) -> Option<Self> {
        let named =
            |id: &Self| id.facts().name == name || id.facts().was.contains(&name);
        Self::ALL.iter().copied().find(named)
    }

    /// The name in kebab-case.
    pub const fn name(self) -> &'static str {
        self.facts().name
    }

    /// The heading of the message's page.
    pub const fn title(self) -> &'static str {
        self.facts().title
    }

    /// The level that devices use unless an administrator moved the message.
    pub const fn severity(self) -> Severity {
        self.facts().severity
    }

    /// The canonical format, which `Display` of the message writes.
    pub const fn format(self) -> &'static str {
        self.facts().shapes[0].format
    }

    /// All shapes in the order in which they are tried, the canonical one first.
    pub const fn shapes(self) -> &'static [&'static Shape] {
        self.facts().shapes
    }

    /// The fields of all shapes.
    pub const fn fields(self) -> &'static [&'static Field] {
        self.facts().fields
    }

    /// Messages that are read together with this one.
    pub const fn see_also(self) -> &'static [Self] {
        self.facts().see_also
    }
}

#[cfg(feature = "texts")]
impl MessageId {
    /// What happened, in Markdown: paragraphs, lists and code. The first sentence can stand alone.
    pub const fn explanation(self) -> &'static str {
        self.texts().explanation
    }

    /// What to do, in Markdown, or `None` where nothing is to be done.
    pub const fn action(self) -> Option<&'static str> {
        let action = self.texts().action;
        if action.is_empty() { None } else { Some(action) }
    }

    /// Where the vendor's guide and devices differ, in Markdown, a paragraph each.
    pub fn notes(self) -> impl Iterator<Item = &'static str> {
        self.texts().notes.split("\n\n").filter(|note| !note.is_empty())
    }
}

impl fmt::Display for MessageId {
    /// Writes the number.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.number().fmt(f)
    }
}

impl From<MessageId> for u32 {
    fn from(id: MessageId) -> Self {
        id.number()
    }
}

impl TryFrom<u32> for MessageId {
    type Error = UnknownMessage;

    fn try_from(number: u32) -> Result<Self, UnknownMessage> {
        Self::from_number(number).ok_or(UnknownMessage)
    }
}

/// Takes a number, a name, or a tag.
///
/// ```
/// use asa_messages::MessageId;
///
/// for text in ["750006", "sa-up", "%ASA-5-750006", "%FTD-vpn-5-750006:"] {
///     assert_eq!(text.parse(), Ok(MessageId::SaUp));
/// }
/// assert!("750999".parse::<MessageId>().is_err());
/// ```
impl FromStr for MessageId {
    type Err = UnknownMessage;

    fn from_str(text: &str) -> Result<Self, UnknownMessage> {
        let text = text.trim();
        if let Some(id) = Self::from_name(text) {
            return Ok(id);
        }
        let number = match text.parse() {
            Ok(number) if text.len() == 6 => number,
            _ if text.starts_with('%') => {
                Record::parse(text).map_err(|_| UnknownMessage)?.id()
            }
            _ => return Err(UnknownMessage),
        };
        Self::try_from(number)
    }
}
