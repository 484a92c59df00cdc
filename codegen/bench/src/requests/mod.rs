//! What a call costs, in instructions and in time, and what an idle stream costs, in memory.
//!
//! Invariant: what is measured is a client in a process of its own, made by this program out of itself, so neither the
//! server nor another client counts. Instructions are the difference of two runs of different length under callgrind, so
//! that neither what a process starts with nor the first connection counts. To see where they go:
//!
//! ```sh
//! CARGO_PROFILE_BENCH_DEBUG=1 cargo bench -p bench --bench requests -- profile ours
//! callgrind_annotate callgrind.out.ours
//! ```

mod clients;
mod measure;
mod server;

use std::env;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{Table, number};
use clients::Client;
use server::Server;

/// At most so many instructions, with all that the contract asks: retries, timeouts, redirects, limits, and JSON that is read.
const MOST_INSTRUCTIONS: f64 = 46_000.0;

/// How many streams are open at once.
const STREAMS: u32 = 1000;

/// What a process of this program is for.
#[derive(Debug)]
enum Role {
    /// All measurements, printed.
    Bench,
    /// The server.
    Serve,
    /// So many calls.
    Call(Client, u32, String),
    /// The processor's time for a call.
    Time(Client, String),
    /// The memory for a stream.
    Hold(Client, String),
    /// A profile of calls.
    Profile(Client),
}

/// Plays the part that the arguments name: that of the bench, unless this program has started itself.
///
/// # Errors
/// If there is no callgrind, or no server can be started, or a call fails.
pub fn run() -> Result<()> {
    match Role::of(env::args().skip(1).collect())? {
        Role::Bench => {
            crate::show(&tables()?);
            Ok(())
        }
        Role::Serve => server::serve(),
        Role::Call(client, calls, origin) => measure::call(client, calls, &origin),
        Role::Time(client, origin) => measure::tell_time(client, &origin),
        Role::Hold(client, origin) => measure::tell_memory(client, &origin),
        Role::Profile(client) => measure::profile(client, &Server::start()?.origin),
    }
}

impl Role {
    fn of(arguments: Vec<String>) -> Result<Self> {
        // Cargo adds options of its own.
        let words: Vec<&str> =
            arguments.iter().map(String::as_str).filter(|word| !word.starts_with("--")).collect();
        Ok(match words[..] {
            [] => Self::Bench,
            ["serve"] => Self::Serve,
            ["call", client, calls, origin] => Self::Call(
                Client::named(client)?,
                calls.parse().context("how many calls?")?,
                origin.to_owned(),
            ),
            ["time", client, origin] => Self::Time(Client::named(client)?, origin.to_owned()),
            ["hold", client, origin] => Self::Hold(Client::named(client)?, origin.to_owned()),
            ["profile", client] => Self::Profile(Client::named(client)?),
            _ => bail!("usage: requests [--json], or requests profile CLIENT"),
        })
    }

    fn arguments(&self) -> Vec<String> {
        match self {
            Self::Bench => vec![],
            Self::Serve => vec!["serve".to_owned()],
            Self::Call(client, calls, origin) => {
                vec!["call".to_owned(), client.to_string(), calls.to_string(), origin.clone()]
            }
            Self::Time(client, origin) => {
                vec!["time".to_owned(), client.to_string(), origin.clone()]
            }
            Self::Hold(client, origin) => {
                vec!["hold".to_owned(), client.to_string(), origin.clone()]
            }
            Self::Profile(client) => vec!["profile".to_owned(), client.to_string()],
        }
    }

    /// The command that starts this program in the role.
    fn command(&self) -> Result<Command> {
        let program = env::current_exe().context("finding this program")?;
        let mut command = Command::new(program);
        command.args(self.arguments());
        server::without_proxies(&mut command);
        Ok(command)
    }
}

fn tables() -> Result<Vec<Table>> {
    let server = Server::start()?;
    Ok(vec![calls(&server.origin)?, streams(&server.origin)?])
}

fn calls(origin: &str) -> Result<Table> {
    let about = format!(
        "One call of `client.beta().chat().get_summary(id)` and what answers it, {} bytes of JSON, on loopback, over a \
         connection that is kept; the server is another process. Ours does all that it does for everybody, and so does \
         progenitor's; hyper-util and reqwest are bare: they give the bytes of the answer. reqwest is built without TLS \
         and gzip, ours with both. Ours makes the `Host` header itself, which over HTTPS is left to hyper-util. In \
         brackets: of bare reqwest.",
        server::SUMMARY.len()
    );
    let mut table = Table::new("Calls", "a call's", about);
    let clients =
        [Client::Ours, Client::HyperUtil, Client::Reqwest, Client::ReqwestJson, Client::Progenitor];
    let base = Client::Reqwest.name();
    let instructions = measured(clients, |client| measure::instructions(client, origin))?;
    table.add("instructions", "", &instructions, base);
    table.add("processor time", "ns", &measure::times(&clients, origin)?, base);
    let json = [
        (Client::Ours.name(), measure::instructions(Client::OurJson, origin)?),
        (Client::Progenitor.name(), measure::instructions(Client::ProgenitorJson, origin)?),
    ];
    table.add("instructions for the JSON alone", "", &json, "");
    let ours = table.value("instructions", "ours");
    let limit = format!(
        "hyper-util alone takes {} instructions here, and the JSON {}. It finds its connection by the name of the \
         server, which it hashes byte by byte; that cannot be spared by who uses it.",
        number(table.value("instructions", Client::HyperUtil.name())),
        number(table.value("instructions for the JSON alone", "ours")),
    );
    table.want("instructions of a call", ours, MOST_INSTRUCTIONS, &limit);
    for group in ["instructions", "processor time"] {
        let value = table.value(group, "ours") / table.value(group, base);
        table.want(format!("{group} of bare reqwest's"), value, 1.0, "");
    }
    Ok(table)
}

fn streams(origin: &str) -> Result<Table> {
    let about = format!(
        "{STREAMS} streams at once, each with a connection of its own, each waiting after its first event: what the \
         process holds more than with one stream, for each further one. In brackets: of bare hyper-util."
    );
    let mut table = Table::new("Idle streams", "a stream's", about);
    let clients = [Client::Ours, Client::HyperUtil, Client::Reqwest];
    let memory = measured(clients, |client| measure::memory(client, origin))?;
    table.add("memory", "KiB", &memory, Client::HyperUtil.name());
    Ok(table)
}

fn measured<const COUNT: usize>(
    clients: [Client; COUNT],
    measure: impl Fn(Client) -> Result<f64>,
) -> Result<Vec<(&'static str, f64)>> {
    clients.into_iter().map(|client| Ok((client.name(), measure(client)?))).collect()
}
