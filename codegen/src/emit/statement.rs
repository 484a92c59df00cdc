//! The statement of a file's origin.

use crate::api::docs::is_invisible;

/// The statement of a file that the emitter in this module makes of a spec, for a comment.
pub(crate) fn statement(source: &str, module: &str) -> String {
    let (source, emitter) = (in_comment(source), file_of(module));
    format!("@generated from {source} by {emitter}: edit those instead of this.")
}

/// The file of a module of this crate.
pub(crate) fn file_of(module: &str) -> String {
    let path = module.replacen("::", "/src/", 1).replace("::", "/");
    format!("{path}.rs")
}

/// A file's name within a comment of one line, which it cannot end.
pub(crate) fn in_comment(name: &str) -> String {
    let shown: String = name
        .chars()
        .map(|letter| match letter {
            letter if letter.is_control() || is_invisible(letter) => {
                letter.escape_unicode().to_string()
            }
            letter => letter.to_string(),
        })
        .collect();
    shown.replace("-->", "- ->").replace("--!>", "- -!>").replace("*/", "* /")
}
