//! A server killed in the midst of its work, again and again.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tests::TestApp;
use tests::program::{Program, assert_sound};
use tests::rush::Rush;

use crate::{CLIENTS, ground};

const ROUNDS: usize = 10;
const SEATS: usize = 60;
const TRIES: usize = 500;
/// How many of them also enroll in an activity that has room for all.
const OTHERS: usize = 100;

/// Acknowledged is durable: every answered enrollment is there after the kill. Every other one is made once when it is sent again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_kill_loses_nothing_that_was_answered_and_doubles_nothing_that_is_sent_again() {
    let app = TestApp::start().await;
    let capacities = [i32::try_from(SEATS).unwrap(), 10_000].repeat(ROUNDS);
    let ground = ground(&app, TRIES, &capacities).await;
    let database = app.stop();
    let (mut unanswered, mut done_unanswered) = (0, 0);
    for (round, activities) in ground.activities.chunks(2).enumerate() {
        let (small, large) = (activities[0], activities[1]);
        let wishes = [(small, &ground.teachers[..]), (large, &ground.teachers[..OTHERS])];
        let mut rush = Rush::new(&wishes, CLIENTS);
        let mut server = Program::serve(&database);
        let leaders = ground.leaders_at(&server.address);
        let kill = kill_after(&mut server, rush.answered(), 10 + round * 55);
        tokio::join!(rush.run(&leaders), kill);
        let done = rush.assert_kept(&mut database.connect());
        (unanswered, done_unanswered) = (unanswered + rush.unanswered(), done_unanswered + done.len());
        assert_sound(&database);

        let server = Program::serve(&database);
        rush.run(&ground.leaders_at(&server.address)).await;
        rush.assert_replayed(&done);
        rush.assert_in_order(small, SEATS);
        rush.assert_in_order(large, OTHERS);
        rush.assert_kept(&mut database.connect());
        assert_sound(&database);
    }
    println!(
        "{unanswered} requests were killed without an answer, {done_unanswered} of them after their commit"
    );
    assert!(unanswered > 0, "every kill came when nothing was under way");
}

pub(crate) async fn kill_after(server: &mut Program, answered: Arc<AtomicUsize>, count: usize) {
    while answered.load(Ordering::SeqCst) < count {
        assert!(server.is_running(), "it ended by itself: {}", server.log());
        tokio::time::sleep(Duration::from_micros(200)).await;
    }
    server.kill();
}
