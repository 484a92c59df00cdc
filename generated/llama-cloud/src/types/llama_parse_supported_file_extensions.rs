// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// Enum for supported file extensions.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LlamaParseSupportedFileExtensions {
    /// `.pdf`
    Pdf,
    /// `.abw`
    Abw,
    /// `.awt`
    Awt,
    /// `.cgm`
    Cgm,
    /// `.cwk`
    Cwk,
    /// `.doc`
    Doc,
    /// `.docm`
    Docm,
    /// `.docx`
    Docx,
    /// `.dot`
    Dot,
    /// `.dotm`
    Dotm,
    /// `.dotx`
    Dotx,
    /// `.fodg`
    Fodg,
    /// `.fodp`
    Fodp,
    /// `.fopd`
    Fopd,
    /// `.fodt`
    Fodt,
    /// `.fb2`
    Fb2,
    /// `.hwp`
    Hwp,
    /// `.lwp`
    Lwp,
    /// `.mcw`
    Mcw,
    /// `.mw`
    Mw,
    /// `.mwd`
    Mwd,
    /// `.odf`
    Odf,
    /// `.odt`
    Odt,
    /// `.otg`
    Otg,
    /// `.ott`
    Ott,
    /// `.pages`
    Pages,
    /// `.pbd`
    Pbd,
    /// `.psw`
    Psw,
    /// `.rtf`
    Rtf,
    /// `.sda`
    Sda,
    /// `.sdd`
    Sdd,
    /// `.sdp`
    Sdp,
    /// `.sdw`
    Sdw,
    /// `.sgl`
    Sgl,
    /// `.std`
    Std,
    /// `.stw`
    Stw,
    /// `.sxd`
    Sxd,
    /// `.sxg`
    Sxg,
    /// `.sxm`
    Sxm,
    /// `.sxw`
    Sxw,
    /// `.uof`
    Uof,
    /// `.uop`
    Uop,
    /// `.uot`
    Uot,
    /// `.vor`
    Vor,
    /// `.wpd`
    Wpd,
    /// `.wps`
    Wps,
    /// `.wpt`
    Wpt,
    /// `.wri`
    Wri,
    /// `.wn`
    Wn,
    /// `.xml`
    Xml,
    /// `.zabw`
    Zabw,
    /// `.key`
    Key,
    /// `.odp`
    Odp,
    /// `.odg`
    Odg,
    /// `.otp`
    Otp,
    /// `.pot`
    Pot,
    /// `.potm`
    Potm,
    /// `.potx`
    Potx,
    /// `.ppt`
    Ppt,
    /// `.pptm`
    Pptm,
    /// `.pptx`
    Pptx,
    /// `.sti`
    Sti,
    /// `.sxi`
    Sxi,
    /// `.vsd`
    Vsd,
    /// `.vsdm`
    Vsdm,
    /// `.vsdx`
    Vsdx,
    /// `.vdx`
    Vdx,
    /// `.bmp`
    Bmp,
    /// `.gif`
    Gif,
    /// `.heic`
    Heic,
    /// `.heif`
    Heif,
    /// `.jpg`
    Jpg,
    /// `.jpeg`
    Jpeg,
    /// `.png`
    Png,
    /// `.svg`
    Svg,
    /// `.tif`
    Tif,
    /// `.tiff`
    Tiff,
    /// `.webp`
    Webp,
    /// `.htm`
    Htm,
    /// `.html`
    Html,
    /// `.xhtm`
    Xhtm,
    /// `.csv`
    Csv,
    /// `.dbf`
    Dbf,
    /// `.dif`
    Dif,
    /// `.et`
    Et,
    /// `.eth`
    Eth,
    /// `.fods`
    Fods,
    /// `.numbers`
    Numbers,
    /// `.ods`
    Ods,
    /// `.ots`
    Ots,
    /// `.prn`
    Prn,
    /// `.qpw`
    Qpw,
    /// `.slk`
    Slk,
    /// `.stc`
    Stc,
    /// `.sxc`
    Sxc,
    /// `.sylk`
    Sylk,
    /// `.tsv`
    Tsv,
    /// `.uos1`
    Uos1,
    /// `.uos2`
    Uos2,
    /// `.uos`
    Uos,
    /// `.wb1`
    Wb1,
    /// `.wb2`
    Wb2,
    /// `.wb3`
    Wb3,
    /// `.wk1`
    Wk1,
    /// `.wk2`
    Wk2,
    /// `.wk3`
    Wk3,
    /// `.wk4`
    Wk4,
    /// `.wks`
    Wks,
    /// `.wq1`
    Wq1,
    /// `.wq2`
    Wq2,
    /// `.xlr`
    Xlr,
    /// `.xls`
    Xls,
    /// `.xlsb`
    Xlsb,
    /// `.xlsm`
    Xlsm,
    /// `.xlsx`
    Xlsx,
    /// `.xlw`
    Xlw,
    /// `.azw`
    Azw,
    /// `.azw3`
    Azw3,
    /// `.azw4`
    Azw4,
    /// `.cb7`
    Cb7,
    /// `.cbc`
    Cbc,
    /// `.cbr`
    Cbr,
    /// `.cbz`
    Cbz,
    /// `.chm`
    Chm,
    /// `.djvu`
    Djvu,
    /// `.epub`
    Epub,
    /// `.fbz`
    Fbz,
    /// `.htmlz`
    Htmlz,
    /// `.lit`
    Lit,
    /// `.lrf`
    Lrf,
    /// `.md`
    Md,
    /// `.mobi`
    Mobi,
    /// `.pdb`
    Pdb,
    /// `.pml`
    Pml,
    /// `.prc`
    Prc,
    /// `.rb`
    Rb,
    /// `.snb`
    Snb,
    /// `.tcr`
    Tcr,
    /// `.txtz`
    Txtz,
    /// `.m4a`
    M4a,
    /// `.mp3`
    Mp3,
    /// `.mp4`
    Mp4,
    /// `.mpeg`
    Mpeg,
    /// `.mpga`
    Mpga,
    /// `.wav`
    Wav,
    /// `.webm`
    Webm,
    /// `.yxmd`
    Yxmd,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl LlamaParseSupportedFileExtensions {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pdf => ".pdf",
            Self::Abw => ".abw",
            Self::Awt => ".awt",
            Self::Cgm => ".cgm",
            Self::Cwk => ".cwk",
            Self::Doc => ".doc",
            Self::Docm => ".docm",
            Self::Docx => ".docx",
            Self::Dot => ".dot",
            Self::Dotm => ".dotm",
            Self::Dotx => ".dotx",
            Self::Fodg => ".fodg",
            Self::Fodp => ".fodp",
            Self::Fopd => ".fopd",
            Self::Fodt => ".fodt",
            Self::Fb2 => ".fb2",
            Self::Hwp => ".hwp",
            Self::Lwp => ".lwp",
            Self::Mcw => ".mcw",
            Self::Mw => ".mw",
            Self::Mwd => ".mwd",
            Self::Odf => ".odf",
            Self::Odt => ".odt",
            Self::Otg => ".otg",
            Self::Ott => ".ott",
            Self::Pages => ".pages",
            Self::Pbd => ".pbd",
            Self::Psw => ".psw",
            Self::Rtf => ".rtf",
            Self::Sda => ".sda",
            Self::Sdd => ".sdd",
            Self::Sdp => ".sdp",
            Self::Sdw => ".sdw",
            Self::Sgl => ".sgl",
            Self::Std => ".std",
            Self::Stw => ".stw",
            Self::Sxd => ".sxd",
            Self::Sxg => ".sxg",
            Self::Sxm => ".sxm",
            Self::Sxw => ".sxw",
            Self::Uof => ".uof",
            Self::Uop => ".uop",
            Self::Uot => ".uot",
            Self::Vor => ".vor",
            Self::Wpd => ".wpd",
            Self::Wps => ".wps",
            Self::Wpt => ".wpt",
            Self::Wri => ".wri",
            Self::Wn => ".wn",
            Self::Xml => ".xml",
            Self::Zabw => ".zabw",
            Self::Key => ".key",
            Self::Odp => ".odp",
            Self::Odg => ".odg",
            Self::Otp => ".otp",
            Self::Pot => ".pot",
            Self::Potm => ".potm",
            Self::Potx => ".potx",
            Self::Ppt => ".ppt",
            Self::Pptm => ".pptm",
            Self::Pptx => ".pptx",
            Self::Sti => ".sti",
            Self::Sxi => ".sxi",
            Self::Vsd => ".vsd",
            Self::Vsdm => ".vsdm",
            Self::Vsdx => ".vsdx",
            Self::Vdx => ".vdx",
            Self::Bmp => ".bmp",
            Self::Gif => ".gif",
            Self::Heic => ".heic",
            Self::Heif => ".heif",
            Self::Jpg => ".jpg",
            Self::Jpeg => ".jpeg",
            Self::Png => ".png",
            Self::Svg => ".svg",
            Self::Tif => ".tif",
            Self::Tiff => ".tiff",
            Self::Webp => ".webp",
            Self::Htm => ".htm",
            Self::Html => ".html",
            Self::Xhtm => ".xhtm",
            Self::Csv => ".csv",
            Self::Dbf => ".dbf",
            Self::Dif => ".dif",
            Self::Et => ".et",
            Self::Eth => ".eth",
            Self::Fods => ".fods",
            Self::Numbers => ".numbers",
            Self::Ods => ".ods",
            Self::Ots => ".ots",
            Self::Prn => ".prn",
            Self::Qpw => ".qpw",
            Self::Slk => ".slk",
            Self::Stc => ".stc",
            Self::Sxc => ".sxc",
            Self::Sylk => ".sylk",
            Self::Tsv => ".tsv",
            Self::Uos1 => ".uos1",
            Self::Uos2 => ".uos2",
            Self::Uos => ".uos",
            Self::Wb1 => ".wb1",
            Self::Wb2 => ".wb2",
            Self::Wb3 => ".wb3",
            Self::Wk1 => ".wk1",
            Self::Wk2 => ".wk2",
            Self::Wk3 => ".wk3",
            Self::Wk4 => ".wk4",
            Self::Wks => ".wks",
            Self::Wq1 => ".wq1",
            Self::Wq2 => ".wq2",
            Self::Xlr => ".xlr",
            Self::Xls => ".xls",
            Self::Xlsb => ".xlsb",
            Self::Xlsm => ".xlsm",
            Self::Xlsx => ".xlsx",
            Self::Xlw => ".xlw",
            Self::Azw => ".azw",
            Self::Azw3 => ".azw3",
            Self::Azw4 => ".azw4",
            Self::Cb7 => ".cb7",
            Self::Cbc => ".cbc",
            Self::Cbr => ".cbr",
            Self::Cbz => ".cbz",
            Self::Chm => ".chm",
            Self::Djvu => ".djvu",
            Self::Epub => ".epub",
            Self::Fbz => ".fbz",
            Self::Htmlz => ".htmlz",
            Self::Lit => ".lit",
            Self::Lrf => ".lrf",
            Self::Md => ".md",
            Self::Mobi => ".mobi",
            Self::Pdb => ".pdb",
            Self::Pml => ".pml",
            Self::Prc => ".prc",
            Self::Rb => ".rb",
            Self::Snb => ".snb",
            Self::Tcr => ".tcr",
            Self::Txtz => ".txtz",
            Self::M4a => ".m4a",
            Self::Mp3 => ".mp3",
            Self::Mp4 => ".mp4",
            Self::Mpeg => ".mpeg",
            Self::Mpga => ".mpga",
            Self::Wav => ".wav",
            Self::Webm => ".webm",
            Self::Yxmd => ".yxmd",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for LlamaParseSupportedFileExtensions {
    fn from(value: &str) -> Self {
        match value {
            ".pdf" => Self::Pdf,
            ".abw" => Self::Abw,
            ".awt" => Self::Awt,
            ".cgm" => Self::Cgm,
            ".cwk" => Self::Cwk,
            ".doc" => Self::Doc,
            ".docm" => Self::Docm,
            ".docx" => Self::Docx,
            ".dot" => Self::Dot,
            ".dotm" => Self::Dotm,
            ".dotx" => Self::Dotx,
            ".fodg" => Self::Fodg,
            ".fodp" => Self::Fodp,
            ".fopd" => Self::Fopd,
            ".fodt" => Self::Fodt,
            ".fb2" => Self::Fb2,
            ".hwp" => Self::Hwp,
            ".lwp" => Self::Lwp,
            ".mcw" => Self::Mcw,
            ".mw" => Self::Mw,
            ".mwd" => Self::Mwd,
            ".odf" => Self::Odf,
            ".odt" => Self::Odt,
            ".otg" => Self::Otg,
            ".ott" => Self::Ott,
            ".pages" => Self::Pages,
            ".pbd" => Self::Pbd,
            ".psw" => Self::Psw,
            ".rtf" => Self::Rtf,
            ".sda" => Self::Sda,
            ".sdd" => Self::Sdd,
            ".sdp" => Self::Sdp,
            ".sdw" => Self::Sdw,
            ".sgl" => Self::Sgl,
            ".std" => Self::Std,
            ".stw" => Self::Stw,
            ".sxd" => Self::Sxd,
            ".sxg" => Self::Sxg,
            ".sxm" => Self::Sxm,
            ".sxw" => Self::Sxw,
            ".uof" => Self::Uof,
            ".uop" => Self::Uop,
            ".uot" => Self::Uot,
            ".vor" => Self::Vor,
            ".wpd" => Self::Wpd,
            ".wps" => Self::Wps,
            ".wpt" => Self::Wpt,
            ".wri" => Self::Wri,
            ".wn" => Self::Wn,
            ".xml" => Self::Xml,
            ".zabw" => Self::Zabw,
            ".key" => Self::Key,
            ".odp" => Self::Odp,
            ".odg" => Self::Odg,
            ".otp" => Self::Otp,
            ".pot" => Self::Pot,
            ".potm" => Self::Potm,
            ".potx" => Self::Potx,
            ".ppt" => Self::Ppt,
            ".pptm" => Self::Pptm,
            ".pptx" => Self::Pptx,
            ".sti" => Self::Sti,
            ".sxi" => Self::Sxi,
            ".vsd" => Self::Vsd,
            ".vsdm" => Self::Vsdm,
            ".vsdx" => Self::Vsdx,
            ".vdx" => Self::Vdx,
            ".bmp" => Self::Bmp,
            ".gif" => Self::Gif,
            ".heic" => Self::Heic,
            ".heif" => Self::Heif,
            ".jpg" => Self::Jpg,
            ".jpeg" => Self::Jpeg,
            ".png" => Self::Png,
            ".svg" => Self::Svg,
            ".tif" => Self::Tif,
            ".tiff" => Self::Tiff,
            ".webp" => Self::Webp,
            ".htm" => Self::Htm,
            ".html" => Self::Html,
            ".xhtm" => Self::Xhtm,
            ".csv" => Self::Csv,
            ".dbf" => Self::Dbf,
            ".dif" => Self::Dif,
            ".et" => Self::Et,
            ".eth" => Self::Eth,
            ".fods" => Self::Fods,
            ".numbers" => Self::Numbers,
            ".ods" => Self::Ods,
            ".ots" => Self::Ots,
            ".prn" => Self::Prn,
            ".qpw" => Self::Qpw,
            ".slk" => Self::Slk,
            ".stc" => Self::Stc,
            ".sxc" => Self::Sxc,
            ".sylk" => Self::Sylk,
            ".tsv" => Self::Tsv,
            ".uos1" => Self::Uos1,
            ".uos2" => Self::Uos2,
            ".uos" => Self::Uos,
            ".wb1" => Self::Wb1,
            ".wb2" => Self::Wb2,
            ".wb3" => Self::Wb3,
            ".wk1" => Self::Wk1,
            ".wk2" => Self::Wk2,
            ".wk3" => Self::Wk3,
            ".wk4" => Self::Wk4,
            ".wks" => Self::Wks,
            ".wq1" => Self::Wq1,
            ".wq2" => Self::Wq2,
            ".xlr" => Self::Xlr,
            ".xls" => Self::Xls,
            ".xlsb" => Self::Xlsb,
            ".xlsm" => Self::Xlsm,
            ".xlsx" => Self::Xlsx,
            ".xlw" => Self::Xlw,
            ".azw" => Self::Azw,
            ".azw3" => Self::Azw3,
            ".azw4" => Self::Azw4,
            ".cb7" => Self::Cb7,
            ".cbc" => Self::Cbc,
            ".cbr" => Self::Cbr,
            ".cbz" => Self::Cbz,
            ".chm" => Self::Chm,
            ".djvu" => Self::Djvu,
            ".epub" => Self::Epub,
            ".fbz" => Self::Fbz,
            ".htmlz" => Self::Htmlz,
            ".lit" => Self::Lit,
            ".lrf" => Self::Lrf,
            ".md" => Self::Md,
            ".mobi" => Self::Mobi,
            ".pdb" => Self::Pdb,
            ".pml" => Self::Pml,
            ".prc" => Self::Prc,
            ".rb" => Self::Rb,
            ".snb" => Self::Snb,
            ".tcr" => Self::Tcr,
            ".txtz" => Self::Txtz,
            ".m4a" => Self::M4a,
            ".mp3" => Self::Mp3,
            ".mp4" => Self::Mp4,
            ".mpeg" => Self::Mpeg,
            ".mpga" => Self::Mpga,
            ".wav" => Self::Wav,
            ".webm" => Self::Webm,
            ".yxmd" => Self::Yxmd,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for LlamaParseSupportedFileExtensions {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for LlamaParseSupportedFileExtensions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for LlamaParseSupportedFileExtensions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for LlamaParseSupportedFileExtensions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
