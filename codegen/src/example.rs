//! Examples that are kept by hand beside the spec and copied into the crate.

use std::collections::HashMap;

use crate::diagnostics::{Diagnostic, Diagnostics, Place, Source};

/// A program for the crate's `examples` folder.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Example<'a> {
    /// Path of the file, as headers of files name it.
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

/// The longest name without its ending. What is built of an example is called after it, with some
/// fifty letters more.
const LONGEST: usize = 100;

/// The examples among the sources, which follow the parts of the spec. One that would not become a
/// program of the crate is a mistake.
pub(crate) fn read<'a>(sources: &'a [Source], diagnostics: &mut Diagnostics) -> Vec<Example<'a>> {
    let mut examples = Vec::new();
    let mut names: HashMap<String, &str> = HashMap::new();
    let (specs, _) = split(sources);
    for (index, source) in sources.iter().enumerate().skip(specs.len()) {
        let number = u16::try_from(index).expect("there are few sources");
        let (file, text) = (file(source), source.text.trim_start_matches('\u{feff}'));
        let other = names.insert(file.to_lowercase(), file).filter(|other| *other != file);
        let fault = name_fault(number, file, other).or_else(|| text_fault(number, source, text));
        if let Some(fault) = fault {
            diagnostics.push(fault);
        }
        examples.push(Example { source: &source.name, file, text });
    }
    examples
}

/// Reports why a file's name cannot be that of an example.
fn name_fault(number: u16, file: &str, other: Option<&str>) -> Option<Diagnostic> {
    let name = file.strip_suffix(".rs").unwrap_or(file);
    let shown = file.escape_debug();
    let is_proper = !name.is_empty()
        && !name.starts_with('-')
        && name.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_'));
    let (message, help) = if !is_proper {
        let help = "rename the file: letters, digits, `_` and `-`, such as `tour.rs`".to_owned();
        (format!("`{shown}` cannot be the name of an example"), help)
    } else if name.len() > LONGEST {
        let message = format!("the name of an example has at most {LONGEST} letters");
        (message, "give the file a shorter name".to_owned())
    } else if is_device(name) {
        let message = format!("`{shown}` is the name of a device on Windows");
        (message, format!("rename the file, such as `{name}_example.rs`"))
    } else if let Some(other) = other {
        let message = format!("`{shown}` and `{}` differ in case only", other.escape_debug());
        (message, "rename one of them: some systems take the two for one".to_owned())
    } else {
        return None;
    };
    Some(Diagnostic::new("bad-example", message, Place::file(number)).help(help))
}

fn is_device(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    matches!(name.as_str(), "aux" | "con" | "nul" | "prn")
        || matches!(name.split_at_checked(3), Some(("com" | "lpt", number)) if number.len() == 1
            && number.bytes().all(|digit| digit.is_ascii_digit()))
}

/// Reports why a text cannot be copied below a comment and run as an example.
fn text_fault(number: u16, source: &Source, text: &str) -> Option<Diagnostic> {
    let start = source.text.len() - text.len();
    let wrong = |message: String, help: &str, from: usize, length: usize| {
        let place = Place::bytes(number, start + from, length);
        Some(Diagnostic::new("bad-example", message, place).help(help))
    };
    if text.starts_with("---") {
        let help = "take it out: what examples depend on is in the crate's Cargo.toml";
        let message =
            "a frontmatter works in the first line only, and the copy begins with a comment";
        return wrong(message.to_owned(), help, 0, 3);
    }
    let file = match syn::parse_file(text) {
        Ok(file) => file,
        Err(error) => {
            let help = "write a program that compiles: `fn main() {}`";
            let at = offset(text, error.span().start());
            return wrong(format!("this is not Rust: {error}"), help, at, 1);
        }
    };
    if let Some(shebang) = &file.shebang {
        let help = "take the line out: `cargo run --example` runs it";
        let message =
            "a `#!` line works in the first line only, and the copy begins with a comment";
        return wrong(message.to_owned(), help, 0, shebang.len());
    }
    let may_have_main = |item: &syn::Item| match item {
        syn::Item::Fn(function) => function.sig.ident == "main",
        // One may be imported, or made by a macro.
        syn::Item::Use(_) | syn::Item::Macro(_) | syn::Item::Verbatim(_) => true,
        _ => false,
    };
    let has_none = file.attrs.iter().any(|attribute| attribute.path().is_ident("no_main"));
    if !has_none && !file.items.iter().any(may_have_main) {
        let help = "write `fn main() {}`; each file in `examples` is a program";
        return wrong("this example has no `main`".to_owned(), help, 0, 0);
    }
    None
}

/// Returns the name of the example.
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
