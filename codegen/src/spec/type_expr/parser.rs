//! From text to a type expression.
//!
//! A mistake that leaves the rest readable is noted and the part is broken; any other ends reading.

use super::{IN_PLACE, LONGEST_TUPLE, TypeExpr, TypeExprKind, familiar, is_name};
use crate::diagnostics::{Diagnostic, Place, nearest};
use crate::literal::Literal;
use crate::scalar::Scalar;
use crate::spec::Spanned;
use crate::spec::report::Report;

/// Reads a type expression. Each mistake in it is reported at its place.
pub(in crate::spec) fn parse(text: &str, place: Place, report: &mut Report) -> TypeExpr {
    let mut parser = Parser::new(text, place);
    let read = parser.expression().and_then(|expr| {
        parser.end()?;
        Ok(expr)
    });
    finish(read, parser, report).unwrap_or(TypeExpr { place, kind: TypeExprKind::Broken })
}

/// Reads `Scheme<Item>`.
pub(in crate::spec) fn parse_page(
    text: &str,
    place: Place,
    report: &mut Report,
) -> Option<(Spanned<String>, TypeExpr)> {
    let mut parser = Parser::new(text, place);
    let read = parser.page();
    finish(read, parser, report)
}

fn finish<T>(read: Read<T>, parser: Parser<'_>, report: &mut Report) -> Option<T> {
    let is_whole = parser.mistakes.is_empty() && parser.rejected.is_empty() && read.is_ok();
    if !is_whole {
        report.lose_text(parser.text);
        report.holes += 1;
    }
    if report.is_taken(parser.text.trim()) {
        return None;
    }
    parser.mistakes.into_iter().for_each(|mistake| report.push(mistake));
    for (name, mistake) in parser.rejected {
        if !report.is_taken(name) {
            report.push(mistake);
        }
    }
    read.ok()
}

/// The result of reading: what could be read, or that the mistake just noted ends reading.
type Read<T> = Result<T, Unreadable>;

struct Unreadable;

/// Deeper than any type is, and far from the end of the stack.
const DEPTH: usize = 32;

