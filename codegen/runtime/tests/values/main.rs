//! The values that a client reads and writes: JSON, objects, unions, strings, events.

mod chat;
mod decode;
mod events;
mod extra;
mod json;
mod lenient;
#[path = "../../src/runtime/json/member_table.rs"]
mod member_table;
mod nested;
mod nesting;
mod object;
mod random;
mod scalar;
mod sse;
mod string;
mod tags;
mod tried;
mod union;
mod union_events;
mod union_reference;
mod unknown;
mod untagged;
