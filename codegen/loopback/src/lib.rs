//! A client of an API with every part of the spec language, emitted from `spec.yaml`, with every
//! conversion of scalars.

include!(concat!(env!("OUT_DIR"), "/src/lib.rs"));
