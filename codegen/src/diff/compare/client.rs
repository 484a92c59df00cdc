//! The crate and its client.

use super::comparison::{Comparison, Values, added, changed, removed};
use super::matching::{Matched, matched};
use super::site::{Place, Site};
use super::urls::{Prefix, Whole, filled};
use crate::api::{Client, Environment, Package};
use crate::diff::facts::rules;

impl<'a> Comparison<'a> {
    pub(super) fn package(&mut self) {
        let (was, is) = (&self.old.api.package, &self.new.api.package);
        if was.name != is.name {
            let message = format!("the crate is called `{}`, no longer `{}`", is.name, was.name);
            let site = part("package", "name", is.ident.plain());
            self.found(rules::PACKAGE_RENAMED, &site, changed(&was.name, &is.name), message);
        }
        match (was.resource_features, is.resource_features) {
            (false, true) => {
                let message = "each resource has a feature, which callers without default features must enable";
                let (site, values) = (part("package", "features", ""), added("resources"));
                self.found(rules::PACKAGE_FEATURES_ADDED, &site, values, message.to_owned());
            }
            (true, false) => {
                let message = "resources have no features any more, so no dependency can list one";
                let (site, values) = (part("package", "features", ""), removed("resources"));
                self.found(rules::PACKAGE_FEATURES_REMOVED, &site, values, message.to_owned());
            }
            (true, true) | (false, false) => {}
        }
        for ((key, was), (_, is)) in metadata(was).into_iter().zip(metadata(is)) {
            if was != is {
                let message = format!("the crate's {key} has changed");
                let some = |text: String| Some(text).filter(|text| !text.is_empty());
                let values = (some(was), some(is));
                self.found(
                    rules::PACKAGE_METADATA_CHANGED,
                    &part("package", key, ""),
                    values,
                    message,
                );
            }
        }
    }

    pub(super) fn client(&mut self) {
        let (was, is) = (&self.old.api.client, &self.new.api.client);
        let Client {
            ident,
            docs,
            base_url,
            environments,
            // See `servers`.
            servers: _,
            url_variables: _,
            // See `auth`.
            schemes: _,
            auth: _,
            base_url_variable: _,
            headers_variable: _,
            timeout,
            max_retries,
            // Below.
            response_headers: _,
        } = was;
        let name = is.ident.plain().to_owned();
        if *ident != is.ident {
            let message = format!("the client is called `{name}`, no longer `{ident}`");
            let values = changed(ident.as_str(), is.ident.as_str());
            self.found(rules::CLIENT_RENAMED, &part("client", "name", &name), values, message);
        }
        let site = Site::apart(Place::new(&["client"]), Place::new(&["client"]));
        self.docs(&site, "the client", docs.as_str(), is.docs.as_str());
        let urls = (filled(base_url, was, is), filled(&is.base_url, is, was));
        self.base_url(urls.0, urls.1, &name);
        self.environments((was, environments), (is, &is.environments));
        self.servers(was, is, &name);
        self.url_variables(was, is, &name);
        self.auth(was, is, &name);
        self.response_headers(was, is);
        for (key, what, was, is) in [
            ("base_url", "base URL", &was.base_url_variable, &is.base_url_variable),
            ("headers", "list of headers", &was.headers_variable, &is.headers_variable),
        ] {
            let place = Place { rust: name.clone(), ..Place::new(&["client", "env", key]) };
            self.variables(place, what, was.as_slice(), is.as_slice());
        }
        if *timeout != is.timeout {
            let (from, to) = (seconds(*timeout), seconds(is.timeout));
            let message =
                format!("a call waits {to} for the head of its response, no longer {from}");
            let values = changed(from, to);
            let site = part("client", "timeout", &name);
            self.found(rules::CLIENT_TIMEOUT_CHANGED, &site, values, message);
        }
        if *max_retries != is.max_retries {
            let (from, to) = (max_retries.to_string(), is.max_retries.to_string());
            let message = format!("a call is tried again at most {to} times, no longer {from}");
            let values = changed(from, to);
            let site = part("client", "max_retries", &name);
            self.found(rules::CLIENT_RETRIES_CHANGED, &site, values, message);
        }
    }

    /// Compares where calls go by default, and what the paths are appended to.
    fn base_url(&mut self, was: String, is: String, name: &str) {
        let site = part("client", "base_url", name);
        let (old, new) = (self.prefix.old_base(was.clone()), self.prefix.new_base(is.clone()));
        if old.base() != new.base() {
            let (from, to) = (old.shown(), new.shown());
            let message = format!("calls go to {to}, no longer to {from}");
            self.found(rules::CLIENT_BASE_URL_CHANGED, &site, changed(from, to), message);
        }
        let Prefix { old: before, new: after } = &self.prefix;
        let message = match (before.as_str(), after.as_str()) {
            ("", "") => return,
            ("", into) => format!(
                "`{into}` moved from the paths into the base URL, which must now end in `{into}` where a caller sets it"
            ),
            (out_of, _) => format!(
                "`{out_of}` moved from the base URL into the paths; a base URL that a caller sets must no longer end in `{out_of}`"
            ),
        };
        self.found(rules::CLIENT_BASE_URL_PREFIX_MOVED, &site, changed(was, is), message);
    }

