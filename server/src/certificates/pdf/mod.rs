//! The paper: a certificate as an accessible PDF (PDF/UA-1) with real text and fonts of its own. A certificate makes the same
//! bytes every time.

mod draw;
mod fonts;
mod layout;
mod words;

use shared::accounts::Language;
use shared::certificates::{Certificate, CertificateOccasion};

use self::draw::Paper;
use self::layout::{Block, Kind};
use self::words::Words;
use crate::error::Result;

/// The path of the page where anybody checks a code.
const CHECK: &str = "/certificates/check";

/// One file of certificates, each on pages of its own. `base` is how the world reaches the server.
pub fn document(papers: &[(Certificate, Vec<CertificateOccasion>)], base: &str) -> Result<Vec<u8>> {
    let papers: Vec<_> =
        papers.iter().map(|(certificate, occasions)| paper(certificate, occasions, base)).collect();
    draw::file(&papers)
}

fn paper(certificate: &Certificate, occasions: &[CertificateOccasion], base: &str) -> Paper {
    let language = certificate.language;
    let words = Words::of(language);
    let mut blocks = vec![
        Block::new(Kind::Heading(1), words.title, 30.0).bold(),
        Block::new(Kind::Paragraph, &certificate.name, 22.0).bold().after(28.0),
        Block::new(Kind::Paragraph, words.has_completed, 12.0).after(6.0),
        Block::new(Kind::Paragraph, &certificate.activity_title, 18.0).bold().after(4.0),
        Block::new(Kind::Paragraph, &words.attended(certificate), 12.0).after(16.0),
        Block::new(Kind::Heading(2), words.occasions, 13.0).bold().after(22.0),
    ];
    blocks.extend(occasions.iter().map(|one| Block::new(Kind::Item, &words.occasion(one), 11.0).after(5.0)));
    blocks.extend([
        Block::new(Kind::Paragraph, &words.issued(certificate), 12.0).after(26.0),
        Block::new(Kind::Heading(2), words.check, 13.0).bold().after(26.0),
        Block::new(Kind::Paragraph, words.check_lead, 11.0).after(4.0),
        Block::new(Kind::Paragraph, &words.code(&certificate.code), 12.0).bold().after(6.0),
        Block::new(
            Kind::Link(format!("{base}{CHECK}#{}", certificate.code)),
            &format!("{base}{CHECK}"),
            11.0,
        )
        .after(6.0),
    ]);
    Paper {
        title: format!("{} – {} – {}", words.title, certificate.name, certificate.activity_title),
        language: match language {
            Language::Swedish => "sv",
            Language::English => "en",
        },
        link: words.check,
        issued_at: certificate.issued_at,
        blocks,
    }
}

#[cfg(test)]
mod tests {
    use shared::ids::{CertificateId, ParticipantId};

    use super::*;

    fn certificate(name: &str, language: Language) -> Certificate {
        Certificate {
            id: CertificateId(1),
            version: 1,
            code: "7K3M-9QWE-2TRX-5H0E".into(),
            participant_id: ParticipantId(1),
            name: name.into(),
            activity_title: "Mentor i förskola och skola".into(),
            issuer: "Kansliet".into(),
            language,
            attended: 3,
            counted: 4,
            minutes: 390,
            issued_at: "2026-10-20T13:00:00Z".parse().unwrap(),
            issued_by: None,
            revoked_at: None,
            reason: String::new(),
        }
    }

    fn occasions(count: i64) -> Vec<CertificateOccasion> {
        let at = |number: i64| shared::time::Timestamp::from_unix(1_790_000_000 + number * 86_400);
        let one = |number| CertificateOccasion {
            title: format!("Samtalsmetodik {number}"),
            starts_at: at(number),
            ends_at: at(number).plus_seconds(7200),
        };
        (0..count).map(one).collect()
    }

    fn pages(bytes: &[u8]) -> usize {
        let text = String::from_utf8_lossy(bytes);
        text.matches("/Type/Page\n").count() + text.matches("/Type/Page/").count()
    }

    #[test]
    fn the_same_certificate_makes_the_same_bytes() {
        let papers = [(certificate("Åsa Öström", Language::Swedish), occasions(3))];
        let first = document(&papers, "https://samverka.example").unwrap();
        assert_eq!(document(&papers, "https://samverka.example").unwrap(), first);
        let other = [(certificate("Åsa Ek", Language::Swedish), occasions(3))];
        assert_ne!(document(&other, "https://samverka.example").unwrap(), first);
    }

    #[test]
    fn whatever_a_name_holds_there_is_a_paper() {
        for name in ["", " ", "王小明", "Ali\u{0}\n\tB", "ﺍ", &"Lång".repeat(200), "e\u{301}"] {
            let papers = [(certificate(name, Language::English), occasions(1))];
            assert!(document(&papers, "https://samverka.example").unwrap().starts_with(b"%PDF-"), "{name}");
        }
    }

    #[test]
    fn many_occasions_take_more_pages_and_each_certificate_begins_one() {
        let one = |count| (certificate("Åsa Ek", Language::Swedish), occasions(count));
        let count = |papers: &[_]| pages(&document(papers, "https://samverka.example").unwrap());
        let (short, long) = (count(&[one(3)]), count(&[one(60)]));
        assert!(short >= 1 && long > short, "{short} {long}");
        assert_eq!(count(&[one(3), one(3), one(60)]), 2 * short + long);
    }
}
