//! Tags on the wire, which do not depend on whether a struct is also a variant: its tag is there
//! exactly once.

use std::collections::BTreeMap;

use tags::Tags;
use tags::transport::{CannedResponse, InProcess};
use tags::types::{
    Being, Bird, BirdKind, Button, Cat, CatOrDog, Cavy, Dog, Fish, Holder, Insect, Part, Pet, Reptile,
    Rodent, RodentKind,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

const TOM: &str = r#"{"kind":"cat","species":"felis","name":"Tom"}"#;

fn main() {
    what_is_sent_alone_has_its_tags();
    what_is_held_has_its_tags();
    in_a_union_each_tag_is_there_once();
    what_was_read_is_equal_and_written_again();
    other_values_are_kept_as_they_came();
    an_optional_tag_is_the_callers();
    one_of_several_tags_is_the_variants();
    integer_tags_are_fields_too();
    alternatives_are_distinguished_by_their_tags();
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime can be built")
        .block_on(requests_have_the_tags());
}

fn what_is_sent_alone_has_its_tags() {
    assert_eq!(written(&Cat::new("Tom")), TOM);
    assert_eq!(written(&Dog::new("Rex")), r#"{"kind":"dog","name":"Rex"}"#);
    assert_eq!(written(&Fish::new("Nemo")), r#"{"name":"Nemo"}"#);
    assert_eq!(
        written(&Cat::new("Tom").with_lives_null()),
        r#"{"kind":"cat","species":"felis","name":"Tom","lives":null}"#
    );
}

fn what_is_held_has_its_tags() {
    let holder = Holder::new(
        Cat::new("Tom"),
        Pet::from(Cat::new("Tom")),
        BTreeMap::from([("a".to_owned(), Cat::new("Tom"))]),
    );
    assert_eq!(written(&holder), format!(r#"{{"cat":{TOM},"pet":{TOM},"by_name":{{"a":{TOM}}}}}"#));
    assert_eq!(written(&[Cat::new("Tom")]), format!("[{TOM}]"));
    assert_eq!(read::<Holder>(&written(&holder)), holder);
}

fn in_a_union_each_tag_is_there_once() {
    assert_eq!(written(&Pet::Cat(Cat::new("Tom"))), TOM);
    assert_eq!(
        written(&Being::Felis(Cat::new("Tom"))),
        r#"{"species":"felis","kind":"cat","name":"Tom"}"#
    );
    assert_eq!(written(&Pet::Fish(Fish::new("Nemo"))), r#"{"kind":"fish","name":"Nemo"}"#);
    // However a struct came to its tag.
    let mut alone = read::<Cat>(TOM);
    assert_eq!(written(&Pet::Cat(alone.clone())), TOM);
    alone.extra.insert("kind", Value::from("lion"));
    assert_eq!(written(&Pet::Cat(alone)), TOM);
    let fish = read::<Fish>(r#"{"kind":"fish","name":"Nemo"}"#);
    assert_eq!(written(&Pet::Fish(fish)), r#"{"kind":"fish","name":"Nemo"}"#);
}

fn what_was_read_is_equal_and_written_again() {
    let tom = Cat::new("Tom");
    for text in [
        TOM,
        r#"{"name":"Tom","species":"felis","kind":"cat"}"#,
        r#"{"name":"Tom","kind":"\u0063at"}"#,
        r#"{"name":"Tom"}"#,
    ] {
        let cat = read::<Cat>(text);
        assert_eq!(cat, tom, "{text}");
        assert!(cat.extra.is_empty(), "{text}");
        assert_eq!(written(&cat), TOM, "{text}");
    }
    assert_eq!(read::<Pet>(TOM), Pet::Cat(tom.clone()));
    assert_eq!(read::<Being>(TOM), Being::Felis(tom.clone()));
    // In any order, with what is unknown, and without the other union's tag.
    for text in [
        r#"{"species":"felis","name":"Tom","kind":"cat"}"#,
        r#"{"name":"Tom","kind":"cat"}"#,
    ] {
        assert_eq!(read::<Pet>(text), Pet::Cat(tom.clone()), "{text}");
    }
    let more = r#"{"kind":"cat","species":"felis","name":"Tom","age":3}"#;
    for text in [written(&read::<Cat>(more)), written(&read::<Pet>(more))] {
        assert_eq!(text, more);
    }
    let Pet::Cat(out) = read(more) else { panic!("it is a cat") };
    assert_eq!(written(&out), more);
    assert_eq!(out, read::<Cat>(more));
}

fn other_values_are_kept_as_they_came() {
    for text in [
        r#"{"species":"felis","name":"Tom","kind":"lion"}"#,
        r#"{"species":"felis","name":"Tom","kind":null}"#,
        r#"{"species":"felis","name":"Tom","kind":{"a":1}}"#,
    ] {
        let cat = read::<Cat>(text);
        assert_eq!(cat.extra.len(), 1, "{text}");
        assert_eq!(written(&cat), text);
    }
    let other = r#"{"kind":"cat","name":"Tom","species":"lynx"}"#;
    assert_eq!(written(&read::<Pet>(other)), other);
}

fn an_optional_tag_is_the_callers() {
    assert_eq!(written(&Bird::new("Tweety")), r#"{"name":"Tweety"}"#);
    let shown = Bird::new("Tweety").with_kind(BirdKind::Bird);
    let text = r#"{"kind":"bird","name":"Tweety"}"#;
    assert_eq!(written(&shown), text);
    assert_eq!(read::<Bird>(text), shown);
    assert_eq!(read::<Pet>(text), Pet::Bird(shown.clone()));
    for bird in [shown, Bird::new("Tweety")] {
        assert_eq!(written(&Pet::Bird(bird)), text);
    }
}

fn one_of_several_tags_is_the_variants() {
    let rat = Rodent::new(RodentKind::Rat, "Remy");
    let text = r#"{"kind":"rat","name":"Remy"}"#;
    assert_eq!(written(&rat), text);
    assert_eq!(read::<Rodent>(text), rat);
    // It comes out of the union as it went in, wherever the tag stands.
    for text in [text, r#"{"name":"Remy","kind":"rat"}"#, r#"{"name":"Remy","kind":"\u0072at"}"#] {
        assert_eq!(read::<Pet>(text), Pet::Rat(rat.clone()), "{text}");
    }
    assert_eq!(written(&Pet::Rat(rat.clone())), text);
    // The slow path keeps a member of another variant.
    let more = r#"{"kind":"rat","name":"Remy","species":"rattus"}"#;
    let Pet::Rat(out) = read(more) else { panic!("it is a rat") };
    assert_eq!((&out.kind, written(&out).as_str()), (&RodentKind::Rat, more));
    assert_eq!(written(&read::<Pet>(more)), more);
    // The variant decides.
    assert_eq!(written(&Pet::Mouse(rat)), r#"{"kind":"mouse","name":"Remy"}"#);
    let hamster = r#"{"kind":"hamster","name":"Ham"}"#;
    assert!(matches!(read(hamster), Pet::Unrecognized(_)));
    assert_eq!(written(&read::<Pet>(hamster)), hamster);

    let text = r#"{"kind":"lizard","name":"Liz"}"#;
    assert_eq!(read::<Pet>(text), Pet::Lizard(Reptile::new("Liz").with_kind("lizard")));
    assert_eq!(written(&Pet::Lizard(Reptile::new("Liz"))), text);
    assert_eq!(written(&Reptile::new("Liz")), r#"{"name":"Liz"}"#);

    let text = r#"{"kind":"guinea_pig","name":"Gus"}"#;
    assert_eq!(read::<Pet>(text), Pet::GuineaPig(Cavy::new("guinea_pig", "Gus")));
    assert_eq!(written(&Pet::GuineaPig(Cavy::new("mara", "Gus"))), text);

    let text = r#"{"kind":"ant","name":"Z"}"#;
    assert_eq!(read::<Pet>(text), Pet::Ant(Insect::new("Z")));
    assert_eq!(written(&read::<Pet>(text)), text);
    assert_eq!(written(&Pet::Bee(Insect::new("Z"))), r#"{"kind":"bee","name":"Z"}"#);
}

fn integer_tags_are_fields_too() {
    let text = r#"{"type":3,"label":"Go"}"#;
    assert_eq!(read::<Part>(text), Part::Value3(Button::new("Go", 3)));
    assert_eq!(written(&read::<Part>(text)), text);
    let more = r#"{"type":2,"label":"Go","parts":[]}"#;
    let Part::Value2(out) = read(more) else { panic!("it is a button") };
    assert_eq!(out.r#type, 2);
    assert_eq!(written(&Part::Value2(out)), more);
}

fn alternatives_are_distinguished_by_their_tags() {
    assert!(matches!(read(TOM), CatOrDog::Cat(_)));
    assert!(matches!(read(r#"{"kind":"dog","name":"Rex"}"#), CatOrDog::Dog(_)));
    assert_eq!(written(&CatOrDog::Cat(Cat::new("Tom"))), TOM);
}

async fn requests_have_the_tags() {
    let answer = || CannedResponse::json(200, TOM);
    let answers = [answer(), CannedResponse::json(200, format!("[{TOM}]")), answer()];
    let transport = InProcess::new(answers);
    let client = Tags::builder().transport(transport.clone()).build().expect("it can be built");
    let cats = client.cats();
    assert_eq!(cats.create(Cat::new("Tom")).await.expect("it is sent"), Cat::new("Tom"));
    let all = cats.create_all([Cat::new("Tom")]).first(Cat::new("Tom"));
    assert_eq!(all.await.expect("it is sent"), [Cat::new("Tom")]);
    let being = cats.trade(Cat::new("Tom")).await.expect("it is sent");
    assert_eq!(being, Being::Felis(Cat::new("Tom")));
    let bodies: Vec<String> = transport
        .requests()
        .iter()
        .map(|request| String::from_utf8_lossy(request.body()).into_owned())
        .collect();
    assert_eq!(
        bodies,
        [TOM.to_owned(), format!(r#"{{"cats":[{TOM}],"first":{TOM}}}"#), TOM.to_owned()]
    );
}

fn written(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("it can be written")
}

fn read<T: DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}
