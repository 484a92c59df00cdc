//! Unions on their way to a server and back.

use loopback::types::{
    Amount, Condition, Filter, Kennel, Level, Match, Pet, Pets, Place, Range, RoundCircle, Shape,
    Solid, SolidShape, Square,
};

use crate::server::{Response, Server};

#[tokio::test]
async fn the_variant_says_which_tag_is_sent() {
    let server = Server::script([]);
    let shapes = server.client().shapes();
    let solid = || Solid::new(SolidShape::Cube, 8).with_name("s");
    shapes.create(Shape::Cube(solid())).await.unwrap();
    shapes.create(Shape::Box(solid())).await.unwrap();
    shapes.create(Square::new(2)).await.unwrap();
    let many = [Shape::Box(solid()), RoundCircle::new(1).into(), Square::new(2).into()];
    shapes.create_many(many).first(Shape::Box(solid())).await.unwrap();
    let bodies: Vec<String> = server.arrived().iter().map(|it| it.text().to_owned()).collect();
    assert_eq!(
        bodies,
        [
            r#"{"shape":"cube","volume":8,"name":"s"}"#,
            r#"{"shape":"box","volume":8,"name":"s"}"#,
            r#"{"shape":"square","side":2}"#,
            r#"{"shapes":[{"shape":"box","volume":8,"name":"s"},{"shape":"circle","radius":1},{"shape":"square","side":2}],"first":{"shape":"box","volume":8,"name":"s"}}"#,
        ]
    );
}

#[tokio::test]
async fn a_struct_that_stands_alone_sends_its_own_tag() {
    let server = Server::echo();
    let shapes = server.client().shapes();
    for tag in [SolidShape::Box, SolidShape::Ball, "new".into()] {
        let solid = shapes.solid(Solid::new(tag.clone(), 8).with_name_null()).await.unwrap();
        assert_eq!((solid.shape, solid.volume), (tag, 8));
    }
    assert_eq!(shapes.square(Square::new(2)).await.unwrap(), Square::new(2));
    let bodies: Vec<String> = server.arrived().iter().map(|it| it.text().to_owned()).collect();
    assert_eq!(
        bodies,
        [
            r#"{"shape":"box","volume":8,"name":null}"#,
            r#"{"shape":"ball","volume":8,"name":null}"#,
            r#"{"shape":"new","volume":8,"name":null}"#,
            r#"{"shape":"square","side":2}"#,
        ]
    );
}

#[tokio::test]
async fn variants_of_other_unions_are_those_of_the_union() {
    let server = Server::script([Response::json(
        r#"[{"shape":"circle","radius":1},{"side":2,"shape":"square"},{"shape":"box","volume":3},{"shape":"ball","volume":4},{"shape":"cube"}]"#,
    )]);
    let shapes = server.client().shapes().list().await.unwrap();
    let [
        Shape::Circle(circle),
        Shape::Square(square),
        Shape::Box(solid),
        Shape::Unrecognized(ball),
        Shape::Unrecognized(cube),
    ] = shapes.as_slice()
    else {
        panic!("{shapes:?}")
    };
    assert_eq!((circle.radius, square.side, solid.volume), (1, 2, 3));
    assert_eq!(solid.shape, SolidShape::Box);
    assert_eq!((ball.tag.as_deref(), cube.tag.as_deref()), (Some("ball"), Some("cube")));
}

#[tokio::test]
async fn alternatives_of_other_unions_are_those_of_the_union() {
    let server = Server::echo();
    let shapes = server.client().shapes();
    let one = Filter::from(Match::new("k").with_value("v"));
    assert_eq!(shapes.filter(one.clone()).await.unwrap(), one);
    let range = Filter::from(Range::new("k").with_from(1));
    assert_eq!(shapes.filter(range.clone()).await.unwrap(), range);
    let many = Filter::ConditionArray(vec![
        Condition::from(Range::new("a").with_from(2)),
        Match::new("b").into(),
    ]);
    assert_eq!(shapes.filter(many.clone()).await.unwrap(), many);
    let shape = Shape::Box(Solid::new(SolidShape::Box, 8));
    assert_eq!(shapes.filter(shape.clone()).await.unwrap(), Filter::Shape(shape));
    let bodies: Vec<String> = server.arrived().iter().map(|it| it.text().to_owned()).collect();
    assert_eq!(
        bodies,
        [
            r#"{"key":"k","value":"v"}"#,
            r#"{"key":"k","from":1}"#,
            r#"[{"key":"a","from":2},{"key":"b"}]"#,
            r#"{"shape":"box","volume":8}"#,
        ]
    );
}

#[tokio::test]
async fn a_whole_number_that_is_too_large_for_an_integer_is_a_number() {
    let replies =
        ["9223372036854775807", "18446744073709551616", "1e300", "0.5", "[-1,7,\"never\"]"];
    let server = Server::script(replies.map(Response::json));
    let amounts = server.client().amounts();
    let echo = || amounts.echo(Amount::Integer(1));
    assert!(matches!(echo().await.unwrap(), Amount::Integer(i64::MAX)));
    for number in [18446744073709551616.0, 1e300, 0.5] {
        assert!(matches!(echo().await.unwrap(), Amount::Number(it) if it == number), "{number}");
    }
    let levels = amounts.echo_level(Level::Minus1).await.unwrap();
    assert_eq!(levels, [Level::Minus1, Level::Value7, Level::Never]);
    assert_eq!(server.arrived()[4].text(), r#"{"level":-1}"#);
}

#[tokio::test]
async fn what_is_unknown_at_any_depth_decides_which_alternative_it_is() {
    let server = Server::script([Response::json(
        r#"[["calm","wild"],["calm","loud"],[{"shape":"circle","radius":1}],
            [{"name":"Tom"},{"lives":9}],[{"name":"Tom"},{"lives":9},{"lives":8}],
            [{"name":"Rex"},{"mood":"calm","tricks":["sit"]}],
            [{"lives":9},{"tricks":[]},{"mood":"calm"}],
            {"pet":{"lives":9},"note":"n"},{"pet":{"lives":9},"yard":"in"},{"pet":{"tricks":["sit"]}},
            {"a":[{"lives":9}],"b":[]},{"a":{"mood":"wild"},"b":{"new":1}},{"a":1}]"#,
    )]);
    let pets = server.client().shapes().pets().await.unwrap();
    let [
        Pets::MoodArray(_),
        Pets::StringArray(_),
        Pets::ShapeArray(_),
        Pets::CatCatTuple(_),
        Pets::CatArray(_),
        Pets::DogArray(_),
        Pets::PetArray(mixed),
        Pets::Owner(_),
        Pets::Kennel(open),
        Pets::Kennel(trained),
        Pets::CatArrayRecord(_),
        Pets::DogRecord(_),
        Pets::Unrecognized(_),
    ] = pets.as_slice()
    else {
        panic!("{pets:#?}")
    };
    assert!(matches!(mixed.as_slice(), [Pet::Cat(_), Pet::Dog(_), Pet::Dog(_)]), "{mixed:?}");
    assert!(matches!(trained, Kennel { pet: Pet::Dog(_), .. }), "{trained:?}");
    assert_eq!(open.others["yard"], Place::In);
}
