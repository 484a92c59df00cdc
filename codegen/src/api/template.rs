//! Templates of paths: `/api/v1/chat/{session_id}`.

use std::fmt;

/// The template of a path, taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Template {
    /// The pieces in their order.
    pub pieces: Vec<Piece>,
}

/// A piece of a template. A segment may have several.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Piece {
    /// Text that is sent as it is.
    Literal(String),
    /// A parameter.
    Parameter {
        /// The name that it has in the template.
        name: String,
        /// Whether its value may hold several segments.
        segments: bool,
    },
}

impl Template {
    /// The parameters, each with whether it may hold several segments.
    pub fn parameters(&self) -> impl Iterator<Item = (&str, bool)> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Literal(_) => None,
            Piece::Parameter { name, segments } => Some((name.as_str(), *segments)),
        })
    }

    /// Whether a parameter of this name may hold several segments.
    pub fn holds_segments(&self, name: &str) -> bool {
        self.parameters().any(|(parameter, segments)| segments && parameter == name)
    }
}

impl fmt::Display for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pieces.iter().try_for_each(|piece| match piece {
            Piece::Literal(text) => f.write_str(text),
            Piece::Parameter { name, .. } => write!(f, "{{{name}}}"),
        })
    }
}
