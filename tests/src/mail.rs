//! A mail server that remembers what it took: everything but mail to those it does not know.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// A mail as it arrived.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Arrived {
    /// To whom.
    pub recipient: String,
    /// Everything between `DATA` and the lone dot.
    pub text: String,
}

/// Addresses that begin so have no mailbox here.
pub const UNKNOWN: &str = "nobody.";

/// Listens on a port of its own until the process ends.
pub struct MailServer {
    address: SocketAddr,
    arrived: Arc<Mutex<Vec<Arrived>>>,
}

impl MailServer {
    /// Starts to listen.
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port for mail");
        let address = listener.local_addr().expect("the port for mail");
        let arrived = Arc::<Mutex<Vec<_>>>::default();
        let mailbox = Arc::clone(&arrived);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let mailbox = Arc::clone(&mailbox);
                std::thread::spawn(move || drop(converse(&stream, &mailbox)));
            }
        });
        Self { address, arrived }
    }

    /// Its address, as the server's configuration has it.
    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// What has arrived so far.
    pub fn arrived(&self) -> Vec<Arrived> {
        self.arrived.lock().expect("no conversation panicked").clone()
    }
}

fn converse(mut stream: &TcpStream, mailbox: &Mutex<Vec<Arrived>>) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    let mut recipient = String::new();
    stream.write_all(b"220 here\r\n")?;
    while let Some(line) = lines.next() {
        let line = line?;
        let answer = if let Some(to) = line.strip_prefix("RCPT TO:") {
            to.split(['<', '>']).nth(1).unwrap_or_default().clone_into(&mut recipient);
            if recipient.starts_with(UNKNOWN) { "550 5.1.1 no such mailbox" } else { "250 known" }
        } else if line == "DATA" {
            stream.write_all(b"354 go on\r\n")?;
            // A sender who goes away before the dot has sent nothing.
            let Some(text) = until_the_dot(&mut lines) else { return Ok(()) };
            let mail = Arrived { recipient: recipient.clone(), text };
            mailbox.lock().expect("no conversation panicked").push(mail);
            "250 taken"
        } else if line == "QUIT" {
            return stream.write_all(b"221 bye\r\n");
        } else {
            "250 fine"
        };
        stream.write_all(format!("{answer}\r\n").as_bytes())?;
    }
    Ok(())
}

fn until_the_dot(lines: &mut impl Iterator<Item = std::io::Result<String>>) -> Option<String> {
    let mut text = Vec::new();
    for line in lines {
        match line.ok()? {
            dot if dot == "." => return Some(text.join("\n")),
            line => text.push(line),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_has_arrived_only_with_its_dot() {
        let lines = |lines: &[&str]| {
            let mut lines = lines.iter().map(|line| Ok((*line).to_owned()));
            until_the_dot(&mut lines)
        };
        assert_eq!(
            lines(&["Subject: Möte", "", "Hej", ".", "QUIT"]),
            Some("Subject: Möte\n\nHej".to_owned())
        );
        assert_eq!(lines(&["Subject: Möte", "", "Hej"]), None);
    }
}
