//! The texts of the licences that the package names.

use crate::api::Api;

const APACHE: &str = include_str!("Apache-2.0.txt");
const MIT: &str = include_str!("MIT.txt");

/// A file for each licence of the SPDX expression whose text is at hand.
pub(super) fn files(api: &Api) -> Vec<(&'static str, String)> {
    let expression = api.package.license.as_deref().unwrap_or_default();
    let named: Vec<&str> = expression
        .split(|character: char| character.is_whitespace() || "()/".contains(character))
        .collect();
    let mut files = Vec::new();
    if named.contains(&"Apache-2.0") {
        files.push(("LICENSE-APACHE", APACHE.to_owned()));
    }
    if named.contains(&"MIT") {
        files.push(("LICENSE-MIT", MIT.replace("{holders}", &holders(api))));
    }
    files
}

fn holders(api: &Api) -> String {
    match api.package.authors.as_slice() {
        [] => format!("the {} authors", api.package.name),
        authors => authors.join(", "),
    }
}
