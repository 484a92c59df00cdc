//! A caller that is compiled with the crates of several specs.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Result, anyhow};
use codegen::Source;

use super::members::{self, api, lib, member};
use super::{cargo, compile, pair, target};
use xtask::workspace::Workspace;

/// Compiles a caller with the crate of each spec, in a folder of this name below the target folder.
/// Returns the first error of each, or none where it compiles.
///
/// # Errors
///
/// A spec with mistakes, a crate that does not compile by itself, and a failure of Cargo.
pub fn callers(name: &str, caller: &Path, specs: &[Vec<Source>]) -> Result<Vec<Option<String>>> {
    let workspace = Workspace::find()?;
    let folder = target(workspace.root()).join(name);
    let caller = std::path::absolute(caller)?;
    let (mut files, mut sides) = (BTreeMap::new(), Vec::new());
    for (number, spec) in specs.iter().enumerate() {
        let side = pair::side(spec).map_err(|mistakes| anyhow!(mistakes.render(spec)))?;
        api(&side, &mut files);
        member(&caller_of(number), &[("api", &side)], lib(&side, &caller), &mut files);
        sides.push(side);
    }
    members::workspace(workspace.root(), &folder, files)?;
    // What the rules need is what this needs.
    let built = target(workspace.root()).join("prove-rules").join("target");
    let compiled = compile::check(&cargo(), &folder, &built)?;
    let results = sides.iter().enumerate().map(|(number, side)| {
        let error = |name: &str| compiled.errors(name).first().map(|error| error.text.clone());
        let broken = [&side.runtime, &side.package].into_iter().find_map(|name| error(name));
        if let Some(broken) = broken {
            return Err(anyhow!("the crate of spec {number} does not compile: {broken}"));
        }
        let name = caller_of(number);
        match compiled.is_fine(&name) {
            true => Ok(None),
            false => Ok(Some(error(&name).unwrap_or_else(|| "it was not compiled".to_owned()))),
        }
    });
    results.collect()
}

/// The crate of a caller.
fn caller_of(number: usize) -> String {
    format!("caller_{number:03}")
}
