//! What the machine itself can do: the figures stand beside these.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Barrier;
use std::time::Instant;

use actix_web::{App, HttpResponse, HttpServer, web};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use server::db::DbConnection;

use crate::CLIENTS;

/// Durable commits of a single row a second, one after the other, by one connection with nothing else in its way.
pub fn commits(folder: &Path, seconds: f64) -> f64 {
    let url = format!("sqlite://{}", folder.join("floor.db").display());
    let mut conn = DbConnection::open_or_make(&url).expect("a database");
    conn.batch_execute("CREATE TABLE IF NOT EXISTS floor (id INTEGER PRIMARY KEY, number BIGINT NOT NULL)")
        .expect("a table");
    let began = Instant::now();
    let mut count = 0;
    while began.elapsed().as_secs_f64() < seconds {
        diesel::sql_query("INSERT INTO floor (number) VALUES (1)").execute(&mut conn).expect("a row");
        count += 1;
    }
    f64::from(count) / began.elapsed().as_secs_f64()
}

/// Transactions a second that update one gate row and insert one row, from as many connections as there are clients.
pub fn gate(url: &str, seconds: f64) -> f64 {
    let mut conn = PgConnection::establish(url).expect("a connection");
    conn.batch_execute(
        "CREATE TABLE IF NOT EXISTS floor_gate (id BIGINT PRIMARY KEY, taken BIGINT NOT NULL);
         CREATE TABLE IF NOT EXISTS floor_row (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, number BIGINT NOT NULL);
         INSERT INTO floor_gate VALUES (1, 0) ON CONFLICT DO NOTHING",
    )
    .expect("two tables");
    let start = Barrier::new(CLIENTS);
    std::thread::scope(|scope| {
        let clients: Vec<_> = (0..CLIENTS)
            .map(|_| {
                scope.spawn(|| {
                    let mut conn = PgConnection::establish(url).expect("a connection");
                    start.wait();
                    let (began, mut count) = (Instant::now(), 0_u32);
                    while began.elapsed().as_secs_f64() < seconds {
                        conn.transaction(|conn| {
                            diesel::sql_query("UPDATE floor_gate SET taken = taken + 1 WHERE id = 1")
                                .execute(conn)?;
                            diesel::sql_query("INSERT INTO floor_row (number) VALUES (1)").execute(conn)
                        })
                        .expect("a transaction");
                        count += 1;
                    }
                    f64::from(count) / began.elapsed().as_secs_f64()
                })
            })
            .collect();
        clients.into_iter().map(|client| client.join().expect("a client")).sum()
    })
}

/// The framework's HTTP server with nothing behind it: it answers these bytes to everything, from two workers in this process.
pub fn serve_static(body: Vec<u8>) -> SocketAddr {
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        actix_rt::System::new().block_on(async move {
            let body = web::Bytes::from(body);
            let server = HttpServer::new(move || {
                let body = body.clone();
                App::new().default_service(web::to(move || {
                    let body = body.clone();
                    async move { HttpResponse::Ok().content_type("application/json").body(body) }
                }))
            })
            .workers(2)
            .bind("127.0.0.1:0")
            .expect("a port");
            sender.send(server.addrs()[0]).expect("somebody who waits");
            server.run().await.expect("a server");
        });
    });
    receiver.recv().expect("a server")
}
