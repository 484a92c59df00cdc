//! Documentation of one item.

/// Markdown that is safe in a doc comment: it raises no rustdoc warning and runs as no doctest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs(String);

impl Docs {
    /// Takes text that has been made safe; lowering is where that is done.
    pub fn new(safe: impl Into<String>) -> Self {
        Self(safe.into())
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The whole text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text line by line.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.0.lines()
    }

    /// The first paragraph on one line, as tables and overviews show it.
    pub fn summary(&self) -> String {
        let paragraph = self.0.split("\n\n").next().unwrap_or_default();
        let words = paragraph.split_whitespace().map(|word| match word {
            // What ticks an item of a list off is a link anywhere else.
            "[x]" => r"\[x\]",
            "[X]" => r"\[X\]",
            word => word,
        });
        words.collect::<Vec<_>>().join(" ")
    }
}
