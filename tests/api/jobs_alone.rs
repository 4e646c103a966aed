//! Jobs that panic, hang, or fail for one thing for ever, and servers that share the jobs: none harms the others.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use diesel::prelude::*;
use server::error::Error;
use server::job::queries::{self, State};
use server::job::{Job, Round};
use server::jobs::{Timing, start_each};
use shared::enrollments::states::EnrollmentState;
use shared::ids::{ActivityId, PersonId};
use shared::messages::MailState;
use shared::schema::{mails, put_off_items};
use shared::today::{TaskKind, Today};
use tests::mail::MailServer;
use tests::{TestApp, start_jobs};

use crate::jobs::{offer, state, until};

/// How long the jobs of these tests rest.
const SOON: Duration = Duration::from_millis(20);

/// Times that go by in a test.
const BRIEF: Timing = Timing {
    patience: Duration::from_millis(400),
    renewal: Duration::from_millis(50),
    longest_rest: Duration::from_millis(40),
    stop_patience: Duration::from_millis(200),
};

fn of(app: &TestApp, job: &str) -> Option<State> {
    app.prepare(|conn| queries::states(conn).unwrap()).into_iter().find(|state| state.name == job)
}

async fn reached(what: &str, count: &AtomicUsize, least: usize) {
    let started = Instant::now();
    while count.load(Ordering::SeqCst) < least {
        assert!(started.elapsed() < Duration::from_secs(30), "{what}: {}", count.load(Ordering::SeqCst));
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

#[actix_web::test]
async fn a_job_that_panics_is_counted_shown_and_begun_anew_and_harms_no_other() {
    static PANICS: AtomicUsize = AtomicUsize::new(0);
    static IS_WELL: AtomicBool = AtomicBool::new(false);
    static OTHER: AtomicUsize = AtomicUsize::new(0);
    let panics = Job {
        name: "panics",
        every: SOON,
        run: |_| {
            Box::pin(async {
                PANICS.fetch_add(1, Ordering::SeqCst);
                assert!(IS_WELL.load(Ordering::SeqCst), "out of its mind");
                Ok(())
            })
        },
    };
    let other = Job {
        name: "other",
        every: SOON,
        run: |_| {
            Box::pin(async {
                OTHER.fetch_add(1, Ordering::SeqCst);
                Ok(())
            })
        },
    };
    let app = TestApp::start().await;
    let jobs = start_each(&app.data(), [panics, other].into_iter(), BRIEF);
    reached("the job that panics is begun anew", &PANICS, 3).await;
    until(&app, "it is counted", |conn| {
        let states = queries::states(conn).unwrap();
        states.iter().any(|state| state.name == "panics" && state.failures >= 3)
    })
    .await;
    assert_eq!(of(&app, "panics").unwrap().last_error.as_deref(), Some("it panicked: out of its mind"));
    let said = app.app().metrics.text(0);
    assert!(said.contains("samverka_job_failures_total{job=\"panics\"}"), "{said}");
    assert!(!said.contains("samverka_job_failures_total{job=\"other\"}"), "{said}");
    let so_far = OTHER.load(Ordering::SeqCst);
    reached("the other job goes on", &OTHER, so_far + 3).await;
    let tasks = app.administrator().get("/api/v1/today").await.assert(200).json::<Today>().tasks;
    let failing: Vec<_> = tasks.iter().filter(|task| task.kind == TaskKind::JobsFailed).collect();
    assert_eq!(failing.iter().map(|task| task.count).collect::<Vec<_>>(), [Some(1)]);
    IS_WELL.store(true, Ordering::SeqCst);
    until(&app, "it has come to itself, and that is written down", |conn| {
        let states = queries::states(conn).unwrap();
        states.iter().any(|state| state.name == "panics" && state.failures == 0 && state.last_run.is_some())
    })
    .await;
    jobs.stop().await;
}

#[actix_web::test]
async fn a_job_that_hangs_is_given_up_and_another_server_does_it() {
    static BEGUN: AtomicUsize = AtomicUsize::new(0);
    static OTHER: AtomicUsize = AtomicUsize::new(0);
    // The first server never gets to the end of it.
    let hangs = |every| Job {
        name: "hangs",
        every,
        run: |_| {
            Box::pin(async {
                if BEGUN.fetch_add(1, Ordering::SeqCst) == 0 {
                    std::future::pending::<()>().await;
                }
                Ok(())
            })
        },
    };
    let other = Job {
        name: "other",
        every: SOON,
        run: |_| {
            Box::pin(async {
                OTHER.fetch_add(1, Ordering::SeqCst);
                Ok(())
            })
        },
    };
    let app = TestApp::start().await;
    let started = Instant::now();
    let first = start_each(&app.data(), [hangs(Duration::from_hours(1)), other].into_iter(), BRIEF);
    reached("it hangs", &BEGUN, 1).await;
    let second = start_each(&app.data(), [hangs(SOON)].into_iter(), BRIEF);
    reached("another job of the same server goes on", &OTHER, 3).await;
    reached("the second server has taken it over", &BEGUN, 3).await;
    assert!(started.elapsed() >= BRIEF.patience, "the first one had its time");
    until(&app, "the second server has done it", |conn| {
        let states = queries::states(conn).unwrap();
        states.iter().any(|state| state.name == "hangs" && state.failures == 0 && state.last_run.is_some())
    })
    .await;
    let said = app.app().metrics.text(0);
    assert!(said.contains("samverka_job_failures_total{job=\"hangs\"} 1"), "{said}");
    first.stop().await;
    second.stop().await;
}

#[actix_web::test]
async fn a_server_stops_though_a_job_hangs() {
    static BEGUN: AtomicUsize = AtomicUsize::new(0);
    let hangs = Job {
        name: "hangs",
        every: SOON,
        run: |_| {
            Box::pin(async {
                BEGUN.fetch_add(1, Ordering::SeqCst);
                std::future::pending().await
            })
        },
    };
    let patient = Timing { patience: Duration::from_hours(1), ..BRIEF };
    let app = TestApp::start().await;
    let jobs = start_each(&app.data(), [hangs].into_iter(), patient);
    reached("it hangs", &BEGUN, 1).await;
    let asked = Instant::now();
    jobs.stop().await;
    assert!(asked.elapsed() < Duration::from_secs(10), "after {:?}", asked.elapsed());
    let now = app.now();
    let lease = |conn: &mut _| queries::lease(conn, "hangs", "another", 0, now).unwrap();
    assert!(app.prepare(lease), "it is left to other servers at once");
}

#[actix_web::test]
async fn a_round_with_much_to_do_ends_early_and_goes_on_and_is_not_taken_for_one_that_hangs() {
    static DONE: AtomicUsize = AtomicUsize::new(0);
    let long = Job {
        name: "long",
        // It would rest for an hour if it were done.
        every: Duration::from_hours(1),
        run: |round| {
            Box::pin(async move {
                while !round.is_ending() {
                    DONE.fetch_add(1, Ordering::SeqCst);
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
                Ok(())
            })
        },
    };
    let app = TestApp::start().await;
    let jobs = start_each(&app.data(), [long].into_iter(), BRIEF);
    // In half of its patience a round can do ten; so these are several rounds.
    reached("it goes on", &DONE, 30).await;
    assert_eq!(of(&app, "long").map(|state| (state.failures, state.last_run)), Some((0, None)));
    jobs.stop().await;
}

fn put_off(app: &TestApp, job: &str) -> Vec<(i64, String)> {
    app.prepare(|conn| {
        let own = put_off_items::table.filter(put_off_items::job.eq(job)).order(put_off_items::item);
        own.select((put_off_items::item, put_off_items::why)).load(conn).unwrap()
    })
}

fn five(put_off: &[ActivityId]) -> Vec<ActivityId> {
    (1..=5).map(ActivityId).filter(|id| !put_off.contains(id)).collect()
}

#[actix_web::test]
async fn one_thing_that_panics_or_fails_is_put_off_and_the_others_are_done() {
    let app = TestApp::start().await;
    let (_stop, stopped) = tokio::sync::watch::channel(false);
    let done = RefCell::new(Vec::new());
    let work = async |id: ActivityId| {
        assert!(id.0 != 2, "it is number two");
        done.borrow_mut().push(id.0);
        if id.0 == 4 { Err(Error::internal("it is number four")) } else { Ok(()) }
    };
    let round = Round::of(&app.data(), "one-by-one", &stopped);
    round.each(|_, _, put_off| Ok(five(put_off)), work).await.unwrap();
    let expected = [(2, "it panicked: it is number two"), (4, "it is number four")];
    let expected = expected.map(|(id, why)| (id, why.to_owned()));
    assert_eq!((done.take(), put_off(&app, "one-by-one")), (vec![1, 3, 4, 5], expected.to_vec()));

    let all_at_once = async |ids: Vec<ActivityId>| {
        for id in &ids {
            assert!(id.0 != 2, "it is number two");
        }
        if ids.iter().any(|id| id.0 == 4) {
            return Err(Error::internal("it is number four"));
        }
        done.borrow_mut().extend(ids.iter().map(|id| id.0));
        Ok(())
    };
    let round = Round::of(&app.data(), "together", &stopped);
    round.together(|_, _, put_off| Ok(five(put_off)), all_at_once).await.unwrap();
    assert_eq!((done.take(), put_off(&app, "together")), (vec![1, 3, 5], expected.to_vec()));
    round.together(|_, _, put_off| Ok(five(put_off)), all_at_once).await.unwrap();
    assert_eq!(done.take(), [1, 3, 5], "those that are put off are passed by");
}

#[actix_web::test]
async fn what_a_busy_database_kept_from_being_done_is_tried_once_more_alone_or_together() {
    let app = TestApp::start().await;
    let (_stop, stopped) = tokio::sync::watch::channel(false);
    let round = Round::of(&app.data(), "busy", &stopped);
    let tries = RefCell::new(Vec::new());
    let once_busy = |numbers: Vec<i64>| {
        let mut tries = tries.borrow_mut();
        let is_first = !tries.contains(&numbers);
        tries.push(numbers);
        if is_first { Err(Error::Unavailable) } else { Ok(()) }
    };
    round.each(|_, _, off| Ok(five(off)), async |id: ActivityId| once_busy(vec![id.0])).await.unwrap();
    assert_eq!(tries.take(), [1, 1, 2, 2, 3, 3, 4, 4, 5, 5].map(|id| vec![id]));
    let numbers = |ids: Vec<ActivityId>| ids.into_iter().map(|id| id.0).collect();
    round.together(|_, _, off| Ok(five(off)), async |ids| once_busy(numbers(ids))).await.unwrap();
    assert_eq!(tries.take(), [[1, 2, 3, 4, 5], [1, 2, 3, 4, 5]], "all of them, as one");
    assert_eq!(put_off(&app, "busy"), []);
}

/// A fault in a write of the server itself is no fault of those who write at the same time.
#[actix_web::test]
async fn a_write_of_a_job_that_panics_undoes_itself_alone() {
    let app = TestApp::start().await;
    let (_stop, stopped) = tokio::sync::watch::channel(false);
    let round = Round::of(&app.data(), "panics", &stopped);
    let fails = round.sweep(|conn, now| {
        queries::put_off(conn, "panics", 1, "undone", now)?;
        panic!("in the middle")
    });
    let works = round.sweep(|conn, now| {
        queries::put_off(conn, "panics", 2, "kept", now)?;
        Ok(false)
    });
    let (failed, worked) = tokio::join!(fails, works);
    assert_eq!(failed.unwrap_err().to_string(), "it panicked: in the middle");
    assert!(worked.is_ok());
    assert_eq!(put_off(&app, "panics"), [(2, "kept".to_owned())]);
}

#[actix_web::test]
async fn of_two_servers_that_share_the_jobs_each_thing_is_done_by_one() {
    let post = MailServer::start();
    let app = TestApp::start_with(|config| config.smtp_url = Some(post.url())).await;
    let office = app.office();
    let mut offered = Vec::new();
    for _ in 0..4 {
        offered.push(offer(&app, &office).await.1);
    }
    app.set_ahead(49 * 3600);
    let servers = [(); 2].map(|()| start_jobs(&app.data()));
    for one in offered {
        until(&app, "the offer runs out", |conn| state(conn, one) == EnrollmentState::Lapsed).await;
    }
    until(&app, "every mail is sent", |conn| {
        let unsent = mails::table.filter(mails::state.ne(MailState::Sent));
        unsent.count().get_result::<i64>(conn).unwrap() == 0
    })
    .await;
    for server in servers {
        server.stop().await;
    }
    let told: Vec<(Option<PersonId>, String)> =
        app.prepare(|conn| mails::table.select((mails::person_id, mails::template)).load(conn).unwrap());
    assert_eq!(told.iter().filter(|(_, template)| template == "enrollmentLapsed").count(), 4);
    assert_eq!(told.iter().collect::<BTreeSet<_>>().len(), told.len(), "nobody is told twice");
    let arrived = post.arrived();
    assert_eq!(arrived.len(), told.len(), "each mail is sent once");
    app.no_faults();
    let tasks = app.administrator().get("/api/v1/today").await.assert(200).json::<Today>().tasks;
    assert!(tasks.iter().all(|task| task.kind != TaskKind::JobsFailed), "{tasks:?}");
}
