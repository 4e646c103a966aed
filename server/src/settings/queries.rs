//! SQL of the settings that an installation remembers of itself.

use diesel::prelude::*;
use shared::schema::installation;

use crate::db::DbConnection;
use crate::error::Result;

/// A setting of the installation.
pub fn read(conn: &mut DbConnection, name: &str) -> Result<Option<String>> {
    Ok(installation::table.find(name).select(installation::content).first(conn).optional()?)
}

/// Sets a setting of the installation.
pub fn write(conn: &mut DbConnection, name: &str, content: &str) -> Result<()> {
    let changed = diesel::update(installation::table.find(name))
        .set(installation::content.eq(content))
        .execute(conn)?;
    if changed == 0 {
        diesel::insert_into(installation::table)
            .values((installation::name.eq(name), installation::content.eq(content)))
            .execute(conn)?;
    }
    Ok(())
}
