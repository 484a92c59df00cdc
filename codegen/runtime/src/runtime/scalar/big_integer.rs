//! An integer of any length.

use serde::de::{Error, Unexpected};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::number::{NumberError, NumberText};
use crate::runtime::json::decimal::Decimal;

/// An integer of any length, as text with all of its digits.
///
/// In JSON it is a number or a string, and goes back as it came. One that is made of an integer is
/// sent as a number. Values are compared, ordered and hashed by their text: `2` and `2.0` differ,
/// and so do a number and a string.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BigInteger(NumberText);

text!(impl BigInteger);

impl BigInteger {
    /// Returns the text of the number.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    /// Whether it is a string in JSON, and not a number.
    #[must_use]
    pub fn is_string(&self) -> bool {
        self.0.is_string
    }

    /// Converts it to an `i128`. `None` if it is beyond one, or a string that is not an integer.
    #[must_use]
    pub fn to_i128(&self) -> Option<i128> {
        let number = NumberText::number(self.as_str())?;
        Decimal::read(&number.text)?.integer()
    }
}

/// Reads digits; the integer is sent as a number.
impl std::str::FromStr for BigInteger {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let number = NumberText::number(text).filter(NumberText::is_integer);
        number.map(Self).ok_or(NumberError { expected: "an integer" })
    }
}

macro_rules! from {
    ($($integer:ty)*) => {$(
        impl From<$integer> for BigInteger {
            fn from(integer: $integer) -> Self {
                Self(NumberText { text: integer.to_string(), is_string: false })
            }
        }
    )*};
}

from!(i32 u32 i64 u64 i128 u128);

impl NumberText {
    fn is_integer(&self) -> bool {
        Decimal::read(&self.text).is_some_and(|number| number.is_integer())
    }
}

impl Serialize for BigInteger {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for BigInteger {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = NumberText::deserialize(deserializer)?;
        if number.is_string || number.is_integer() {
            return Ok(Self(number));
        }
        Err(D::Error::invalid_value(Unexpected::Other(&number.text), &"an integer"))
    }
}
