//! A caller of the crate of `base.yaml`, who uses all of it.

use shelf::pagination::{ByNumber, ByToken};
use shelf::resources::books::{CreateRequest, ExportResponse};
use shelf::types::{
    Answer, Author, Book, Draft, Event, EventDelta, EventSource, EventStop, Gone, Missing, Model,
    Order, Problem, Rating, Review, State,
};
use shelf::{Environment, Error, ErrorBodies, Page, Region, ResponseHeaders, Shelf};

pub fn client() -> Result<[Shelf; 2], Error> {
    let one = Shelf::builder().region(Region::Us).token("t").covers_url("http://localhost:1");
    let other = Shelf::builder().base_url(Environment::Test).key("k");
    Ok([one.build()?, other.build()?])
}

pub async fn books(client: &Shelf) -> Result<Vec<Book>, Error> {
    let request = client.books().list().tenant("a").trace(true).author("Austen").limit(9).cursor("c");
    let mut pages = request.order(Order::Newest).items();
    let mut books: Vec<Book> = Vec::new();
    while let Some(book) = pages.next().await {
        books.push(book?);
    }
    let page: Page<Book, ByToken> = client.books().list().await?;
    println!("{:?}", page.items);
    let book: Book = client.books().get("1").tenant("a").await?;
    let (id, title, pages): (&String, &String, i64) = (&book.id, &book.title, book.pages);
    println!("{id} {title} {pages} {:?}", book.printed);
    let similar: Option<Box<Book>> = book.similar;
    match book.rating {
        Some(Rating::Stars(stars)) => println!("{stars}"),
        Some(Rating::Words(words)) => println!("{words} {similar:?}"),
        _ => {}
    }
    if book.state == State::Free || book.state == State::Lent || book.state == State::Lost {
        let author: Author = book.author;
        let (name, born): (String, Option<i64>) = (author.name, author.born);
        println!("{name} {born:?}");
    }
    Ok(books)
}

pub async fn write(client: &Shelf) -> Result<Book, Error> {
    let request: CreateRequest = client.books().create("Emma", 474);
    let book = request.summary("Love.").summary_null().tags(["a"]).language("en").await?;
    let author = Author::new("Austen").with_born(1775).with_born_null();
    let draft = Draft::new("Emma", author).with_note("a").with_note_null().with_state(State::Free);
    let book: Book = client.books().replace(&book.id, draft).await?;
    client.books().remove(&book.id).x_reason("old").await?;
    client.books().cover(&book.id, vec![1]).caption("a").await?;
    let state: State = client.status().read().await?;
    println!("{state:?}");
    match client.books().export(shelf::types::BooksExportFormat::Csv).await? {
        ExportResponse::Ok(book) => Ok(book),
        ExportResponse::Accepted(text) => {
            let text: String = text;
            println!("{text}");
            Ok(book)
        }
        _ => Ok(book),
    }
}

pub async fn ask(client: &Shelf) -> Result<Option<i64>, Error> {
    let mut events = client.books().ask("1", "Who?").model(Model::Small).await?;
    while let Some(event) = events.next().await {
        let event: Event = event?;
        println!("{:?}", event.at());
        match event {
            Event::Delta(EventDelta { text, at, .. }) => println!("{text} {at}"),
            Event::Source(EventSource { page, .. }) => {
                let page: i64 = page;
                println!("{page}");
            }
            Event::Stop(EventStop { usage, reason, .. }) => {
                let usage: i64 = usage;
                println!("{usage} {reason:?}");
            }
            _ => {}
        }
    }
    let answer: Answer = client.books().ask("1", "Who?").model(Model::Large).await?.answer().await?;
    println!("{}", answer.text);
    Ok(answer.usage)
}

pub async fn reviews(client: &Shelf) -> Result<Option<u64>, Error> {
    let mut items = client.books().reviews().list("1").size(5).items();
    while let Some(review) = items.next().await {
        let Review { number, text, by, likes, .. } = review?;
        let likes: Vec<String> = likes;
        println!("{number} {text} {} {likes:?}", by.name);
    }
    let review: Review = client.books().reviews().get("1", 2.to_string()).await?;
    println!("{}", review.number);
    let page: Page<Review, ByNumber> = client.books().reviews().list("1").await?;
    Ok(page.total())
}

pub async fn errors(client: &Shelf) -> Option<String> {
    let response = client.status().read().with_response().await;
    let error = match response {
        Ok(response) => {
            let left: Option<i64> = response.headers.x_left();
            println!("{left:?}");
            return response.headers.x_request_id().map(|it| it.to_string());
        }
        Err(Error::Api(error)) => error,
        Err(_) => return None,
    };
    let missing: Option<Missing> = error.missing();
    let gone: Option<Gone> = error.gone();
    let problem: Option<Problem> = error.problem();
    println!("{:?}", missing.map(|it| it.what));
    println!("{:?}", problem.map(|it| (it.message, it.code)));
    gone.map(|it| it.since)
}
