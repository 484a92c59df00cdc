//! `import` writes a spec and what it does not hold, and replaces nothing.

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
const PET: &str =
    "{type: object, properties: {name: {type: string, maxLength: 9}, tag: {$ref: ../tag.yaml}}}";

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
        "wrote spec/pet-store.yaml (1 operations) and spec/pet-store.import.md (1 lines on what it does not hold)\n"
    );
    let spec = workspace.text("spec/pet-store.yaml");
    assert!(spec.contains("pets: {list: GET /pets -> Array<Pet>}"), "{spec}");
    assert!(spec.contains("name?: string"), "{spec}");
    let list = workspace.text("spec/pet-store.import.md");
    assert!(list.contains("schemas/pet.yaml#/properties/name/maxLength`: constraint"), "{list}");

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
fn what_cannot_be_imported_writes_nothing() {
    let workspace = Workspace::new();
    workspace.put("old.yaml", "swagger: '2.0'\n");
    let run = workspace.run(&["import", "old.yaml"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    assert!(run.stderr.contains("this is Swagger 2.0"), "{}", run.stderr);
    assert!(run.stderr.contains("old.yaml:1:10"), "{}", run.stderr);

    workspace.put("link.yaml", "openapi: 3.1.0\npaths: {/a: {$ref: gone.yaml}}\n");
    let run = workspace.run(&["import", "link.yaml"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("cannot read gone.yaml"), "{}", run.stderr);

    let run = workspace.run(&["import"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("DOCUMENT is missing"), "{}", run.stderr);
    assert!(!workspace.path("spec/old.yaml").exists());
}
