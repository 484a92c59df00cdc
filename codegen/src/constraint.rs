//! What a spec may say about the values of a field: one row for each constraint.
//!
//! A constraint is documentation: the client sends and reads values that break it.

use std::cmp::Ordering;
use std::fmt;

use crate::literal::Literal;

macro_rules! constraints {
    ($($(#[$docs:meta])* $variant:ident $name:literal $openapi:literal of $subject:ident;)*) => {
        /// A constraint on values.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Constraint {
            $($(#[$docs])* $variant,)*
        }

        impl Constraint {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The key of the language.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The key of JSON Schema.
            pub fn openapi(self) -> &'static str {
                match self { $(Self::$variant => $openapi,)* }
            }

            /// Returns the values that it is about.
            pub fn subject(self) -> Subject {
                match self { $(Self::$variant => Subject::$subject,)* }
            }
        }
    };
}

constraints! {
    /// The least number of characters.
    MinLength "min_length" "minLength" of Text;
    /// The greatest number of characters.
    MaxLength "max_length" "maxLength" of Text;
    /// A regular expression that a part of the text matches.
    Pattern "pattern" "pattern" of Text;
    /// The least number.
    Minimum "minimum" "minimum" of Number;
    /// The greatest number.
    Maximum "maximum" "maximum" of Number;
    /// The least number of items.
    MinItems "min_items" "minItems" of List;
    /// The greatest number of items.
    MaxItems "max_items" "maxItems" of List;
}

/// The values that a constraint is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Strings.
    Text,
    /// Numbers.
    Number,
    /// Lists.
    List,
}

impl Subject {
    /// Its values in a sentence.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Text => "strings",
            Self::Number => "numbers",
            Self::List => "lists",
        }
    }
}

impl Constraint {
    /// The constraint on the other end, of one that is the lower end of a range.
    pub fn upper(self) -> Option<Self> {
        match self {
            Self::MinLength => Some(Self::MaxLength),
            Self::Minimum => Some(Self::Maximum),
            Self::MinItems => Some(Self::MaxItems),
            Self::MaxLength | Self::Maximum | Self::MaxItems | Self::Pattern => None,
        }
    }
}

/// The value of a constraint. It is displayed as JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bound {
    /// A number of characters or of items.
    Count(u64),
    /// A number, as JSON.
    Number(String),
    /// A regular expression.
    Pattern(String),
}

impl Bound {
    /// Compares two numbers; none if one of them is not.
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Count(one), Self::Count(other)) => Some(one.cmp(other)),
            (Self::Number(one), Self::Number(other)) => compare_numbers(one, other),
            _ => None,
        }
    }
}

/// Compares numbers by their texts: whole ones exactly.
fn compare_numbers(one: &str, other: &str) -> Option<Ordering> {
    match (one.parse::<i128>(), other.parse::<i128>()) {
        (Ok(one), Ok(other)) => Some(one.cmp(&other)),
        _ => one.parse::<f64>().ok()?.partial_cmp(&other.parse::<f64>().ok()?),
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count(count) => write!(f, "{count}"),
            Self::Number(number) => f.write_str(number),
            Self::Pattern(text) => write!(f, "{}", Literal::String(text.clone())),
        }
    }
}
