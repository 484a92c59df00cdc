use std::collections::HashMap;

use api::{Error, Notes};
use api::types::State;

pub fn shown(state: &State) -> &str {
    match state {
        State::Draft => "not yet",
        State::Unrecognized(state) => state,
        _ => "some other state",
    }
}

pub fn counted(states: Vec<State>) -> HashMap<State, usize> {
    let mut counts = HashMap::new();
    for state in states {
        *counts.entry(state).or_default() += shown(&State::Draft).len();
    }
    counts
}

pub async fn caller(client: &Notes) -> Result<(), Error> {
    client.notes().create("draft").await?;
    client.notes().create(String::from("other")).await?;
    client.notes().create(State::Unrecognized("new".to_owned())).await?;
    client.notes().create(State::Draft).await
}
