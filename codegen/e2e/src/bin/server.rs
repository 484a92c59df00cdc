//! The server by itself: `cargo run -p e2e --bin server -- [--port N]`.
//!
//! It prints its address as the first line and serves until it is stopped. Any API key will do.

use std::process::ExitCode;
use std::time::Duration;

use e2e::{Pace, Server, Settings};

const USAGE: &str = "usage: server [--port N]";

#[tokio::main]
async fn main() -> ExitCode {
    let Some(port) = port(std::env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let settings = Settings {
        port,
        // Slow enough to be watched.
        pace: Pace::Every(Duration::from_millis(120)),
        ..Settings::default()
    };
    match Server::start_with(settings).await {
        Ok(server) => {
            println!("{}", server.origin());
            std::future::pending().await
        }
        Err(error) => {
            eprintln!("port {port} of 127.0.0.1: {error}");
            ExitCode::from(2)
        }
    }
}

/// The port asked for, 0 if none is; nothing for arguments that make no sense.
fn port(mut arguments: impl Iterator<Item = String>) -> Option<u16> {
    let port = match arguments.next().as_deref() {
        None => Some(0),
        Some("--port") => arguments.next()?.parse().ok(),
        Some(other) => other.strip_prefix("--port=")?.parse().ok(),
    };
    port.filter(|_| arguments.next().is_none())
}
