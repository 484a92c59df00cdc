use api::Notes; // breaks

pub fn caller() -> Result<Notes, api::Error> {
    Notes::builder().build()
}
