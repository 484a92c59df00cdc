//! A small edit of a spec is a small change of the crate: what a reviewer reads grows with the edit, and nothing else moves.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegen::{Source, generate};

/// An edit of the spec of the Chat API.
struct Edit {
    name: &'static str,
    /// A text of the spec, whose first occurrence is edited, and what is made of it.
    old: &'static str,
    new: &'static str,
    /// The most lines of code that may change. Docs and blank lines do not count.
    most: usize,
}

const EDITS: [Edit; 9] = [
    Edit {
        name: "an optional field",
        old: "      index_ids?:\n        type: Array<string> | null\n        docs: Indexes this session is bound to.",
        new: "      color?: string\n      index_ids?:\n        type: Array<string> | null\n        docs: Indexes this session is bound to.",
        most: 8,
    },
    Edit {
        name: "an optional field of a type that is sent",
        old: "tags?: Array<string>}",
        new: "tags?: Array<string>, color?: string}",
        most: 8,
    },
    Edit {
        name: "an optional parameter",
        old: "        query: Scope\n        pages: PaginatedCursor<ChatSession>\n",
        new: "        query: [Scope, {color?: string}]\n        pages: PaginatedCursor<ChatSession>\n",
        most: 10,
    },
    Edit {
        name: "an optional parameter in a body",
        old: "          prompt:\n            type: string\n",
        new: "          color?: string\n          prompt:\n            type: string\n",
        most: 10,
    },
    Edit {
        name: "an optional parameter that may be null",
        old: "          prompt:\n            type: string\n",
        new: "          color?: string | null\n          prompt:\n            type: string\n",
        most: 10,
    },
    Edit {
        name: "an event",
        old: "    variants:\n",
        new: "    variants:\n      pause: {seconds: integer, reason?: string}\n",
        most: 40,
    },
    Edit {
        name: "an operation",
        old: "      get_summary:\n",
        new: "      rename:\n        POST: /api/v1/chat/{session_id}/rename\n        query: Scope\n        body: {title: string, reason?: string}\n        returns: ChatSession\n\n      get_summary:\n",
        most: 60,
    },
    Edit {
        name: "docs of a field",
        old: "docs: Unique session identifier.",
        new: "docs: The ID of the session.",
        most: 0,
    },
    Edit {
        name: "docs of an operation",
        old: "docs: Delete a session.",
        new: "docs: Deletes a session.",
        most: 0,
    },
];

#[test]
fn a_small_edit_changes_few_lines() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/llama-cloud.yaml");
    let text = fs::read_to_string(spec).expect("the spec is there");
    // Chat sends no struct by itself.
    let text = text
        .replacen("      get_summary:\n", "      save: {POST: /drafts, body: Draft, status: 204}\n\n      get_summary:\n", 1)
        .replacen("  HTTPValidationError:\n", "  Draft:\n    fields: {text: string, tags?: Array<string>}\n\n  HTTPValidationError:\n", 1);
    let before = crate_of(&text);
    for Edit { name, old, new, most } in EDITS {
        assert!(text.contains(old), "{name}: {old}");
        let changes = changes(&before, &crate_of(&text.replacen(old, new, 1)));
        let (docs, code): (Vec<_>, Vec<_>) = changes.iter().partition(|change| change.is_docs());
        let lines: String = code.iter().map(|it| format!("\n{}: {}", it.path, it.line)).collect();
        assert!(code.len() <= most, "{name}: {} lines, at most {most}:{lines}", code.len());
        if most == 0 {
            assert_eq!(docs.len(), 2, "{name}: one line becomes another");
        } else {
            assert!(!code.is_empty(), "{name}");
        }
    }
}

/// A line that one side has and the other has not, behind a sign that says which.
struct Change {
    path: String,
    line: String,
}

impl Change {
    fn is_docs(&self) -> bool {
        let line = self.line[1..].trim_start();
        line.is_empty() || line.starts_with("//")
    }
}

/// The Rust files of the crate.
fn crate_of(text: &str) -> BTreeMap<String, String> {
    let source = Source { name: "spec/llama-cloud.yaml".to_owned(), text: text.to_owned() };
    let files = generate(std::slice::from_ref(&source))
        .unwrap_or_else(|mistakes| panic!("{}", mistakes.render(&[source])));
    let files = files.into_iter().filter(|file| file.path.ends_with(".rs"));
    files.map(|file| (file.path, file.text)).collect()
}

fn changes(before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) -> Vec<Change> {
    let mut paths: Vec<&String> = before.keys().chain(after.keys()).collect();
    paths.sort();
    paths.dedup();
    let text = |side: &BTreeMap<String, String>, path: &String| {
        side.get(path).cloned().unwrap_or_default()
    };
    let mut changes = Vec::new();
    for path in paths {
        let (old, new) = (text(before, path), text(after, path));
        let lines = differing(&old.lines().collect::<Vec<_>>(), &new.lines().collect::<Vec<_>>());
        changes.extend(lines.into_iter().map(|line| Change { path: path.clone(), line }));
    }
    changes
}

/// The lines that are not common to both, by the longest common subsequence.
fn differing(old: &[&str], new: &[&str]) -> Vec<String> {
    let start = old.iter().zip(new).take_while(|(one, other)| one == other).count();
    let (old, new) = (&old[start..], &new[start..]);
    let end =
        old.iter().rev().zip(new.iter().rev()).take_while(|(one, other)| one == other).count();
    let (old, new) = (&old[..old.len() - end], &new[..new.len() - end]);
    let mut lengths = vec![vec![0_u32; new.len() + 1]; old.len() + 1];
    for one in (0..old.len()).rev() {
        for other in (0..new.len()).rev() {
            lengths[one][other] = match old[one] == new[other] {
                true => lengths[one + 1][other + 1] + 1,
                false => lengths[one + 1][other].max(lengths[one][other + 1]),
            };
        }
    }
    let (mut one, mut other, mut lines) = (0, 0, Vec::new());
    while one < old.len() || other < new.len() {
        if one < old.len() && other < new.len() && old[one] == new[other] {
            (one, other) = (one + 1, other + 1);
        } else if other == new.len()
            || one < old.len() && lengths[one + 1][other] >= lengths[one][other + 1]
        {
            lines.push(format!("-{}", old[one]));
            one += 1;
        } else {
            lines.push(format!("+{}", new[other]));
            other += 1;
        }
    }
    lines
}
