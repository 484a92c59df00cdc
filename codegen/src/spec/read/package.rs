//! `package`.
//!
//! Values are taken as they are: whether they are good names and versions is for lowering.

use super::Report;
use super::object::{Entry, Object};
use super::scalar::{name, text, texts};
use crate::diagnostics::Place;
use crate::spec::{Keys, Spanned};
use crate::yaml::Node;

/// `package`.
#[derive(Clone, Debug)]
pub struct Package {
    /// The key `package`.
    pub place: Place,
    /// Its keys.
    pub keys: Keys,
    /// The crate's name, unchecked. None if it is missing or not text.
    pub name: Option<Spanned<String>>,
    /// The version, unchecked. None if it is missing or not text.
    pub version: Option<Spanned<String>>,
    /// SPDX expression.
    pub license: Option<Spanned<String>>,
    /// URL of the source repository.
    pub repository: Option<Spanned<String>>,
    /// The product's page.
    pub homepage: Option<Spanned<String>>,
    /// The documentation's page.
    pub documentation: Option<Spanned<String>>,
    /// One sentence.
    pub description: Option<Spanned<String>>,
    /// Any number of them.
    pub keywords: Vec<Spanned<String>>,
    /// Slugs of crates.io.
    pub categories: Vec<Spanned<String>>,
    /// `Name <address>`.
    pub authors: Vec<Spanned<String>>,
    /// Each resource has a Cargo feature.
    pub resource_features: bool,
}

const KEYS: &[&str] = &[
    "name",
    "version",
    "license",
    "repository",
    "homepage",
    "documentation",
    "description",
    "keywords",
    "categories",
    "authors",
    "features",
];

pub(super) fn package((key, node): Entry, report: &mut Report) -> Option<Package> {
    let place = key.place;
    let mut object = Object::of("`package`", KEYS, place, node, report)?;
    let package = Package {
        place,
        keys: object.keys(),
        name: object.required("name", report).and_then(|node| name(node, report)),
        version: object.required("version", report).and_then(|node| name(node, report)),
        license: optional(&mut object, "license", report),
        repository: optional(&mut object, "repository", report),
        homepage: optional(&mut object, "homepage", report),
        documentation: optional(&mut object, "documentation", report),
        description: optional(&mut object, "description", report),
        keywords: several(&mut object, "keywords", report),
        categories: several(&mut object, "categories", report),
        authors: several(&mut object, "authors", report),
        resource_features: object.value("features").is_some_and(|node| features(node, report)),
    };
    object.finish(report);
    Some(package)
}

fn optional(object: &mut Object, key: &str, report: &mut Report) -> Option<Spanned<String>> {
    object.value(key).and_then(|node| text(node, report))
}

fn several(object: &mut Object, key: &str, report: &mut Report) -> Vec<Spanned<String>> {
    object.value(key).map(|node| texts(node, report)).unwrap_or_default()
}

/// Whether each resource has a feature: the only way in which a crate is divided.
fn features(node: Node, report: &mut Report) -> bool {
    let Some(of) = name(node, report) else { return false };
    if of.value != "resources" {
        let message = format!("`{}` cannot have features", of.value);
        report.bad_value(message, of.place, "write `resources` for a feature for each resource");
    }
    true
}
