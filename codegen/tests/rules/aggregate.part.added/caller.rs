use api::{Error, Notes};
use api::types::{Answer, Said};

pub fn gathered(events: Vec<Said>) -> Answer {
    let mut answer: Answer = events.iter().cloned().collect();
    answer.extend(events);
    answer
}

pub fn shown(answer: &Answer) -> String {
    let Answer { text, other, .. } = answer;
    format!("{text}{}", other.len())
}

pub async fn caller(client: &Notes) -> Result<String, Error> {
    let answer: Answer = client.notes().ask().await?.answer().await?;
    let mut texts = client.notes().ask().await?.text();
    let mut text = shown(&answer) + answer.text.as_str() + &shown(&Answer::default());
    while let Some(piece) = texts.next().await {
        text += &piece?;
    }
    Ok(text + &shown(&gathered(answer.other)))
}
