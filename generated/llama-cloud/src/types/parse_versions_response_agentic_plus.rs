// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// The values of `ParseVersionsResponseAgenticPlus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseVersionsResponseAgenticPlus {
    /// `2026-05-11`
    _2026_05_11,
    /// `2026-05-06`
    _2026_05_06,
    /// `2026-05-04`
    _2026_05_04,
    /// `2026-05-01`
    _2026_05_01,
    /// `2026-04-27`
    _2026_04_27,
    /// `2026-04-19`
    _2026_04_19,
    /// `2026-04-14`
    _2026_04_14,
    /// `2026-04-09`
    _2026_04_09,
    /// `2026-04-02`
    _2026_04_02,
    /// `2026-03-31`
    _2026_03_31,
    /// `2026-03-26`
    _2026_03_26,
    /// `2026-03-25`
    _2026_03_25,
    /// `2026-03-22`
    _2026_03_22,
    /// `2026-03-20`
    _2026_03_20,
    /// `2026-03-17`
    _2026_03_17,
    /// `2026-03-12`
    _2026_03_12,
    /// `2026-03-10`
    _2026_03_10,
    /// `2026-03-09`
    _2026_03_09,
    /// `2026-03-02`
    _2026_03_02,
    /// `2026-02-26`
    _2026_02_26,
    /// `2026-02-24`
    _2026_02_24,
    /// `2026-01-30`
    _2026_01_30,
    /// `2026-01-29`
    _2026_01_29,
    /// `2026-01-24`
    _2026_01_24,
    /// `2026-01-22`
    _2026_01_22,
    /// `2026-01-21`
    _2026_01_21,
    /// `2026-01-16`
    _2026_01_16,
    /// `2025-12-31`
    _2025_12_31,
    /// `2025-12-18`
    _2025_12_18,
    /// `2025-12-11`
    _2025_12_11,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl ParseVersionsResponseAgenticPlus {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::_2026_05_11 => "2026-05-11",
            Self::_2026_05_06 => "2026-05-06",
            Self::_2026_05_04 => "2026-05-04",
            Self::_2026_05_01 => "2026-05-01",
            Self::_2026_04_27 => "2026-04-27",
            Self::_2026_04_19 => "2026-04-19",
            Self::_2026_04_14 => "2026-04-14",
            Self::_2026_04_09 => "2026-04-09",
            Self::_2026_04_02 => "2026-04-02",
            Self::_2026_03_31 => "2026-03-31",
            Self::_2026_03_26 => "2026-03-26",
            Self::_2026_03_25 => "2026-03-25",
            Self::_2026_03_22 => "2026-03-22",
            Self::_2026_03_20 => "2026-03-20",
            Self::_2026_03_17 => "2026-03-17",
            Self::_2026_03_12 => "2026-03-12",
            Self::_2026_03_10 => "2026-03-10",
            Self::_2026_03_09 => "2026-03-09",
            Self::_2026_03_02 => "2026-03-02",
            Self::_2026_02_26 => "2026-02-26",
            Self::_2026_02_24 => "2026-02-24",
            Self::_2026_01_30 => "2026-01-30",
            Self::_2026_01_29 => "2026-01-29",
            Self::_2026_01_24 => "2026-01-24",
            Self::_2026_01_22 => "2026-01-22",
            Self::_2026_01_21 => "2026-01-21",
            Self::_2026_01_16 => "2026-01-16",
            Self::_2025_12_31 => "2025-12-31",
            Self::_2025_12_18 => "2025-12-18",
            Self::_2025_12_11 => "2025-12-11",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for ParseVersionsResponseAgenticPlus {
    fn from(value: &str) -> Self {
        match value {
            "2026-05-11" => Self::_2026_05_11,
            "2026-05-06" => Self::_2026_05_06,
            "2026-05-04" => Self::_2026_05_04,
            "2026-05-01" => Self::_2026_05_01,
            "2026-04-27" => Self::_2026_04_27,
            "2026-04-19" => Self::_2026_04_19,
            "2026-04-14" => Self::_2026_04_14,
            "2026-04-09" => Self::_2026_04_09,
            "2026-04-02" => Self::_2026_04_02,
            "2026-03-31" => Self::_2026_03_31,
            "2026-03-26" => Self::_2026_03_26,
            "2026-03-25" => Self::_2026_03_25,
            "2026-03-22" => Self::_2026_03_22,
            "2026-03-20" => Self::_2026_03_20,
            "2026-03-17" => Self::_2026_03_17,
            "2026-03-12" => Self::_2026_03_12,
            "2026-03-10" => Self::_2026_03_10,
            "2026-03-09" => Self::_2026_03_09,
            "2026-03-02" => Self::_2026_03_02,
            "2026-02-26" => Self::_2026_02_26,
            "2026-02-24" => Self::_2026_02_24,
            "2026-01-30" => Self::_2026_01_30,
            "2026-01-29" => Self::_2026_01_29,
            "2026-01-24" => Self::_2026_01_24,
            "2026-01-22" => Self::_2026_01_22,
            "2026-01-21" => Self::_2026_01_21,
            "2026-01-16" => Self::_2026_01_16,
            "2025-12-31" => Self::_2025_12_31,
            "2025-12-18" => Self::_2025_12_18,
            "2025-12-11" => Self::_2025_12_11,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for ParseVersionsResponseAgenticPlus {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for ParseVersionsResponseAgenticPlus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ParseVersionsResponseAgenticPlus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for ParseVersionsResponseAgenticPlus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
