//! The requirements of crates.io on a package besides its name and its version.
//!
//! It says so only when a crate is published; here it is known when the spec is checked.

use spdx::error::Reason;
use spdx::{Expression, ParseMode, identifiers};

use crate::diagnostics::{Diagnostic, nearest};
use crate::spec::Spanned;

/// As crates.io reads a licence, except that `/` is written `OR`.
const LICENSES: ParseMode = ParseMode {
    allow_slash_as_or_operator: false,
    allow_imprecise_license_names: false,
    allow_postfix_plus_on_gpl: true,
    allow_deprecated: true,
    allow_unknown: false,
};

/// Checks that a licence is an SPDX expression.
pub(super) fn license(expression: &Spanned<String>) -> Option<Diagnostic> {
    const HELP: &str = "write an SPDX expression, such as `MIT OR Apache-2.0`, or leave it out";
    let text = expression.value.as_str();
    if text.trim().is_empty() {
        let message = "the license is blank";
        return Some(Diagnostic::new("bad-value", message, expression.place).help(HELP));
    }
    let mut start = 0;
    for word in text.split([' ', '(', ')']) {
        if is_small_operator(word) {
            let place = expression.place.within(start, word.len());
            let message = format!("`{word}` is not an operator of SPDX");
            let help = format!("write `{}`", word.to_ascii_uppercase());
            return Some(Diagnostic::new("bad-value", message, place).help(help));
        }
        start += word.len() + 1;
    }
    let error = Expression::parse_mode(text, LICENSES).err()?;
    let span = error.span.start.min(text.len())..error.span.end.min(text.len());
    let part = text.get(span.clone()).unwrap_or(text);
    let (message, help) = match error.reason {
        Reason::UnknownLicense | Reason::UnknownTerm | Reason::InvalidCharacters
            if part.contains('/') =>
        {
            ("an SPDX expression has no `/`".to_owned(), format!("write `{}`", spaced(text)))
        }
        Reason::UnknownTerm | Reason::UnknownException if is_exception(&text[..span.start]) => {
            (format!("`{part}` is not an exception of SPDX"), suggested(part, exceptions(), HELP))
        }
        Reason::UnknownLicense | Reason::UnknownTerm | Reason::UnknownException => {
            (format!("`{part}` is not a license of SPDX"), suggested(part, licenses(), HELP))
        }
        Reason::InvalidCharacters => (
            format!("`{part}` cannot stand in an SPDX expression"),
            "write letters, digits, `.`, `-`, `+`, blanks and parentheses".to_owned(),
        ),
        Reason::UnclosedParens => {
            ("this `(` is never closed".to_owned(), "write `)` after what it holds".to_owned())
        }
        Reason::UnopenedParens => {
            ("this `)` closes nothing".to_owned(), "take it out, or write `(` before".to_owned())
        }
        Reason::SeparatedPlus | Reason::GnuNoPlus | Reason::GnuPlusWithSuffix => (
            "this `+` does not belong to a license".to_owned(),
            "write it right behind the license, such as `Apache-2.0+`, or `GPL-3.0-or-later`"
                .to_owned(),
        ),
        Reason::Unexpected(expected) => (
            match part {
                "" => "this SPDX expression ends too early".to_owned(),
                _ => format!("`{part}` cannot stand here in an SPDX expression"),
            },
            if is_exception(&text[..span.end]) {
                "write an exception behind `WITH`, such as `LLVM-exception`".to_owned()
            } else if expected.contains(&"AND") {
                "write `AND`, `OR` or `WITH` between two parts".to_owned()
            } else {
                "write a license, such as `MIT`".to_owned()
            },
        ),
        Reason::Empty | Reason::DeprecatedLicenseId => {
            (format!("`{part}` is not an SPDX expression"), HELP.to_owned())
        }
    };
    let place = match part.is_empty() {
        true => expression.place,
        false => expression.place.within(span.start, part.len()),
    };
    Some(Diagnostic::new("bad-value", message, place).help(help))
}

fn is_small_operator(word: &str) -> bool {
    let is_operator = ["AND", "OR", "WITH"].iter().any(|known| word.eq_ignore_ascii_case(known));
    is_operator && word.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// Whether an exception comes behind this part of an expression.
fn is_exception(before: &str) -> bool {
    before.split_whitespace().next_back() == Some("WITH")
}

/// The same expression with `OR` for `/`.
fn spaced(text: &str) -> String {
    text.split('/').map(str::trim).collect::<Vec<_>>().join(" OR ")
}

fn suggested(name: &str, known: impl Iterator<Item = &'static str>, otherwise: &str) -> String {
    // What people call a licence, where one is meant: `Apache 2`.
    let common = spdx::imprecise_license_id(name).filter(|(_, length)| *length == name.len());
    let near = common.map(|(license, _)| license.name).or_else(|| nearest(name, known));
    near.map_or_else(|| otherwise.to_owned(), |near| format!("did you mean `{near}`?"))
}

fn licenses() -> impl Iterator<Item = &'static str> {
    identifiers::LICENSES.iter().map(|license| license.name)
}

