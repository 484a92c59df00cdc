//! From text to a query.

use super::{Comparison, Fault, Matches, Operand, Path, Pattern, Query, Segment, Selector, Test};
use crate::regexp::Regexp;
use crate::yaml::Value;

/// Deeper than any query is, and far from the end of the stack.
const DEPTH: u32 = 32;

/// The largest index, as JSON's numbers allow it.
const LARGEST: i64 = (1 << 53) - 1;

type Parsed<T> = Result<T, Fault>;

impl Query {
    /// Reads a query.
    ///
    /// # Errors
    ///
    /// The first byte that is not as the RFC expects it.
    pub(in crate::import) fn parse(text: &str) -> Parsed<Self> {
        let mut parser = Parser { text, at: 0, depth: 0 };
        parser.expect("$", "`$`, which is the document")?;
        let query = parser.query()?;
        if parser.rest().is_empty() {
            return Ok(query);
        }
        parser.fail("`.`, `[` or the end")
    }
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
    depth: u32,
}

impl<'t> Parser<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn fail<T>(&self, expected: &'static str) -> Parsed<T> {
        Err(Fault { at: self.at, expected })
    }

    fn eat(&mut self, token: &str) -> bool {
        let is_next = self.rest().starts_with(token);
        self.at += if is_next { token.len() } else { 0 };
        is_next
    }

    fn expect(&mut self, token: &str, expected: &'static str) -> Parsed<()> {
        if self.eat(token) { Ok(()) } else { self.fail(expected) }
    }

    /// Takes the characters of which this is true.
    fn take(&mut self, is_part: impl Fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let taken = &rest[..rest.find(|c| !is_part(c)).unwrap_or(rest.len())];
        self.at += taken.len();
        taken
    }

    fn blank(&mut self) {
        self.take(|c| matches!(c, ' ' | '\t' | '\n' | '\r'));
    }

    /// Reads the steps of a query.
    fn query(&mut self) -> Parsed<Query> {
        let mut segments = Vec::new();
        loop {
            let before = self.at;
            self.blank();
            let descends = self.eat("..");
            let selectors = if self.rest().starts_with('[') {
                self.bracket()?
            } else if descends || self.eat(".") {
                vec![self.shorthand()?]
            } else {
                self.at = before;
                return Ok(Query { segments });
            };
            segments.push(Segment { end: self.at, descends, selectors });
        }
    }

    fn shorthand(&mut self) -> Parsed<Selector> {
        if self.eat("*") {
            return Ok(Selector::Wildcard);
        }
        let is_first = |c: char| c.is_ascii_alphabetic() || c == '_' || !c.is_ascii();
        if !self.peek().is_some_and(is_first) {
            return self.fail("a name or `*`, or in brackets any other name (`['/notes/{id}']`),");
        }
        let name = self.take(|c| is_first(c) || c.is_ascii_digit() || c == '-');
        Ok(Selector::Name(name.to_owned()))
    }

    fn bracket(&mut self) -> Parsed<Vec<Selector>> {
        self.expect("[", "`[`")?;
        let mut selectors = Vec::new();
        loop {
            self.blank();
            selectors.push(self.selector()?);
            self.blank();
            if self.eat("]") {
                return Ok(selectors);
            }
            self.expect(",", "`,` or `]`")?;
        }
    }

    fn selector(&mut self) -> Parsed<Selector> {
        match self.peek() {
            Some('\'' | '"') => Ok(Selector::Name(self.string()?)),
            Some('*') => {
                self.at += 1;
                Ok(Selector::Wildcard)
            }
            Some('?') => {
                self.at += 1;
                self.blank();
                Ok(Selector::Filter(self.any()?))
            }
            Some(':' | '-' | '0'..='9') => self.positions(),
            _ => self.fail("a name in quotes, a number, `*` or `?`"),
        }
    }

    /// An index, or a slice.
    fn positions(&mut self) -> Parsed<Selector> {
        let start = self.position()?;
        let after_start = self.at;
        self.blank();
        if !self.eat(":") {
            self.at = after_start;
            return match start {
                Some(index) => Ok(Selector::Index(index)),
                None => self.fail("a number"),
            };
        }
        self.blank();
        let end = self.position()?;
        let after_end = self.at;
        self.blank();
        let step = match self.eat(":") {
            true => {
                self.blank();
                self.position()?.unwrap_or(1)
            }
            false => {
                self.at = after_end;
                1
            }
        };
        Ok(Selector::Slice { start, end, step })
    }

    fn position(&mut self) -> Parsed<Option<i64>> {
        let before = self.at;
        self.eat("-");
        let digits = self.take(|c| c.is_ascii_digit());
        let text = &self.text[before..self.at];
        let is_plain = text == "0" || !digits.starts_with('0');
        match text.parse::<i64>() {
            Ok(number) if is_plain && number.abs() <= LARGEST => Ok(Some(number)),
            _ if text.is_empty() => Ok(None),
            _ => {
                self.at = before;
                self.fail("a whole number without leading zeros")
            }
        }
    }

    fn string(&mut self) -> Parsed<String> {
        let Some(quote) = self.peek().filter(|c| matches!(c, '\'' | '"')) else {
            return self.fail("text in quotes");
        };
        self.at += 1;
        let mut text = String::new();
        while let Some(c) = self.peek() {
            if c.is_ascii_control() {
                return self.fail("an escape, such as `\\n`");
            }
            self.at += c.len_utf8();
            match c {
                '\\' => text.push(self.escaped(quote)?),
                c if c == quote => return Ok(text),
                c => text.push(c),
            }
        }
        self.fail("the quote that ends the text")
    }

    fn escaped(&mut self, quote: char) -> Parsed<char> {
        let Some(c) = self.peek() else { return self.fail("an escape") };
        self.at += c.len_utf8();
        Ok(match c {
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '/' | '\\' => c,
            c if c == quote => c,
            'u' => {
                let high = self.unit()?;
                let is_half = (0xd800..0xdc00).contains(&high) && self.eat("\\u");
                let low = if is_half { Some(self.unit()?) } else { None };
                let units = [high].into_iter().chain(low);
                match char::decode_utf16(units).next() {
                    Some(Ok(c)) => c,
                    _ => return self.fail("the other half of a surrogate pair"),
                }
            }
            _ => {
                self.at -= c.len_utf8();
                return self.fail("an escape that JSON has");
            }
        })
    }

    fn unit(&mut self) -> Parsed<u16> {
        let digits = self.rest().get(..4).filter(|it| it.bytes().all(|c| c.is_ascii_hexdigit()));
        match digits.and_then(|digits| u16::from_str_radix(digits, 16).ok()) {
            Some(unit) => {
                self.at += 4;
                Ok(unit)
            }
            None => self.fail("four hexadecimal digits"),
        }
    }

    /// Tests with `||` between them.
    fn any(&mut self) -> Parsed<Test> {
        self.depth += 1;
        if self.depth > DEPTH {
            return self.fail("fewer conditions within each other");
        }
        let mut tests = vec![self.all()?];
        while self.joined("||") {
            tests.push(self.all()?);
        }
        self.depth -= 1;
        Ok(one_or(tests, Test::Any))
    }

    /// Tests with `&&` between them.
    fn all(&mut self) -> Parsed<Test> {
        let mut tests = vec![self.test()?];
        while self.joined("&&") {
            tests.push(self.test()?);
        }
        Ok(one_or(tests, Test::All))
    }

    fn joined(&mut self, by: &str) -> bool {
        let before = self.at;
        self.blank();
        if self.eat(by) {
            self.blank();
            return true;
        }
        self.at = before;
        false
    }

    fn test(&mut self) -> Parsed<Test> {
        let before = self.at;
        let is_not = self.rest().starts_with('!');
        if is_not {
            self.at += 1;
            self.blank();
        }
        let (test, is_comparison) = if self.eat("(") {
            self.blank();
            let test = self.any()?;
            self.blank();
            self.expect(")", "`)`")?;
            (test, false)
        } else {
            self.comparison()?
        };
        match is_not {
            true if is_comparison => {
                self.at = before;
                self.fail("parentheses around a comparison after `!`")
            }
            true => Ok(Test::Not(Box::new(test))),
            false => Ok(test),
        }
    }

    /// A comparison, or a path or a function that is a test by itself.
    fn comparison(&mut self) -> Parsed<(Test, bool)> {
        let left = self.operand()?;
        let after_left = self.at;
        self.blank();
        let signs = [
            ("==", Comparison::Equal),
            ("!=", Comparison::NotEqual),
            ("<=", Comparison::LessOrEqual),
            (">=", Comparison::GreaterOrEqual),
            ("<", Comparison::Less),
            (">", Comparison::Greater),
        ];
        let sign = signs.into_iter().find(|(sign, _)| self.eat(sign));
        let Some((_, comparison)) = sign else {
            self.at = after_left;
            return match left {
                Operand::Path(path) => Ok((Test::Exists(path), false)),
                Operand::Matches(matches) => Ok((Test::Matches(matches), false)),
                _ => self.fail("a comparison: `==`, `!=`, `<`, `<=`, `>` or `>=`"),
            };
        };
        self.blank();
        let before_right = self.at;
        let right = self.operand()?;
        if !is_value(&left) || !is_value(&right) {
            self.at = if is_value(&left) { before_right } else { after_left };
            return self.fail("a path to one value beside a comparison");
        }
        Ok((Test::Compares(left, comparison, right), true))
    }

    fn operand(&mut self) -> Parsed<Operand> {
        match self.peek() {
            Some('\'' | '"') => Ok(Operand::Literal(Value::String(self.string()?))),
            Some('-' | '0'..='9') => self.number(),
            Some('@' | '$') => Ok(Operand::Path(self.path()?)),
            Some('a'..='z') => {
                let before = self.at;
                let word = self.take(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
                Ok(match word {
                    "true" => Operand::Literal(Value::Bool(true)),
                    "false" => Operand::Literal(Value::Bool(false)),
                    "null" => Operand::Literal(Value::Null),
                    _ => return self.function(word, before),
                })
            }
            _ => self.fail("a path such as `@.name`, a value or a function"),
        }
    }

    fn path(&mut self) -> Parsed<Path> {
        let is_absolute = self.rest().starts_with('$');
        if !is_absolute && !self.rest().starts_with('@') {
            return self.fail("a path such as `@.name`");
        }
        self.at += 1;
        Ok(Path { is_absolute, query: self.query()? })
    }

    fn number(&mut self) -> Parsed<Operand> {
        let before = self.at;
        self.take(|c| c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'e' | 'E'));
        let text = &self.text[before..self.at];
        let digits = text.trim_start_matches('-');
        let is_plain =
            !digits.starts_with('0') || !digits[1..].starts_with(|c: char| c.is_ascii_digit());
        let is_json = is_plain
            && !digits.starts_with('.')
            && !digits.contains(".e")
            && !digits.ends_with('.');
        match (text.parse::<i128>(), text.parse::<f64>()) {
            (Ok(number), _) if is_json => Ok(Operand::Literal(Value::Int(number))),
            (_, Ok(number)) if is_json => Ok(Operand::Literal(Value::Float(number))),
            _ => {
                self.at = before;
                self.fail("a number as JSON writes it")
            }
        }
    }

    fn function(&mut self, name: &str, start: usize) -> Parsed<Operand> {
        if !matches!(name, "length" | "count" | "value" | "match" | "search") {
            self.at = start;
            return self.fail("`length`, `count`, `value`, `match` or `search`");
        }
        self.expect("(", "`(`")?;
        self.blank();
        let call = match name {
            "length" => Operand::Length(Box::new(self.argument()?)),
            "count" => Operand::Count(self.path()?),
            "value" => Operand::ValueOf(self.path()?),
            _ => {
                let text = self.argument()?;
                self.blank();
                self.expect(",", "`,` and a regular expression")?;
                self.blank();
                let before = self.at;
                let pattern = match self.argument()? {
                    Operand::Literal(Value::String(text)) => match Regexp::parse(&text) {
                        Some(regexp) => Pattern::Fixed(regexp),
                        None => {
                            self.at = before;
                            return self.fail("a regular expression as RFC 9485 writes it");
                        }
                    },
                    other => Pattern::Found(other),
                };
                Operand::Matches(Box::new(Matches { is_whole: name == "match", text, pattern }))
            }
        };
        self.blank();
        self.expect(")", "`)`")?;
        Ok(call)
    }

    fn argument(&mut self) -> Parsed<Operand> {
        let before = self.at;
        let argument = self.operand()?;
        if is_value(&argument) {
            return Ok(argument);
        }
        self.at = before;
        self.fail("a path to one value")
    }
}

fn is_value(operand: &Operand) -> bool {
    match operand {
        Operand::Path(path) => path.query.is_singular(),
        Operand::Matches(_) => false,
        _ => true,
    }
}

fn one_or(mut tests: Vec<Test>, all: impl Fn(Vec<Test>) -> Test) -> Test {
    match (tests.len(), tests.pop()) {
        (1, Some(test)) => test,
        (_, last) => {
            tests.extend(last);
            all(tests)
        }
    }
}
