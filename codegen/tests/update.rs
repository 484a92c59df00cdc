//! The update: what changes in a document comes into a spec, and no edit of a person is lost.

use std::fs;
use std::path::Path;

use codegen::diagnostics::Source;
use codegen::import::{Import, Input, Update, UpdateError, Updated, import, update};

#[test]
fn what_changes_upstream_comes_in_and_edits_stay() {
    let made = imported(&document("1.yaml"));
    let updated = updated(&document("2.yaml"), &document("edited.yaml").text, &made.lock);
    let taken = updated.taken.iter();
    let taken = taken.map(|it| format!("{} {} {}, {}\n", it.sort, it.kind, it.path, it.pointer));
    insta::assert_snapshot!(
        "edits_stay",
        format!("{}\n----\n{}", updated.spec[0].text, taken.collect::<String>())
    );
}

#[test]
fn a_lock_has_a_line_for_each_part() {
    insta::assert_snapshot!("lock", imported(&document("1.yaml")).lock);
}

#[test]
fn a_document_that_has_not_changed_changes_no_byte() {
    let first = imported(&document("1.yaml"));
    let edited = document("edited.yaml").text;
    let second = updated(&document("2.yaml"), &edited, &first.lock);
    let again = second.spec[0].text.as_str();
    for (name, spec, lock) in [
        ("1.yaml", first.text.as_str(), &first.lock),
        ("1.yaml", edited.as_str(), &first.lock),
        ("2.yaml", again, &second.import.lock),
        ("2.yaml", &again.replace("Keeper", "Feeder"), &second.import.lock),
    ] {
        let done = updated(&document(name), spec, lock);
        assert_eq!(done.spec[0].text, spec);
        assert_eq!(&done.import.lock, lock);
        assert_eq!(done.taken, []);
    }
}

/// Without edits, an update gives what an import gives, but for the order and the names that stay.
#[test]
fn an_update_of_what_nobody_has_edited_gives_what_an_import_gives() {
    let (one, other) = (document("1.yaml"), document("2.yaml"));
    for (one, other) in [(&one, &other), (&other, &one)] {
        let made = imported(one);
        let done = updated(other, &made.text, &made.lock);
        let fresh = [source("spec/pets.yaml", &imported(other).text)];
        let comparison = codegen::compare(&fresh, &done.spec).expect("both pass");
        let mut facts = comparison.facts.iter().map(|fact| fact.change.rule.id);
        assert!(facts.all(|rule| rule == "operation.moved"), "{:?}", comparison.facts);
    }
}

/// The document of Azure Container Registry is Microsoft's (azure-rest-api-specs, MIT).
#[test]
fn the_imported_spec_of_the_repository_is_up_to_date_with_its_document() {
    let of_repository = |ending: &str| {
        let name = format!("spec/container-registry{ending}");
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(&name);
        source(&name, &fs::read_to_string(path).expect("it can be read"))
    };
    let document = [document("container-registry.json")];
    let (spec, lock) = ([of_repository(".yaml")], of_repository(".import.lock"));
    let names = of_repository(".import.yaml");
    let input = Input { sdk: "container-registry", names: Some(&names), ..input(&document) };
    let done = update(Update { input, spec: &spec, lock: &lock, keep: false });
    let Ok(done) = done else { panic!("it is not updated") };
    assert_eq!(done.spec[0].text, spec[0].text);
    assert_eq!(done.import.lock, lock.text);
    assert_eq!(done.taken, []);
    let report = done.import.report("container-registry", "container-registry.json");
    assert_eq!(report, of_repository(".import.md").text);
}

/// Edits of the first spec that upstream has changed too, each with what is said of it.
#[test]
fn what_both_have_changed_is_a_conflict() {
    let made = imported(&document("1.yaml"));
    let mut messages = String::new();
    for (title, old, new) in [
        ("another type", "age?: integer", "age?: int32"),
        ("other docs", "docs: A pet.", "docs: An animal."),
        (
            "edited, and removed upstream",
            "delete: {DELETE: /owners, status: 204}",
            "delete: {DELETE: /owners, docs: All.}",
        ),
        ("removed, and changed upstream", "      notes?: string\n", ""),
        (
            "added, and not the same upstream",
            "notes?: string\n",
            "notes?: {type: string, docs: Mine.}\n",
        ),
        ("other kinds", "size?: string\n", "size?: {values: [small, large]}\n"),
    ] {
        assert!(made.text.contains(old), "{old}");
        let ours = made.text.replace(old, new);
        let message = try_updated(&document("2.yaml"), &ours, &made.lock, false);
        let message = message.map(|done| done.spec[0].text.clone()).expect_err(title);
        messages.push_str(&format!("# {title}\n\n{message}\n"));
        let kept = try_updated(&document("2.yaml"), &ours, &made.lock, true);
        let kept = kept.unwrap_or_else(|error| panic!("{error}")).spec[0].text.clone();
        assert!(kept.contains(new), "{kept}");
        assert!(kept.contains("born?: date"), "{kept}");
    }
    insta::assert_snapshot!("conflicts", messages);
}