fn exceptions() -> impl Iterator<Item = &'static str> {
    identifiers::EXCEPTIONS.iter().map(|exception| exception.name)
}

/// Checks that a keyword is one that crates.io takes.
pub(super) fn keyword(keyword: &Spanned<String>) -> Option<Diagnostic> {
    let text = keyword.value.as_str();
    let proper = text.len() <= 20
        && text.starts_with(|first: char| first.is_ascii_alphanumeric())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-+".contains(&byte));
    (!proper).then(|| {
        let message = format!("crates.io does not take the keyword `{}`", text);
        Diagnostic::new("bad-value", message, keyword.place)
            .help("write at most 20 letters, digits, `-`, `_` or `+`, a letter or digit first")
    })
}

/// Checks that a category is one of crates.io.
pub(super) fn category(slug: &Spanned<String>) -> Option<Diagnostic> {
    let text = slug.value.as_str();
    (!CATEGORIES.contains(&text)).then(|| {
        let message = format!("crates.io has no category `{}`", text);
        let help = match nearest(text, CATEGORIES.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "write a slug of crates.io/category_slugs, such as `api-bindings`".to_owned(),
        };
        Diagnostic::new("bad-value", message, slug.place).help(help)
    })
}

/// Checks that an author is named on one line.
pub(super) fn author(author: &Spanned<String>) -> Option<Diagnostic> {
    let text = author.value.as_str();
    let hidden = |letter: char| letter.is_control() || super::docs::is_invisible(letter);
    text.contains(hidden).then(|| {
        let message = format!("`{}` is not a name on one line", text);
        Diagnostic::new("bad-value", message, author.place)
            .help("write each author as an item of the list: `[Ann <ann@example.com>, Bob]`")
    })
}

/// The slugs of crates.io/category_slugs.
const CATEGORIES: &[&str] = &[
    "accessibility",
    "aerospace",
    "aerospace::drones",
    "aerospace::protocols",
    "aerospace::simulation",
    "aerospace::space-protocols",
    "aerospace::unmanned-aerial-vehicles",
    "algorithms",
    "api-bindings",
    "artificial-intelligence",
    "asynchronous",
    "authentication",
    "automotive",
    "caching",
    "command-line-interface",
    "command-line-utilities",
    "compilers",
    "compression",
    "computer-vision",
    "concurrency",
    "config",
    "cryptography",
    "cryptography::cryptocurrencies",
    "data-structures",
    "database",
    "database-implementations",
    "date-and-time",
    "development-tools",
    "development-tools::build-utils",
    "development-tools::cargo-plugins",
    "development-tools::debugging",
    "development-tools::ffi",
    "development-tools::procedural-macro-helpers",
    "development-tools::profiling",
    "development-tools::testing",
    "email",
    "embedded",
    "emulators",
    "encoding",
    "external-ffi-bindings",
    "filesystem",
    "finance",
    "game-development",
    "game-engines",
    "games",
    "graphics",
    "gui",
    "hardware-support",
    "internationalization",
    "localization",
    "mathematics",
    "memory-management",
    "multimedia",
    "multimedia::audio",
    "multimedia::encoding",
    "multimedia::images",
    "multimedia::video",
    "network-programming",
    "no-std",
    "no-std::no-alloc",
    "os",
    "os::android-apis",
    "os::freebsd-apis",
    "os::linux-apis",
    "os::macos-apis",
    "os::unix-apis",
    "os::windows-apis",
    "parser-implementations",
    "parsing",
    "rendering",
    "rendering::data-formats",
    "rendering::engine",
    "rendering::graphics-api",
    "rust-patterns",
    "science",
    "science::bioinformatics",
    "science::bioinformatics::genomics",
    "science::bioinformatics::proteomics",
    "science::bioinformatics::sequence-analysis",
    "science::computational-biology",
    "science::computational-biology::structural-modeling",
    "science::computational-biology::systems-biology",
    "science::computational-chemistry",
    "science::computational-chemistry::cheminformatics",
    "science::computational-chemistry::electronic-structure",
    "science::computational-chemistry::molecular-simulation",
    "science::geo",
    "science::materials",
    "science::neuroscience",
    "science::quantum-computing",
    "science::robotics",
    "security",
    "simulation",
    "template-engine",
    "text-editors",
    "text-processing",
    "value-formatting",
    "virtualization",
    "visualization",
    "wasm",
    "web-programming",
    "web-programming::http-client",
    "web-programming::http-server",
    "web-programming::websocket",
];
