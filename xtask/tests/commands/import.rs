//! `import` writes a spec and what it does not hold, replaces nothing, and updates what it wrote.

use std::fs;

use super::workspace::Workspace;

const DOCUMENT: &str = "\
openapi: 3.1.0
info: {title: Pets, version: '1'}
servers: [{url: https://pets.example}]
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200': {description: All., content: {application/json: {schema: {type: array, items: {$ref: 'schemas/pet.yaml'}}}}}
";
const PET: &str = "{type: object, properties: {name: {type: string, uniqueItems: true}, tag: {$ref: ../tag.yaml}}}";

#[test]
fn a_document_becomes_a_spec_and_a_list() {
    let workspace = Workspace::new();
    workspace.put("api/Pet Store.yaml", DOCUMENT);
    workspace.put("api/schemas/pet.yaml", PET);
    workspace.put("api/tag.yaml", "{type: string, enum: [good, bad]}");
    let run = workspace.run(&["import", "api/Pet Store.yaml"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(
        run.stdout,
        "wrote spec/pet-store.yaml (1 operation) and spec/pet-store.import.md (1 line on what it does not hold)\n"
    );
    let spec = workspace.text("spec/pet-store.yaml");
    assert!(spec.contains("pets: {list: GET /pets -> Array<Pet>}"), "{spec}");
    assert!(spec.contains("name?: string"), "{spec}");
    let list = workspace.text("spec/pet-store.import.md");
    assert!(list.contains("schemas/pet.yaml#/properties/name/uniqueItems`: constraint"), "{list}");

    let run = workspace.run(&["generate", "--sdk", "pet-store"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
}

#[test]
fn a_spec_is_never_replaced() {
    let workspace = Workspace::new();
    workspace.put("notes.json", DOCUMENT);
    let before = workspace.text("spec/notes.yaml");
    let run = workspace.run(&["import", "notes.json"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("spec/notes.yaml is there already"), "{}", run.stderr);
    assert!(run.stderr.contains("help: name another with `--sdk NAME`"), "{}", run.stderr);
    assert_eq!(workspace.text("spec/notes.yaml"), before);
    assert!(!workspace.path("spec/notes.import.md").exists());
}

#[test]
fn a_folder_of_its_name_and_a_name_of_no_crate_are_errors() {
    let workspace = Workspace::new();
    workspace.put("pets.yaml", DOCUMENT.replace("schemas/pet.yaml", "pet.yaml"));
    workspace.put("pet.yaml", "{type: string}");
    workspace.put("spec/pets/more.yaml", "types: {}\n");
    let run = workspace.run(&["import", "pets.yaml"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("spec/pets is there already"), "{}", run.stderr);

    for name in ["../pets", "My Pets", "http", ""] {
        let run = workspace.run(&["import", "pets.yaml", "--sdk", name]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{name}");
        assert!(run.stderr.contains("help: "), "{}", run.stderr);
    }
    assert!(!workspace.path("pets.yaml.import.md").exists());
    assert!(!workspace.path("spec/pets.import.md").exists());
}

#[test]
fn overlays_are_applied_in_their_order_and_their_files_are_read() {
    let workspace = Workspace::new();
    workspace.put("api/pets.yaml", DOCUMENT.replace("schemas/pet.yaml", "tag.yaml"));
    workspace.put("api/tag.yaml", "{type: string}");
    workspace.put("api/name.yaml", "{type: string, uniqueItems: true}");
    let overlay = |action: &str| format!("overlay: 1.1.0\nactions:\n  - {action}\n");
    let get = "$.paths['/pets'].get";
    let update =
        format!("{{target: \"{get}\", update: {{operationId: listPetNames, x-owner: me}}}}");
    workspace.put("fix/first.yaml", overlay(&update));
    let schema = format!("{get}.responses['200'].content.*.schema.items['$ref']");
    workspace
        .put("fix/second.yaml", overlay(&format!("{{target: \"{schema}\", update: name.yaml}}")));
    workspace.put(
        "fix/third.yaml",
        overlay("{target: \"$..[?@.operationId == 'listPets']\", remove: true}"),
    );

    let import = ["import", "api/pets.yaml", "--overlay", "fix/first.yaml"];
    let run = workspace.run(&[&import[..], &["--overlay", "fix/third.yaml"]].concat());
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    assert!(run.stderr.contains("fix/third.yaml:3:14"), "{}", run.stderr);
    assert!(run.stderr.contains("the document has nothing at"), "{}", run.stderr);

    let run = workspace.run(&[&import[..], &["--overlay", "fix/second.yaml"]].concat());
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let spec = workspace.text("spec/pets.yaml");
    assert!(spec.contains("list_names: GET /pets -> Array<Name>"), "{spec}");
    let list = workspace.text("spec/pets.import.md");
    assert!(list.contains("- `fix/first.yaml#/actions/0/update/x-owner`: extension"), "{list}");
    assert!(list.contains("- `api/name.yaml#/uniqueItems`: constraint"), "{list}");
}

#[test]
fn streams_of_what_the_document_does_not_have_are_errors() {
    let workspace = Workspace::new();
    workspace.put("pets.yaml", DOCUMENT.replace("schemas/pet.yaml", "#/components/schemas/Pet"));
    let import = ["import", "pets.yaml", "--events"];
    for (events, message, help) in [
        ("listPet=Pet", "no operation `listPet`", "did you mean `listPets`?"),
        ("GET /pets=Pat", "no schema `Pat`", "the name of one in `components.schemas`"),
        ("listPets", "`--events listPets` is not OPERATION=TYPE", "write `--events \"POST "),
        ("=Pet", "`--events =Pet` is not OPERATION=TYPE", "write `--events \"POST "),
    ] {
        let run = workspace.run(&[&import[..], &[events]].concat());
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{events}");
        assert!(run.stderr.contains(message) && run.stderr.contains(help), "{}", run.stderr);
    }
    assert!(!workspace.path("spec/pets.yaml").exists());
}

#[test]
fn a_large_spec_is_written_as_several_files_or_not_at_all() {
    let workspace = Workspace::new();
    let members = (0..1100).map(|at| {
        format!(
            "m{at}: {{type: string, description: \"Member {at}.\\nIt has docs of two lines.\"}}, "
        )
    });
    let pet = format!("{{type: object, properties: {{{}}}}}", members.collect::<String>());
    workspace.put("pets.yaml", DOCUMENT.replace("schemas/pet.yaml", "pet.yaml"));
    workspace.put("pet.yaml", pet);
    let run = workspace.run(&["import", "pets.yaml"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert!(run.stdout.contains(", 1 more in spec/pets and spec/pets.import.md"), "{}", run.stdout);
    assert!(workspace.text("spec/pets.yaml").contains("client:"));
    assert!(workspace.text("spec/pets/pets.yaml").contains("  Pet:"));
    let run = workspace.run(&["check", "--sdk", "pets"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));

    // A folder stands where a file would be written.
    workspace.put("spec/cats.import.md/kept", "");
    let run = workspace.run(&["import", "pets.yaml", "--sdk", "cats"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("cannot write spec/cats.import.md"), "{}", run.stderr);
    assert!(!workspace.path("spec/cats").exists() && !workspace.path("spec/cats.yaml").exists());
}

#[test]
fn what_cannot_be_imported_writes_nothing() {
    let workspace = Workspace::new();
    workspace.put("old.yaml", "swagger: '2.0'\n");
    let run = workspace.run(&["import", "old.yaml"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    assert!(run.stderr.contains("this is Swagger 2.0"), "{}", run.stderr);
    assert!(run.stderr.contains("old.yaml:1:10"), "{}", run.stderr);

    workspace.put("link.yaml", "openapi: 3.1.0\npaths: {/a: {$ref: gone.yaml}}\n");
    let run = workspace.run(&["import", "link.yaml"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    assert!(run.stderr.contains("there is no file gone.yaml"), "{}", run.stderr);
    assert!(run.stderr.contains("link.yaml:2:20"), "{}", run.stderr);

    let run = workspace.run(&["import"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("DOCUMENT is missing"), "{}", run.stderr);
    assert!(!workspace.path("spec/old.yaml").exists());
}

/// A workspace with an imported spec, and the changed document.
fn imported() -> Workspace {
    let workspace = Workspace::new();
    workspace.put("pets.yaml", DOCUMENT.replace("schemas/pet.yaml", "pet.yaml"));
    workspace.put(
        "pet.yaml",
        "{type: object, properties: {name: {type: string}, age: {type: integer}}}",
    );
    let run = workspace.run(&["import", "pets.yaml"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    workspace
}

const NEWER: &str = "{type: object, properties: {name: {type: string, uniqueItems: true}, age: {type: number}, born: {type: string, format: date}}}";

#[test]
fn an_update_takes_in_what_has_changed_and_keeps_what_was_edited() {
    let workspace = imported();
    let names = ["spec/pets.yaml", "spec/pets.import.md", "spec/pets.import.lock"];
    let texts = || names.map(|name| workspace.text(name));
    let before = texts();
    let run = workspace.run(&["import", "--update", "pets.yaml"]);
    assert_eq!(
        (run.code, run.stdout.as_str()),
        (Some(0), "spec/pets.yaml is up to date with pets.yaml\n")
    );
    assert_eq!(texts(), before);

    let edited = before[0].replace("\n  Pet:", "\n  # What is kept.\n  Pet:");
    workspace.put(names[0], edited);
    workspace.put("pet.yaml", NEWER);
    let run = workspace.run(&["import", "pets.yaml", "--update"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(run.stdout, "took in 2 changes (1 fact added, 1 fact changed) of pets.yaml\n");
    let [spec, list, lock] = texts();
    assert!(spec.contains("\n  # What is kept.\n  Pet:"), "{spec}");
    assert!(spec.contains("born?: date"), "{spec}");
    assert!(list.contains("uniqueItems"), "{list}");
    assert!(lock.contains("pet.yaml#/properties/born"), "{lock}");

    let run = workspace.run(&["import", "pets.yaml", "--update"]);
    assert_eq!(run.stdout, "spec/pets.yaml is up to date with pets.yaml\n");
    assert_eq!(texts(), [spec, list, lock]);
    let run = workspace.run(&["generate", "--sdk", "pets"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
}

#[test]
fn an_imported_spec_names_the_schema_where_there_is_one() {
    const LINE: &str = "# yaml-language-server: $schema=schema.json\n";
    let without = imported();
    let workspace = Workspace::new();
    workspace.run(&["schema"]);
    workspace.put("pets.yaml", without.text("pets.yaml"));
    workspace.put("pet.yaml", without.text("pet.yaml"));
    let run = workspace.run(&["import", "pets.yaml"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let spec = workspace.text("spec/pets.yaml");
    assert_eq!(spec, format!("{LINE}{}", without.text("spec/pets.yaml")));
    let run = workspace.run(&["import", "pets.yaml", "--update"]);
    assert_eq!(run.stdout, "spec/pets.yaml is up to date with pets.yaml\n");
    assert_eq!(workspace.text("spec/pets.yaml"), spec);

    workspace.put("pet.yaml", NEWER);
    let run = workspace.run(&["import", "pets.yaml", "--update"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let newer = workspace.text("spec/pets.yaml");
    assert!(newer.starts_with(LINE) && newer.contains("born?: date"), "{newer}");
}

#[test]
fn an_update_that_cannot_write_loses_nothing() {
    let workspace = imported();
    let [list, lock] = ["spec/pets.import.md", "spec/pets.import.lock"];
    let before = workspace.text(lock);
    fs::remove_file(workspace.path(list)).expect("it is there");
    fs::create_dir(workspace.path(list)).expect("its name is free");
    workspace.put("pet.yaml", NEWER);
    let run = workspace.run(&["import", "pets.yaml", "--update"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("pets.import.md"), "{}", run.stderr);
    assert!(workspace.text("spec/pets.yaml").contains("born?: date"), "the spec is first");
    assert_eq!(workspace.text(lock), before, "the lock is never ahead of the spec");

    fs::remove_dir(workspace.path(list)).expect("it is there");
    let run = workspace.run(&["import", "pets.yaml", "--update"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert!(workspace.text(lock).contains("pet.yaml#/properties/born"));
}

#[test]
fn a_conflict_writes_nothing_unless_the_spec_is_kept() {
    let workspace = imported();
    let edited = workspace.text("spec/pets.yaml").replace("age?: integer", "age?: int32");
    workspace.put("spec/pets.yaml", &edited);
    workspace.put("pet.yaml", NEWER);
    let lock = workspace.text("spec/pets.import.lock");
    let run = workspace.run(&["import", "pets.yaml", "--update"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    for part in [
        "error[conflict]: `types.Pet.fields.age.type` has changed both upstream and here",
        "the spec says `\"int32\"`",
        "upstream said `\"integer\"`",
        "upstream says `\"number\"` now, at `pet.yaml#/properties/age`",
        "--> spec/pets.yaml:",
        "--> spec/pets.import.lock:",
        "--> pet.yaml:",
    ] {
        assert!(run.stderr.contains(part), "{part}: {}", run.stderr);
    }
    assert!(run.stderr.ends_with("1 conflict\n"), "{}", run.stderr);
    let run = workspace.run(&["diff", "--upstream", "pets.yaml"]);
    assert_eq!(
        (run.code, run.stdout.as_str()),
        (
            Some(1),
            "added fact types.Pet.fields.born, at pet.yaml#/properties/born\n\
             spec/pets.yaml has not taken in 1 change (1 fact added) of pets.yaml\n"
        )
    );
    assert!(run.stderr.contains("error[conflict]: `types.Pet.fields.age.type`"), "{}", run.stderr);
    assert_eq!(workspace.text("spec/pets.yaml"), edited);
    assert_eq!(workspace.text("spec/pets.import.lock"), lock);

    let run = workspace.run(&["import", "pets.yaml", "--update", "--keep"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(
        run.stdout,
        "kept types.Pet.fields.age.type as the spec has it\n\
         took in 1 change (1 fact added) of pets.yaml\n"
    );
    let spec = workspace.text("spec/pets.yaml");
    assert!(spec.contains("age?: int32") && spec.contains("born?: date"), "{spec}");
}

#[test]
fn a_lost_lock_is_written_again_and_names_stand_beside_the_spec() {
    let workspace = imported();
    let lock = workspace.text("spec/pets.import.lock");
    let spec = workspace.text("spec/pets.yaml");
    fs::remove_file(workspace.path("spec/pets.import.lock")).expect("it is there");
    let run = workspace.run(&["import", "--update", "pets.yaml"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
    assert_eq!(
        (workspace.text("spec/pets.import.lock"), workspace.text("spec/pets.yaml")),
        (lock, spec)
    );
    workspace.put("spec/pets.import.yaml", "resources: {pets: {methods: {b: get}}}\n");
    let run = workspace.run(&["import", "--update", "pets.yaml"]);
    assert!(run.stderr.contains("spec/pets.import.yaml"), "{}", run.stderr);
    let run = workspace.run(&["check"]);
    assert!(!run.stdout.contains("pets.import"), "{}", run.stdout);
}

/// What an update lacked would be taken back.
#[test]
fn an_update_uses_what_the_import_was_given() {
    let workspace = Workspace::new();
    workspace.put("pets.yaml", DOCUMENT.replace("schemas/pet.yaml", "pet.yaml"));
    workspace.put("pet.yaml", "{type: object, properties: {name: {type: string}}}");
    let overlay =
        "overlay: 1.1.0\nactions:\n  - {target: $.paths.*.get, update: {summary: Ours.}}\n";
    workspace.put("fix/docs.yaml", overlay);
    workspace.put("fix/names.yaml", "resources: {pets: {methods: {every: get /pets}}}\n");
    let given = ["--overlay", "fix/docs.yaml", "--names", "fix/names.yaml"];
    let run = workspace.run(&[&["import", "pets.yaml"][..], &given].concat());
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let spec = workspace.text("spec/pets.yaml");
    assert!(spec.contains("    every:\n      docs: Ours.\n"), "{spec}");
    let lock = workspace.text("spec/pets.import.lock");
    let line = "- [\"\", \"\", {\"names\":\"fix/names.yaml\",\"overlays\":[\"fix/docs.yaml\"]}]\n";
    assert!(lock.contains(line), "{lock}");

    let run = workspace.run(&["import", "pets.yaml", "--update"]);
    assert_eq!(run.stdout, "spec/pets.yaml is up to date with pets.yaml\n");
    let run = workspace.run(&["diff", "--upstream", "pets.yaml"]);
    assert_eq!(run.stdout, "spec/pets.yaml is up to date with pets.yaml\n");
    assert_eq!(workspace.text("spec/pets.yaml"), spec);
    assert_eq!(workspace.text("spec/pets.import.lock"), lock);

    fs::remove_file(workspace.path("fix/docs.yaml")).expect("it is there");
    let run = workspace.run(&["import", "pets.yaml", "--update"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("imported with `--overlay fix/docs.yaml`"), "{}", run.stderr);
    assert!(run.stderr.contains("`--update --forget`"), "{}", run.stderr);
    let other = ["import", "pets.yaml", "--update", "--forget", "--names", "fix/names.yaml"];
    let run = workspace.run(&other);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert!(!workspace.text("spec/pets.yaml").contains("Ours."));
    let lock = workspace.text("spec/pets.import.lock");
    assert!(lock.contains("- [\"\", \"\", {\"names\":\"fix/names.yaml\"}]\n"), "{lock}");
}

#[test]
fn an_update_needs_a_spec() {
    let workspace = imported();
    let run = workspace.run(&["import", "--update", "pets.yaml", "--sdk", "none"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("is not there, and an update compares with it"), "{}", run.stderr);
    assert!(run.stderr.contains("help: import the document without `--update`"), "{}", run.stderr);
    let run = workspace.run(&["import", "--keep", "pets.yaml"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("help: write `--update --keep`"), "{}", run.stderr);
}

#[test]
fn what_a_spec_has_not_taken_in_is_reported_and_nothing_is_written() {
    let workspace = imported();
    let run = workspace.run(&["diff", "--upstream", "pets.yaml"]);
    assert_eq!(
        (run.code, run.stdout.as_str()),
        (Some(0), "spec/pets.yaml is up to date with pets.yaml\n")
    );
    workspace.put("pet.yaml", NEWER);
    let spec = workspace.text("spec/pets.yaml");
    let run = workspace.run(&["diff", "--upstream", "pets.yaml"]);
    assert_eq!(
        (run.code, run.stdout.as_str()),
        (
            Some(1),
            "changed fact types.Pet.fields.age.type, at pet.yaml#/properties/age\n\
             added fact types.Pet.fields.born, at pet.yaml#/properties/born\n\
             spec/pets.yaml has not taken in 2 changes (1 fact added, 1 fact changed) of pets.yaml\n"
        )
    );
    assert_eq!(workspace.text("spec/pets.yaml"), spec);
    for arguments in [&["diff", "--upstream", "pets.yaml", "--all"][..], &["diff", "--names", "a"]]
    {
        assert_eq!(workspace.run(arguments).code, Some(2));
    }
}
