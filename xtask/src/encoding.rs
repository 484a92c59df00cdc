//! From the bytes of a file to its text.
//!
//! Every file that a person keeps is read through here. A byte order mark in front, which some
//! editors write, is not part of the text; what is not UTF-8 is a mistake at its place.

use codegen::diagnostics::{Diagnostic, Diagnostics, Place, Source};

use crate::mistakes::{Failure, Mistakes};

/// The byte order mark of UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Files by name, as text.
pub(crate) fn decoded(files: Vec<(String, Vec<u8>)>) -> Result<Vec<Source>, Failure> {
    let mut diagnostics = Diagnostics::default();
    let sources: Vec<Source> = (0..)
        .zip(files)
        .map(|(number, (name, bytes))| {
            let text = text(number, &name, without_mark(&bytes), &mut diagnostics);
            Source { name, text }
        })
        .collect();
    match diagnostics.gate(()) {
        Ok(()) => Ok(sources),
        Err(diagnostics) => Err(Failure::Mistakes(Mistakes::new(&diagnostics, &sources))),
    }
}

/// The bytes without a byte order mark in front.
pub(crate) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(MARK).unwrap_or(bytes)
}

fn text(source: u16, name: &str, bytes: &[u8], diagnostics: &mut Diagnostics) -> String {
    let code = if name.ends_with(".rs") { "bad-example" } else { "yaml-syntax" };
    if is_utf16(bytes) {
        let place = Place::file(source);
        let message = "the file is UTF-16, not UTF-8";
        diagnostics.push(Diagnostic::new(code, message, place).help("save the file as UTF-8"));
        return String::new();
    }
    match str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(error) => {
            // It is shown as the replacement character, which has three bytes.
            let offset = error.valid_up_to();
            let place = Place::bytes(source, offset, 3);
            let message = format!("byte {offset} is not UTF-8");
            diagnostics.push(Diagnostic::new(code, message, place).help("save the file as UTF-8"));
            String::from_utf8_lossy(bytes).into_owned()
        }
    }
}

/// Whether the bytes are UTF-16: by their mark, or by the half of the first character that is zero.
fn is_utf16(bytes: &[u8]) -> bool {
    let start = bytes.first_chunk();
    start.is_some_and(|start| {
        matches!(start, [0xff, 0xfe] | [0xfe, 0xff] | [1..=0xff, 0] | [0, 1..=0xff])
    })
}
