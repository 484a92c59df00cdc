//! Types for scalars that JSON has no type for: the text that came, and conversions on demand.
//!
//! Invariant: reading never checks the text, and writing gives it back to the letter. Only a
//! conversion can fail.

/// Declares a scalar that is a string: a struct with one field. With `impl`, only the traits that
/// follow from `as_str` are implemented.
macro_rules! text {
    (impl $name:ident) => {
        // part: plain-events
        impl crate::runtime::Event for $name {}

        impl From<&Self> for $name {
            fn from(value: &Self) -> Self {
                value.clone()
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
    ($(#[$attributes:meta])* $name:ident) => {
        $(#[$attributes])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        text!(impl $name);

        impl $name {
            /// Returns the text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                Self(text.clone())
            }
        }

        impl From<std::borrow::Cow<'_, str>> for $name {
            fn from(text: std::borrow::Cow<'_, str>) -> Self {
                Self(text.into_owned())
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(Self)
            }
        }
    };
}

// part: bytes
mod base64;
// part: big-integer
mod big_integer;
// part: date
mod date;
// part: date-time
mod date_time;
// part: decimal
mod decimal;
// part: duration
mod duration;
// part: email
mod email;
// part: big-integer, decimal
mod number;
// part: date, date-time, time
mod texts;
// part: time
mod time;
// part: uri
mod uri;
// part: uuid
mod uuid;

// part: bytes
pub use base64::{Base64, Base64Error};
// part: big-integer
pub use big_integer::BigInteger;
// part: date
pub use date::Date;
// part: date-time
pub use date_time::DateTime;
// part: decimal
pub use decimal::Decimal;
// part: duration
pub use duration::Duration;
// part: email
pub use email::Email;
// part: big-integer, decimal
pub use number::NumberError;
// part: time
pub use time::Time;
// part: uri
pub use uri::Uri;
// part: uuid
pub use uuid::Uuid;
