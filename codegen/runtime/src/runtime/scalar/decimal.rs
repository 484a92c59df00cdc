//! A decimal number.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::number::{NumberError, NumberText};

/// A decimal number, as text with all of its digits.
///
/// In JSON it is a string or a number, and goes back as it came. Text that a caller gives is sent
/// as a string; [`Decimal::number`] makes one that is sent as a number. Any string is accepted and
/// kept to the letter. Values are compared, ordered and hashed by their text: `1.0` and `1.00`
/// differ, and so do a string and a number.
///
/// The feature `rust_decimal` adds conversions to and from the type of that crate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal(NumberText);

text!(impl Decimal);

impl Decimal {
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

    /// Makes one that is sent as a number, with these digits: `Decimal::number("19.90")`.
    ///
    /// # Errors
    /// If the text is not a number of JSON.
    pub fn number(text: impl AsRef<str>) -> Result<Self, NumberError> {
        let number = NumberText::number(text.as_ref());
        number.map(Self).ok_or(NumberError { expected: "a number of JSON" })
    }

    fn string(text: impl Into<String>) -> Self {
        Self(NumberText { text: text.into(), is_string: true })
    }
}

impl From<&str> for Decimal {
    fn from(text: &str) -> Self {
        Self::string(text)
    }
}

impl From<String> for Decimal {
    fn from(text: String) -> Self {
        Self::string(text)
    }
}

impl From<&String> for Decimal {
    fn from(text: &String) -> Self {
        Self::string(text)
    }
}

impl std::str::FromStr for Decimal {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::string(text))
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        NumberText::deserialize(deserializer).map(Self)
    }
}

#[cfg(feature = "rust_decimal")]
impl Decimal {
    /// Converts it to a decimal number, exactly.
    ///
    /// # Errors
    /// If the text is not a number, or has more digits than the type.
    pub fn to_rust_decimal(&self) -> Result<rust_decimal::Decimal, rust_decimal::Error> {
        let text = self.as_str();
        match text.contains(['e', 'E']) {
            true => rust_decimal::Decimal::from_scientific(text),
            false => rust_decimal::Decimal::from_str_exact(text),
        }
    }
}

/// It is sent as a string.
#[cfg(feature = "rust_decimal")]
impl From<rust_decimal::Decimal> for Decimal {
    fn from(decimal: rust_decimal::Decimal) -> Self {
        Self::string(decimal.to_string())
    }
}
