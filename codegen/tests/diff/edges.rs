//! Changes that are easily taken for others.

use codegen::diff::diff;

use crate::compare::{api, shown, spec};

/// Resources and types before and after, and what is reported there and back.
type Edge<'a> = (&'a str, [&'a str; 2], [&'a str; 2], [&'a str; 2]);

const EDGES: &[Edge<'_>] = &[
    (
        "an element of a tuple widens, others become other types in ways that differ",
        [
            "  r: {put: {PUT: /n, body: N}}\n",
            "  N: {fields: {a: 'Tuple<string, integer>', b: 'Tuple<string, integer>', c: 'Tuple<integer, A>'}}\n  A: {fields: {x: string}}\n",
        ],
        [
            "  r: {put: {PUT: /n, body: N}}\n",
            "  N: {fields: {a: 'Tuple<string, number | null>', b: 'Tuple<uuid, number>', c: 'Tuple<integer, A>'}}\n  A: {fields: {x: string, y: string}}\n",
        ],
        [
            "request.field.required.added types.A.y\nrequest.type.widened types.N.a\nrequest.type.changed types.N.b\n",
            "request.field.required.removed types.A.y\nrequest.type.narrowed types.N.a\nrequest.type.changed types.N.b\n",
        ],
    ),
    (
        "a tuple gets an element, another becomes a list of what it holds, a third one of something else",
        [
            "  r: {get: GET /n -> N}\n",
            "  N: {fields: {a: 'Tuple<string, string>', b: 'Tuple<integer, integer>', c: 'Tuple<integer, string>'}}\n",
        ],
        [
            "  r: {get: GET /n -> N}\n",
            "  N: {fields: {a: 'Tuple<string, string, string>', b: Array<number>, c: Array<integer>}}\n",
        ],
        [
            "response.type.changed types.N.a\nresponse.type.widened types.N.b\nresponse.type.changed types.N.c\n",
            "response.type.changed types.N.a\nresponse.type.narrowed types.N.b\nresponse.type.changed types.N.c\n",
        ],
    ),
    (
        "the types in the elements of a tuple are renamed, and nothing else",
        [
            "  r: {get: 'GET /n -> Tuple<A, P>'}\n",
            "  A: {fields: {x: 'Tuple<A, string> | null'}}\n  P: {type: 'Tuple<string, A>'}\n",
        ],
        [
            "  r: {get: 'GET /n -> Tuple<B, Tuple<string, B>>'}\n",
            "  B: {fields: {x: 'Tuple<B, string> | null'}}\n",
        ],
        [
            "type.renamed types.B\ntype.alias.removed types.P\n",
            "type.renamed types.A\ntype.alias.added types.P\n",
        ],
    ),
    (
        "a type keeps its old name, but what is written in place in it does not",
        ["  r: {get: GET /n -> N}\n", "  N: {fields: {x: string, o?: {values: [a, b]}}}\n"],
        [
            "  r: {get: GET /n -> M}\n",
            "  M: {also: [N], fields: {x: string, o?: {values: [a, b]}}}\n",
        ],
        [
            "type.name.added types.M\ntype.renamed types.M.o\n",
            "type.name.removed types.M\ntype.renamed types.N.o\n",
        ],
    ),
    (
        "the first text of a stream is another, for one was put before it",
        [
            "  r: {get: {GET: /e, events: E}}\n",
            "  E: {tag: type, collect: {name: Sum, fields: {text: {pieces: a.x}}}, variants: {a: {x: string}, b: {y: string}}}\n",
        ],
        [
            "  r: {get: {GET: /e, events: E}}\n",
            "  E: {tag: type, collect: {name: Sum, fields: {more: {pieces: b.y}, text: {pieces: a.x}}}, variants: {a: {x: string}, b: {y: string}}}\n",
        ],
        [
            "aggregate.text.changed types.E.collect\naggregate.part.added types.E.collect.more\n",
            "aggregate.text.changed types.E.collect\naggregate.part.removed types.E.collect.more\n",
        ],
    ),
    (
        "arguments of a constructor change places while one is renamed on the wire",
        ["  r: {put: {PUT: /n, body: N}}\n", "  N: {fields: {a: string, b: string}}\n"],
        [
            "  r: {put: {PUT: /n, body: N}}\n",
            "  N: {fields: {b2: {name: b, type: string}, a: string}}\n",
        ],
        [
            "request.fields.reordered types.N\nfield.wire-name.changed types.N.b2\n",
            "request.fields.reordered types.N\nfield.wire-name.changed types.N.b\n",
        ],
    ),
    (
        "a type is split off and grows",
        ["  r: {a: GET /a -> A, b: GET /b -> A}\n", "  A: {fields: {x: string, y: string}}\n"],
        [
            "  r: {a: GET /a -> A, b: GET /b -> B}\n",
            "  A: {fields: {x: string, y: string}}\n  B: {fields: {x: string, y: string, z?: string}}\n",
        ],
        [
            "type.split types.B\nresponse.field.added types.B.z\n",
            "type.merged types.A\nresponse.field.removed types.B.z\n",
        ],
    ),
    (
        "names in a path shift their places",
        ["  r: {get: 'GET /a/{id}/b/{p} -> string'}\n", ""],
        ["  r: {get: 'GET /a/{org}/b/{id} -> string'}\n", ""],
        [
            "operation.path-parameter.renamed resources.r.get\noperation.path-parameter.renamed resources.r.get\n",
            "operation.path-parameter.renamed resources.r.get\noperation.path-parameter.renamed resources.r.get\n",
        ],
    ),
    (
        "parameters of a path change places",
        ["  r: {get: 'GET /a/{x}/b/{y} -> string'}\n", ""],
        ["  r: {get: 'GET /a/{y}/b/{x} -> string'}\n", ""],
        [
            "operation.arguments.reordered resources.r.get\noperation.path.changed resources.r.get\n",
            "operation.arguments.reordered resources.r.get\noperation.path.changed resources.r.get\n",
        ],
    ),
    (
        "an alias that may be null is written out",
        ["  r: {get: GET /a -> Array<A>}\n", "  A: string | null\n"],
        ["  r: {get: 'GET /a -> Array<string | null>'}\n", ""],
        ["type.alias.removed types.A\n", "type.alias.added types.A\n"],
    ),
    (
        "an operation loses its own type for an error, so the client's stands",
        [
            "  r: {get: {GET: /a, returns: string, errors: {404: E}}, other: {GET: /b, returns: E}}\n",
            "  E: {fields: {e: string}}\n  F: {fields: {f: string}}\n",
        ],
        [
            "  r: {get: {GET: /a, returns: string}, other: {GET: /b, returns: E}}\n",
            "  E: {fields: {e: string}}\n  F: {fields: {f: string}}\n",
        ],
        [
            "error.type.changed resources.r.get.errors.404\n",
            "error.type.changed resources.r.get.errors.404\n",
        ],
    ),
    (
        "members of a body become a type with more that is optional",
        ["  r: {put: {PUT: /n, body: {a: string}}}\n", ""],
        ["  r: {put: {PUT: /n, body: N}}\n", "  N: {fields: {a: string, b?: string}}\n"],
        [
            "request.body.style.changed resources.r.put.body\n",
            "request.body.style.changed resources.r.put.body\n",
        ],
    ),
    (
        "a variant in place gets a name, which it had already",
        [
            "  r: {get: GET /e -> E}\n",
            "  E: {tag: type, variants: {a: {docs: An a., fields: {x: string}}, b: {y: string}}}\n",
        ],
        [
            "  r: {get: GET /e -> E}\n",
            "  E: {tag: type, variants: {a: EA, b: {y: string}}}\n  EA: {docs: An a., fields: {x: string}}\n",
        ],
        ["", ""],
    ),
    (
        "another name of a type becomes one of its own",
        ["  r: {a: GET /a -> A, b: GET /b -> B}\n", "  A: {fields: {x: string}}\n  B: A\n"],
        [
            "  r: {a: GET /a -> A, b: GET /b -> B}\n",
            "  A: {fields: {x: string}}\n  B: {fields: {x: string}}\n",
        ],
        ["type.split types.B\n", "type.merged types.B\n"],
    ),
    (
        "a resource moves and one of its operations gets another name",
        ["  r: {a: GET /a -> string, b: GET /b -> string}\n", ""],
        ["  s: {a: GET /a -> string, c: GET /b -> string}\n", ""],
        [
            "resource.moved resources.s\noperation.renamed resources.s.c\n",
            "resource.moved resources.r\noperation.renamed resources.r.b\n",
        ],
    ),
    (
        "a struct that is sent alone no longer has the tag, which its union writes all the same",
        [
            "  r: {put: {PUT: /c, body: {all: Array<Cat>}}, list: {PUT: /p, body: Pet}}\n",
            "  Cat: {fields: {kind: '\"cat\"', name: string}}\n  Pet: {tag: kind, variants: {cat: Cat, dog: {}}}\n",
        ],
        [
            "  r: {put: {PUT: /c, body: {all: Array<Cat>}}, list: {PUT: /p, body: Pet}}\n",
            "  Cat: {fields: {name: string}}\n  Pet: {tag: kind, variants: {cat: Cat, dog: {}}}\n",
        ],
        ["request.constant.removed types.Cat.kind\n", "request.constant.added types.Cat.kind\n"],
    ),
    (
        "a struct that is only a variant lists the tag or does not, and a type or a literal types it",
        [
            "  r: {list: {PUT: /p, body: Pet}, get: GET /c -> Cat}\n",
            "  Cat: {fields: {kind: '\"cat\"', name: string}}\n  Dog: {fields: {kind: DogKind}}\n  DogKind: {values: [dog]}\n  Pet: {tag: kind, variants: {cat: Cat, dog: Dog}}\n",
        ],
        [
            "  r: {list: {PUT: /p, body: Pet}, get: GET /c -> Cat}\n",
            "  Cat: {fields: {name: string}}\n  Dog: {fields: {kind: '\"dog\"'}}\n  Pet: {tag: kind, variants: {cat: Cat, dog: Dog}}\n",
        ],
        ["", ""],
    ),
];

#[test]
fn what_looks_like_something_else_is_reported_for_what_it_is() {
    for (name, before, after, expected) in EDGES {
        let lowered = |[resources, types]: &[&str; 2]| {
            let text = if types.is_empty() {
                spec(resources, "").replace("types:\n", "")
            } else {
                spec(resources, types)
            };
            let errors = "errors: {404: F}, base_url";
            api(&if types.contains("F:") { text.replace("base_url", errors) } else { text })
        };
        let (old, new) = (lowered(before), lowered(after));
        assert_eq!(shown(&diff(&old, &new)), expected[0], "{name}");
        assert_eq!(shown(&diff(&new, &old)), expected[1], "{name}, backwards");
    }
}

/// Absent and null, before and after, wherever they can be said: one fact there, its mirror back.
#[test]
fn every_change_of_presence_is_one_fact_and_its_mirror_backwards() {
    let presences = ["a: string", "a: string | null", "a?: string", "a?: string | null"];
    let places = [
        ("  r: {put: {PUT: /n, query: {MEMBER}}}\n", ""),
        ("  r: {put: {PUT: /n, headers: {MEMBER}}}\n", ""),
        ("  r: {put: {PUT: /n, body: {MEMBER}}}\n", ""),
        ("  r: {put: {PUT: /n, body: N}}\n", "  N: {fields: {MEMBER}}\n"),
        ("  r: {get: GET /n -> N}\n", "  N: {fields: {MEMBER}}\n"),
        ("  r: {put: {PUT: /n, body: N, returns: N}}\n", "  N: {fields: {MEMBER}}\n"),
    ];
    for (resources, types) in places {
        let with = |member: &str| {
            let text = spec(resources, types).replace("MEMBER", member);
            api(&if types.is_empty() { text.replace("types:\n", "") } else { text })
        };
        for was in presences {
            for is in presences {
                let (there, back) = (diff(&with(was), &with(is)), diff(&with(is), &with(was)));
                assert!(there.len() <= 1, "{resources} {was} -> {is}: {}", shown(&there));
                let mirror = there.first().map(|change| change.rule.mirror);
                assert_eq!(mirror, back.first().map(|change| change.rule.id), "{was} -> {is}");
            }
        }
    }
}

/// Types written in place in groups are called after the group, whatever takes it.
#[test]
fn a_parameter_that_moves_into_a_group_takes_its_type_along() {
    let with = |groups: &str, query: &str| {
        let text = spec(&format!("  r: {{get: {{GET: /n, query: {query}}}}}\n"), "");
        api(&text.replace("types:\n", "").replace("resources:", &format!("{groups}resources:")))
    };
    let own = with("", "{m?: {values: [a, b]}}");
    let group = with("parameters: {G: {m?: {values: [a, b]}}}\n", "G");
    assert_eq!(shown(&diff(&own, &group)), "type.renamed parameters.G.m\n");
    assert_eq!(shown(&diff(&group, &own)), "type.renamed resources.r.get.query.m\n");
}
