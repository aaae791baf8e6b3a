#!/usr/bin/env python3
"""Reads a calendar file with a library that Kring has no part in, and prints what it understood: the method,
then for each event its id, version, state, start, end and title. usage: read_calendar.py FILE.ics"""
import datetime
import sys

import icalendar


def utc(when):
    if isinstance(when, datetime.datetime):
        return when.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%MZ")
    return when.isoformat()


def local(when):
    return when.strftime("%H:%M") if isinstance(when, datetime.datetime) else "all day"


with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())
print(calendar["METHOD"], calendar["VERSION"])
for event in calendar.walk("VEVENT"):
    start, end = event.decoded("DTSTART"), event.decoded("DTEND")
    print(event["UID"], event["SEQUENCE"], event["STATUS"], local(start), utc(start), utc(end), event["SUMMARY"])
