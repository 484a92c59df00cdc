//! Cutting parts out of a text.

/// A text without the parts that are not needed.
#[derive(Debug, PartialEq)]
pub(in crate::emit) struct Cut {
    /// Text that is left.
    pub(in crate::emit) text: String,
    /// The names of modules that were cut.
    pub(in crate::emit) modules: Vec<String>,
}

/// Cuts the parts that are named in `unneeded`, and the lines that name parts.
pub(in crate::emit) fn cut(text: &str, unneeded: &[&str]) -> Cut {
    let mut cut = Cut { text: String::with_capacity(text.len()), modules: Vec::new() };
    let lines: Vec<&str> = text.lines().collect();
    let mut rest = lines.as_slice();
    let mut after_cut = false;
    while let [line, after @ ..] = rest {
        rest = after;
        let was_cut = std::mem::take(&mut after_cut);
        let Some(parts) = parts_of(line) else {
            // The blank line before what was cut separates what follows it, too.
            let is_doubled = was_cut && line.is_empty() && ends_in_blank(&cut.text);
            if !is_doubled {
                cut.text += line;
                cut.text.push('\n');
            }
            continue;
        };
        if parts.split(", ").all(|part| unneeded.contains(&part)) {
            let (item, after) = after.split_at(length(line, after));
            cut.modules.extend(item.iter().find_map(|line| module(line)));
            rest = after;
            after_cut = true;
        }
    }
    cut
}

/// The names in a line that names parts.
pub(in crate::emit) fn parts_of(line: &str) -> Option<&str> {
    let comment = line.trim_start();
    let of_markdown = comment.strip_prefix("<!-- part: ").and_then(|it| it.strip_suffix(" -->"));
    let of_code = || comment.strip_prefix("// part: ").or_else(|| comment.strip_prefix("# part: "));
    of_markdown.or_else(of_code)
}

/// Whether a line that names parts stands before one line, not before an item.
fn is_of_markdown(line: &str) -> bool {
    line.trim_start().starts_with('<')
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

fn ends_in_blank(text: &str) -> bool {
    text.is_empty() || text.ends_with("\n\n") || text.ends_with("{\n")
}

/// The number of lines that a part's line stands before, with docs and attributes: up to one of the
/// same indentation that ends them.
pub(in crate::emit) fn length(part: &str, after: &[&str]) -> usize {
    if is_of_markdown(part) {
        return 1;
    }
    let ends = |line: &&str| {
        let code = line.trim_start();
        let is_comment = code.starts_with("//") || code.starts_with("# ") || code.starts_with("#[");
        !is_comment
            && indentation(line) <= indentation(part)
            && code.ends_with([';', ',', '}', ']', '"'])
    };
    after.iter().position(ends).map_or(after.len(), |end| end + 1)
}

/// The module that a line declares.
fn module(line: &str) -> Option<String> {
    let (_, name) = line.strip_suffix(';')?.rsplit_once("mod ")?;
    Some(name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_of_an_unneeded_part_are_cut() {
        let text = "\
mod a;
// part: b
pub(crate) mod b;
mod c;

// part: b
/// Does b;
#[inline]
pub fn b(
    long: X,
) -> Y {
    b;
}

fn c() {
    // part: b
    b(
        1,
    );
    // part: d
    d();
}
";
        let left = "mod a;\nmod c;\n\nfn c() {\n    d();\n}\n";
        let expected = Cut { text: left.to_owned(), modules: vec!["b".to_owned()] };
        assert_eq!(cut(text, &["b"]), expected);
        let all: Vec<&str> = text.lines().filter(|line| parts_of(line).is_none()).collect();
        assert_eq!(cut(text, &[]).text.lines().collect::<Vec<_>>(), all);
    }

    #[test]
    fn what_several_parts_use_is_kept_for_each() {
        let text = "// part: b, c\nmod a;\n";
        assert_eq!(cut(text, &["b"]).text, "mod a;\n");
        assert_eq!(cut(text, &["c", "b"]).text, "");
    }

    #[test]
    fn lines_of_a_manifest_are_cut() {
        let text = "a = \"1\"\n# part: b\n# For b.\nb = { version = \"1\" }\nc = \"1\"\n";
        assert_eq!(cut(text, &["b"]).text, "a = \"1\"\nc = \"1\"\n");
    }
}
