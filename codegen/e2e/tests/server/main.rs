//! The server against requests written by hand: what it answers, remembers, refuses and breaks.

mod conversation;
mod refusals;
mod script;
mod wire;
