#!/usr/bin/env bash
# The language of PostgreSQL's messages, where the locale is English and the server was started with LANGUAGE.
#
# Expected: lc_messages (documentation, 20.11.2) "sets the language in which messages are displayed". With en_US.UTF-8 or C.UTF-8 they are English.
# Seen:     PostgreSQL 15 that was started with LANGUAGE=sv answers in Swedish with lc_messages = en_US.UTF-8 and with C.UTF-8. Only C is English.
# Why:      PostgreSQL hands messages to gettext, which goes by the environment variable LANGUAGE in each locale that is not called C or POSIX.
#           The server passes the variable on from the shell that started it, and no setting shows it.
# For us:   a program that knows faults by their text cannot go by the name of the locale. It sets C, or asks the server for a fault.
#
# Uses the machine's PostgreSQL with Swedish messages and its localedef (Debian: postgresql, locales); as root, the user postgres.
set -euo pipefail

programs=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
[ -n "$programs" ] && command -v localedef > /dev/null || { echo "needs PostgreSQL's server programs and localedef"; exit 1; }
place=$(mktemp -d)
as() { "$@"; }
if [ "$(id -u)" = 0 ]; then
  as() { setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; }
fi
trap 'as "$programs/pg_ctl" -D "$place/data" -m fast stop > /dev/null 2>&1 || true; rm -rf "$place"' EXIT
cd "$place"
mkdir locales
localedef -i en_US -f UTF-8 locales/en_US.UTF-8
[ "$(id -u)" != 0 ] || chown -R postgres: "$place"
export LOCPATH="$place/locales"
as "$programs/initdb" -D data -U someone --auth=trust --encoding=UTF8 --locale=C --no-sync > /dev/null
as env LANGUAGE=sv "$programs/pg_ctl" -D data -o "-c listen_addresses='' -c unix_socket_directories=$place" -l log -w start > /dev/null

for locale in C en_US.UTF-8 C.UTF-8; do
  told=$("$programs/psql" -h "$place" -U someone postgres -c "SET lc_messages = '$locale'" -c 'SELECT 1/0' 2>&1 | tail -1) || true
  echo "$locale: $told"
done > seen
cat seen
diff - seen <<'SEEN' || { echo "PostgreSQL has changed how it chooses the language of its messages"; exit 1; }
C: ERROR:  division by zero
en_US.UTF-8: FEL:  division med noll
C.UTF-8: FEL:  division med noll
SEEN
