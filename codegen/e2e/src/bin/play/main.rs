//! The wire player: `cargo run -p e2e --bin play`.
//!
//! One scenario a line comes in, its outcome a line goes out, until the input ends. It only translates: all that a call
//! does, the generated client does.

mod call;
mod client;
mod outcome;
mod scenario;

use std::io::{self, BufRead, Write};

use outcome::Outcome;
use scenario::Scenario;

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let mut output = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let outcome = match serde_json::from_str::<Scenario>(&line?) {
            Ok(scenario) => play(scenario).await,
            Err(error) => Outcome::unplayable(format!("the scenario cannot be read: {error}")),
        };
        // Not by way of a tree of values, which would round numbers. Raw JSON may hold line breaks, but no string in it does.
        let outcome = outcome.into_json().get().replace(['\n', '\r'], " ");
        writeln!(output, "{{\"outcome\":{outcome}}}")?;
        output.flush()?;
    }
    Ok(())
}

async fn play(scenario: Scenario) -> Outcome {
    match client::build(&scenario) {
        Ok(client) => call::make(&client, scenario.call).await,
        Err(error) => Outcome::error(&error),
    }
}
