//! A caller of the released crate.
#![allow(deprecated)]

use unions::types::{Fish, Food, FoodMeat, Meal, Plant, Sauce, Topping};
use unions::{Error, Unions};

async fn caller(client: &Unions) -> Result<bool, Error> {
    let foods: [Food; 3] =
        [Plant::new(true).into(), Fish::new("cod").into(), FoodMeat::new("pork").into()];
    for food in foods {
        client.meals().feed(Meal::new(food, Sauce::new(true))).await?;
    }
    let meal = client.meals().feed(Meal::new(Plant::new(true), Sauce::new(false))).await?;
    Ok(match (meal.food, meal.on) {
        (Food::Plant(plant), Topping::Sauce(sauce)) => {
            let plant: Plant = plant;
            plant.leaf && sauce.base.is_some()
        }
        _ => false,
    })
}

fn main() {
    let _ = caller;
}
