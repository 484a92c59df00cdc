//! Pairs of specs to compare: those of one name, unless each side is one file.

use std::collections::BTreeSet;

use anyhow::{Result, bail};

use super::side::{Spec, Specs};
use crate::arguments::unknown;

/// A spec on both sides, or on one of them.
#[derive(Debug)]
pub(super) struct Pair {
    /// Name of the SDK.
    pub(super) sdk: String,
    pub(super) old: Option<Spec>,
    pub(super) new: Option<Spec>,
}

/// All pairs that are meant, by name.
pub(super) fn pairs(old: Specs, new: Specs, sdk: Option<&str>) -> Result<Vec<Pair>> {
    let pair = |sdk: String, old, new| Pair { sdk, old, new };
    Ok(match (old, new) {
        (Specs::One(old), Specs::One(new)) => {
            if let Some(sdk) = sdk.filter(|sdk| *sdk != old.name && *sdk != new.name) {
                bail!(
                    "--sdk {sdk} chooses among several specs, and both sides are one: {} and {}",
                    old.shown,
                    new.shown
                );
            }
            vec![pair(new.name.clone(), Some(old), Some(new))]
        }
        (Specs::One(old), many) => {
            let new = named(many, sdk.unwrap_or(&old.name), &old)?;
            if old.shown == new.shown {
                bail!(
                    "both sides are {0}\nhelp: `cargo xtask diff HEAD {0}` compares it with the last commit",
                    new.shown
                );
            }
            vec![pair(new.name.clone(), Some(old), Some(new))]
        }
        (many, Specs::One(new)) => {
            let old = named(many, sdk.unwrap_or(&new.name), &new)?;
            vec![pair(new.name.clone(), Some(old), Some(new))]
        }
        (Specs::Many(old_folder, mut olds), Specs::Many(new_folder, mut news)) => {
            let names: BTreeSet<String> = olds.keys().chain(news.keys()).cloned().collect();
            if names.is_empty() {
                bail!("there is no spec in {old_folder}, nor in {new_folder}");
            }
            if let Some(sdk) = sdk.filter(|sdk| !names.contains(*sdk)) {
                let known: Vec<&str> = names.iter().map(String::as_str).collect();
                return Err(unknown("SDK", sdk, &known, "diff --help"));
            }
            let is_meant = |name: &String| sdk.is_none_or(|sdk| sdk == name);
            names
                .into_iter()
                .filter(is_meant)
                .map(|name| {
                    let (old, new) = (olds.remove(&name), news.remove(&name));
                    pair(name, old, new)
                })
                .collect()
        }
    })
}

/// The spec that a single one is compared with.
fn named(many: Specs, name: &str, other: &Spec) -> Result<Spec> {
    let folder = many.shown().to_owned();
    let Specs::Many(_, mut specs) = many else { bail!("{folder} is one spec") };
    if let Some(spec) = specs.remove(name) {
        return Ok(spec);
    }
    let known: Vec<String> = specs.into_keys().map(|name| format!("--sdk {name}")).collect();
    let help = match known.as_slice() {
        [] => "there is no spec at all".to_owned(),
        known => format!("say which one: {}", known.join(", ")),
    };
    bail!("{folder} has no {name}.yaml to compare {} with\nhelp: {help}", other.shown)
}
