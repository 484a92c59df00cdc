//! Proves the rules of a comparison: `cargo run -p prove -- [RULE...]`.

use std::env;
use std::process::ExitCode;

use xtask::terminal;

const HELP: &str = "\
Proves with the compiler what the rules of a comparison state.

Each rule of codegen/src/diff/facts/rules.rs has two specs and a caller in codegen/tests/rules. Both crates
are generated, and the comparison must find that rule and no other. A caller of the old crate is then
compiled with the new one: it must break where the rule is major, and nowhere else. Each rule that
does not hold is named. The crates are kept in target/prove-rules, so that a second run is fast.

Usage: cargo run -p prove -- [RULE...]

Options:
  RULE        Only this rule, such as response.field.added
  -h, --help  Print this

Exit codes: 0 all rules hold, 1 some do not, 2 wrong usage, or a program or file failed
";

fn main() -> ExitCode {
    let arguments: Vec<String> =
        env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned()).collect();
    if arguments.iter().any(|argument| matches!(argument.as_str(), "-h" | "--help")) {
        terminal::say(HELP);
        return ExitCode::SUCCESS;
    }
    xtask::exit_code(prove::run(&arguments))
}
