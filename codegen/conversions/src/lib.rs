//! A client of an API with every scalar, emitted from `spec.yaml`, with every conversion.

include!(concat!(env!("OUT_DIR"), "/src/lib.rs"));
