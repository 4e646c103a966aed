#!/usr/bin/env bash
# The name of a calendar, where it holds a comma.
#
# Expected: NAME (RFC 7986, 5.1) is a text, as SUMMARY and DESCRIPTION are. A comma in it is written "\," and read as ",".
# Seen:     icalendar 7.3.2 (Python) and ical.js 2.2.1 read DESCRIPTION so, but leave the backslashes in NAME and in X-WR-CALNAME: the calendar is
#           called "Läsa\, skriva\, räkna". They write both without backslashes too, so that their own round trip shows nothing.
#           vobject 0.9.9 (Python) and node-ical 0.26.1 read NAME as the standard says. The parameter VALUE=TEXT, which the standard allows
#           and takes for granted, makes all four agree on the name without backslashes.
# Why:      the two keep a list of the properties whose type they know. A property that is not on it has an unknown type, and its value is
#           kept as it stands (RFC 7265, 5, asks so of jCal). NAME came seven years after RFC 5545, and is not on their lists.
# For us:   the calendar of an activity is called as the activity, and titles hold commas. Leaving the escape out would please the two and
#           break the standard; NAME;VALUE=TEXT and X-WR-CALNAME;VALUE=TEXT are valid, and right in all four. So our feeds have them.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
export PYTHONUTF8=1
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check icalendar==7.3.2 vobject==0.9.9
npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1 node-ical@0.26.1

# A calendar with each of the three properties, bare and with VALUE=TEXT.
calendar() {
  printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 'PRODID:-//Nord//Nord//SV' "$@" BEGIN:VEVENT UID:5b0c1f52-7a0e-4f3c-9d57-3c1f6a1f2b11 \
    DTSTAMP:20261001T120000Z DTSTART:20261020T130000Z DTEND:20261020T150000Z SUMMARY:Samtal END:VEVENT END:VCALENDAR
}
name='Läsa\, skriva\, räkna'
calendar "NAME:$name" "X-WR-CALNAME:$name" "DESCRIPTION:$name" > bare.ics
calendar "NAME;VALUE=TEXT:$name" "X-WR-CALNAME;VALUE=TEXT:$name" "DESCRIPTION;VALUE=TEXT:$name" > typed.ics

cat > read.py <<'PYTHON'
import icalendar, vobject

for file in ("bare", "typed"):
    text = open(f"{file}.ics", encoding="utf-8", newline="").read()
    read = icalendar.Calendar.from_ical(text)
    for name in ("NAME", "X-WR-CALNAME", "DESCRIPTION"):
        print(f"icalendar reads {file} {name}: {read[name]}")
    read = vobject.readOne(text)
    for name in ("NAME", "X-WR-CALNAME", "DESCRIPTION"):
        print(f"vobject reads {file} {name}: {read.contents[name.lower()][0].value}")

made = icalendar.Calendar()
made.calendar_name = made.description = "Läsa, skriva, räkna"
for line in made.to_ical().decode().splitlines():
    if line.startswith(("NAME", "X-WR-CALNAME", "DESCRIPTION")):
        print(f"icalendar writes {line}")
PYTHON

cat > read.mjs <<'NODE'
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import ical from "node-ical";

for (const file of ["bare", "typed"]) {
  const text = readFileSync(`${file}.ics`, "utf8");
  const read = new ICAL.Component(ICAL.parse(text));
  for (const name of ["name", "x-wr-calname", "description"]) {
    console.log(`ical.js reads ${file} ${name.toUpperCase()}: ${read.getFirstPropertyValue(name)}`);
  }
  const { vcalendar } = ical.sync.parseICS(text);
  console.log(`node-ical reads ${file} NAME: ${vcalendar.name}`);
  console.log(`node-ical reads ${file} X-WR-CALNAME: ${vcalendar["WR-CALNAME"]}`);
}

const made = new ICAL.Component("vcalendar");
for (const name of ["name", "x-wr-calname", "description"]) made.addPropertyWithValue(name, "Läsa, skriva, räkna");
for (const line of made.toString().split("\r\n").slice(1, -1)) console.log(`ical.js writes ${line}`);
NODE

cat > expected <<'LINES'
icalendar reads bare NAME: Läsa\, skriva\, räkna
icalendar reads bare X-WR-CALNAME: Läsa\, skriva\, räkna
icalendar reads bare DESCRIPTION: Läsa, skriva, räkna
vobject reads bare NAME: Läsa, skriva, räkna
vobject reads bare X-WR-CALNAME: Läsa, skriva, räkna
vobject reads bare DESCRIPTION: Läsa, skriva, räkna
icalendar reads typed NAME: Läsa, skriva, räkna
icalendar reads typed X-WR-CALNAME: Läsa, skriva, räkna
icalendar reads typed DESCRIPTION: Läsa, skriva, räkna
vobject reads typed NAME: Läsa, skriva, räkna
vobject reads typed X-WR-CALNAME: Läsa, skriva, räkna
vobject reads typed DESCRIPTION: Läsa, skriva, räkna
icalendar writes DESCRIPTION:Läsa\, skriva\, räkna
icalendar writes NAME:Läsa, skriva, räkna
icalendar writes X-WR-CALNAME:Läsa, skriva, räkna
ical.js reads bare NAME: Läsa\, skriva\, räkna
ical.js reads bare X-WR-CALNAME: Läsa\, skriva\, räkna
ical.js reads bare DESCRIPTION: Läsa, skriva, räkna
node-ical reads bare NAME: Läsa, skriva, räkna
node-ical reads bare X-WR-CALNAME: Läsa, skriva, räkna
ical.js reads typed NAME: Läsa, skriva, räkna
ical.js reads typed X-WR-CALNAME: Läsa, skriva, räkna
ical.js reads typed DESCRIPTION: Läsa, skriva, räkna
node-ical reads typed NAME: Läsa, skriva, räkna
node-ical reads typed X-WR-CALNAME: Läsa, skriva, räkna
ical.js writes NAME:Läsa, skriva, räkna
ical.js writes X-WR-CALNAME:Läsa, skriva, räkna
ical.js writes DESCRIPTION:Läsa\, skriva\, räkna
LINES

python/bin/python read.py > seen
node read.mjs >> seen
sed 's/^/seen: /' seen
if ! diff expected seen > changed; then
  echo "The behaviour has changed: the lines with < were written down, those with > are seen now."
  cat changed
  exit 1
fi
