//! Certificates: who has a right to one, what it says, that anybody can check a code, and that nobody gets two.

use serde_json::{Value, json};
use shared::activities::ActivityDetail;
use shared::certificates::{
    CertificateCheck, CertificateDetail, CertificateStep, Completion, IssuedCertificates, Verdict, make_code,
};
use shared::enrollments::EnrollmentDetail;
use shared::error::ErrorCode;
use shared::ids::{ActivityId, OccasionId, ParticipantId, PersonId};
use shared::page::Page;
use tests::catalogue::open_activity;
use tests::{Actor, Reply, TestApp};

/// An activity of one occasion, with the person who answers for it, one who was there, and one who was not.
struct Course {
    app: TestApp,
    activity: ActivityId,
    occasion: OccasionId,
    responsible: PersonId,
    there: (ParticipantId, PersonId),
    away: (ParticipantId, PersonId),
}

impl Course {
    async fn held() -> Self {
        let app = TestApp::start().await;
        let school = app.school_unit(app.municipality("Sundsvall"), "Skönsberg");
        let responsible = app.teacher_of(school).person.unwrap();
        let office = app.office();
        let activity = open_activity(&app, &office, json!({ "responsibleId": responsible })).await;
        let path = format!("/api/v1/activities/{activity}");
        let occasion = office.get(&path).await.json::<ActivityDetail>().occasions[0].clone();
        let mut enrolled = Vec::new();
        for _ in 0..2 {
            let person = app.teacher_of(school).person.unwrap();
            let made = office.post(&format!("{path}/enrollments"), &json!({ "persons": [person] })).await;
            enrolled.push((made.assert(201).json::<EnrollmentDetail>().participants[0].id, person));
        }
        app.set_ahead(occasion.ends_at.unix() + 3600 - app.now().unix());
        let (there, away) = (enrolled[0], enrolled[1]);
        let course = Self { app, activity, occasion: occasion.id, responsible, there, away };
        course.mark(there.0, "present", "a").await;
        course.mark(away.0, "absent", "b").await;
        course.office().step(&format!("/api/v1/occasions/{}/hold", occasion.id)).await.assert(200);
        course
    }

    async fn completed() -> Self {
        let course = Self::held().await;
        course.office().step(&format!("/api/v1/activities/{}/complete", course.activity)).await.assert(200);
        course
    }

    fn office(&self) -> Actor {
        self.app.office()
    }

    async fn mark(&self, participant: ParticipantId, mark: &str, nonce: &str) {
        let marks = json!({ "marks": [{ "participantId": participant, "mark": mark, "nonce": nonce }] });
        let path = format!("/api/v1/occasions/{}/attendance", self.occasion);
        self.office().post(&path, &marks).await.assert(200);
    }

    async fn issue(&self, actor: &Actor, participant: ParticipantId) -> Reply {
        actor.step(&format!("/api/v1/participants/{participant}/certificate")).await
    }

    async fn issued(&self) -> CertificateDetail {
        self.issue(&self.office(), self.there.0).await.assert(201).json()
    }

    async fn check(&self, code: &str) -> Reply {
        self.app.anonymous().post("/api/v1/certificate-checks", &json!({ "code": code })).await
    }
}

fn certificate(detail: &CertificateDetail) -> String {
    format!("/api/v1/certificates/{}", detail.certificate.id)
}

