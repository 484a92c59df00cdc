//! Open enums of strings.

use std::fmt;

use runtime::string;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
enum Access {
    Query,
    ReadOnly,
    Unrecognized(String),
}

impl Access {
    fn as_str(&self) -> &str {
        match self {
            Self::Query => "query",
            Self::ReadOnly => "read_only",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for Access {
    fn from(value: &str) -> Self {
        match value {
            "query" => Self::Query,
            "read_only" => Self::ReadOnly,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl fmt::Display for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Access {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Access {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

#[test]
fn known_and_unknown_values_survive() {
    let text = r#"["query","read_only","Query","","a\"b"]"#;
    let access: Vec<Access> = serde_json::from_str(text).unwrap();
    assert_eq!(
        access[..3],
        [Access::Query, Access::ReadOnly, Access::Unrecognized("Query".to_owned())]
    );
    assert_eq!(serde_json::to_string(&access).unwrap(), text);
    assert_eq!(serde_json::from_reader::<_, Vec<Access>>(text.as_bytes()).unwrap(), access);
    assert_eq!(access[4].to_string(), "a\"b");
    assert_eq!(serde_json::from_str::<Access>(r#""qu\u0065ry""#).unwrap(), Access::Query);
}

#[test]
fn what_is_no_string_is_an_error() {
    for text in ["1", "null", "{}", "[\"query\"]", "true"] {
        let error = serde_json::from_str::<Access>(text).unwrap_err().to_string();
        assert!(error.contains("expected a string"), "{error}");
    }
}
