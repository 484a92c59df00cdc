// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

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

values! {
    LlamaParseSupportedFileExtensions,
    Pdf = ".pdf",
    Abw = ".abw",
    Awt = ".awt",
    Cgm = ".cgm",
    Cwk = ".cwk",
    Doc = ".doc",
    Docm = ".docm",
    Docx = ".docx",
    Dot = ".dot",
    Dotm = ".dotm",
    Dotx = ".dotx",
    Fodg = ".fodg",
    Fodp = ".fodp",
    Fopd = ".fopd",
    Fodt = ".fodt",
    Fb2 = ".fb2",
    Hwp = ".hwp",
    Lwp = ".lwp",
    Mcw = ".mcw",
    Mw = ".mw",
    Mwd = ".mwd",
    Odf = ".odf",
    Odt = ".odt",
    Otg = ".otg",
    Ott = ".ott",
    Pages = ".pages",
    Pbd = ".pbd",
    Psw = ".psw",
    Rtf = ".rtf",
    Sda = ".sda",
    Sdd = ".sdd",
    Sdp = ".sdp",
    Sdw = ".sdw",
    Sgl = ".sgl",
    Std = ".std",
    Stw = ".stw",
    Sxd = ".sxd",
    Sxg = ".sxg",
    Sxm = ".sxm",
    Sxw = ".sxw",
    Uof = ".uof",
    Uop = ".uop",
    Uot = ".uot",
    Vor = ".vor",
    Wpd = ".wpd",
    Wps = ".wps",
    Wpt = ".wpt",
    Wri = ".wri",
    Wn = ".wn",
    Xml = ".xml",
    Zabw = ".zabw",
    Key = ".key",
    Odp = ".odp",
    Odg = ".odg",
    Otp = ".otp",
    Pot = ".pot",
    Potm = ".potm",
    Potx = ".potx",
    Ppt = ".ppt",
    Pptm = ".pptm",
    Pptx = ".pptx",
    Sti = ".sti",
    Sxi = ".sxi",
    Vsd = ".vsd",
    Vsdm = ".vsdm",
    Vsdx = ".vsdx",
    Vdx = ".vdx",
    Bmp = ".bmp",
    Gif = ".gif",
    Heic = ".heic",
    Heif = ".heif",
    Jpg = ".jpg",
    Jpeg = ".jpeg",
    Png = ".png",
    Svg = ".svg",
    Tif = ".tif",
    Tiff = ".tiff",
    Webp = ".webp",
    Htm = ".htm",
    Html = ".html",
    Xhtm = ".xhtm",
    Csv = ".csv",
    Dbf = ".dbf",
    Dif = ".dif",
    Et = ".et",
    Eth = ".eth",
    Fods = ".fods",
    Numbers = ".numbers",
    Ods = ".ods",
    Ots = ".ots",
    Prn = ".prn",
    Qpw = ".qpw",
    Slk = ".slk",
    Stc = ".stc",
    Sxc = ".sxc",
    Sylk = ".sylk",
    Tsv = ".tsv",
    Uos1 = ".uos1",
    Uos2 = ".uos2",
    Uos = ".uos",
    Wb1 = ".wb1",
    Wb2 = ".wb2",
    Wb3 = ".wb3",
    Wk1 = ".wk1",
    Wk2 = ".wk2",
    Wk3 = ".wk3",
    Wk4 = ".wk4",
    Wks = ".wks",
    Wq1 = ".wq1",
    Wq2 = ".wq2",
    Xlr = ".xlr",
    Xls = ".xls",
    Xlsb = ".xlsb",
    Xlsm = ".xlsm",
    Xlsx = ".xlsx",
    Xlw = ".xlw",
    Azw = ".azw",
    Azw3 = ".azw3",
    Azw4 = ".azw4",
    Cb7 = ".cb7",
    Cbc = ".cbc",
    Cbr = ".cbr",
    Cbz = ".cbz",
    Chm = ".chm",
    Djvu = ".djvu",
    Epub = ".epub",
    Fbz = ".fbz",
    Htmlz = ".htmlz",
    Lit = ".lit",
    Lrf = ".lrf",
    Md = ".md",
    Mobi = ".mobi",
    Pdb = ".pdb",
    Pml = ".pml",
    Prc = ".prc",
    Rb = ".rb",
    Snb = ".snb",
    Tcr = ".tcr",
    Txtz = ".txtz",
    M4a = ".m4a",
    Mp3 = ".mp3",
    Mp4 = ".mp4",
    Mpeg = ".mpeg",
    Mpga = ".mpga",
    Wav = ".wav",
    Webm = ".webm",
    Yxmd = ".yxmd",
}