#[test]
fn an_operation_whose_path_moves_upstream_keeps_its_name() {
    let one = document("1.yaml");
    let two = source(
        "2.yaml",
        &one.text.replace("  /pets", "  /v2/pets").replace("  /owners", "  /shop/owners"),
    );
    let made = imported(&one);
    let ours = made.text.replace(
        "    get: GET /pets/{pet_id} -> Pet\n",
        "    fetch: GET /pets/{pet_id} -> Pet   # our name\n",
    );
    assert!(ours != made.text, "{ours}");
    let moved = ours.replace(" /pets", " /v2/pets").replace(" /owners", " /shop/owners");
    let done = updated(&two, &ours, &made.lock);
    assert_eq!(done.spec[0].text, moved);
    assert!(done.taken.iter().all(|it| it.sort == "changed" && it.kind == "fact"));
    let again = updated(&two, &moved, &done.import.lock);
    assert_eq!((&again.spec[0].text, again.taken), (&moved, Vec::new()));
    // What stays where it is has not become what is new beside it.
    let both = one.text.replace("  /owners:\n", "  /v2/owners:\n    get: {tags: [owners], operationId: get_owners, responses: {'204': {description: OK}}}\n  /owners:\n");
    let done = updated(&source("2.yaml", &both), &made.text, &made.lock);
    assert_eq!(done.taken.len(), 1, "{:?}", done.taken);
    assert_eq!(done.taken[0].kind, "operation");
}

/// A new name and a comment are edits too.
#[test]
fn what_upstream_removes_and_a_person_has_touched_is_a_conflict() {
    let one = document("1.yaml");
    let (before, behind) = one.text.split_once("  /pets/{pet_id}:").expect("it is there");
    let (_, behind) = behind.split_once("  /owners:").expect("it is behind");
    let without_get = format!("{before}  /owners:{behind}");
    let without_mail = one.text.replace("        mail: {type: string}\n", "");
    let get = "    get: GET /pets/{pet_id} -> Pet\n";
    let mail = "      mail?: string\n";
    let mut messages = String::new();
    for (title, two, old, new) in [
        ("a new name", &without_get, get, get.replace("get:", "fetch:")),
        ("a comment above it", &without_get, get, format!("    # One.\n{get}")),
        ("a comment behind it", &without_mail, mail, "      mail?: string   # ours\n".to_owned()),
    ] {
        let (made, two) = (imported(&one), source("2.yaml", two));
        let ours = made.text.replace(old, &new);
        let message = try_updated(&two, &ours, &made.lock, false).map(|done| done.taken);
        messages.push_str(&format!("# {title}\n\n{}\n", message.expect_err(title)));
        let kept = try_updated(&two, &ours, &made.lock, true);
        assert_eq!(kept.unwrap_or_else(|error| panic!("{error}")).spec[0].text, ours);
        let done = updated(&two, &made.text, &made.lock);
        assert_eq!(done.spec[0].text, made.text.replace(old, ""));
    }
    insta::assert_snapshot!("touched", messages);
}

#[test]
fn what_upstream_removes_and_the_spec_still_uses_is_a_conflict() {
    let one = document("1.yaml");
    let two = source(
        "2.yaml",
        &one.text
            .replace("        owner: {$ref: '#/components/schemas/Owner'}\n", "")
            .replace("{$ref: '#/components/schemas/Owner'}", "{type: string}"),
    );
    let made = imported(&one);
    let ours = made.text.replace("\ntypes:", "  mine: {best: GET /best -> Owner}\n\ntypes:");
    let message = try_updated(&two, &ours, &made.lock, false).map(drop).expect_err("it is used");
    insta::assert_snapshot!("still_used", message);
    let kept = try_updated(&two, &ours, &made.lock, true).unwrap_or_else(|error| panic!("{error}"));
    assert!(kept.spec[0].text.contains("\n  Owner:\n"), "{}", kept.spec[0].text);
}