#[tokio::test]
async fn who_completes_has_a_right_to_one_once_it_is_over() {
    let course = Course::held().await;
    let [there, away] = [course.there, course.away].map(|(_, person)| course.app.actor(person));
    course.issue(&there, course.there.0).await.assert_problem(ErrorCode::StateForbids);
    course.office().step(&format!("/api/v1/activities/{}/complete", course.activity)).await.assert(200);
    let mine: Page<Completion> = there.get("/api/v1/me/completions").await.assert(200).json();
    assert_eq!((mine.total, mine.items[0].completes, mine.items[0].certificate), (Some(1), true, None));
    assert_eq!(mine.items[0].allowed_actions, [CertificateStep::Issue]);
    let made = course.issue(&there, course.there.0).await;
    let detail: CertificateDetail = made.assert(201).json();
    assert_eq!(made.header("location"), certificate(&detail));
    assert_eq!((detail.certificate.attended, detail.certificate.counted), (1, 1));
    assert_eq!((detail.certificate.minutes, detail.occasions.len()), (360, 1));
    assert_eq!(detail.certificate.issuer, "Kansliet");
    assert_eq!(detail.allowed_actions, [], "nobody takes back their own");
    // A second request returns the certificate that exists already.
    let again: CertificateDetail = course.issue(&there, course.there.0).await.assert(200).json();
    assert_eq!(again, detail);
    let mine: Page<Completion> = there.get("/api/v1/me/completions").await.assert(200).json();
    assert_eq!(
        mine.items[0].certificate.map(|line| (line.id, line.outdated)),
        Some((detail.certificate.id, false))
    );
    course.issue(&away, course.away.0).await.assert_problem(ErrorCode::NotCompleted);
}

#[tokio::test]
async fn strangers_find_no_certificates_and_cannot_issue_any() {
    let course = Course::completed().await;
    let detail = course.issued().await;
    let path = certificate(&detail);
    let stranger = course.app.teacher_of(course.app.school_unit(course.app.municipality("Berg"), "Hackås"));
    let colleague = course.app.actor(course.away.1);
    for actor in [&stranger, &colleague] {
        actor.get(&path).await.assert(404);
        actor.get(&format!("{path}/document")).await.assert(404);
        actor.post(&format!("{path}/revoke"), &json!({ "reason": "x" })).await.assert(404);
        actor.post(&format!("{path}/replace"), &json!({ "reason": "x" })).await.assert(404);
        course.issue(actor, course.there.0).await.assert(404);
        let all = format!("/api/v1/activities/{}/certificates", course.activity);
        actor.step(&all).await.assert(403);
        actor.get(&format!("{all}/document")).await.assert(403);
    }
    let own = course.app.actor(course.there.1);
    own.get(&path).await.assert(200);
    own.post(&format!("{path}/revoke"), &json!({ "reason": "x" })).await.assert(403);
    course.office().get("/api/v1/certificates/999999").await.assert(404);
    course.issue(&course.office(), ParticipantId(999_999)).await.assert(404);
}

#[tokio::test]
async fn anybody_with_the_code_is_told_what_it_says_and_whether_it_holds() {
    let course = Course::completed().await;
    let detail = course.issued().await;
    let code = &detail.certificate.code;
    let typed = code.to_lowercase().replace('-', " ");
    let check: CertificateCheck = course.check(&typed).await.assert(200).json();
    assert_eq!((check.verdict, &check.code), (Verdict::Valid, code));
    assert_eq!((check.name.as_deref(), check.rate.attended), (Some(detail.certificate.name.as_str()), 1));
    assert_eq!(check.occasions, detail.occasions);
    let reason = json!({ "reason": "Utfärdat av misstag" });
    let revoked: CertificateDetail =
        course.office().post(&format!("{}/revoke", certificate(&detail)), &reason).await.assert(200).json();
    assert_eq!(
        (revoked.certificate.reason.as_str(), revoked.allowed_actions),
        ("Utfärdat av misstag", vec![])
    );
    let check = course.check(code).await;
    let told: CertificateCheck = check.assert(200).json();
    assert_eq!((told.verdict, told.revoked_at), (Verdict::Revoked, revoked.certificate.revoked_at));
    assert!(!check.text().contains("misstag"), "why is told to nobody else");
    course
        .office()
        .post(&format!("{}/revoke", certificate(&detail)), &reason)
        .await
        .assert_problem(ErrorCode::StateForbids);
    course
        .office()
        .get(&format!("{}/document", certificate(&detail)))
        .await
        .assert_problem(ErrorCode::StateForbids);
}

