use api::types::Draft;

pub fn caller() -> Draft {
    let (title, text) = ("Shopping", String::from("Milk"));
    Draft::new(title, text)
}
