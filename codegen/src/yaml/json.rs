//! The fast path for JSON, which is YAML as well.
//!
//! It gives the same nodes with the same places, in a fraction of the time. Whatever is not plain
//! JSON is `unsupported`, and so is JSON with a mistake: the reader of YAML describes it.

use super::Node;
use super::load::Load;
use crate::diagnostics::Diagnostic;

/// Reads JSON, with the mistakes in its keys; none if it is unsupported.
pub(super) fn fast_path(source: u16, text: &str) -> Option<(Node, Vec<Diagnostic>)> {
    if !text.trim_start().starts_with(['{', '[']) {
        return None;
    }
    let mut load = Load::new(source, text);
    let mut json = serde_json::Deserializer::from_str(text);
    let node = load.read_from(&mut json).ok()?;
    json.end().ok()?;
    // An integer beyond 64 bits, or `-0`, is a float for this reader alone.
    (!load.is_rounded).then_some((node, load.mistakes))
}

#[cfg(test)]
mod tests {
    use super::fast_path;
    use crate::diagnostics::Diagnostics;
    use crate::yaml::load_file;

    #[test]
    fn reads_what_yaml_reads() {
        let text = r#"{"a": [1, -2, 1.5, 1e3, 18446744073709551615, true, null, ""],
            "b/\/": {"\u00e9\n\"": "x: # y", "<<": {}, "1": "!!str", "a": 0.1234567890123456789}, "a": 2}"#;
        let mut diagnostics = Diagnostics::default();
        let slow = load_file(3, text, &mut diagnostics).expect("it is YAML");
        let (fast, mistakes) = fast_path(3, text).expect("it is JSON");
        assert_eq!(fast, slow);
        assert_eq!(mistakes, diagnostics.iter().cloned().collect::<Vec<_>>());
    }

    #[test]
    fn leaves_the_rest_to_yaml() {
        for text in ["a: 1", "{a: 1}", "{\"a\": 1} # b", "[-0]", "[36893488147419103232]", "[1"] {
            assert_eq!(fast_path(0, text), None, "{text}");
        }
        assert_eq!(fast_path(0, &format!("{}1{}", "[".repeat(70), "]".repeat(70))), None);
    }
}
