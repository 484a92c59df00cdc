//! A folder made to hold what was generated, without the generator and the command line.

mod files;
mod folder;
mod killed;
mod report;
mod strangers;
