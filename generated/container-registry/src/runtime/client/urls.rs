// @generated: a copy of codegen/runtime/src/runtime/client/urls.rs: edit that instead of this.

//! The URLs of a client that are not plainly its base URL: those of its servers, and the variables
//! in all of them.
//!
//! Invariant: a variable's value is part of a name, so it cannot add a host, a path or a query.

use crate::runtime::client::config::Config;
use crate::runtime::client::credentials::value;
use crate::runtime::environment::Environment;
use crate::runtime::error::ConfigurationError;

/// The URLs of servers and the variables of URLs that the caller gave, by the builder's option.
pub(crate) type Texts = Vec<(&'static str, String)>;

/// The sources that the URLs of a client are made of.
pub(crate) struct Urls<'a> {
    pub(crate) config: &'static Config,
    pub(crate) texts: &'a Texts,
    pub(crate) environment: &'a Environment,
}

impl Urls<'_> {
    /// The text that the caller gave for an option, or else the environment's. Within: an error
    /// that says that there is none.
    fn text(
        &self,
        option: &'static str,
        variables: &[&str],
    ) -> Result<Result<String, ConfigurationError>, ConfigurationError> {
        let given = self.texts.iter().rfind(|(known, _)| *known == option);
        value(option, given.map(|(_, text)| text.as_str()), variables, self.environment)
    }

    /// Writes the values of variables in place of their names in braces.
    pub(crate) fn expand(
        &self,
        option: &'static str,
        url: &str,
    ) -> Result<String, ConfigurationError> {
        let mut expanded = String::with_capacity(url.len());
        let mut rest = url;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else { break };
            expanded.push_str(before);
            expanded.push_str(&self.variable(option, name)?);
            rest = after;
        }
        expanded.push_str(rest);
        Ok(expanded)
    }

    fn variable(&self, option: &'static str, name: &str) -> Result<String, ConfigurationError> {
        let known = self.config.url_variables;
        let Some(variable) = known.iter().find(|variable| variable.name == name) else {
            let known: Vec<String> =
                known.iter().map(|variable| format!("`{{{}}}`", variable.name)).collect();
            let known = known.join(", ");
            let message = format!("it has a variable in braces that is not one of {known}");
            return Err(ConfigurationError::new(option, message));
        };
        let found = match (self.text(variable.option, variable.variables)?, variable.default) {
            (Ok(found), _) => found,
            (Err(_), Some(default)) => default.to_owned(),
            (Err(missing), None) => return Err(missing),
        };
        if !is_part_of_a_name(&found) {
            let origin = match variable.variables {
                [] => String::new(),
                variables => format!(" (given to the builder, or in {})", variables.join(" or ")),
            };
            let message = format!(
                "its value can have letters, digits, `-`, `_`, `~` and single dots between them, and nothing else{origin}"
            );
            return Err(ConfigurationError::new(variable.option, message));
        }
        Ok(found)
    }
}

/// Whether a text can stand in a host or in a segment of a path, and lead nowhere else.
fn is_part_of_a_name(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'~');
    text.split('.').all(|part| !part.is_empty() && part.bytes().all(is_plain))
}
