// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{string, union};

/// Enum for representing the languages supported by the parser.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParsingLanguages {
    /// `af`
    Af,
    /// `az`
    Az,
    /// `bs`
    Bs,
    /// `cs`
    Cs,
    /// `cy`
    Cy,
    /// `da`
    Da,
    /// `de`
    De,
    /// `en`
    En,
    /// `es`
    Es,
    /// `et`
    Et,
    /// `fr`
    Fr,
    /// `ga`
    Ga,
    /// `hr`
    Hr,
    /// `hu`
    Hu,
    /// `id`
    Id,
    /// `is`
    Is,
    /// `it`
    It,
    /// `ku`
    Ku,
    /// `la`
    La,
    /// `lt`
    Lt,
    /// `lv`
    Lv,
    /// `mi`
    Mi,
    /// `ms`
    Ms,
    /// `mt`
    Mt,
    /// `nl`
    Nl,
    /// `no`
    No,
    /// `oc`
    Oc,
    /// `pi`
    Pi,
    /// `pl`
    Pl,
    /// `pt`
    Pt,
    /// `ro`
    Ro,
    /// `rs_latin`
    RsLatin,
    /// `sk`
    Sk,
    /// `sl`
    Sl,
    /// `sq`
    Sq,
    /// `sv`
    Sv,
    /// `sw`
    Sw,
    /// `tl`
    Tl,
    /// `tr`
    Tr,
    /// `uz`
    Uz,
    /// `vi`
    Vi,
    /// `ar`
    Ar,
    /// `fa`
    Fa,
    /// `ug`
    Ug,
    /// `ur`
    Ur,
    /// `bn`
    Bn,
    /// `as`
    As,
    /// `mni`
    Mni,
    /// `ru`
    Ru,
    /// `rs_cyrillic`
    RsCyrillic,
    /// `be`
    Be,
    /// `bg`
    Bg,
    /// `uk`
    Uk,
    /// `mn`
    Mn,
    /// `abq`
    Abq,
    /// `ady`
    Ady,
    /// `kbd`
    Kbd,
    /// `ava`
    Ava,
    /// `dar`
    Dar,
    /// `inh`
    Inh,
    /// `che`
    Che,
    /// `lbe`
    Lbe,
    /// `lez`
    Lez,
    /// `tab`
    Tab,
    /// `tjk`
    Tjk,
    /// `hi`
    Hi,
    /// `mr`
    Mr,
    /// `ne`
    Ne,
    /// `bh`
    Bh,
    /// `mai`
    Mai,
    /// `ang`
    Ang,
    /// `bho`
    Bho,
    /// `mah`
    Mah,
    /// `sck`
    Sck,
    /// `new`
    New,
    /// `gom`
    Gom,
    /// `sa`
    Sa,
    /// `bgc`
    Bgc,
    /// `th`
    Th,
    /// `ch_sim`
    ChSim,
    /// `ch_tra`
    ChTra,
    /// `ja`
    Ja,
    /// `ko`
    Ko,
    /// `ta`
    Ta,
    /// `te`
    Te,
    /// `kn`
    Kn,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl ParsingLanguages {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Af => "af",
            Self::Az => "az",
            Self::Bs => "bs",
            Self::Cs => "cs",
            Self::Cy => "cy",
            Self::Da => "da",
            Self::De => "de",
            Self::En => "en",
            Self::Es => "es",
            Self::Et => "et",
            Self::Fr => "fr",
            Self::Ga => "ga",
            Self::Hr => "hr",
            Self::Hu => "hu",
            Self::Id => "id",
            Self::Is => "is",
            Self::It => "it",
            Self::Ku => "ku",
            Self::La => "la",
            Self::Lt => "lt",
            Self::Lv => "lv",
            Self::Mi => "mi",
            Self::Ms => "ms",
            Self::Mt => "mt",
            Self::Nl => "nl",
            Self::No => "no",
            Self::Oc => "oc",
            Self::Pi => "pi",
            Self::Pl => "pl",
            Self::Pt => "pt",
            Self::Ro => "ro",
            Self::RsLatin => "rs_latin",
            Self::Sk => "sk",
            Self::Sl => "sl",
            Self::Sq => "sq",
            Self::Sv => "sv",
            Self::Sw => "sw",
            Self::Tl => "tl",
            Self::Tr => "tr",
            Self::Uz => "uz",
            Self::Vi => "vi",
            Self::Ar => "ar",
            Self::Fa => "fa",
            Self::Ug => "ug",
            Self::Ur => "ur",
            Self::Bn => "bn",
            Self::As => "as",
            Self::Mni => "mni",
            Self::Ru => "ru",
            Self::RsCyrillic => "rs_cyrillic",
            Self::Be => "be",
            Self::Bg => "bg",
            Self::Uk => "uk",
            Self::Mn => "mn",
            Self::Abq => "abq",
            Self::Ady => "ady",
            Self::Kbd => "kbd",
            Self::Ava => "ava",
            Self::Dar => "dar",
            Self::Inh => "inh",
            Self::Che => "che",
            Self::Lbe => "lbe",
            Self::Lez => "lez",
            Self::Tab => "tab",
            Self::Tjk => "tjk",
            Self::Hi => "hi",
            Self::Mr => "mr",
            Self::Ne => "ne",
            Self::Bh => "bh",
            Self::Mai => "mai",
            Self::Ang => "ang",
            Self::Bho => "bho",
            Self::Mah => "mah",
            Self::Sck => "sck",
            Self::New => "new",
            Self::Gom => "gom",
            Self::Sa => "sa",
            Self::Bgc => "bgc",
            Self::Th => "th",
            Self::ChSim => "ch_sim",
            Self::ChTra => "ch_tra",
            Self::Ja => "ja",
            Self::Ko => "ko",
            Self::Ta => "ta",
            Self::Te => "te",
            Self::Kn => "kn",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for ParsingLanguages {
    fn from(value: &str) -> Self {
        match value {
            "af" => Self::Af,
            "az" => Self::Az,
            "bs" => Self::Bs,
            "cs" => Self::Cs,
            "cy" => Self::Cy,
            "da" => Self::Da,
            "de" => Self::De,
            "en" => Self::En,
            "es" => Self::Es,
            "et" => Self::Et,
            "fr" => Self::Fr,
            "ga" => Self::Ga,
            "hr" => Self::Hr,
            "hu" => Self::Hu,
            "id" => Self::Id,
            "is" => Self::Is,
            "it" => Self::It,
            "ku" => Self::Ku,
            "la" => Self::La,
            "lt" => Self::Lt,
            "lv" => Self::Lv,
            "mi" => Self::Mi,
            "ms" => Self::Ms,
            "mt" => Self::Mt,
            "nl" => Self::Nl,
            "no" => Self::No,
            "oc" => Self::Oc,
            "pi" => Self::Pi,
            "pl" => Self::Pl,
            "pt" => Self::Pt,
            "ro" => Self::Ro,
            "rs_latin" => Self::RsLatin,
            "sk" => Self::Sk,
            "sl" => Self::Sl,
            "sq" => Self::Sq,
            "sv" => Self::Sv,
            "sw" => Self::Sw,
            "tl" => Self::Tl,
            "tr" => Self::Tr,
            "uz" => Self::Uz,
            "vi" => Self::Vi,
            "ar" => Self::Ar,
            "fa" => Self::Fa,
            "ug" => Self::Ug,
            "ur" => Self::Ur,
            "bn" => Self::Bn,
            "as" => Self::As,
            "mni" => Self::Mni,
            "ru" => Self::Ru,
            "rs_cyrillic" => Self::RsCyrillic,
            "be" => Self::Be,
            "bg" => Self::Bg,
            "uk" => Self::Uk,
            "mn" => Self::Mn,
            "abq" => Self::Abq,
            "ady" => Self::Ady,
            "kbd" => Self::Kbd,
            "ava" => Self::Ava,
            "dar" => Self::Dar,
            "inh" => Self::Inh,
            "che" => Self::Che,
            "lbe" => Self::Lbe,
            "lez" => Self::Lez,
            "tab" => Self::Tab,
            "tjk" => Self::Tjk,
            "hi" => Self::Hi,
            "mr" => Self::Mr,
            "ne" => Self::Ne,
            "bh" => Self::Bh,
            "mai" => Self::Mai,
            "ang" => Self::Ang,
            "bho" => Self::Bho,
            "mah" => Self::Mah,
            "sck" => Self::Sck,
            "new" => Self::New,
            "gom" => Self::Gom,
            "sa" => Self::Sa,
            "bgc" => Self::Bgc,
            "th" => Self::Th,
            "ch_sim" => Self::ChSim,
            "ch_tra" => Self::ChTra,
            "ja" => Self::Ja,
            "ko" => Self::Ko,
            "ta" => Self::Ta,
            "te" => Self::Te,
            "kn" => Self::Kn,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for ParsingLanguages {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for ParsingLanguages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ParsingLanguages {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = string::read(deserializer)?;
        union::count_unknown(matches!(value, Self::Unrecognized(_)));
        Ok(value)
    }
}

impl Serialize for ParsingLanguages {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
