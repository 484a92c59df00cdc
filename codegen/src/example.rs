//! Examples that are kept by hand beside the spec and copied into the crate.

use crate::diagnostics::{Diagnostic, Diagnostics, Place, Source};

/// A program for the crate's `examples` folder.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Example<'a> {
    /// Where it is kept, as headers of files name it.
    pub(crate) source: &'a str,
    /// The file's name: `chat.rs`.
    pub(crate) file: &'a str,
    /// All of it.
    pub(crate) text: &'a str,
}

/// The parts of the spec, and the examples that follow them.
pub(crate) fn split(sources: &[Source]) -> (&[Source], &[Source]) {
    let is_example = |source: &Source| source.name.ends_with(".rs");
    sources.split_at(sources.iter().position(is_example).unwrap_or(sources.len()))
}

/// The examples among the sources, which follow the parts of the spec. One that is no Rust is a
/// mistake.
pub(crate) fn read<'a>(sources: &'a [Source], diagnostics: &mut Diagnostics) -> Vec<Example<'a>> {
    let mut examples = Vec::new();
    let (specs, _) = split(sources);
    for (index, source) in sources.iter().enumerate().skip(specs.len()) {
        if let Err(error) = syn::parse_file(&source.text) {
            let number = u16::try_from(index).expect("there are few sources");
            let place = Place::bytes(number, offset(&source.text, error.span().start()), 1);
            diagnostics.push(Diagnostic::new("bad-example", format!("no Rust: {error}"), place));
        }
        examples.push(Example { source: &source.name, file: file(source), text: &source.text });
    }
    examples
}

/// What the example is called.
pub(crate) fn file(source: &Source) -> &str {
    source.name.rsplit('/').next().unwrap_or(&source.name)
}

/// The byte at which a line and column stand.
fn offset(text: &str, place: proc_macro2::LineColumn) -> usize {
    let lines = text.split_inclusive('\n').take(place.line.saturating_sub(1));
    let before: usize = lines.map(str::len).sum();
    let column = text[before..].chars().take(place.column).map(char::len_utf8).sum::<usize>();
    before + column
}
