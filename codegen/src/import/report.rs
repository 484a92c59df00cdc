//! The list of losses, as a file beside the spec.

use super::{Grade, Import};

/// The grades with what the list says of each, the gravest first.
const GRADES: &[(Grade, &str, &str)] = &[
    (Grade::Omitted, "Left out", "These operations have no method."),
    (Grade::Untyped, "Without a type", "These parts are `unknown`, or missing."),
    (Grade::Wider, "Wider", "These types take more than the document allows."),
    (
        Grade::Fact,
        "Facts without a key",
        "The crate does not say these things. What is sent and received is the same, but for cookies, \
         further schemes of one header, and further content types.",
    ),
];

/// What the list leaves out.
const NOT_LISTED: &str = "
An operation is counted once: by the gravest line about it, and about the types that it reaches. Operations that are left out because a
person says so are lines, and are not counted.

Not listed are titles of schemas, the descriptions of bodies and responses, all but the first of several examples, the scopes of OAuth,
and the version of the document: the crate has its own.
";

impl Import {
    /// Returns the list of losses in Markdown: a line for each, with its JSON pointer and the
    /// reason.
    pub fn report(&self, sdk: &str, document: &str) -> String {
        let mut out = format!("# What `spec/{sdk}.yaml` does not hold of `{document}`\n\n");
        let total: usize = self.operations.values().sum();
        let complete = self.operations.get(&None).copied().unwrap_or(0);
        out.push_str(&format!(
            "| grade | operations | lines |\n|---|---|---|\n| nothing is lost | {complete} | |\n"
        ));
        for (grade, title, _) in GRADES.iter().rev() {
            let operations = self.operations.get(&Some(*grade)).copied().unwrap_or(0);
            let lines = self.losses.iter().filter(|line| line.grade == *grade).count();
            if operations + lines > 0 {
                out.push_str(&format!("| {title} | {operations} | {lines} |\n"));
            }
        }
        out.push_str(&format!("| all | {total} | {} |\n", self.losses.len()));
        out.push_str(NOT_LISTED);
        for (grade, title, meaning) in GRADES {
            let mut lines = self.losses.iter().filter(|line| line.grade == *grade).peekable();
            if lines.peek().is_none() {
                continue;
            }
            out.push_str(&format!("\n## {title}\n\n{meaning}\n\n"));
            for line in lines {
                out.push_str(&format!("- `{}`: {}\n", line.pointer, line.reason));
            }
        }
        out
    }
}
