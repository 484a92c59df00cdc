//! Lowering of the constructs of the language.

use codegen::Source;
use codegen::api::{
    Api, BodyShape, Field, Literal, Location, Operation, Presence, Response, Scalar, Shape, Type,
    TypeDef, TypeKind,
};
use codegen::diagnostics::Diagnostics;

fn lower(rest: &str) -> Result<Api, String> {
    let text = format!(
        "package: {{name: notes, version: 0.1.0}}\nclient: {{name: Notes, base_url: https://notes.example}}\n{rest}"
    );
    lower_all(text)
}

fn lower_all(text: String) -> Result<Api, String> {
    let sources = [Source { name: "notes.yaml".to_owned(), text }];
    let (spec, mut mistakes): (_, Diagnostics) = codegen::spec::parse(&sources);
    let api = codegen::lower::lower(&spec, &mut mistakes);
    api.ok_or_else(|| mistakes.render(&sources))
}

fn api(rest: &str) -> Api {
    lower(rest).unwrap_or_else(|mistakes| panic!("{mistakes}"))
}

/// The types, used by one operation each.
fn types(types: &str, used: &[&str]) -> Api {
    let operations: String = used
        .iter()
        .map(|name| format!("    get_{}: {{GET: /{name}, returns: {name}}}\n", name.to_lowercase()))
        .collect();
    api(&format!("resources:\n  r:\n{operations}types:\n{types}"))
}

fn operation(api: &Api) -> &Operation {
    &api.resources[0].operations[0]
}

fn def<'a>(api: &'a Api, name: &str) -> &'a TypeDef {
    api.types.iter().find(|def| def.name == name).unwrap_or_else(|| panic!("{name}"))
}

fn fields<'a>(api: &'a Api, name: &str) -> &'a [Field] {
    match &def(api, name).kind {
        TypeKind::Struct(object) => &object.fields,
        other => panic!("{name}: {other:?}"),
    }
}

fn is_boxed(api: &Api, name: &str, field: usize) -> bool {
    matches!(fields(api, name)[field].ty, Type::Boxed(_))
}

