//! The data of the report pages: a year's figures, the year before, and what gives them names. The pages show how many of these
//! steps are done.

use chrono::Datelike;
use leptos::prelude::*;
use shared::error::Problem;
use shared::ids::OrganisationId;
use shared::members::OrganisationDetail;
use shared::plans::FocusAreaDetail;
use shared::reports::YearFigures;

use crate::ui::filter::Filter;
use crate::ui::loaded::{Remote, problem_notice};
use crate::ui::progress::Progress;
use crate::words::{app, reports as t};
use crate::{api, format};

/// What is read: the network's where no member is named.
#[derive(Clone, Copy)]
pub(super) struct Gathered {
    /// The year that the address names; this year where it names none.
    pub(super) year: Memo<i32>,
    figures: Remote<YearFigures>,
    before: Remote<YearFigures>,
    areas: Remote<Vec<FocusAreaDetail>>,
    member: Remote<Option<OrganisationDetail>>,
}

/// Everything, once it is there.
#[derive(Clone)]
pub(super) struct Year {
    /// The year's figures.
    pub(super) figures: YearFigures,
    /// Those of the year before.
    pub(super) before: YearFigures,
    /// The goals of all plans, by focus area.
    pub(super) areas: Vec<FocusAreaDetail>,
    /// The member that they are about.
    pub(super) member: Option<OrganisationDetail>,
}

impl Year {
    /// True for a year without any activity.
    pub(super) fn is_empty(&self) -> bool {
        self.figures.activities.is_empty()
    }
}

/// The figures' address in the API.
pub(super) fn path(place: &str, year: i32, of: Option<OrganisationId>) -> String {
    let member = of.map(|id| id.to_string()).unwrap_or_default();
    api::with_query(place, &[("year", &year.to_string()), ("organisationId", &member)])
}

impl Gathered {
    /// Reads the year that the filter names, of a member or of the network.
    pub(super) fn new(chosen: Filter, of: Option<OrganisationId>) -> Self {
        let year = Memo::new(move |_| chosen.value().parse().unwrap_or_else(|_| format::today().year()));
        let read = move |which: fn(i32) -> i32| {
            Remote::new(move || {
                let path = path("/figures", which(year.get()), of);
                async move { api::get::<YearFigures>(&path).await }
            })
        };
        Self {
            year,
            figures: read(|year| year),
            before: read(year_before),
            areas: Remote::new(|| async { api::all("/focus-areas").await }),
            member: Remote::new(move || member(of)),
        }
    }

    /// The years that there are figures for, newest first; this year is always one.
    pub(super) fn years(self) -> Vec<i32> {
        let this_year = format::today().year();
        let mut years = self.figures.value().map(|figures| figures.years).unwrap_or_default();
        years.extend([this_year, self.year.get()]);
        years.sort_unstable_by(|one, other| other.cmp(one));
        years.dedup();
        years
    }

    /// The member's name; until it is known, the menu's name for the page.
    pub(super) fn name(self) -> String {
        let known = self.member.value().flatten().map(|member| member.organisation.short_name);
        known.unwrap_or_else(|| app::own_municipality().to_owned())
    }

    /// The year, once all its data are there and belong to the year that is asked for.
    fn whole(self) -> Option<Year> {
        let figures = self.figures.value().filter(|figures| figures.year == self.year.get())?;
        let before = self.before.value().filter(|before| before.year == year_before(figures.year))?;
        Some(Year { figures, before, areas: self.areas.value()?, member: self.member.value()? })
    }

    /// How many of the four steps are done.
    fn done(self) -> i64 {
        let year = self.year.get();
        let steps = [
            self.figures.value().is_some_and(|figures| figures.year == year),
            self.before.value().is_some_and(|before| before.year == year_before(year)),
            self.areas.value().is_some(),
            self.member.value().is_some(),
        ];
        i64::try_from(steps.into_iter().filter(|done| *done).count()).unwrap_or_default()
    }

    fn problem(self) -> Option<Problem> {
        self.figures
            .problem()
            .or_else(|| self.before.problem())
            .or_else(|| self.areas.problem())
            .or_else(|| self.member.problem())
    }

    fn reload(self) {
        self.figures.reload();
        self.before.reload();
        self.areas.reload();
        self.member.reload();
    }
}

/// The year before. The first year with figures has none and stands for itself.
const fn year_before(year: i32) -> i32 {
    if year > FIRST { year - 1 } else { year }
}

const FIRST: i32 = 1990;

async fn member(of: Option<OrganisationId>) -> Result<Option<OrganisationDetail>, Problem> {
    match of {
        None => Ok(None),
        Some(id) => api::get(&format!("/organisations/{id}")).await.map(Some),
    }
}

/// The year, drawn when all of it is there; until then how far the reading has come.
pub(super) fn drawn(gathered: Gathered, draw: impl Fn(Year) -> AnyView + Send + 'static) -> impl IntoView {
    move || {
        if let Some(problem) = gathered.problem() {
            return problem_notice(&problem, move || gathered.reload());
        }
        if let Some(year) = gathered.whole() {
            return draw(year);
        }
        let done = Signal::derive(move || gathered.done());
        view! { <div class="waiting" role="status"><Progress label=t::gathering() done total=Signal::stored(STEPS)/></div> }
                    .into_any()
    }
}

const STEPS: i64 = 4;