#[test]
fn changes_go_into_the_file_that_says_them() {
    let made = imported(&document("1.yaml"));
    let (main, types) = made.text.split_once("\ntypes:\n").expect("it has types");
    let (pet, owner) = types.split_once("  Color:").expect("it has a color");
    let files = [
        source("spec/pets.yaml", &format!("{main}\ntypes:\n{pet}")),
        source("spec/pets/owners.yaml", &format!("# Owners.\ntypes:\n  Color:{owner}")),
    ];
    let lock = source("spec/pets.import.lock", &made.lock);
    let document = [document("2.yaml")];
    let done = update(Update { input: input(&document), spec: &files, lock: &lock, keep: false });
    let done = done.unwrap_or_else(|error| panic!("{error:?}"));
    assert!(done.spec[0].text.contains("born?: date"));
    assert!(
        done.spec[1].text.starts_with("# Owners.\ntypes:\n  Color: {values: [red, green, blue]}\n")
    );
    assert!(done.spec[1].text.contains("country?: string"), "{}", done.spec[1].text);
    assert!(done.spec[1].text.contains("\n  Problem:"), "{}", done.spec[1].text);
}

/// Without a lock all of the document is new, and what the spec says stays.
#[test]
fn a_spec_that_is_kept_by_hand_takes_in_a_document() {
    let ours = "package: {name: pets, version: 1.2.3}\nclient: {name: Zoo, base_url: \"https://pets.example\"}\n\nresources:\n  animals:\n    # Our words.\n    all: {GET: /pets, docs: All of them., returns: Array<Pet>}\n\ntypes:\n  Pet: {fields: {id: string}}\n";
    let document = document("1.yaml");
    let message = try_updated(&document, ours, "", false).map(drop).expect_err("they differ");
    assert!(message.contains("`resources.animals.all.docs`"), "{message}");
    let kept = try_updated(&document, ours, "", true).unwrap_or_else(|error| panic!("{error}"));
    let [spec] = &kept.spec[..] else { panic!("a short spec is one file") };
    insta::assert_snapshot!("by_hand", spec.text);
    let again = updated(&document, &spec.text, &kept.import.lock);
    assert_eq!((&again.spec[0].text, again.taken), (&spec.text, Vec::new()));
}

/// What is long stands beside the spec, which stays as small as it is.
#[test]
fn what_a_large_document_has_goes_into_files_beside_a_spec() {
    let members = |count: usize| -> String {
        let members = (0..count).map(|at| {
            format!("        m{at}: {{type: string, description: 'Text, and more: {at}.'}}\n")
        });
        members.collect()
    };
    let text = document("1.yaml").text;
    let text = text.replacen(
        "  schemas:\n",
        &format!("  schemas:\n    Note:\n      type: object\n      properties:\n{}", members(900)),
        1,
    );
    let large = |more: &str| {
        let returns = "{description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}";
        source("1.yaml", &text.replacen("paths:\n", &format!("paths:\n  /notes:\n    get: {{tags: [notes], operationId: get_note, responses: {{'200': {returns}}}}}\n{more}"), 1))
    };
    let ours = "package: {name: pets, version: 1.2.3}\nclient: {name: Zoo, base_url: \"https://pets.example\"}\n\nresources:\n  mine:\n    ping: GET /ping\n";
    let done = try_updated(&large(""), ours, "", false).unwrap_or_else(|error| panic!("{error}"));
    let names: Vec<&str> = done.spec.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "spec/pets.yaml",
            "spec/pets/shared.yaml",
            "spec/pets/notes.yaml",
            "spec/pets/pets.yaml",
            "spec/pets/owners.yaml",
        ]
    );
    assert!(done.spec[0].text.ends_with("  mine:\n    ping: GET /ping\n"), "{}", done.spec[0].text);
    // A file whose types stand in braces is one of several that say them.
    let more = "  /more:\n    get: {tags: [notes], operationId: get_more, responses: {'204': {description: OK}}}\n";
    let document = [large(more)];
    let lock = source("spec/pets.import.lock", &done.import.lock);
    let more =
        update(Update { input: input(&document), spec: &done.spec, lock: &lock, keep: false });
    let more = more.unwrap_or_else(|error| panic!("{error:?}"));
    let changed = done.spec.iter().zip(&more.spec).filter(|(one, other)| one.text != other.text);
    assert_eq!(
        changed.map(|(one, _)| one.name.as_str()).collect::<Vec<_>>(),
        ["spec/pets/notes.yaml"]
    );
}