struct Parser<'a> {
    text: &'a str,
    place: Place,
    at: usize,
    depth: usize,
    mistakes: Vec<Diagnostic>,
    /// Names of the language that do not stand for a type here, with the mistake that this is.
    rejected: Vec<(&'a str, Diagnostic)>,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str, place: Place) -> Self {
        Self { text, place, at: 0, depth: 0, mistakes: Vec::new(), rejected: Vec::new() }
    }

    /// `A`, or `A | null`.
    fn expression(&mut self) -> Read<TypeExpr> {
        self.skip_space();
        let start = self.at;
        if self.depth >= DEPTH {
            let mistake = self
                .wrong("this type is nested too deeply", start, self.text.len())
                .help("give the inner part a name under `types`");
            return self.stop(mistake);
        }
        self.depth += 1;
        let mut terms = vec![self.term()?];
        while self.eat('|') {
            terms.push(self.term()?);
        }
        self.depth -= 1;
        let end = terms.last().map_or(self.at, |(_, end)| *end);
        Ok(self.union(terms, start, end))
    }

    fn union(&mut self, terms: Vec<(Term, usize)>, start: usize, end: usize) -> TypeExpr {
        let place = self.part(start, end);
        let nulls = terms.iter().filter(|(term, _)| matches!(term, Term::Null)).count();
        let ends_in_null = matches!(terms.last(), Some((Term::Null, _)));
        let mut types: Vec<TypeExpr> =
            terms.into_iter().filter_map(|(term, _)| term.ty()).collect();
        let mistake = match (types.len(), nulls) {
            (1, 0) => None,
            (1, 1) if ends_in_null => None,
            (1, 1) => Some(("`null` comes last", "write `T | null`")),
            (0, _) => Some((
                "`null` alone is not a type",
                "write `T | null`; for any JSON write `unknown`",
            )),
            (2, 0) if types.iter().any(is_foreign_null) => {
                Some(("a value that may be null is written with `null`", "write `T | null`"))
            }
            (_, 2..) => Some(("`null` comes twice", "once is enough")),
            _ if types.iter().all(|ty| matches!(ty.kind, TypeExprKind::Literal(_))) => Some((
                "a choice of values has a place of its own",
                "list them under `values`, in place or as a type under `types`",
            )),
            _ => Some((
                "a union has a place of its own",
                "give it a name under `types`, with `any_of`, or with `tag` and `variants`",
            )),
        };
        if let Some((message, help)) = mistake {
            let mistake = self.wrong(message, start, end).help(help);
            self.mistakes.push(mistake);
            return TypeExpr { place, kind: TypeExprKind::Broken };
        }
        match types.pop() {
            Some(ty) if nulls == 0 => ty,
            Some(TypeExpr { kind: TypeExprKind::Broken, .. }) | None => {
                TypeExpr { place, kind: TypeExprKind::Broken }
            }
            Some(ty) => TypeExpr { place, kind: TypeExprKind::Nullable(Box::new(ty)) },
        }
    }

    /// Reads what stands between bars, and where it ends.
    fn term(&mut self) -> Read<(Term, usize)> {
        self.skip_space();
        let start = self.at;
        let term = match self.peek() {
            Some('"' | '\'') => Term::Type(self.literal()?),
            Some('(') => {
                let mistake = self
                    .wrong("types have no parentheses", start, start + 1)
                    .help("leave them out, as in `Array<string | null>`");
                return self.stop(mistake);
            }
            Some('{') => {
                let mistake = self
                    .wrong("an object cannot be written here", start, start + 1)
                    .help("write a long field with `fields:`, or a type under `types`");
                return self.stop(mistake);
            }
            _ => {
                let name = self.name();
                if name.is_empty() {
                    let mistake = self.expected("a type");
                    return self.stop(mistake);
                }
                self.named(name, start)?
            }
        };
        let end = self.at;
        if self.text[self.at..].starts_with("[]") {
            self.at += 2;
            let message = "a list is written with `Array`";
            let help = format!("write `Array<{}>`", &self.text[start..end]);
            let mistake = self.wrong(message, start, self.at).help(help);
            self.mistakes.push(mistake);
            return Ok((Term::Type(self.broken(start)), self.at));
        }
        if self.peek() == Some('?') {
            let help = "a member that may be missing has the `?` after its key; one that may be null is `T | null`";
            let mistake = self.wrong("a type has no `?`", self.at, self.at + 1).help(help);
            return self.stop(mistake);
        }
        Ok((term, end))
    }

    fn named(&mut self, name: &'a str, start: usize) -> Read<Term> {
        let name_end = self.at;
        let arguments = self.arguments()?;
        let place = self.part(start, self.at);
        let Some(arguments) = arguments else {
            return Ok(self.plain(name, start));
        };
        if name == "Tuple" && (2..=LONGEST_TUPLE).contains(&arguments.len()) {
            let kind = self.tuple(arguments);
            return Ok(Term::Type(TypeExpr { place, kind }));
        }
        let count = arguments.len();
        let mut arguments = arguments.into_iter();
        let kind = match (name, count, arguments.next(), arguments.next()) {
            ("Array", 1, Some(item), _) => TypeExprKind::Array(Box::new(item)),
            ("Record", 2, Some(key), Some(value)) => {
                let is_string = TypeExprKind::Scalar(Scalar::String);
                if key.kind != is_string && key.kind != TypeExprKind::Broken {
                    let message = "the keys of a record are strings";
                    let mistake = Diagnostic::new(CODE, message, key.place);
                    self.mistakes.push(mistake.help("write `Record<string, T>`"));
                }
                TypeExprKind::Record(Box::new(value))
            }
            _ => {
                let mistake = self.wrong(wrong_arguments(name, count), start, name_end);
                self.mistakes.push(mistake.help(right_arguments(name, count)));
                TypeExprKind::Broken
            }
        };
        Ok(Term::Type(TypeExpr { place, kind }))
    }

    /// A tuple, none of whose elements may be a type in place.
    fn tuple(&mut self, elements: Vec<TypeExpr>) -> TypeExprKind {
        let Some(place) = elements.iter().find_map(in_place) else {
            return TypeExprKind::Tuple(elements);
        };
        let mistake = Diagnostic::new(CODE, "a tuple holds no type in place", place);
        self.mistakes
            .push(mistake.help("define the element's type under `types`, and write its name here"));
        TypeExprKind::Broken
    }

    fn plain(&mut self, name: &'a str, start: usize) -> Term {
        let kind = match name {
            "null" => return Term::Null,
            _ => {
                if let Some(scalar) = Scalar::named(name) {
                    TypeExprKind::Scalar(scalar)
                } else if let Some(literal) = Literal::plain(name) {
                    TypeExprKind::Literal(literal)
                } else if let Some(mistake) = self.rejected(name, start) {
                    self.rejected.push((name, mistake));
                    TypeExprKind::Broken
                } else {
                    TypeExprKind::Name(name.to_owned())
                }
            }
        };
        Term::Type(TypeExpr { place: self.part(start, self.at), kind })
    }

    /// A name that cannot be that of a type, with the mistake.
    fn rejected(&self, name: &str, start: usize) -> Option<Diagnostic> {
        let wrong = |message: String| self.wrong(message, start, self.at);
        match name {
            "Array" => Some(wrong("an `Array` of what?".to_owned()).help("write `Array<T>`")),
            "Record" => {
                Some(wrong("a `Record` of what?".to_owned()).help("write `Record<string, T>`"))
            }
            "Tuple" => Some(wrong("a `Tuple` of what?".to_owned()).help("write `Tuple<A, B>`")),
            "text" => Some(
                wrong("`text` can only be the whole body or what an operation returns".to_owned())
                    .help("write `string`: JSON has no other text"),
            ),
            _ => None,
        }
    }

    /// `<A, B>`, if there are any.
    fn arguments(&mut self) -> Read<Option<Vec<TypeExpr>>> {
        self.skip_space();
        let open = self.at;
        if !self.eat('<') {
            return Ok(None);
        }
        if self.eat('>') {
            return Ok(Some(Vec::new()));
        }
        let mut arguments = vec![self.expression()?];
        while self.eat(',') {
            arguments.push(self.expression()?);
        }
        self.close(open)?;
        Ok(Some(arguments))
    }

    fn page(&mut self) -> Read<(Spanned<String>, TypeExpr)> {
        self.skip_space();
        let start = self.at;
        let value = self.name().to_owned();
        let scheme = Spanned { value, place: self.part(start, self.at) };
        self.skip_space();
        let open = self.at;
        if scheme.value.is_empty() || !self.eat('<') {
            let scheme = if scheme.value.is_empty() { "PaginatedCursor" } else { &scheme.value };
            let help = format!("write the scheme and the type of an item, as in `{scheme}<Item>`");
            let mistake = self.wrong("this is not a page", start, self.text.len()).help(help);
            return self.stop(mistake);
        }
        let item = self.expression()?;
        self.close(open)?;
        self.skip_space();
        if self.peek() == Some('|') {
            let message = format!("`{}<…>` has no alternative", scheme.value);
            let mistake = self.wrong(message, self.at, self.text.len()).help("take this out");
            return self.stop(mistake);
        }
        self.end()?;
        Ok((scheme, item))
    }

    fn close(&mut self, open: usize) -> Read<()> {
        if self.eat('>') {
            return Ok(());
        }
        if self.at == self.text.len() {
            let mistake = self.wrong("this `<` is not closed", open, open + 1).help(
                "add a `>`; within braces a comma ends the value, so there put the whole in quotes",
            );
            return self.stop(mistake);
        }
        let mistake = self.expected("`>`");
        self.stop(mistake)
    }

    fn literal(&mut self) -> Read<TypeExpr> {
        let start = self.at;
        let mut chars = self.text[start..].char_indices();
        let quote = chars.next().map(|(_, c)| c);
        let mut value = String::new();
        while let Some((at, c)) = chars.next() {
            if Some(c) == quote {
                self.at = start + at + 1;
                let place = self.part(start, self.at);
                return Ok(TypeExpr { place, kind: TypeExprKind::Literal(Literal::String(value)) });
            }
            match c {
                '\\' => value.extend(chars.next().map(|(_, c)| c)),
                c => value.push(c),
            }
        }
        let mistake = self.wrong("this quote is not closed", start, self.text.len());
        self.stop(mistake)
    }

    fn end(&mut self) -> Read<()> {
        self.skip_space();
        match self.peek() {
            None => Ok(()),
            Some('>') => {
                let mistake = self.wrong("this `>` closes nothing", self.at, self.at + 1);
                self.stop(mistake)
            }
            Some(_) => {
                let mistake = self.expected("`|` or the end");
                self.stop(mistake)
            }
        }
    }

    fn stop<T>(&mut self, mistake: Diagnostic) -> Read<T> {
        self.mistakes.push(mistake);
        Err(Unreadable)
    }

    fn expected(&self, what: &str) -> Diagnostic {
        match self.peek() {
            None => {
                let at = self.text.len().saturating_sub(1);
                self.wrong(format!("expected {what} after this"), at, self.text.len())
            }
            Some(c) => {
                self.wrong(format!("expected {what}, found `{c}`"), self.at, self.at + c.len_utf8())
            }
        }
    }

    fn wrong(&self, message: impl Into<String>, start: usize, end: usize) -> Diagnostic {
        Diagnostic::new(CODE, message, self.part(start, end))
    }

    fn broken(&self, start: usize) -> TypeExpr {
        TypeExpr { place: self.part(start, self.at), kind: TypeExprKind::Broken }
    }

    fn part(&self, start: usize, end: usize) -> Place {
        self.place.within(start, end.saturating_sub(start))
    }

    /// A run of the characters that names are made of; what is legal is for lowering.
    fn name(&mut self) -> &'a str {
        let rest = &self.text[self.at..];
        let len = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
        self.at += len;
        &rest[..len]
    }

    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn eat(&mut self, c: char) -> bool {
        self.skip_space();
        let is_next = self.peek() == Some(c);
        if is_next {
            self.at += c.len_utf8();
        }
        is_next
    }

    fn skip_space(&mut self) {
        let rest = &self.text[self.at..];
        self.at = self.text.len() - rest.trim_start().len();
    }
}

