//! An activity's settings for its mail, the mail it has sent, and samples of each kind.

use actix_web::web::Path;
use actix_web::{get, patch};
use serde::{Deserialize, Serialize};
use shared::access::Actor;
use shared::accounts::Language;
use shared::activities::access::Activities;
use shared::activities::{Activity, Occasion, OccasionState};
use shared::ids::{ActivityId, PersonId};
use shared::messages::Mail;
use shared::messages::reminders::{MailPreview, MailSettings, MailSettingsChanges, MailTemplate};
use shared::page::{Page, PageQuery};
use shared::records::SubjectKind;

use crate::activities::queries as activities;
use crate::answer::Answer;
use crate::audit::{Subject, audit, difference};
use crate::caller::{Caller, Editor};
use crate::cursor::Cursor;
use crate::db::DbConnection;
use crate::error::Result;
use crate::json::{Json, Query};
use crate::members::queries::persons::{self, Reader};
use crate::outbox::queries::{self, Wanted};
use crate::outbox::samples::{Facts, samples};
use crate::outbox::templates::Template;
use crate::outbox::times::{moment, span};
use crate::reminders::queries::{self as reminders, OwnWords};
use crate::reminders::rights::{require_led, require_writer};
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config
        .service(read_mail_settings)
        .service(change_mail_settings)
        .service(list_activity_mails)
        .service(list_mail_templates);
}

/// Reads what an activity says of its mail: whether the network's reminders hold for it, and its own words.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = MailSettings)))]
#[get("/api/v1/activities/{id}/mail-settings")]
async fn read_mail_settings(caller: Caller, id: Path<ActivityId>) -> Result<Answer<MailSettings>> {
    caller
        .read(move |conn, actor| {
            require_led(conn, actor, *id)?;
            let settings = reminders::settings(conn, *id)?;
            Answer::resource(settings.version, &settings)
        })
        .await
}

/// Changes what an activity says of its mail (merge patch).
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), request_body = MailSettingsChanges, responses((status = OK, body = MailSettings)))]
#[patch("/api/v1/activities/{id}/mail-settings")]
async fn change_mail_settings(
    caller: Editor,
    id: Path<ActivityId>,
    body: Json<MailSettingsChanges>,
) -> Result<Answer<MailSettings>> {
    caller
        .0
        .write(move |conn, writing| {
            require_writer(conn, writing.actor, *id)?;
            let before = reminders::settings(conn, *id)?;
            writing.expect(before.version)?;
            let words = |new: &Option<String>, old: &str| new.as_deref().unwrap_or(old).trim().to_owned();
            let wanted = MailSettings {
                follows_network: body.0.follows_network.unwrap_or(before.follows_network),
                confirmation_sv: words(&body.0.confirmation_sv, &before.confirmation_sv),
                confirmation_en: words(&body.0.confirmation_en, &before.confirmation_en),
                ..before.clone()
            };
            let after = reminders::set_settings(conn, &before, &wanted, writing.now)?;
            audit(
                conn,
                writing.origin,
                Subject::new(SubjectKind::Activity, id.0),
                &difference(&before, &after),
            )?;
            Answer::resource(after.version, &after)
        })
        .await
}

/// Lists the mail that tells of an activity, newest first: places, moves, cancellations, reminders.
///
/// Mail about its evaluations is not among it: who was reminded has not answered. What a mail says is not shown. Addresses are
/// given to those who may see the person in the register.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity."), PageQuery), responses((status = OK, body = Page<Mail>)))]
#[get("/api/v1/activities/{id}/mails")]
async fn list_activity_mails(
    caller: Caller,
    id: Path<ActivityId>,
    page: Query<PageQuery>,
) -> Result<Answer<Page<Mail>>> {
    let cursor = Cursor::of(&page.0, "activity-mails", &*id)?;
    caller
        .read(move |conn, actor| {
            require_led(conn, actor, *id)?;
            let wanted = Wanted { states: Vec::new(), activity: Some(*id) };
            let mut page = queries::page(conn, &wanted, false, &cursor)?;
            veil(conn, actor, &mut page.items)?;
            Answer::page(&Page {
                items: page.items.into_iter().map(|(mail, _)| mail).collect(),
                next: page.next,
                total: page.total,
            })
        })
        .await
}

