use std::fmt::Display;

use api::{Error, Notes};
use api::types::State;

pub enum Own {
    Draft,
    Other(String),
}

impl From<State> for Own {
    fn from(state: State) -> Self {
        match state {
            State::Draft => Self::Draft,
            other => Self::Other(other.to_string()),
        }
    }
}

pub fn shown(state: &(impl Display + Eq)) -> String {
    format!("{state}")
}

pub async fn caller(client: &Notes) -> Result<Own, Error> {
    let state: State = client.notes().read().await?;
    let known = state == State::Draft || matches!(&state, State::Unrecognized(_));
    Ok(if known && shown(&state) == state.as_str() { state.into() } else { Own::Draft })
}
