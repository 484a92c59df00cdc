//! The words that the export writes and the import reads.

use crate::scalar::Scalar;

/// The member that holds what OpenAPI has no word for, in the words of the spec.
pub(crate) const EXTENSION: &str = "x-sdk";

/// The format of a text that is kept out of logs.
pub(crate) const PASSWORD: &str = "password";

/// What a schema says of the values of a scalar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Words {
    /// The types of JSON; none where any value is one.
    pub(crate) types: &'static [&'static str],
    /// The key that says more, and its value.
    pub(crate) format: Option<(&'static str, &'static str)>,
}

/// Returns what a schema says of the values of a scalar. No two say the same.
pub(crate) fn words(scalar: Scalar) -> Words {
    let named = Some(("format", scalar.name()));
    let (types, format): (&[&str], _) = match scalar {
        Scalar::String => (&["string"], None),
        Scalar::DateTime
        | Scalar::Date
        | Scalar::Time
        | Scalar::Duration
        | Scalar::Uuid
        | Scalar::Uri
        | Scalar::Email => (&["string"], named),
        Scalar::Bytes => (&["string"], Some(("contentEncoding", "base64"))),
        Scalar::Integer => (&["integer"], None),
        Scalar::Int32 | Scalar::Uint32 | Scalar::Uint64 => (&["integer"], named),
        Scalar::BigInteger => (&["integer", "string"], named),
        Scalar::Number => (&["number"], None),
        Scalar::Float => (&["number"], named),
        Scalar::Decimal => (&["string", "number"], named),
        Scalar::Boolean => (&["boolean"], None),
        Scalar::Unknown => (&[], None),
    };
    Words { types, format }
}
