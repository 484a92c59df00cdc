//! `package`: what the emitted Cargo.toml says.
//!
//! What gets through here, `cargo publish` takes, as far as that can be known without asking.

use super::{checks, crates_io, docs, names};
use crate::api::Package;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::spec::{Spanned, Spec};

/// The package. None if it has no name or no version, which the stage before has reported.
pub(super) fn lower(spec: &Spec, diagnostics: &mut Diagnostics) -> Option<Package> {
    let package = spec.package.as_ref()?;
    let mut check = |found: Option<Diagnostic>| {
        if let Some(diagnostic) = found {
            diagnostics.push(diagnostic);
        }
    };
    check(package.name.as_ref().and_then(checks::crate_name));
    check(package.version.as_ref().and_then(checks::version));
    if let Some(version) = package.version.as_ref().filter(|it| checks::version(it).is_none()) {
        spec.since.iter().for_each(|since| check(checks::since(since, version)));
    }
    for url in [&package.repository, &package.homepage, &package.documentation] {
        check(url.as_ref().and_then(checks::link));
    }
    for (list, check_one) in [
        (&package.keywords, crates_io::keyword as fn(&Spanned<String>) -> Option<Diagnostic>),
        (&package.categories, crates_io::category),
        (&package.authors, crates_io::author),
    ] {
        list.iter().for_each(|one| check(check_one(one)));
    }
    for (list, what) in [(&package.keywords, "keywords"), (&package.categories, "categories")] {
        if let Some(sixth) = list.get(5) {
            let message = format!("crates.io takes at most 5 {what}");
            check(Some(
                Diagnostic::new("bad-value", message, sixth.place).help("take the others out"),
            ));
        }
    }
    check(package.license.as_ref().and_then(crates_io::license));
    let name = package.name.as_ref()?.value.clone();
    let text = |value: &Option<Spanned<String>>| value.as_ref().map(|value| value.value.clone());
    let texts =
        |values: &[Spanned<String>]| values.iter().map(|value| value.value.clone()).collect();
    Some(Package {
        ident: names::keyword_safe(names::snake(&name)),
        name,
        version: text(&package.version)?,
        license: text(&package.license),
        repository: text(&package.repository),
        homepage: text(&package.homepage),
        documentation: text(&package.documentation),
        description: text(&package.description),
        docs: docs::of(package.description.as_ref()),
        keywords: texts(&package.keywords),
        categories: texts(&package.categories),
        authors: texts(&package.authors),
        resource_features: package.resource_features,
    })
}