#[tokio::test]
async fn a_wrong_code_is_told_from_one_that_nobody_has_and_guessing_is_slow() {
    let course = Course::completed().await;
    let mistyped = course.check("7K3M-9QWE-2TRX-5H0F").await;
    assert_eq!(mistyped.assert(422).faults(), "/code wrongFormat\n");
    for number in 0..30 {
        course.check(&make_code(number)).await.assert_problem(ErrorCode::NotFound);
    }
    let refused = course.check(&course.issued().await.certificate.code).await;
    assert!(refused.assert_problem(ErrorCode::TooManyRequests).retry_after.is_some());
}

#[tokio::test]
async fn a_protected_person_is_named_to_nobody_by_the_code() {
    let course = Course::completed().await;
    let detail = course.issued().await;
    let path = format!("/api/v1/persons/{}", course.there.1);
    let office = course.office();
    let read = office.get(&path).await;
    office.patch(&path, read.tag(), &json!({ "protected": true })).await.assert(200);
    let check = course.check(&detail.certificate.code).await;
    assert_eq!(check.assert(200).json::<CertificateCheck>().name, None);
    assert!(!check.text().contains(&detail.certificate.name));
    // The person who answers for the activity may see no more than that. The paper belongs to the person it names.
    let leader = course.app.actor(course.responsible);
    let seen: CertificateDetail = leader.get(&certificate(&detail)).await.assert(200).json();
    assert_eq!(seen.certificate.name, "");
    let document = format!("{}/document", certificate(&detail));
    leader.get(&document).await.assert(403);
    leader.get(&format!("/api/v1/activities/{}/certificates/document", course.activity)).await.assert(404);
    course.app.actor(course.there.1).get(&document).await.assert(200);
    let seen = async |of: &str| {
        let rows =
            office.get(&format!("/api/v1/audit-rows?subject=person&subjectId={}", course.there.1)).await;
        rows.value()["items"].as_array().unwrap().iter().filter(|row| row["action"] == of).count()
    };
    assert_eq!(seen("read_certificate_document").await, 0, "one's own paper is nobody's business");
    office.get(&document).await.assert(200);
    office.get(&format!("/api/v1/activities/{}/completions", course.activity)).await.assert(200);
    assert_eq!((seen("read_certificate_document").await, seen("list_completions").await), (1, 1));
}

#[tokio::test]
async fn what_was_corrected_is_issued_anew_under_another_code() {
    let course = Course::completed().await;
    let detail = course.issued().await;
    let path = format!("/api/v1/persons/{}", course.there.1);
    let office = course.office();
    let read = office.get(&path).await;
    office.patch(&path, read.tag(), &json!({ "familyName": "Öberg" })).await.assert(200);
    let list = format!("/api/v1/activities/{}/completions", course.activity);
    let outdated = async || {
        let page: Page<Completion> = office.get(&list).await.assert(200).json();
        let own = page.items.into_iter().find(|one| one.participant_id == course.there.0).unwrap();
        (own.certificate.map(|line| line.outdated), own.allowed_actions)
    };
    assert_eq!(outdated().await, (Some(true), vec![CertificateStep::Replace, CertificateStep::Revoke]));
    let reason = json!({ "reason": "Nytt namn" });
    let replace = format!("{}/replace", certificate(&detail));
    let anew: CertificateDetail =
        course.app.actor(course.responsible).post(&replace, &reason).await.assert(201).json();
    assert!(anew.certificate.name.ends_with("Öberg") && anew.certificate.code != detail.certificate.code);
    assert_eq!(outdated().await.0, Some(false));
    let verdict = async |code: &str| course.check(code).await.json::<CertificateCheck>().verdict;
    assert_eq!(verdict(&detail.certificate.code).await, Verdict::Revoked);
    assert_eq!(verdict(&anew.certificate.code).await, Verdict::Valid);
    office.post(&replace, &reason).await.assert_problem(ErrorCode::StateForbids);
    // Attendance is corrected, and nothing is left to certify.
    course.mark(course.there.0, "absent", "c").await;
    assert_eq!(outdated().await, (Some(true), vec![CertificateStep::Revoke]));
    let replace = format!("{}/replace", certificate(&anew));
    office.post(&replace, &reason).await.assert_problem(ErrorCode::NotCompleted);
    assert_eq!(verdict(&anew.certificate.code).await, Verdict::Valid, "what was refused has changed nothing");
}

