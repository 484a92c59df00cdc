//! The names of a crate as they were released first, and the form in which callers know them.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Bound;

use super::{Path, Presence};

/// The names of a crate as they were released first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lock {
    /// The lines by path; those of one path are of different kinds.
    lines: BTreeMap<Path, Vec<Line>>,
}

/// A released name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The kind of the item.
    pub kind: Kind,
    /// Its name in Rust.
    pub ident: String,
    /// Other names that come with it, each with its role: `request=CreateRequest`.
    pub others: Vec<(String, String)>,
    /// Its place among the arguments that it is one of, from 1.
    pub place: Option<u32>,
    /// Whether callers may leave it out or see it absent, and whether it may be null.
    pub presence: Presence,
    /// Whether it is behind a `Box`.
    pub is_boxed: bool,
    /// Whether a constructor fills it in, with its only value.
    pub is_constant: bool,
}

impl Lock {
    /// Whether nothing has been released.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Returns the line of what has this path, if it is of one of these kinds.
    pub fn find(&self, path: &[String], kinds: &[Kind]) -> Option<&Line> {
        self.lines.get(path)?.iter().find(|line| kinds.contains(&line.kind))
    }

    /// Returns every line, by path.
    pub fn all(&self) -> impl Iterator<Item = (&Path, &Line)> {
        self.lines.iter().flat_map(|(path, lines)| lines.iter().map(move |line| (path, line)))
    }

    /// Returns the lines of what stands below a path, at any depth.
    pub fn below(&self, above: &[String]) -> impl Iterator<Item = (&Path, &Line)> {
        self.lines
            .range::<[String], _>((Bound::Excluded(above), Bound::Unbounded))
            .take_while(move |(path, _)| path.starts_with(above))
            .flat_map(|(path, lines)| lines.iter().map(move |line| (path, line)))
    }

    /// Adds a line. Returns the one that has its place already, if there is one.
    pub fn add(&mut self, path: Path, line: Line) -> Option<&Line> {
        let lines = self.lines.entry(path).or_default();
        match lines.iter().position(|known| known.kind.slot() == line.kind.slot()) {
            Some(at) => Some(&lines[at]),
            None => {
                lines.push(line);
                None
            }
        }
    }
}

impl Line {
    /// A line without other names, of what is always there.
    pub fn new(kind: Kind, ident: &str) -> Self {
        Self {
            kind,
            ident: ident.to_owned(),
            others: Vec::new(),
            place: None,
            presence: Presence::Required,
            is_boxed: false,
            is_constant: false,
        }
    }

    /// Returns another name that comes with it.
    pub fn other(&self, role: &str) -> Option<&str> {
        self.others.iter().find(|(known, _)| known == role).map(|(_, name)| name.as_str())
    }
}

/// As a lock writes it behind the path.
impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, ident, others, place, presence, is_boxed, is_constant } = self;
        write!(f, "{} {ident}", kind.word())?;
        for (role, name) in others {
            write!(f, " {role}={name}")?;
        }
        if let Some(place) = place {
            write!(f, " place={place}")?;
        }
        f.write_str(match presence {
            Presence::Required => "",
            Presence::Nullable => " nullable",
            Presence::Optional => " optional",
            Presence::OptionalNullable => " optional nullable",
        })?;
        f.write_str(if *is_boxed { " boxed" } else { "" })?;
        f.write_str(if *is_constant { " constant" } else { "" })
    }
}

/// The kind of a public item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the words say it")]
pub enum Kind {
    Aggregate,
    Alias,
    Argument,
    Arguments,
    Client,
    Credentials,
    Enum,
    Environment,
    Error,
    Field,
    Former,
    Header,
    Name,
    Operation,
    Parameter,
    Part,
    Resource,
    Response,
    Scheme,
    Server,
    Setter,
    Status,
    Struct,
    Union,
    Value,
    Variable,
    Variant,
}

impl Kind {
    /// Every kind, in the order of their words.
    pub const ALL: [Self; 27] = [
        Self::Aggregate,
        Self::Alias,
        Self::Argument,
        Self::Arguments,
        Self::Client,
        Self::Credentials,
        Self::Enum,
        Self::Environment,
        Self::Error,
        Self::Field,
        Self::Former,
        Self::Header,
        Self::Name,
        Self::Operation,
        Self::Parameter,
        Self::Part,
        Self::Resource,
        Self::Response,
        Self::Scheme,
        Self::Server,
        Self::Setter,
        Self::Status,
        Self::Struct,
        Self::Union,
        Self::Value,
        Self::Variable,
        Self::Variant,
    ];
    /// The kinds of types.
    pub const TYPES: [Self; 4] = [Self::Alias, Self::Enum, Self::Struct, Self::Union];
    /// The kinds of parameters of an operation.
    pub const PARAMETERS: [Self; 2] = [Self::Argument, Self::Setter];

    /// Returns the word that a line has for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Aggregate => "aggregate",
            Self::Alias => "alias",
            Self::Argument => "argument",
            Self::Arguments => "arguments",
            Self::Client => "client",
            Self::Credentials => "credentials",
            Self::Enum => "enum",
            Self::Environment => "environment",
            Self::Error => "error",
            Self::Field => "field",
            Self::Former => "former",
            Self::Header => "header",
            Self::Name => "name",
            Self::Operation => "operation",
            Self::Parameter => "parameter",
            Self::Part => "part",
            Self::Resource => "resource",
            Self::Response => "response",
            Self::Scheme => "scheme",
            Self::Server => "server",
            Self::Setter => "setter",
            Self::Status => "status",
            Self::Struct => "struct",
            Self::Union => "union",
            Self::Value => "value",
            Self::Variable => "variable",
            Self::Variant => "variant",
        }
    }

    /// Returns the kind that stands for all of which one path can have one only.
    pub fn slot(self) -> Self {
        match self {
            kind if Self::TYPES.contains(&kind) => Self::Alias,
            kind if Self::PARAMETERS.contains(&kind) => Self::Argument,
            kind => kind,
        }
    }

    /// Whether its names begin with a capital letter. Former names are of any kind, so they may.
    pub fn is_camel(self) -> bool {
        match self {
            Self::Aggregate
            | Self::Alias
            | Self::Arguments
            | Self::Client
            | Self::Enum
            | Self::Environment
            | Self::Name
            | Self::Response
            | Self::Scheme
            | Self::Status
            | Self::Struct
            | Self::Union
            | Self::Value
            | Self::Variant => true,
            Self::Argument
            | Self::Credentials
            | Self::Error
            | Self::Field
            | Self::Former
            | Self::Header
            | Self::Operation
            | Self::Parameter
            | Self::Part
            | Self::Resource
            | Self::Server
            | Self::Setter
            | Self::Variable => false,
        }
    }
}
