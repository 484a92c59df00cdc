//! The texts of the licences that the package names.

use crate::api::Api;
use crate::emit::unit::Unit;

const APACHE: &str = include_str!("Apache-2.0.txt");
const MIT: &str = include_str!("MIT.txt");

/// A file for each licence of the SPDX expression whose text is at hand.
pub(super) fn units(api: &Api) -> Vec<Unit<'_>> {
    let expression = api.package.license.as_deref().unwrap_or_default();
    let named: Vec<&str> = expression
        .split(|character: char| character.is_whitespace() || "()/".contains(character))
        .collect();
    let mut units = Vec::new();
    if named.contains(&"Apache-2.0") {
        units.push(Unit::plain("LICENSE-APACHE", || APACHE.to_owned()).about(&api.package));
    }
    if named.contains(&"MIT") {
        let text = move || MIT.replace("{holders}", &holders(api));
        units.push(Unit::plain("LICENSE-MIT", text).about(&api.package));
    }
    units
}

fn holders(api: &Api) -> String {
    match api.package.authors.as_slice() {
        [] => format!("the {} authors", api.package.name),
        authors => authors.join(", "),
    }
}
