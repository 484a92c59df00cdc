//! FNV-1a, with 64 bits: it notices accidents and tells things apart, and is the same everywhere
//! and for ever. It is no protection against anybody.

/// A number of what was added so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    /// Adds bytes.
    #[must_use]
    pub fn with(self, bytes: &[u8]) -> Self {
        let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        Self(bytes.iter().fold(self.0, step))
    }

    /// The number.
    pub fn get(self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_published_one() {
        assert_eq!(Fnv::default().get(), 0xcbf2_9ce4_8422_2325);
        assert_eq!(Fnv::default().with(b"a").get(), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(Fnv::default().with(b"foo").with(b"bar").get(), 0x8594_4171_f739_67e8);
    }
}
