//! The report: `BENCHMARKS.md` and its pictures, from what every bench says.
//!
//! Invariant: it holds no number that a bench has not just printed.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::{Goal, Picture, Table, number, svg};

/// The programs of `benches/`, in the order in which they are reported.
pub const BENCHES: [&str; 6] = ["decode", "allocations", "sse", "requests", "generator", "compile"];

/// The command that does all this, as the report tells it.
const COMMAND: &str = "cargo run --package bench --release -- report";

/// Where the pictures are, from the top of the repository.
const PICTURES: &str = "codegen/bench/pictures";

/// Runs every bench and writes what they say into the repository at `root`.
///
/// # Errors
/// If a bench fails, or a file cannot be written.
pub fn write(root: &Path) -> Result<()> {
    let (mut text, mut tables) = (String::new(), Vec::new());
    fs::create_dir_all(root.join(PICTURES)).context("creating the folder of the pictures")?;
    for bench in BENCHES {
        for table in run(root, bench)? {
            eprintln!("{table}");
            section(&mut text, bench, &table);
            if let Some(kind) = table.picture {
                let path = format!("{PICTURES}/{}.svg", link(&table.title));
                let drawn = match kind {
                    Picture::Bars => svg::bars(&table),
                    Picture::Lines => svg::lines(&table),
                };
                put(root, &path, &drawn)?;
                writeln!(text, "\n![{}: the numbers of the table]({path})", table.title)?;
            }
            tables.push(table);
        }
    }
    put(root, "BENCHMARKS.md", &(introduction(root)? + &summary(&tables) + &text))
}

/// How many goals are met, and the way to those that are not.
fn summary(tables: &[Table]) -> String {
    let goals = tables.iter().flat_map(|table| table.goals.iter().map(move |goal| (table, goal)));
    let (met, missed): (Vec<_>, Vec<_>) = goals.partition(|(_, goal)| goal.is_met());
    let mut text = format!("\nOf {} goals {} are met", met.len() + missed.len(), met.len());
    text += if missed.is_empty() { ".\n" } else { "; missed:\n\n" };
    for (Table { title, .. }, goal) in missed {
        let (value, at_most) = (goal.measured(), number(goal.at_most));
        text +=
            &format!("- [{title}](#{}): {}: {value}, at most {at_most}\n", link(title), goal.what);
    }
    text
}

fn put(root: &Path, path: &str, text: &str) -> Result<()> {
    fs::write(root.join(path), text).with_context(|| format!("writing {path}"))
}

fn run(root: &Path, bench: &str) -> Result<Vec<Table>> {
    let cargo = option_env!("CARGO").unwrap_or("cargo");
    let arguments = ["bench", "--quiet", "--package", "bench", "--bench", bench, "--", "--json"];
    let output = said(Command::new(cargo).args(arguments).current_dir(root))?;
    serde_json::from_str(&output)
        .with_context(|| format!("reading what the bench `{bench}` printed"))
}

/// What a command prints; what it has to say otherwise goes on to the terminal.
fn said(command: &mut Command) -> Result<String> {
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.with_context(|| format!("starting {command:?}"))?;
    ensure!(output.status.success(), "{command:?} failed: {}", output.status);
    String::from_utf8(output.stdout).with_context(|| format!("reading what {command:?} printed"))
}

fn introduction(root: &Path) -> Result<String> {
    let git = |arguments: &[&str]| said(Command::new("git").args(arguments).current_dir(root));
    let commit = git(&["rev-parse", "--short=10", "HEAD"])?;
    let paths = ["status", "--porcelain", "--", ".", ":!BENCHMARKS.md", &format!(":!{PICTURES}")];
    let changed =
        if git(&paths)?.is_empty() { "" } else { ", with changes that are not committed" };
    let rustc = said(Command::new("rustc").arg("--version"))?;
    Ok(format!(
        "# What it costs\n\n\
         Each table is of one run. Times that stand in one line were taken in turns, of which the fastest counts, but the \
         sizes of one thing one after the other, and the cold build once. The numbers are those of one machine; ratios hold on \
         others, more or less: a few percent change from run to run.\n\n\
         | | |\n| --- | --- |\n| measured commit | {}{changed} |\n| compiler | {} |\n| machine | {} |\n\n\
         Written by this, and by nobody's hand:\n\n```sh\n{COMMAND}\n```\n\n\
         A goal is what was wanted before it was measured, or that ours takes no more than what it is compared with: smaller \
         is better, and a ratio is ours divided by the other's. To miss one fails nothing; what stands in the way is told \
         below the table.\n",
        commit.trim(),
        rustc.trim(),
        machine()
    ))
}

fn machine() -> String {
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or("a processor without a name", |(_, model)| model.trim());
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    format!("{model}, {cores} cores, {} {}", std::env::consts::OS, std::env::consts::ARCH)
}

fn section(text: &mut String, bench: &str, table: &Table) {
    let Table { title, about, goals, .. } = table;
    let lines = table.lines();
    let mut lines = lines.iter().map(|line| format!("| {} |\n", line.join(" | ")));
    let first = lines.next().unwrap_or_default();
    let rule = format!("| --- |{}\n", " ---: |".repeat(table.names().len()));
    let rest: String = lines.collect();
    *text += &format!(
        "\n## {title}\n\n{about} (`cargo bench -p bench --bench {bench}`)\n\n{first}{rule}{rest}"
    );
    if !goals.is_empty() {
        *text += "\n| goal | at most | measured |\n| --- | ---: | ---: |\n";
        goals.iter().for_each(|goal| *text += &line(goal));
    }
    // A limit holds for several goals as a rule.
    let mut told: Vec<&str> = Vec::new();
    for goal in goals.iter().filter(|goal| !goal.is_met() && !goal.limit.is_empty()) {
        if !told.contains(&&*goal.limit) {
            told.push(&goal.limit);
            *text += &format!("\n{}\n", goal.limit);
        }
    }
}

fn line(goal: &Goal) -> String {
    let missed = if goal.is_met() { "" } else { ", missed" };
    format!("| {} | {} | {}{missed} |\n", goal.what, number(goal.at_most), goal.measured())
}

/// What a title is called in links and in the names of files.
fn link(title: &str) -> String {
    let words = title.split(|letter: char| !letter.is_ascii_alphanumeric());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-").to_lowercase()
}