/// The name that a person gives to one thing may become that of another one upstream.
#[test]
fn a_name_given_by_hand_is_not_given_to_what_upstream_adds() {
    let one = document("1.yaml");
    let two = source(
        "2.yaml",
        &one.text.replace("        notes: {type: string}\n", "        notes: {type: string}\n        keeper: {$ref: '#/components/schemas/Keeper'}\n").replace(
            "    Owner:\n",
            "    Keeper: {type: object, properties: {since: {type: string}}}\n    Owner:\n",
        ),
    );
    let made = imported(&one);
    let ours = made.text.replace("Owner", "Keeper");
    let done = updated(&two, &ours, &made.lock);
    let text = &done.spec[0].text;
    assert!(text.contains("owner?: Keeper\n") && text.contains("keeper?: Keeper2\n"), "{text}");
    assert!(text.contains("  Keeper2:\n    fields: {since?: string}\n"), "{text}");
    let again = updated(&two, text, &done.import.lock);
    assert_eq!((&again.spec[0].text, again.taken), (text, Vec::new()));
}

/// A person may write in advance what the document only gets later.
#[test]
fn what_a_person_has_added_is_what_upstream_adds_later() {
    let one = document("1.yaml");
    let added = "    delete:\n      tags: [pets]\n      operationId: delete_pet\n      parameters: [{name: pet_id, in: path, required: true, schema: {type: string}}]\n      responses: {'204': {description: OK}}\n  /owners:\n";
    let two = source("2.yaml", &one.text.replace("  /owners:\n", added));
    let made = imported(&one);
    let get = "    get: GET /pets/{pet_id} -> Pet\n";
    for by_hand in [
        "remove: {DELETE: \"/pets/{pet_id}\", status: 204}",
        "delete: {DELETE: \"/pets/{id}\", status: 204}   # ours",
        "remove: {DELETE: \"/pets/{id}\", path: {id: string}, status: 204}",
    ] {
        let ours = made.text.replace(get, &format!("{get}    {by_hand}\n"));
        let done = updated(&two, &ours, &made.lock);
        assert_eq!((&done.spec[0].text, &done.taken), (&ours, &Vec::new()));
        let again = updated(&two, &ours, &done.import.lock);
        assert_eq!((&again.spec[0].text, again.taken), (&ours, Vec::new()));
    }
    let ours = "    remove: {DELETE: \"/pets/{id}\", status: 204, timeout: 5s, returns: Pet}\n";
    let ours = made.text.replace(get, &format!("{get}{ours}")).replace("status: 204, t", "t");
    let message = try_updated(&two, &ours, &made.lock, false).map(|done| done.spec[0].text.clone());
    let spec = message.unwrap_or_else(|error| panic!("{error}"));
    assert!(!spec.contains("delete_"), "one operation, not two: {spec}");
}

#[test]
fn a_type_of_a_person_is_not_that_of_the_document_with_the_same_name() {
    let one = document("1.yaml");
    let two = source(
        "2.yaml",
        &one.text.replace("        notes: {type: string}\n", "        notes: {type: string}\n        gift: {$ref: '#/components/schemas/Gift'}\n").replace(
            "    Owner:\n",
            "    Gift: {type: object, properties: {paper: {type: string}, bow: {type: string}}}\n    Owner:\n",
        ),
    );
    let made = imported(&one);
    let with = |fields: &str| {
        let text =
            made.text.replace("      size?: string\n", "      size?: string\n      mine?: Gift\n");
        text.replace("  Color: {", &format!("  Gift:\n    fields: {{{fields}}}\n\n  Color: {{"))
    };
    let ours = with("price?: integer");
    let done = updated(&two, &ours, &made.lock);
    let text = &done.spec[0].text;
    assert!(text.contains("gift?: Gift2\n") && text.contains("mine?: Gift\n"), "{text}");
    assert!(text.contains("  Gift2:\n    fields: {paper?: string, bow?: string}\n"), "{text}");
    assert!(text.contains("  Gift:\n    fields: {price?: integer}\n"), "{text}");
    let again = updated(&two, text, &done.import.lock);
    assert_eq!((&again.spec[0].text, again.taken), (text, Vec::new()));
    // What has most of its members was written in advance.
    let done = updated(&two, &with("paper?: string"), &made.lock);
    let text = &done.spec[0].text;
    assert!(
        text.contains("gift?: Gift\n") && text.contains("{paper?: string, bow?: string}"),
        "{text}"
    );
}

