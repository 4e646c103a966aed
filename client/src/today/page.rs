//! What needs doing, what is next, and how enrollments come in.

use chrono::Datelike;
use leptos::prelude::*;
use leptos_router::components::A;
use shared::today::{NextOccasion, Task, Today, WeekCount};

use super::tasks::line;
use crate::protected::Protected;
use crate::ui::chart::{Bars, Chart};
use crate::ui::empty::Empty;
use crate::ui::heading::Heading;
use crate::ui::loaded::{Loaded, Remote};
use crate::words::today as t;
use crate::{api, format};

/// The page. Everybody who is logged in may open it; what it holds hangs on one's rights.
#[component]
pub(super) fn TodayPage() -> impl IntoView {
    view! { <Protected><Overview/></Protected> }
}

#[component]
fn Overview() -> impl IntoView {
    let remote = Remote::new(|| async { api::get::<Today>("/today").await });
    view! {
        <Heading text=t::title()><p class="count">{format::whole_day(format::today())}</p></Heading>
        <Loaded remote let:today>{content(today)}</Loaded>
    }
}

fn content(today: Today) -> impl IntoView {
    let Today { tasks, next, weeks } = today;
    view! {
        <div class="overview">
            <section aria-labelledby="tasks"><h2 id="tasks">{t::tasks()}</h2>{task_list(&tasks)}</section>
            <section aria-labelledby="next"><h2 id="next">{t::next()}</h2>{next_list(next)}</section>
            {(!weeks.is_empty()).then(|| view! { <section>{chart(&weeks)}</section> })}
        </div>
    }
}

fn task_list(tasks: &[Task]) -> AnyView {
    if tasks.is_empty() {
        return view! { <Empty title=t::nothing()><p>{t::nothing_help()}</p></Empty> }.into_any();
    }
    let now = format::now();
    let lines = tasks.iter().map(|task| line(task, now));
    view! { <ul class="tasks">{lines.collect_view()}</ul> }.into_any()
}

fn next_list(next: Vec<NextOccasion>) -> AnyView {
    if next.is_empty() {
        return view! { <p class="muted">{t::no_next()}</p> }.into_any();
    }
    let lines = next.into_iter().map(next_line);
    view! { <ol class="coming">{lines.collect_view()}</ol> }.into_any()
}

fn next_line(next: NextOccasion) -> impl IntoView {
    let address = if next.takes_attendance {
        format!("/staff/activities/{}?tab=attendance", next.activity_id)
    } else {
        format!("/activities/{}", next.activity_id)
    };
    let enrolled = if next.own_only { t::own_enrolled(next.enrolled) } else { t::enrolled(next.enrolled) };
    let where_and_who = [next.occasion_title, next.place, enrolled];
    let where_and_who: Vec<_> = where_and_who.into_iter().filter(|part| !part.is_empty()).collect();
    view! {
        <li>
            <p class="coming-when">{format::date(next.starts_at)}" "<span>{format::clock(next.starts_at)}</span></p>
            <div><A href=address>{next.title}</A><p class="muted">{where_and_who.join(" · ")}</p></div>
        </li>
    }
}

fn chart(weeks: &[WeekCount]) -> impl IntoView + use<> {
    let total: i64 = weeks.iter().map(|week| week.enrollments).sum();
    let latest = weeks.last().map_or(0, |week| week.enrollments);
    let rows = weeks
        .iter()
        .map(|week| Bars::of(t::week(&week.monday.iso_week().week().to_string()), week.enrollments));
    let rows: Vec<_> = rows.collect();
    let described = t::weeks_described(&format::number(latest), &format::number(total));
    view! {
        <Chart title=t::weeks() description=described labels=t::week_name()
            series=vec![t::enrollments().to_owned()] rows/>
    }
}
