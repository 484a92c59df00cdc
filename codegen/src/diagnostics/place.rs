//! Place in the sources, as small as a number.
//!
//! A place is only a line and a column once [`super::locate()`] has read the source again.

/// Place in the sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    pub(super) source: u16,
    pub(super) spot: Spot,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Spot {
    /// The source as a whole.
    File,
    /// Bytes of the source.
    Bytes { start: u32, len: u32 },
    /// A node, numbered in document order, keys included.
    Node(u32),
    /// Bytes of the text that a node holds.
    Within { node: u32, start: u32, len: u32 },
}

impl Place {
    /// A source as a whole.
    pub fn file(source: u16) -> Self {
        Self { source, spot: Spot::File }
    }

    /// Bytes of a source.
    pub fn bytes(source: u16, start: usize, len: usize) -> Self {
        let (start, len) = (clamp(start), clamp(len));
        Self { source, spot: Spot::Bytes { start, len } }
    }

    /// A node, by its number in document order, keys included.
    pub fn node(source: u16, node: u32) -> Self {
        Self { source, spot: Spot::Node(node) }
    }

    /// The number of the node that it is, in document order.
    pub(crate) fn number(self) -> Option<u32> {
        match self.spot {
            Spot::Node(node) => Some(node),
            Spot::File | Spot::Bytes { .. } | Spot::Within { .. } => None,
        }
    }

    /// The number of the node that it is, or is within.
    pub(crate) fn node_number(self) -> Option<u32> {
        match self.spot {
            Spot::Node(node) | Spot::Within { node, .. } => Some(node),
            Spot::File | Spot::Bytes { .. } => None,
        }
    }

    /// The first of its bytes, if it is bytes of a source.
    pub(crate) fn bytes_start(self) -> Option<usize> {
        match self.spot {
            Spot::Bytes { start, .. } => Some(start as usize),
            Spot::File | Spot::Node(_) | Spot::Within { .. } => None,
        }
    }

    /// Returns the index of the source.
    pub(crate) fn source(self) -> u16 {
        self.source
    }

    /// Some bytes of the text that stands at this place.
    #[must_use]
    pub fn within(self, from: usize, bytes: usize) -> Self {
        let (Spot::Node(node) | Spot::Within { node, .. }) = self.spot else {
            return self;
        };
        let before = if let Spot::Within { start, .. } = self.spot { start } else { 0 };
        let (start, len) = (before.saturating_add(clamp(from)), clamp(bytes));
        Self { source: self.source, spot: Spot::Within { node, start, len } }
    }
}

fn clamp(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}