#[test]
fn a_type_that_a_person_took_out_comes_back_where_upstream_uses_it() {
    let one = document("1.yaml");
    let two = source(
        "2.yaml",
        &one.text.replace(
            "        notes: {type: string}\n",
            "        notes: {type: string}\n        seller: {$ref: '#/components/schemas/Owner'}\n",
        ),
    );
    let made = imported(&one);
    let (before, behind) = made.text.split_once("\n  owners:").expect("it has owners");
    let (_, behind) = behind.split_once("\ntypes:").expect("it has types");
    let (types, _) = behind.split_once("\n  Owner:").expect("it is the last");
    let ours = format!("{before}\ntypes:{types}").replace("      owner?: Owner\n", "");
    let done = updated(&two, &ours, &made.lock);
    let text = &done.spec[0].text;
    assert!(text.contains("seller?: Owner\n") && text.contains("\n  Owner:\n"), "{text}");
    assert!(!text.contains("owner?: Owner") && !text.contains("/owners"), "{text}");
}

#[test]
fn a_type_that_upstream_calls_something_else_keeps_its_name() {
    let one = document("1.yaml");
    let two = source("2.yaml", &one.text.replace("Owner", "Person"));
    let made = imported(&one);
    let done = updated(&two, &made.text, &made.lock);
    assert_eq!(done.spec[0].text, made.text);
    // What has other members is something else.
    let two = source(
        "2.yaml",
        &two.text
            .replace(
                "        name: {type: string}\n        mail",
                "        id: {type: string}\n        post",
            )
            .replace("      required: [name]\n", "")
            .replace("        address:", "        home:"),
    );
    let done = updated(&two, &made.text, &made.lock);
    assert!(done.spec[0].text.contains("owner?: Person\n"), "{}", done.spec[0].text);
}

#[test]
fn types_in_place_that_become_equal_keep_their_names() {
    let one = document("1.yaml");
    let with = |house: &str, roof: &str| {
        let member = |name: &str, values: &str| {
            format!("        {name}: {{type: string, enum: [{values}]}}\n")
        };
        let members =
            [member("size", "small, large"), member("house", house), member("roof", roof)].concat();
        let text = one.text.replace("        size: {type: string}\n", &members);
        source("1.yaml", &text.replace("        mail: {type: string}\n", &members))
    };
    let made = imported(&with("small, tall", "flat, large"));
    assert!(made.text.contains("house?: PetHouse\n"), "{}", made.text);
    let equal = with("small, large", "small, large");
    let done = updated(&equal, &made.text, &made.lock);
    // The order of what is kept apart is always the same.
    assert_eq!(updated(&equal, &made.text, &made.lock).import.lock, done.import.lock);
    let text = &done.spec[0].text;
    assert_eq!(
        text,
        &made
            .text
            .replace("[small, tall]", "[small, large]")
            .replace("[flat, large]", "[small, large]")
    );
    let again = updated(&equal, text, &done.import.lock);
    assert_eq!((&again.spec[0].text, again.taken), (text, Vec::new()));
}

fn imported(document: &Source) -> Import {
    import(input(std::slice::from_ref(document))).unwrap_or_else(|error| panic!("{error:?}"))
}

fn updated(document: &Source, spec: &str, lock: &str) -> Updated {
    try_updated(document, spec, lock, false).unwrap_or_else(|error| panic!("{error}"))
}

/// Updates a spec. An error is its messages.
fn try_updated(document: &Source, spec: &str, lock: &str, keep: bool) -> Result<Updated, String> {
    let spec = [source("spec/pets.yaml", spec)];
    let lock = source("spec/pets.import.lock", lock);
    let document = std::slice::from_ref(document);
    let done = update(Update { input: input(document), spec: &spec, lock: &lock, keep });
    done.map_err(|error| match error {
        UpdateError::Import(error) => format!("{error:?}"),
        UpdateError::Conflicts { mistakes, .. } => {
            mistakes.render(&[document, &spec[..], std::slice::from_ref(&lock)].concat())
        }
        UpdateError::Mistakes(spec, mistakes) => {
            format!("{}\n{}", mistakes.render(&spec), spec[0].text)
        }
        UpdateError::Defect(spec) => format!("the text is wrong:\n{}", spec[0].text),
    })
}

fn document(name: &str) -> Source {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import/update").join(name);
    source(name, &fs::read_to_string(path).expect("it can be read"))
}

fn input(document: &[Source]) -> Input<'_> {
    Input { sdk: "pets", document, overlays: &[], names: None, events: &[] }
}

fn source(name: &str, text: &str) -> Source {
    Source { name: name.to_owned(), text: text.to_owned() }
}
