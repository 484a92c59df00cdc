//! What a conflict shows, and what a person has only written otherwise, which is none.

use codegen::diagnostics::Source;
use codegen::import::{Input, Update, UpdateError, Updated, import, update};

const DOCUMENT: &str = "\
openapi: 3.1.0
info: {title: Books, version: '1', description: Sells books.}
servers: [{url: https://api.books.example/v1}]
tags: [{name: books, description: All the books.}]
security: [{key: []}]
paths:
  /books:
    get:
      tags: [books]
      operationId: list_books
      summary: List books.
      parameters:
        - {name: limit, in: query, description: How many., schema: {type: integer, minimum: 1, maximum: 100, default: 20}}
        - {name: sort, in: query, schema: {type: string, enum: [title, year]}}
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Books'}}}}}
  /books/{book_id}:
    get:
      tags: [books]
      operationId: get_book
      parameters: [{name: book_id, in: path, required: true, schema: {type: string, format: uuid}}]
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}}
  /orders:
    get:
      tags: [orders]
      operationId: list_orders
      security: [{key: []}, {token: []}]
      parameters:
        - {name: limit, in: query, description: How many., schema: {type: integer, minimum: 1, maximum: 100, default: 20}}
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Books'}}}}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Api-Key}
    token: {type: http, scheme: bearer}
  schemas:
    Books: {type: array, items: {$ref: '#/components/schemas/Book'}}
    Book: {type: object, properties: {title: {type: string}}}
";

#[test]
fn facts_of_the_client_and_docs_show_what_upstream_says_and_where() {
    let made = made();
    let ours = edited(
        &made.0,
        &[
            ("base_url: https://api.books.example/v1", "base_url: https://books.example/v1"),
            ("header: X-Api-Key", "header: X-Key"),
            ("  auth: key\n", "  auth: [key, token]\n"),
            ("docs: Sells books.", "docs: Books for sale."),
            ("docs: All the books.", "docs: Books!"),
            ("docs: List books.", "docs: Our list."),
        ],
    );
    let theirs = edited(
        DOCUMENT,
        &[
            ("https://api.books.example/v1", "https://api.books.example/v2"),
            ("name: X-Api-Key", "name: Api-Key"),
            ("security: [{key: []}]\npaths", "security: [{token: []}]\npaths"),
            ("description: Sells books.", "description: Lends books."),
            ("description: All the books.", "description: Every book."),
            ("summary: List books.", "summary: Lists the books."),
        ],
    );
    insta::assert_snapshot!("conflicts_of_the_client", conflict(&theirs, &ours, &made.1));
}

/// What differs is shown, however long the values are.
#[test]
fn a_long_value_is_shown_where_it_differs() {
    let made = made();
    let limit = "        limit?:\n          type: integer\n          docs: How many.\n          minimum: 1\n          maximum: 100\n          default: 20\n";
    assert!(made.0.contains(limit), "{}", made.0);
    let theirs = DOCUMENT.replacen("maximum: 100", "maximum: 200", 1);
    let message = conflict(&theirs, &made.0.replacen(limit, "", 1), &made.1);
    assert!(message.contains("upstream said `…\"maximum\": 100, \"default\": 20}`"), "{message}");
    assert!(
        message.contains("upstream says `…\"maximum\": 200, \"default\": 20}` now"),
        "{message}"
    );
}

/// A type or a group that a person makes of what stands in place says the same as before.
#[test]
fn what_a_person_has_given_a_name_takes_in_what_changes_upstream() {
    let made = made();
    let limit = "        limit?:\n          type: integer\n          docs: How many.\n          minimum: 1\n          maximum: 100\n          default: 20\n";
    let sort = "        sort?: {values: [title, year]}\n";
    assert_eq!(made.0.matches(limit).count(), 2, "{}", made.0);
    let ours = edited(
        &made.0,
        &[
            (&format!("      query:\n{limit}{sort}"), "      query: [Paging, {sort?: Order}]\n"),
            (&format!("      query:\n{limit}"), "      query: Paging\n"),
            (
                "\nresources:",
                "\nparameters:\n  Paging:\n    limit?: {type: integer, docs: How many., minimum: 1, maximum: 100, default: 20}\n\nresources:",
            ),
            (
                "types:\n",
                "types:\n  Order:\n    docs: The order of books.\n    values: [title, year]\n\n",
            ),
        ],
    );
    let theirs = DOCUMENT.replace("maximum: 100", "maximum: 200");
    let theirs = theirs.replace("[title, year]", "[title, year, price]");
    let done = updated(&theirs, &ours, &made.1);
    let text = &done.spec[0].text;
    assert!(text.contains("      query: [Paging, {sort?: Order}]\n"), "{text}");
    assert!(text.contains("    values: [title, year, price]\n"), "{text}");
    assert_eq!(text.matches("maximum: 200").count(), 1, "{text}");
    let again = updated(&theirs, text, &done.import.lock);
    assert_eq!((&again.spec[0].text, again.taken), (text, Vec::new()));
    let first = updated(DOCUMENT, &ours, &made.1);
    assert_eq!((&first.spec[0].text, first.taken), (&ours, Vec::new()));
    // Where only one operation changes, the other one no longer takes the group.
    let theirs = DOCUMENT.replacen("maximum: 100", "maximum: 200", 1);
    let done = updated(&theirs, &ours, &made.1);
    let text = &done.spec[0].text;
    let (group, operations) = text.split_once("\nresources:").expect("it has resources");
    assert!(group.contains("maximum: 200") && !group.contains("maximum: 100"), "{text}");
    assert_eq!(
        (operations.matches("Paging").count(), operations.matches("maximum: 100").count()),
        (1, 1)
    );
    let again = updated(&theirs, text, &done.import.lock);
    assert_eq!((&again.spec[0].text, again.taken), (text, Vec::new()));
}

