//! The year in figures, as people read it.

use std::sync::Arc;

use shared::reports::Outcome;
use tests::report::REPORT_OF_2020;

use crate::page::Page;
use crate::run::at_both_sizes;
use crate::site::Site;

async fn reads_the_year(site: Arc<Site>, page: Page) {
    page.log_in(&site, "Ledningsgrupp").await;
    page.open("/figures").await;
    page.settled().await;
    page.inspect("this year's figures").await;
    page.choose("År", "2020").await;
    page.address("/figures?year=2020").await;
    page.heading("Året i siffror 2020").await;
    let table = page.within("Deltagare per aktivitet");
    for (title, outcome, persons, teams, about, earlier) in REPORT_OF_2020 {
        let row = table.within(title);
        row.sees(match outcome {
            Outcome::Planned => "Planerad",
            Outcome::Held => "Genomförd",
            Outcome::Postponed => "Uppskjuten",
            Outcome::Cancelled => "Inställd",
        })
        .await;
        let number = |count: i64| {
            if count < 1_000 { count.to_string() } else { format!("{} {:03}", count / 1_000, count % 1_000) }
        };
        match persons {
            _ if outcome != Outcome::Held => {}
            Some(count) if about => row.sees(&format!("cirka {}", number(count))).await,
            Some(count) => row.sees(&number(count)).await,
            None => row.sees("ej mätbart").await,
        }
        if teams > 0 {
            row.sees(&format!("{teams} arbetslag")).await;
        }
        if let Some(count) = earlier {
            row.sees(&format!("{} (20", number(count))).await;
        }
    }
    page.inspect("the figures of 2020").await;
    page.reload().await;
    page.heading("Året i siffror 2020").await;
}

#[tokio::test]
async fn the_year_comes_out_as_it_was_reported() {
    at_both_sizes("figures", reads_the_year).await;
}
