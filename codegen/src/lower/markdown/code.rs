//! Code blocks: what rustdoc would take for Rust becomes text.
//!
//! Afterwards every block is fenced, says what it is, and is closed.

use std::ops::Range;

use super::edits::{Edit, line_start};

/// Languages that rustdoc leaves alone. Any other word might be an instruction to it.
const LANGUAGES: &[&str] = &[
    "bash",
    "c",
    "console",
    "cpp",
    "csharp",
    "css",
    "csv",
    "curl",
    "diff",
    "go",
    "graphql",
    "html",
    "http",
    "ini",
    "java",
    "javascript",
    "js",
    "json",
    "json5",
    "jsonc",
    "jsonl",
    "jsx",
    "kotlin",
    "md",
    "markdown",
    "ndjson",
    "php",
    "plain",
    "plaintext",
    "powershell",
    "proto",
    "protobuf",
    "py",
    "python",
    "rb",
    "ruby",
    "sh",
    "shell",
    "sql",
    "swift",
    "text",
    "toml",
    "ts",
    "tsx",
    "txt",
    "typescript",
    "xml",
    "yaml",
    "yml",
];

/// Puts fences around a block that is code by its indentation alone.
pub(super) fn fence_indented(
    text: &str,
    range: &Range<usize>,
    lines: &[Range<usize>],
    edits: &mut Vec<Edit>,
) {
    let fence = fence(&text[range.clone()]);
    let before = &text[line_start(text, range.start)..range.start];
    let blanks = trailing_blanks(before);
    let prefix = continued(&before[..before.len() - blanks]);
    let open = format!("{fence}text\n{prefix}");
    edits.push(Edit::replace(range.start - blanks..range.start, open));
    for line in lines.iter().filter(|line| line.start > range.start) {
        let before = &text[line_start(text, line.start)..line.start];
        edits.push(Edit::replace(line.start - trailing_blanks(before)..line.start, ""));
    }
    close(text, range, &prefix, &fence, edits);
}

/// The blanks that make the block code, which are four at most.
fn trailing_blanks(before: &str) -> usize {
    let blanks = before.len() - before.trim_end_matches(' ').len();
    blanks.min(4)
}

/// Makes the language of a fenced block one that rustdoc does not run, and closes the block.
pub(super) fn tame_fenced(text: &str, range: &Range<usize>, edits: &mut Vec<Edit>) {
    let block = &text[range.clone()];
    let open = block.lines().next().unwrap_or_default();
    let mark = if open.starts_with('~') { '~' } else { '`' };
    let fence = &open[..open.len() - open.trim_start_matches(mark).len()];
    let info = &open[fence.len()..];
    let language = info.trim().to_ascii_lowercase();
    let language =
        if LANGUAGES.contains(&language.as_str()) { language } else { "text".to_owned() };
    if info != language {
        let start = range.start + fence.len();
        edits.push(Edit::replace(start..start + info.len(), language));
    }
    let last = block.lines().skip(1).last().unwrap_or_default();
    let last = last.trim_matches([' ', '>']);
    let closed = last.len() >= fence.len() && last.chars().all(|letter| letter == mark);
    if !closed {
        let prefix = continued(&text[line_start(text, range.start)..range.start]);
        close(text, range, &prefix, fence, edits);
    }
}

fn close(text: &str, range: &Range<usize>, prefix: &str, fence: &str, edits: &mut Vec<Edit>) {
    let ended = text[..range.end].ends_with('\n');
    let with = if ended { format!("{prefix}{fence}\n") } else { format!("\n{prefix}{fence}") };
    edits.push(Edit::replace(range.end..range.end, with));
}

/// The beginning of a line as the lines after it have it: a list's marker is blank there.
fn continued(before: &str) -> String {
    before.chars().map(|letter| if letter == '>' { '>' } else { ' ' }).collect()
}

/// A fence that nothing in the text closes.
pub(super) fn fence(text: &str) -> String {
    let longest = text.split(|letter| letter != '`').map(str::len).max().unwrap_or_default();
    "`".repeat(3.max(longest + 1))
}
