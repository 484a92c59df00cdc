//! The fast path for JSON, which is YAML as well.
//!
//! It gives the same nodes with the same places, in a fraction of the time. Whatever is not plain
//! JSON is `unsupported`, and so is JSON with a mistake: the reader of YAML describes it.

use super::load::Load;
use super::{Node, Value};

/// Reads JSON; none if it is unsupported.
pub(crate) fn fast_path(source: u16, text: &str) -> Option<Node> {
    if !text.trim_start().starts_with(['{', '[']) {
        return None;
    }
    let mut load = Load::new(source, text);
    let node = read(&mut load, text)?;
    load.is_supported().then_some(node)
}

/// Reads a list of which each item is JSON on a line of its own, below lines of comments; none if
/// it is unsupported.
pub(crate) fn lines_fast_path(source: u16, text: &str) -> Option<Node> {
    let mut load = Load::new(source, text);
    let place = load.number::<serde_json::Error>().ok()?;
    let lines = text.lines().skip_while(|line| line.starts_with('#'));
    let items: Option<Vec<Node>> =
        lines.map(|line| read(&mut load, line.strip_prefix("- ")?)).collect();
    let items = items.filter(|items| !items.is_empty() && load.is_supported())?;
    Some(Node { value: Value::Seq(items), place })
}

fn read(load: &mut Load, text: &str) -> Option<Node> {
    let mut json = serde_json::Deserializer::from_str(text);
    let node = load.read_from(&mut json).ok()?;
    json.end().ok()?;
    Some(node)
}

impl Load {
    /// Whether the reader of YAML reads the same. An integer beyond 64 bits, or `-0`, is a float
    /// for the reader of JSON alone.
    fn is_supported(&self) -> bool {
        self.mistakes.is_empty() && !self.is_rounded
    }
}

#[cfg(test)]
mod tests {
    use super::{fast_path, lines_fast_path};
    use crate::diagnostics::Diagnostics;
    use crate::yaml::load_file;

    #[test]
    fn reads_what_yaml_reads() {
        let text = r#"{"a": [1, -2, 1.5, 1e3, 18446744073709551615, true, null, ""],
            "b/\/": {"\u00e9\n\"": "x: # y", "<<": {}, "1": "!!str", "a": 0.1234567890123456789}}"#;
        let mut diagnostics = Diagnostics::default();
        let slow = load_file(3, text, &mut diagnostics).expect("it is YAML");
        assert!(diagnostics.is_empty());
        assert_eq!(fast_path(3, text), Some(slow));
    }

    #[test]
    fn reads_lines_of_json_as_yaml_reads_them() {
        let text =
            "# a\n# b\n- [\"/a\", \"\", {}]\n- [\"/a/b\", \"/c\", [1, 0.1, {\"d\": null}]]\n";
        let slow = load_file(2, text, &mut Diagnostics::default());
        assert_eq!(lines_fast_path(2, text), slow);
        for text in ["", "# a\n", "- a\n", "- [1]\n  - 2\n", "a: 1\n"] {
            assert_eq!(lines_fast_path(2, text), None, "{text}");
        }
    }

    #[test]
    fn leaves_the_rest_to_yaml() {
        for text in [
            "a: 1",
            "{a: 1}",
            "{\"a\": 1} # b",
            "{\"a\": 1, \"a\": 2}",
            "[-0]",
            "[36893488147419103232]",
            "[1",
        ] {
            assert_eq!(fast_path(0, text), None, "{text}");
        }
        assert_eq!(fast_path(0, &format!("{}1{}", "[".repeat(70), "]".repeat(70))), None);
    }
}
