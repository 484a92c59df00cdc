//! Refuses paths that would leave the folder, or mean different files on different machines.
//!
//! The generator must not give such paths; whatever it gives, nothing outside its folder is
//! touched.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use codegen::File;

use super::apply::is_temporary;
use super::manifest;

/// Checks every path alone, then all of them together.
pub(super) fn validate(files: &[File]) -> Result<()> {
    let mut seen = Spellings::default();
    for File { path, .. } in files {
        for part in path.split('/') {
            if let Some(fault) = fault(part) {
                bail!(
                    "the generator gave the path {path:?}, which {fault}: this is a bug of the generator"
                );
            }
        }
        if path.eq_ignore_ascii_case(manifest::NAME) {
            bail!(
                "the generator gave the path {path:?}, which is the manifest's: this is a bug of the generator"
            );
        }
        seen.add(path)?;
    }
    Ok(())
}

fn fault(part: &str) -> Option<&'static str> {
    match part {
        "" => Some("is absolute or has an empty part"),
        "." | ".." => Some("is not plain"),
        _ if part.contains(|c: char| c.is_control() || r#"\:*?"<>|"#.contains(c)) => {
            Some("has a character that is not allowed on every system")
        }
        _ if part.ends_with(['.', ' ']) => Some("has a part that ends in a dot or a space"),
        _ if is_temporary(part) => Some("is that of a temporary file"),
        _ => None,
    }
}

/// Every file and folder by its path without case: on some systems that is all that tells them
/// apart.
#[derive(Default)]
struct Spellings<'a>(BTreeMap<String, (&'a str, Kind)>);

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    File,
    Folder,
}

impl<'a> Spellings<'a> {
    fn add(&mut self, path: &'a str) -> Result<()> {
        let folders = path.match_indices('/').map(|(end, _)| (&path[..end], Kind::Folder));
        for (path, kind) in folders.chain([(path, Kind::File)]) {
            let (earlier, earlier_kind) =
                *self.0.entry(path.to_lowercase()).or_insert((path, kind));
            let twice = kind == Kind::File && !std::ptr::eq(earlier, path);
            if earlier != path || earlier_kind != kind || twice {
                bail!(
                    "the generator gave both {earlier:?} and {path:?}, which cannot stand together: this is a bug of the generator"
                );
            }
        }
        Ok(())
    }
}