#[tokio::test]
async fn all_of_an_activity_are_issued_at_once_and_nobody_twice() {
    let course = Course::held().await;
    let all = format!("/api/v1/activities/{}/certificates", course.activity);
    course.office().step(&all).await.assert_problem(ErrorCode::StateForbids);
    course.office().step(&format!("/api/v1/activities/{}/complete", course.activity)).await.assert(200);
    let first: IssuedCertificates = course.office().step(&all).await.assert(200).json();
    assert_eq!(first, IssuedCertificates { issued: 1, already: 0, incomplete: 1 });
    let second: IssuedCertificates = course.app.actor(course.responsible).step(&all).await.assert(200).json();
    assert_eq!(second, IssuedCertificates { issued: 0, already: 1, incomplete: 1 });
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_clerks_who_issue_at_once_issue_one() {
    let course = Course::completed().await;
    let path = format!("/api/v1/participants/{}/certificate", course.there.0);
    let clerks: Vec<_> = (0..8)
        .map(|_| {
            let (clerk, path) = (course.office(), path.clone());
            tokio::spawn(async move { clerk.step(&path).await })
        })
        .collect();
    let (mut made, mut codes) = (0, Vec::new());
    for clerk in clerks {
        let reply = clerk.await.unwrap();
        assert!([200, 201].contains(&reply.status), "{}", reply.text());
        made += usize::from(reply.status == 201);
        codes.push(reply.json::<CertificateDetail>().certificate.code);
    }
    codes.dedup();
    assert_eq!((made, codes.len()), (1, 1));
}

/// The words that a second implementation reads from a PDF.
fn words(bytes: &[u8]) -> String {
    let document = lopdf::Document::load_mem(bytes).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    document.extract_text(&pages).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn the_paper_can_be_read_and_is_the_same_every_time() {
    let course = Course::completed().await;
    let path = format!("/api/v1/persons/{}", course.there.1);
    let office = course.office();
    let read = office.get(&path).await;
    let name = json!({ "givenName": "Zoë Åsa", "familyName": "Müller-Öström" });
    office.patch(&path, read.tag(), &name).await.assert(200);
    let detail = course.issued().await;
    let own = course.app.actor(course.there.1);
    let document = format!("{}/document", certificate(&detail));
    let paper = own.get(&document).await;
    assert_eq!(paper.assert(200).header("content-type"), "application/pdf");
    let text = words(&paper.body);
    for part in [
        "Intyg",
        "Zoë Åsa Müller-Öström",
        "Mentor i förskola och skola",
        "Närvaro: 1 av 1 tillfällen, sammanlagt 6 timmar.",
        &format!("Kod: {}", detail.certificate.code),
        "http://samverka.test/certificates/check",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert_eq!(own.get(&document).await.body, paper.body);
    let pdf = lopdf::Document::load_mem(&paper.body).unwrap();
    let catalog = pdf.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"sv");
    let marked = catalog.get(b"MarkInfo").unwrap().as_dict().unwrap().get(b"Marked").unwrap();
    assert!(marked.as_bool().unwrap() && catalog.has(b"StructTreeRoot"), "it is tagged");
    let together = office.get(&format!("/api/v1/activities/{}/certificates/document", course.activity)).await;
    assert!(words(&together.assert(200).body).contains("Müller-Öström"));
    let own_language: Value = json!({ "language": "en" });
    own.patch("/api/v1/me", "\"1.0\"", &own_language).await.assert(200);
    let reason = json!({ "reason": "Språk" });
    let anew: CertificateDetail =
        office.post(&format!("{}/replace", certificate(&detail)), &reason).await.assert(201).json();
    let text = words(&own.get(&format!("{}/document", certificate(&anew))).await.assert(200).body);
    assert!(text.contains("Certificate") && text.contains("Attended: 1 of 1 occasions"), "{text}");
}