const CODE: &str = "bad-type-expression";

/// Returns the place of the `_` in an expression. A tuple with one has been reported.
fn in_place(expr: &TypeExpr) -> Option<Place> {
    match &expr.kind {
        TypeExprKind::Name(name) if name == IN_PLACE => Some(expr.place),
        TypeExprKind::Array(inner)
        | TypeExprKind::Record(inner)
        | TypeExprKind::Nullable(inner) => in_place(inner),
        _ => None,
    }
}

/// Says that a name takes no such number of types.
fn wrong_arguments(name: &str, count: usize) -> String {
    match name {
        "Array" => format!("`Array` takes one type, not {count}"),
        "Record" => format!("`Record` takes `string` and one type, not {count}"),
        "Tuple" => format!("`Tuple` takes 2 to {LONGEST_TUPLE} types, not {count}"),
        _ => format!("`{name}` takes no types in `<>`"),
    }
}

/// Returns the advice on a name that takes no such number of types.
fn right_arguments(name: &str, count: usize) -> String {
    let advice = match name.to_ascii_lowercase().as_str() {
        "record" | "dict" | "map" | "hashmap" => "write `Record<string, T>`",
        "array" | "list" | "vec" | "set" => "write `Array<T>`",
        "tuple" if count == 1 => "write `Array<T>` for a list of one type",
        "tuple" if count > LONGEST_TUPLE => "write `Array<unknown>` for a longer list",
        "tuple" => "write `Tuple<A, B>`",
        "optional" | "option" | "nullable" => "write `T | null`, or a `?` after the key, or both",
        _ if name == "Lines" => {
            "`Lines<T>` can only be the whole body or what an operation returns"
        }
        _ => match nearest(name, ["Array", "Record", "Tuple", "Lines"]) {
            Some(near) => return format!("did you mean `{near}`?"),
            None => "only `Array<T>`, `Record<string, T>` and `Tuple<A, B>` do",
        },
    };
    advice.to_owned()
}

/// Whether a type is what other languages call null.
fn is_foreign_null(ty: &TypeExpr) -> bool {
    matches!(&ty.kind, TypeExprKind::Name(name) if familiar(name) == Some("null"))
}

enum Term {
    Null,
    Type(TypeExpr),
}

impl Term {
    fn ty(self) -> Option<TypeExpr> {
        match self {
            Self::Null => None,
            Self::Type(ty) => Some(ty),
        }
    }
}