#[test]
fn parameters_stand_in_the_order_of_arguments() {
    let api = api(r#"
parameters:
  Scope: {team?: string | null}
resources:
  notes:
    move:
      POST: /teams/{to}/notes/{id}
      path: {id: integer, to: string}
      query: [Scope, {limit: integer, order?: {values: [asc, desc]}}]
      headers: {X-Mode: '"fast"', X-Trace?: string}
      body:
        text?: string | null
        title: string
        kind: '"note"'
        where: string | null
"#);
    let move_ = operation(&api);
    let names: Vec<&str> =
        move_.parameters.iter().map(|parameter| parameter.ident.as_str()).collect();
    assert_eq!(
        names,
        [
            "to", "id", "limit", "x_mode", "title", "kind", "r#where", "team", "order", "x_trace",
            "text"
        ]
    );
    assert_eq!(move_.ident.as_str(), "r#move");
    assert_eq!(move_.request.as_str(), "MoveRequest");
    assert_eq!(move_.body_shape(), Some(BodyShape::Members));
    assert_eq!(move_.arguments, None);
    let find =
        |wire: &str| move_.parameters.iter().find(|parameter| parameter.wire == wire).expect(wire);
    assert_eq!(find("X-Mode").constant, Some(Literal::String("fast".into())));
    assert_eq!(find("kind").constant, Some(Literal::String("note".into())));
    assert_eq!(find("kind").location, Location::Body);
    assert_eq!(find("text").null_setter.as_ref().map(|ident| ident.as_str()), Some("text_null"));
    assert_eq!(find("team").null_setter, None);
    assert_eq!(find("where").presence, Presence::Nullable);
    assert_eq!(find("id").ty, Type::Scalar(Scalar::Integer));
    assert_eq!(def(&api, "NotesMoveOrder").ident.as_str(), "NotesMoveOrder");
    assert_eq!(api.types.len(), 1, "a constant needs no type");
}

#[test]
fn many_arguments_are_named_in_a_struct() {
    let body = |count: usize| {
        let members: Vec<String> = (0..count).map(|at| format!("m{at}: string")).collect();
        format!(
            "resources: {{notes: {{make: {{POST: /x, body: {{{}, k: '\"v\"'}}}}}}}}",
            members.join(", ")
        )
    };
    assert_eq!(operation(&api(&body(6))).arguments, None);
    let arguments = operation(&api(&body(7))).arguments.clone();
    assert_eq!(arguments.expect("a struct").as_str(), "MakeArguments");

    let many = "{fields: {a: string, b: string, c: string, d: string, e: string, f: string, g: string, h?: string}}";
    let sent = api(&format!(
        "resources: {{r: {{put: {{PUT: /x, body: Many}}}}}}\ntypes: {{Many: {many}}}"
    ));
    match &def(&sent, "Many").kind {
        TypeKind::Struct(object) => {
            assert_eq!(object.arguments.as_ref().expect("a struct").as_str(), "ManyArguments")
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(operation(&sent).body_shape(), Some(BodyShape::Whole));
    assert_eq!(operation(&sent).parameters[0].ident.as_str(), "body");
    let given = types(&format!("  Many: {many}"), &["Many"]);
    assert!(
        matches!(&def(&given, "Many").kind, TypeKind::Struct(object) if object.arguments.is_none())
    );
}

#[test]
fn presence_is_what_is_written_also_behind_aliases() {
    let api = types(
        "  S: {fields: {a: string, b: string | null, c?: string, d?: string | null, e: Maybe, f: Array<Maybe>, g: Maybe | null}}\n  Maybe: string | null\n",
        &["S"],
    );
    let presences: Vec<Presence> = fields(&api, "S").iter().map(|field| field.presence).collect();
    use Presence::{Nullable, Optional, OptionalNullable, Required};
    assert_eq!(
        presences,
        [Required, Nullable, Optional, OptionalNullable, Nullable, Required, Nullable]
    );
    assert_eq!(fields(&api, "S")[4].ty, Type::Scalar(Scalar::String));
    assert_eq!(fields(&api, "S")[6].ty, Type::Scalar(Scalar::String));
}

#[test]
fn types_in_place_follow_what_holds_them() {
    let api = types(
        "  B: {fields: {x: {fields: {y: {values: [p, q]}}}, z: {values: [r], type_name: Zed}, l: '\"only\"'}}\n  A: {fields: {b: B}}\n",
        &["A"],
    );
    let names: Vec<&str> = api.types.iter().map(|def| def.ident.as_str()).collect();
    assert_eq!(names, ["B", "BX", "BXY", "Zed", "BL", "A"]);
    let modules: Vec<&str> = api.types.iter().map(|def| def.module.as_str()).collect();
    assert_eq!(modules, ["b", "bx", "bxy", "zed", "bl", "a"]);
    assert_eq!(
        fields(&api, "A")[0].ty,
        Type::Named(codegen::api::TypeRef { index: 0, ident: def(&api, "B").ident.clone() })
    );
    for def in &api.types {
        assert!(def.usage.response && !def.usage.request && !def.usage.event, "{}", def.name);
    }
}

#[test]
fn tagged_unions_hold_structs_without_their_tag() {
    let api = api(r#"
resources:
  r: {stream: {GET: /x, events: Alias}}
types:
  Alias: Event
  Event:
    tag: type?
    type_names: "{variant}Event"
    fields: {at: integer}
    variants:
      text_delta: {text: string, type: '"text_delta"'}
      stop: {name: Ended, docs: The end., fields: {}}
      call: Call
      again: CallAlias
  CallAlias: Other
  Call: {fields: {type: '"call"', at: integer, id: string}}
  Other: {fields: {at: integer}}
"#);
    let TypeKind::TaggedUnion(union) = &def(&api, "Event").kind else { panic!() };
    assert!(union.tag_optional && union.tag == "type");
    let variants: Vec<(&str, &str)> = union
        .variants
        .iter()
        .map(|variant| (variant.ident.as_str(), variant.payload.ident.as_str()))
        .collect();
    assert_eq!(
        variants,
        [
            ("TextDelta", "TextDeltaEvent"),
            ("Ended", "EndedEvent"),
            ("Call", "Call"),
            ("Again", "Other")
        ]
    );
    let wires =
        |name: &str| fields(&api, name).iter().map(|field| field.wire.as_str()).collect::<Vec<_>>();
    assert_eq!(wires("TextDeltaEvent"), ["at", "text"]);
    assert_eq!(wires("Call"), ["at", "id"]);
    assert_eq!(union.common.len(), 1);
    assert!(def(&api, "Event").usage.event, "the event is what the alias stands for");
    assert!(!def(&api, "Call").usage.event);
    assert_eq!(def(&api, "EndedEvent").notes.docs.as_str(), "The end.");
}

#[test]
fn shapes_tell_alternatives_apart() {
    let api = types(
        r#"
  U: {any_of: [string, number, boolean, Array<S>, A, B]}
  L: {any_of: {One: P, Two: Q}}
  A: {fields: {a: string, both: string}}
  B: {fields: {both: string, b: string}}
  P: {fields: {kind: '"p"', x: string}}
  Q: {fields: {kind: '"q"', x: string}}
  S: {any_of: [string, "Record<string, string>"]}
"#,
        &["U", "L"],
    );
    let shapes = |name: &str| match &def(&api, name).kind {
        TypeKind::ShapeUnion(union) => {
            union.variants.iter().map(|variant| variant.shape.clone()).collect::<Vec<_>>()
        }
        other => panic!("{other:?}"),
    };
    let object = |members: &[&str], literals: &[(&str, &str)]| Shape::Object {
        members: members.iter().map(|name| (*name).to_owned()).collect(),
        literals: literals
            .iter()
            .map(|(name, value)| ((*name).to_owned(), Literal::String((*value).to_owned())))
            .collect(),
    };
    assert_eq!(
        shapes("U"),
        [
            Shape::String,
            Shape::Number,
            Shape::Boolean,
            Shape::Array,
            object(&["a"], &[]),
            object(&["b"], &[])
        ]
    );
    assert_eq!(shapes("L"), [object(&[], &[("kind", "p")]), object(&[], &[("kind", "q")])]);
    assert_eq!(shapes("S"), [Shape::String, Shape::Record]);
    let TypeKind::ShapeUnion(union) = &def(&api, "U").kind else { panic!() };
    let names: Vec<&str> = union.variants.iter().map(|variant| variant.ident.as_str()).collect();
    assert_eq!(names, ["String", "Number", "Boolean", "SArray", "A", "B"]);
}

#[test]
fn recursion_is_boxed_where_it_must_be_whatever_the_order() {
    let list = [
        "  Tree: {fields: {left?: Tree, all: Array<Tree>, named: 'Record<string, Tree>', leaf: Leaf}}\n",
        "  Leaf: {fields: {n: integer}}\n",
        "  Ping: {fields: {pong?: PongAlias, tree: Tree}}\n",
        "  PongAlias: Pong\n",
        "  Pong: {fields: {ping: Ping | null, choice: Choice}}\n",
        "  Choice: {any_of: [string, Pong]}\n",
        "  Expr: {tag: op, variants: {not: {of: Expr}, lit: {value: string}}}\n",
    ];
    for turn in 0..list.len() {
        let text: String = list.iter().cycle().skip(turn).take(list.len()).copied().collect();
        let api = types(&text, &["Ping", "Expr"]);
        let tree: Vec<bool> = (0..4).map(|field| is_boxed(&api, "Tree", field)).collect();
        assert_eq!(tree, [true, false, false, false]);
        assert!(is_boxed(&api, "Ping", 0) && !is_boxed(&api, "Ping", 1));
        assert!(is_boxed(&api, "Pong", 0) && is_boxed(&api, "Pong", 1));
        assert!(is_boxed(&api, "ExprNot", 0));
        let TypeKind::ShapeUnion(choice) = &def(&api, "Choice").kind else { panic!() };
        assert!(matches!(choice.variants[1].ty, Type::Boxed(_)));
        let TypeKind::Alias(alias) = &def(&api, "PongAlias").kind else { panic!() };
        assert!(matches!(alias, Type::Named(_)));
    }
}

#[test]
fn an_optional_field_that_closes_a_cycle_boxes_no_required_one() {
    for last in ["last?: Note", "last: Note | null", "last?: Note | null"] {
        let list = ["  Note: {fields: {owner: Person}}\n", "  Person: {fields: {LAST}}\n"];
        for turn in 0..2 {
            let text = list.iter().cycle().skip(turn).take(2).copied().collect::<String>();
            let api = types(&text.replace("LAST", last), &["Note"]);
            assert!(!is_boxed(&api, "Note", 0) && is_boxed(&api, "Person", 0), "{last}");
        }
    }
}

#[test]
fn only_a_literal_in_place_is_a_constant() {
    let api = api(r#"
resources:
  r:
    put:
      PUT: /x
      headers: {X-Version: '"1"', X-Mode: Mode}
      body: {a: '"a"', b: Named, c: {values: [c]}, d?: '"d"', s: S}
types:
  S: {fields: {a: '"a"', b: Named, c: {values: [c]}, mode: Mode}}
  Named: '"b"'
  Mode: {values: [fast]}
"#);
    let constant = |wire: &str| {
        let mut parameters = operation(&api).parameters.iter();
        let found = parameters.find(|it| it.wire == wire).expect("it is there");
        (found.constant.as_ref().map(ToString::to_string), found.ty == Type::Scalar(Scalar::String))
    };
    assert_eq!(constant("X-Version"), (Some("\"1\"".to_owned()), true));
    assert_eq!(constant("a"), (Some("\"a\"".to_owned()), true));
    for asked in ["X-Mode", "b", "c", "d"] {
        assert_eq!(constant(asked), (None, false), "{asked}");
    }
    let literals: Vec<&str> = api
        .types
        .iter()
        .filter(|def| matches!(&def.kind, TypeKind::Enum(known) if known.literal))
        .map(|def| def.name.as_str())
        .collect();
    assert_eq!(literals, ["SA", "RPutD"], "a constant parameter has no type");
}

#[test]
fn pages_add_their_parameters_unless_they_are_there() {
    let rest = |query: &str| {
        format!(
            "pagination:\n  Cursor: {{request: {{token: cursor, size: limit}}, response: {{items: data, next: next}}}}\n\
             resources:\n  notes:\n    list: {{GET: /x, query: {query}, pages: Cursor<string>}}\n"
        )
    };
    let added = api(&rest("{state?: string}"));
    let names: Vec<&str> = operation(&added).parameters.iter().map(|it| it.wire.as_str()).collect();
    assert_eq!(names, ["state", "cursor", "limit"]);
    assert!(matches!(
        operation(&added).response,
        Response::Pages { scheme: 0, item: Type::Scalar(Scalar::String) }
    ));
    assert_eq!(added.schemes.len(), 1);
    assert!(lower(&rest("{limit?: {type: integer, docs: Mine.}, cursor?: string}")).is_ok());
}

#[test]
fn errors_of_an_operation_stand_over_the_clients() {
    let api = lower_all(
        "package: {name: notes, version: 0.1.0}\n\
         client: {name: Notes, base_url: https://notes.example, errors: {422: Invalid, 500: Broken}}\n\
         resources: {r: {a: {GET: /a, errors: {422: Other, 404: Invalid}}, b: {GET: /b}}}\n\
         types: {Invalid: {fields: {}}, Other: {fields: {}}, Broken: {fields: {}}}\n"
            .to_owned(),
    )
    .unwrap_or_else(|mistakes| panic!("{mistakes}"));
    let of = |at: usize| {
        let errors = &api.resources[0].operations[at].errors;
        errors
            .iter()
            .map(|(statuses, ty)| (statuses.to_string(), ty.ident.as_str()))
            .collect::<Vec<_>>()
    };
    let text = |status: u16, ty| (status.to_string(), ty);
    assert_eq!(of(0), [text(404, "Invalid"), text(422, "Other"), text(500, "Broken")]);
    assert_eq!(of(1), [text(422, "Invalid"), text(500, "Broken")]);
    let bodies: Vec<(&str, String)> =
        api.error_bodies.iter().map(|body| (body.ident.as_str(), body.described())).collect();
    let expected = [("invalid", "404, 422"), ("other", "422"), ("broken", "500")];
    assert_eq!(bodies, expected.map(|(ident, statuses)| (ident, statuses.to_owned())));
}

#[test]
fn members_carry_their_defaults_and_examples_as_json() {
    let api = types(
        "  S: {fields: {a?: {type: string, docs: \"An [a].\", default: x, example: \"`\"}, b?: {type: Array<integer>, example: [1, 2]}}}\n",
        &["S"],
    );
    let shown = |at: usize| {
        let field = &fields(&api, "S")[at];
        (field.notes.docs.as_str(), field.notes.default.as_deref(), field.notes.example.as_deref())
    };
    assert_eq!(shown(0), ("An \\[a].", Some("\"x\""), Some("\"`\"")));
    assert_eq!(shown(1), ("", None, Some("[1, 2]")));
}

#[test]
fn two_operations_may_share_method_and_path_if_they_differ() {
    let api = api(
        "resources: {r: {ask: {POST: /x, body: {q: string}, returns: text}, stream: {POST: /x, body: {q: string}, events: unknown}}}",
    );
    assert_eq!(api.resources[0].operations.len(), 2);
}

#[test]
fn types_travel_with_what_holds_them() {
    let api = api(r#"
resources:
  r:
    put: {PUT: /x, body: Sent, returns: Given}
types:
  Sent: {fields: {both: Both}}
  Given: {fields: {both: Array<Both>}}
  Both: {fields: {deep: Deep}}
  Deep: {values: [a]}
"#);
    let usage = |name: &str| (def(&api, name).usage.request, def(&api, name).usage.response);
    assert_eq!(usage("Sent"), (true, false));
    assert_eq!(usage("Given"), (false, true));
    assert_eq!(usage("Both"), (true, true));
    assert_eq!(usage("Deep"), (true, true));
}

#[test]
fn chains_and_nests_without_end_are_no_trouble() {
    let mut text = String::from(
        "resources: {r: {a: {GET: /x, returns: T0}, b: {GET: /y, returns: A0}}}\ntypes:\n",
    );
    let count = 5_000;
    for at in 0..count {
        text.push_str(&format!("  T{at}: {{fields: {{n?: T{}}}}}\n  A{at}: A{}\n", at + 1, at + 1));
    }
    text.push_str(&format!("  T{count}: {{fields: {{back: T0}}}}\n  A{count}: string\n"));
    let api = api(&text);
    assert_eq!(api.types.len(), 2 * count + 2);
    assert!(is_boxed(&api, "T7", 0) && !is_boxed(&api, &format!("T{count}"), 0));
}
