//! What becomes of the constructs of the language.

use codegen::{
    Source,
    api::{
        Api, Body, Field, Location, Operation, Presence, Response, Shape, Type, TypeDef, TypeKind,
    },
    diagnostics::Diagnostics,
};

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
    assert_eq!(move_.body, Body::Members);
    assert_eq!(move_.arguments, None);
    let find =
        |wire: &str| move_.parameters.iter().find(|parameter| parameter.wire == wire).expect(wire);
    assert_eq!(find("X-Mode").constant.as_deref(), Some("\"fast\""));
    assert_eq!(find("kind").constant.as_deref(), Some("\"note\""));
    assert_eq!(find("kind").location, Location::Member);
    assert_eq!(find("text").null_setter.as_ref().map(|ident| ident.as_str()), Some("text_null"));
    assert_eq!(find("team").null_setter, None);
    assert_eq!(find("where").presence, Presence::Nullable);
    assert_eq!(find("id").ty, Type::Integer);
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
    assert_eq!(operation(&sent).body, Body::Whole);
    assert_eq!(operation(&sent).parameters[0].ident.as_str(), "body");
    let given = types(&format!("  Many: {many}"), &["Many"]);
    assert!(
        matches!(&def(&given, "Many").kind, TypeKind::Struct(object) if object.arguments.is_none())
    );
}
