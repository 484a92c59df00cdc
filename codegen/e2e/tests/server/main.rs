//! The server against requests written by hand: what it responds, remembers, rejects and breaks.

mod conversation;
mod refusals;
mod script;
mod wire;
