#!/usr/bin/env bash
# A network folder as the place of an event.
#
# Expected: the place \\fil\norr is written LOCATION:\\\\fil\\norr (RFC 5545, 3.3.11: a backslash is doubled), and every reader gives it back.
# Seen:     ics 0.7.3 (Python) and node-ical 0.26.1 give two lines, "\\fil\" and "orr"; ics does so with what it has itself written, and
#           makes a carriage return of the r in \\fil\resurser. The folder \\fil\syd is right in all.
#           icalendar 7.3.2, vobject 0.9.9 (Python) and ical.js 2.2.1 give back each of the three.
# Why:      the two replace one escape after another in the whole text, the doubled backslash last: its second half and the letter after it
#           are taken for an escape first. The first letter of a folder decides whether a path survives.
# For us:   offices name shared folders in this way, as places and in descriptions. We write what the standard says, for there is no
#           other way to write it; the page of the activity in URL, which knows no escapes, leads on where a place is broken. Neither of
#           the two is fit to judge our calendars in a test.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
export PYTHONUTF8=1
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check ics==0.7.3 icalendar==7.3.2 vobject==0.9.9
npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1 node-ical@0.26.1

for folder in norr resurser syd; do
  printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 'PRODID:-//Nord//Nord//SV' BEGIN:VEVENT UID:5b0c1f52-7a0e-4f3c-9d57-3c1f6a1f2b11 \
    DTSTAMP:20261001T120000Z DTSTART:20261020T130000Z DTEND:20261020T150000Z SUMMARY:Samtal "LOCATION:\\\\\\\\fil\\\\$folder" \
    END:VEVENT END:VCALENDAR > "$folder.ics"
done

# Values are printed as JSON: there a backslash is doubled, the end of a line is \n, and a carriage return \r.
cat > read.py <<'PYTHON'
import json, icalendar, ics, vobject

def seen(what, place):
    print(f"{what}: {json.dumps(place)}")

for folder in ("norr", "resurser", "syd"):
    text = open(f"{folder}.ics", encoding="utf-8", newline="").read()
    seen(f"icalendar reads {folder}", str(icalendar.Calendar.from_ical(text).walk("VEVENT")[0]["LOCATION"]))
    seen(f"vobject reads {folder}", vobject.readOne(text).vevent.location.value)
    seen(f"ics reads {folder}", next(iter(ics.Calendar(text).events)).location)

event = ics.Event(name="Samtal", begin="2026-10-20 13:00", location="\\\\fil\\norr")
written = ics.Calendar(events=[event]).serialize()
seen("ics writes", next(line for line in written.splitlines() if line.startswith("LOCATION")))
seen("ics reads what it wrote", next(iter(ics.Calendar(written).events)).location)
PYTHON

cat > read.mjs <<'NODE'
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import ical from "node-ical";

for (const folder of ["norr", "resurser", "syd"]) {
  const text = readFileSync(`${folder}.ics`, "utf8");
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent");
  console.log(`ical.js reads ${folder}: ${JSON.stringify(event.getFirstPropertyValue("location"))}`);
  const [found] = Object.values(ical.sync.parseICS(text)).filter((one) => one.type === "VEVENT");
  console.log(`node-ical reads ${folder}: ${JSON.stringify(found.location)}`);
}
NODE

cat > expected <<'LINES'
icalendar reads norr: "\\\\fil\\norr"
vobject reads norr: "\\\\fil\\norr"
ics reads norr: "\\\\fil\\\norr"
icalendar reads resurser: "\\\\fil\\resurser"
vobject reads resurser: "\\\\fil\\resurser"
ics reads resurser: "\\\\fil\\\resurser"
icalendar reads syd: "\\\\fil\\syd"
vobject reads syd: "\\\\fil\\syd"
ics reads syd: "\\\\fil\\syd"
ics writes: "LOCATION:\\\\\\\\fil\\\\norr"
ics reads what it wrote: "\\\\fil\\\norr"
ical.js reads norr: "\\\\fil\\norr"
node-ical reads norr: "\\\\fil\\\norr"
ical.js reads resurser: "\\\\fil\\resurser"
node-ical reads resurser: "\\\\fil\\resurser"
ical.js reads syd: "\\\\fil\\syd"
node-ical reads syd: "\\\\fil\\syd"
LINES

python/bin/python read.py > seen
node read.mjs >> seen
sed 's/^/seen: /' seen
if ! diff expected seen > changed; then
  echo "The behaviour has changed: the lines with < were written down, those with > are seen now."
  cat changed
  exit 1
fi