/// A scheme and names of credentials exclude each other; path parameters keep their names.
#[test]
fn a_spec_that_is_kept_by_hand_keeps_its_scheme_and_the_names_in_its_paths() {
    let ours = "package: {name: books, version: 1.2.0}\nclient:\n  name: BookShop\n  base_url: https://api.books.example/v1\n  auth: bearer   # ours\nresources:\n  catalog:\n    one: GET /books/{id} -> Tome\ntypes:\n  Tome:\n    fields: {title: string}\n";
    let message = conflict(DOCUMENT, ours, "");
    assert!(message.contains("`client.auth` is new both upstream and here"), "{message}");
    let done = run(DOCUMENT, ours, "", true).unwrap_or_else(|error| panic!("{error}"));
    let text = &done.spec[0].text;
    assert!(text.contains("  auth: bearer   # ours\n"), "{text}");
    assert!(text.contains("      GET: /books/{id}\n      path: {id: uuid}\n"), "{text}");
    assert!(!text.contains("credentials") && !text.contains("book_id"), "{text}");
    assert!(text.contains("GET: /orders\n") && !text.contains("token"), "{text}");
    let again = updated(DOCUMENT, text, &done.import.lock);
    assert_eq!((&again.spec[0].text, again.taken), (text, Vec::new()));
}

#[test]
fn a_new_resource_gets_a_file_where_each_has_one() {
    let (spec, lock) = made();
    let (main, types) = spec.split_once("\ntypes:\n").expect("it has types");
    let (main, resources) = main.split_once("\nresources:\n").expect("it has resources");
    let (books, orders) = resources.split_once("  orders:\n").expect("it has orders");
    let files = [
        source("spec/shop.yaml", &format!("{main}\ntypes:\n{types}")),
        source("spec/shop/books.yaml", &format!("resources:\n{}\n", books.trim_end())),
        source("spec/shop/orders.yaml", &format!("resources:\n  orders:\n{orders}")),
    ];
    let more = "  /gift_cards:\n    get: {tags: [gift_cards], operationId: list_gift_cards, responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/GiftCard'}}}}}}\ncomponents:\n";
    let card = "    GiftCard: {type: object, properties: {book: {$ref: '#/components/schemas/Book'}}}\n    Book: ";
    let theirs = edited(DOCUMENT, &[("components:\n", more), ("    Book: ", card)]);
    let (document, lock) =
        ([source("books.yaml", &theirs)], source("spec/shop.import.lock", &lock));
    let done = update(Update { input: input(&document), spec: &files, lock: &lock, keep: false });
    let done = done.unwrap_or_else(|error| panic!("{error:?}"));
    let [one, two, three, new] = &done.spec[..] else { panic!("{:?}", done.spec) };
    assert_eq!([&one.text, &two.text, &three.text], [0, 1, 2].map(|at| &files[at].text));
    assert_eq!(new.name, "spec/shop/gift-cards.yaml");
    assert_eq!(
        new.text,
        "resources:\n  gift_cards: {list: GET /gift_cards -> GiftCard}\n\ntypes:\n  GiftCard:\n    fields: {book?: Book}\n"
    );
}

/// The text of the spec and of the lock.
fn made() -> (String, String) {
    let document = [source("books.yaml", DOCUMENT)];
    let made = import(input(&document)).unwrap_or_else(|error| panic!("{error:?}"));
    (made.text, made.lock)
}

fn edited(text: &str, edits: &[(&str, &str)]) -> String {
    edits.iter().fold(text.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "{old}\n{text}");
        text.replacen(old, new, 1)
    })
}

fn conflict(theirs: &str, ours: &str, lock: &str) -> String {
    run(theirs, ours, lock, false).map(|done| done.taken).expect_err("they differ")
}

fn updated(theirs: &str, ours: &str, lock: &str) -> Updated {
    run(theirs, ours, lock, false).unwrap_or_else(|error| panic!("{error}"))
}

fn run(theirs: &str, ours: &str, lock: &str, keep: bool) -> Result<Updated, String> {
    let document = [source("books.yaml", theirs)];
    let spec = [source("spec/shop.yaml", ours)];
    let lock = source("spec/shop.import.lock", lock);
    let done = update(Update { input: input(&document), spec: &spec, lock: &lock, keep });
    done.map_err(|error| match error {
        UpdateError::Conflicts { mistakes, .. } => {
            mistakes.render(&[&document, &spec[..], std::slice::from_ref(&lock)].concat())
        }
        UpdateError::Mistakes(spec, mistakes) => mistakes.render(&spec),
        error => format!("{error:?}"),
    })
}

fn input(document: &[Source]) -> Input<'_> {
    Input { sdk: "shop", document, overlays: &[], names: None, events: &[] }
}

fn source(name: &str, text: &str) -> Source {
    Source { name: name.to_owned(), text: text.to_owned() }
}