// Hides the addresses of receivers that the register does not show to this leader of the activity.
fn veil(conn: &mut DbConnection, actor: &Actor, mails: &mut [(Mail, Option<PersonId>)]) -> Result<()> {
    let persons: Vec<_> = mails.iter().filter_map(|(_, person)| *person).collect();
    let seen = persons::among(conn, &persons, &Reader::of(actor))?;
    for (mail, person) in mails {
        if person.is_none_or(|person| !seen.contains(&person)) {
            mail.recipient.clear();
        }
    }
    Ok(())
}

/// With whose facts.
#[derive(Debug, Clone, Serialize, Deserialize, utoipa::IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
struct TemplateFilter {
    /// The activity to tell of; made-up facts when absent.
    #[serde(default)]
    #[param(value_type = Option<i64>, example = 42)]
    activity_id: Option<ActivityId>,
}

/// Lists one mail of each kind in both languages, as it would be written: about an activity that one leads, or for the
/// office about none in particular.
#[utoipa::path(params(TemplateFilter), responses((status = OK, body = Vec<MailTemplate>)), extensions(("x-problems" = json!(["notFound"]))))]
#[get("/api/v1/mail-templates")]
async fn list_mail_templates(
    caller: Caller,
    filter: Query<TemplateFilter>,
) -> Result<Answer<Vec<MailTemplate>>> {
    let base = caller.app().config.public_url.clone();
    caller
        .read(move |conn, actor| {
            let activity = told_of(conn, actor, filter.0.activity_id)?;
            let [swedish, english] = [Language::Swedish, Language::English].map(|language| {
                let facts = match &activity {
                    None => Facts::made_up(&base, language),
                    Some((activity, occasions, _)) => facts(activity, occasions, &base, language),
                };
                samples(&facts, language)
            });
            let words = activity.map(|(_, _, words)| words).unwrap_or_default();
            let both = swedish.iter().zip(&english).map(|(swedish, english)| MailTemplate {
                name: swedish.name().to_owned(),
                previews: vec![
                    preview(swedish, &words, Language::Swedish),
                    preview(english, &words, Language::English),
                ],
            });
            Answer::ok(&both.collect())
        })
        .await
}

type ToldOf = (Activity, Vec<Occasion>, OwnWords);

fn told_of(conn: &mut DbConnection, actor: &Actor, id: Option<ActivityId>) -> Result<Option<ToldOf>> {
    let Some(id) = id else {
        actor.require(Activities::Steer)?;
        return Ok(None);
    };
    let activity = require_led(conn, actor, id)?;
    let occasions = activities::occasions_of(conn, id)?;
    Ok(Some((activity, occasions, reminders::confirmation(conn, id)?)))
}

fn facts(activity: &Activity, occasions: &[Occasion], base: &str, language: Language) -> Facts {
    let made_up = Facts::made_up(base, language);
    let first = occasions.iter().find(|occasion| occasion.state != OccasionState::Cancelled);
    let time = first.map(|occasion| span(occasion.starts_at, occasion.ends_at, language));
    Facts {
        activity: activity.title.clone(),
        time: time
            .or_else(|| activity.starts_at.map(|start| moment(start, language)))
            .unwrap_or(made_up.time),
        place: first.map_or(made_up.place, |occasion| occasion.place.clone()),
        id: activity.id,
        ..made_up
    }
}

// The activity's own words stand in the mail that gives a place.
fn preview(template: &Template, words: &OwnWords, language: Language) -> MailPreview {
    let is_given = match template {
        Template::EnrollmentConfirmed { .. } => true,
        Template::EnrollmentPromoted { answer_by, .. } => answer_by.is_empty(),
        _ => false,
    };
    let words = if is_given { words.of(language) } else { "" };
    let (subject, body) = (template.subject(language), template.body_with(words, language));
    MailPreview { language, subject, body }
}
