// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

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

values! {
    ParsingLanguages,
    Af = "af",
    Az = "az",
    Bs = "bs",
    Cs = "cs",
    Cy = "cy",
    Da = "da",
    De = "de",
    En = "en",
    Es = "es",
    Et = "et",
    Fr = "fr",
    Ga = "ga",
    Hr = "hr",
    Hu = "hu",
    Id = "id",
    Is = "is",
    It = "it",
    Ku = "ku",
    La = "la",
    Lt = "lt",
    Lv = "lv",
    Mi = "mi",
    Ms = "ms",
    Mt = "mt",
    Nl = "nl",
    No = "no",
    Oc = "oc",
    Pi = "pi",
    Pl = "pl",
    Pt = "pt",
    Ro = "ro",
    RsLatin = "rs_latin",
    Sk = "sk",
    Sl = "sl",
    Sq = "sq",
    Sv = "sv",
    Sw = "sw",
    Tl = "tl",
    Tr = "tr",
    Uz = "uz",
    Vi = "vi",
    Ar = "ar",
    Fa = "fa",
    Ug = "ug",
    Ur = "ur",
    Bn = "bn",
    As = "as",
    Mni = "mni",
    Ru = "ru",
    RsCyrillic = "rs_cyrillic",
    Be = "be",
    Bg = "bg",
    Uk = "uk",
    Mn = "mn",
    Abq = "abq",
    Ady = "ady",
    Kbd = "kbd",
    Ava = "ava",
    Dar = "dar",
    Inh = "inh",
    Che = "che",
    Lbe = "lbe",
    Lez = "lez",
    Tab = "tab",
    Tjk = "tjk",
    Hi = "hi",
    Mr = "mr",
    Ne = "ne",
    Bh = "bh",
    Mai = "mai",
    Ang = "ang",
    Bho = "bho",
    Mah = "mah",
    Sck = "sck",
    New = "new",
    Gom = "gom",
    Sa = "sa",
    Bgc = "bgc",
    Th = "th",
    ChSim = "ch_sim",
    ChTra = "ch_tra",
    Ja = "ja",
    Ko = "ko",
    Ta = "ta",
    Te = "te",
    Kn = "kn",
}