    fn environments(
        &mut self,
        (old, was): (&Client, &'a [Environment]),
        (new, is): (&Client, &'a [Environment]),
    ) {
        struct Named<'a> {
            environment: &'a Environment,
            url: Whole,
        }
        let prefix = self.prefix.clone();
        let was: Vec<Named<'_>> = was
            .iter()
            .map(|it| (it, filled(&it.base_url, old, new)))
            .map(|(it, url)| Named { environment: it, url: prefix.old_base(url) })
            .collect();
        let is: Vec<Named<'_>> = is
            .iter()
            .map(|it| (it, filled(&it.base_url, new, old)))
            .map(|(it, url)| Named { environment: it, url: prefix.new_base(url) })
            .collect();
        let Matched { both, only_old, only_new } = matched(
            &was.iter().collect::<Vec<_>>(),
            &is.iter().collect::<Vec<_>>(),
            [
                |a: &Named<'_>, b: &Named<'_>| a.environment.ident == b.environment.ident,
                |a: &Named<'_>, b: &Named<'_>| a.url.base() == b.url.base(),
            ],
        );
        // The name in the spec gives the variant.
        let place = |Environment { ident, name, base_url: _ }: &Environment| {
            let rust = format!("Environment::{}", ident.plain());
            Place { rust, ..Place::new(&["client", "environments", name]) }
        };
        for (old, new) in both {
            let (was, is) = (old.environment, new.environment);
            let site = Site::apart(place(was), place(is));
            if was.ident != is.ident {
                let (from, to) = (was.ident.as_str(), is.ident.as_str());
                let message = format!("environment `{from}` is called `{to}`");
                self.found(rules::CLIENT_ENVIRONMENT_RENAMED, &site, changed(from, to), message);
            }
            if old.url.base() != new.url.base() {
                let (name, from, to) = (&is.name, old.url.shown(), new.url.shown());
                let message = format!("environment `{name}` is at {to}, no longer at {from}");
                let rule = rules::CLIENT_ENVIRONMENT_URL_CHANGED;
                self.found(rule, &site, changed(from, to), message);
            }
        }
        for Named { environment: was, .. } in only_old {
            let message = format!("environment `{}` was removed", was.name);
            let site = Site::apart(place(was), place(was));
            self.found(rules::CLIENT_ENVIRONMENT_REMOVED, &site, removed(&was.base_url), message);
        }
        for Named { environment: is, .. } in only_new {
            let message = format!("environment `{}` was added", is.name);
            let site = Site::apart(place(is), place(is));
            self.found(rules::CLIENT_ENVIRONMENT_ADDED, &site, added(&is.base_url), message);
        }
    }

    /// The environment variables of one setting.
    pub(super) fn variables(&mut self, place: Place, what: &str, was: &[String], is: &[String]) {
        if was == is {
            return;
        }
        let besides = |list: &[String], other: &[String]| -> String {
            let names = list.iter().filter(|name| !other.contains(name));
            names.cloned().collect::<Vec<_>>().join(", ")
        };
        let (only_new, only_old) = (besides(is, was), besides(was, is));
        let (rule, how) = match (only_new.as_str(), only_old.as_str()) {
            ("", "") => (rules::CLIENT_ENV_REORDERED, format!("is read from {} first", is[0])),
            (only_new, "") if was.is_empty() => {
                (rules::CLIENT_ENV_ADDED, format!("is read from {only_new}"))
            }
            (only_new, "") => (rules::CLIENT_ENV_ADDED, format!("is read from {only_new} too")),
            ("", only_old) => {
                (rules::CLIENT_ENV_REMOVED, format!("is no longer read from {only_old}"))
            }
            (only_new, only_old) => (
                rules::CLIENT_ENV_CHANGED,
                format!("is read from {only_new}, no longer from {only_old}"),
            ),
        };
        let some = |names: &[String]| Some(names.join(", ")).filter(|names| !names.is_empty());
        let values: Values = (some(was), some(is));
        let site = Site::apart(place.clone(), place);
        self.found(rule, &site, values, format!("the {what} {how}"));
    }
}

pub(super) fn part(of: &str, key: &str, rust: &str) -> Site {
    let place = Place { rust: rust.to_owned(), ..Place::new(&[of, key]) };
    Site::apart(place.clone(), place)
}

/// Returns the entries of Cargo.toml besides the name and the version, which belong to the verdict.
fn metadata(package: &Package) -> Vec<(&'static str, String)> {
    let Package {
        name: _,
        ident: _,
        version: _,
        license,
        repository,
        homepage,
        documentation,
        description,
        // They are the description.
        docs: _,
        keywords,
        categories,
        authors,
        // `package`.
        resource_features: _,
    } = package;
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    vec![
        ("license", text(license)),
        ("repository", text(repository)),
        ("homepage", text(homepage)),
        ("documentation", text(documentation)),
        ("description", text(description)),
        ("keywords", keywords.join(", ")),
        ("categories", categories.join(", ")),
        ("authors", authors.join(", ")),
    ]
}

pub(super) fn seconds(duration: std::time::Duration) -> String {
    format!("{} s", duration.as_secs_f64())
}
