//! A stranger's flood: one address sends as much as the server's bounds let it. The figures are the growth of the server's memory,
//! and how long others wait meanwhile and afterwards. Each flood meets a server of its own.

mod floods;
mod others;
mod stranger;

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use diesel::connection::SimpleConnection;
use server::passwords::hash;
use tests::program::Program;

use self::floods::FLOODS;
use self::others::{Felt, Others};
use self::stranger::{Stranger, Tally};
use crate::process::{memory, serve};
use crate::table::{Table, Target};
use crate::world::{World, readers};
use crate::{Size, float, socket};

/// The memory in megabytes that a stranger may cost. A machine that serves a region has room for many of them.
const MOST_MEMORY: f64 = 50.0;
/// Others may wait so many times as long as without a flood,
const MOST_TIMES: f64 = 3.0;
/// or so many milliseconds, in which a page still appears at once.
const UNFELT: f64 = 100.0;
/// Megabytes over idle at which a flood ends early: it has shown enough, and others need the machine.
const ENOUGH: f64 = 1500.0;
/// How often the memory is looked at.
const LOOK: Duration = Duration::from_millis(5);

/// What one flood did.
struct Effect {
    tally: Tally,
    /// Megabytes over idle: at the most, and when it was over.
    most: f64,
    left: f64,
    before: Felt,
    during: Felt,
    after: Felt,
}

/// Measures every flood.
pub fn measure(table: &mut Table, server: &Path, mut world: World, size: Size) {
    world.tokens = readers(&world.database);
    // Hashed as the server does it, for a wrong password to cost what it costs.
    let set =
        format!("UPDATE accounts SET password_hash = '{}'", hash("fyra blå skridskor").expect("a hash"));
    world.database.connect().batch_execute(&set).expect("passwords");
    let effects: Vec<_> =
        FLOODS.iter().map(|flood| (flood.name, effect(server, &world, size, flood.run))).collect();
    let idle = Felt::all(effects.iter().map(|(_, effect)| &effect.before)).percentile(99);
    for (name, effect) in &effects {
        tell(table, name, effect, idle);
    }
    let refused: usize = effects.iter().map(|(_, effect)| effect.refused()).sum();
    let what = "calls of others that were refused, of all floods";
    table.alone(what, (float(refused), "calls"), Target::AtMost(0.0));
}

impl Effect {
    fn refused(&self) -> usize {
        [&self.before, &self.during, &self.after].iter().map(|felt| felt.refused).sum()
    }
}

fn effect(server: &Path, world: &World, size: Size, run: fn(&Stranger) -> Tally) -> Effect {
    let program = serve(server, &world.database);
    let address = socket(&program.address);
    let others = Others::of(address, &world.tokens);
    // Now the server has done everything that it does only at first.
    others.read(size.flood / 8.0);
    let before = others.read(size.flood / 2.0);
    let idle = memory(&program);
    let stranger = Stranger::new(address, size.flood);
    let is_over = AtomicBool::new(false);
    let (tally, highest, during) = std::thread::scope(|scope| {
        let watching = scope.spawn(|| highest(&program, idle, &is_over, &stranger));
        let reading = scope.spawn(|| others.read(size.flood));
        let tally = run(&stranger);
        let during = reading.join().expect("others");
        is_over.store(true, Ordering::Relaxed);
        (tally, watching.join().expect("somebody who watches"), during)
    });
    let after = others.read(size.flood / 2.0);
    Effect { tally, most: highest - idle.0, left: memory(&program).0 - idle.0, before, during, after }
}

// The most memory that the server held until the flood was over.
fn highest(program: &Program, idle: (f64, f64), is_over: &AtomicBool, stranger: &Stranger) -> f64 {
    let mut highest = idle.0;
    while !is_over.load(Ordering::Relaxed) {
        highest = highest.max(memory(program).0);
        if highest - idle.0 > ENOUGH {
            stranger.stop();
        }
        std::thread::sleep(LOOK);
    }
    // Memory that came and went between two looks shows in the process's peak, if it is a new peak.
    let (_, ever) = memory(program);
    if ever > idle.1 { highest.max(ever) } else { highest }
}

fn tell(table: &mut Table, name: &str, effect: &Effect, idle: f64) {
    let sent = float(effect.tally.sent);
    table.alone(format!("{name}: sent ({})", effect.tally), (sent, "requests"), Target::Holds);
    table.alone(format!("{name}: memory over idle"), (effect.most, "MB"), Target::AtMost(MOST_MEMORY));
    table.alone(
        format!("{name}: memory over idle afterwards"),
        (effect.left, "MB"),
        Target::AtMost(MOST_MEMORY),
    );
    for (when, felt) in [("meanwhile", &effect.during), ("afterwards", &effect.after)] {
        let target = Target::AtMost(UNFELT.max(MOST_TIMES * idle).round());
        let p99 = (felt.percentile(99), "ms");
        table.beside(format!("{name}: p99 of others {when}"), p99, (idle, "p99 before, all floods"), target);
    }
}
