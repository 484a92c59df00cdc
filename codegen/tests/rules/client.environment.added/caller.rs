use std::collections::HashMap;

use api::{Environment, Error, Notes};

pub const HOME: &str = Environment::Eu.base_url();

pub fn shown(environment: Environment) -> &'static str {
    match environment {
        Environment::Eu => "Europe",
        _ => "elsewhere",
    }
}

pub fn chosen(environment: Environment) -> Result<Notes, Error> {
    Notes::builder().base_url(environment).build()
}

pub fn urls() -> HashMap<Environment, String> {
    [Environment::Eu].into_iter().map(|environment| (environment, environment.into())).collect()
}
