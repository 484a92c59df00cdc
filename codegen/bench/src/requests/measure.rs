//! The measurements: of another process, as it is seen by callgrind or by Linux.
//!
//! Each comes in two parts: what the measured process does, and what is asked of it.

use std::fs;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use super::clients::{Caller, Client, Stream};
use super::{Role, STREAMS, server};

/// How many calls the two runs have whose difference counts.
const SHORT: u32 = 200;
const LONG: u32 = 1200;

/// How many calls a turn has that is timed, and how many turns a process has.
const TURN: u32 = 250;
const TURNS: u32 = 20;

/// How many processes each client has for its turns.
const ROUNDS: usize = 3;

/// The instructions of a call.
pub(super) fn instructions(client: Client, origin: &str) -> Result<f64> {
    let collected = |calls| -> Result<u64> {
        let mut command = callgrind("/dev/null", &Role::Call(client, calls, origin.to_owned()))?;
        let output = command.output().context(MISSING)?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "{client} under callgrind: {said}");
        let count =
            said.split("Collected :").nth(1).and_then(|rest| rest.split_whitespace().next());
        let count = count.with_context(|| format!("callgrind counted nothing: {said}"))?;
        count.parse().with_context(|| format!("callgrind counted `{count}`"))
    };
    let difference = collected(LONG)?.saturating_sub(collected(SHORT)?);
    Ok(difference as f64 / f64::from(LONG - SHORT))
}

const MISSING: &str = "starting valgrind, which counts the instructions (install `valgrind`)";

/// Leaves a profile of calls in the current folder.
pub(super) fn profile(client: Client, origin: &str) -> Result<()> {
    let file = format!("callgrind.out.{client}");
    let mut command = callgrind(&file, &Role::Call(client, LONG, origin.to_owned()))?;
    let status = command.status().context(MISSING)?;
    ensure!(status.success(), "{client} under callgrind: {status}");
    println!("callgrind_annotate {file}");
    Ok(())
}

fn callgrind(file: &str, role: &Role) -> Result<Command> {
    let plain = role.command()?;
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", &format!("--callgrind-out-file={file}")]);
    command.arg(plain.get_program()).args(plain.get_args());
    server::without_proxies(&mut command);
    Ok(command)
}

/// Makes so many calls, one after the other.
pub(super) fn call(client: Client, calls: u32, origin: &str) -> Result<()> {
    alone(async {
        let caller = Caller::new(client, origin)?;
        for _ in 0..calls {
            caller.call().await?;
        }
        Ok(())
    })
}

/// The nanoseconds of the processor's time that a call of each client takes, of the kernel's work too. Of each the fastest
/// turn counts.
pub(super) fn times(clients: &[Client], origin: &str) -> Result<Vec<(&'static str, f64)>> {
    let mut times: Vec<_> = clients.iter().map(|client| (client.name(), f64::INFINITY)).collect();
    for _ in 0..ROUNDS {
        for (client, (_, best)) in clients.iter().zip(&mut times) {
            *best = best.min(told(&Role::Time(*client, origin.to_owned()))?);
        }
    }
    Ok(times)
}

/// Prints what [`times`] asks for.
pub(super) fn tell_time(client: Client, origin: &str) -> Result<()> {
    alone(async {
        let caller = Caller::new(client, origin)?;
        let mut best = u64::MAX;
        for _ in 0..=TURNS {
            let start = own_time()?;
            for _ in 0..TURN {
                caller.call().await?;
            }
            best = best.min(own_time()? - start);
        }
        println!("{}", best as f64 / f64::from(TURN));
        Ok(())
    })
}

/// How many nanoseconds the one thread of this process has run.
fn own_time() -> Result<u64> {
    let file = "/proc/self/schedstat";
    let text = fs::read_to_string(file)
        .with_context(|| format!("reading {file}, as only Linux has it"))?;
    let time = text.split_whitespace().next().and_then(|time| time.parse().ok());
    time.with_context(|| format!("{file} has `{text}`"))
}

/// The KiB that a process holds for an idle stream.
pub(super) fn memory(client: Client, origin: &str) -> Result<f64> {
    told(&Role::Hold(client, origin.to_owned()))
}

/// Prints what [`memory`] asks for.
pub(super) fn tell_memory(client: Client, origin: &str) -> Result<()> {
    alone(async {
        let caller = Caller::new(client, origin)?;
        let mut open: Vec<Stream> = Vec::with_capacity(STREAMS as usize);
        open.push(caller.stream().await?);
        let before = own_memory()?;
        while open.len() < STREAMS as usize {
            open.push(caller.stream().await.with_context(|| {
                format!("stream {}: may a process have so many files open?", open.len() + 1)
            })?);
        }
        println!("{}", own_memory()?.saturating_sub(before) as f64 / f64::from(STREAMS - 1));
        Ok(())
    })
}

/// The KiB of memory that this process has.
fn own_memory() -> Result<u64> {
    let file = "/proc/self/status";
    let text = fs::read_to_string(file)
        .with_context(|| format!("reading {file}, as only Linux has it"))?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let size = line.and_then(|line| line.split_whitespace().next()).and_then(|n| n.parse().ok());
    size.with_context(|| format!("{file} does not say how much memory there is"))
}

/// The number that a process of the role prints.
fn told(role: &Role) -> Result<f64> {
    let output = role.command()?.stderr(Stdio::inherit()).output().context("starting a client")?;
    let said = String::from_utf8_lossy(&output.stdout);
    ensure!(output.status.success(), "{role:?}: {}", output.status);
    said.trim().parse().with_context(|| format!("{role:?} said `{}`", said.trim()))
}

/// All of a client runs in this one thread.
fn alone(work: impl Future<Output = Result<()>>) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.context("making a runtime")?.block_on(work)
}
