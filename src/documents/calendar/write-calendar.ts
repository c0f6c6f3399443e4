import ICAL from 'ical.js'
import type { CalendarDay } from '../../domain/talk/calendar-days.ts'

/**
 * Whole days as a calendar file (RFC 5545), one event each. `moment` (an ISO moment) stamps every event: the same
 * input gives the same bytes. Lines are folded at 75 bytes and end with CR LF. Also for no days at all.
 */
export function writeCalendar(days: readonly CalendarDay[], moment: string): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.updatePropertyWithValue('version', '2.0')
  calendar.updatePropertyWithValue('prodid', '-//Toekomstscan//Talk//EN')
  calendar.updatePropertyWithValue('calscale', 'GREGORIAN')
  calendar.updatePropertyWithValue('method', 'PUBLISH')
  const stamp = ICAL.Time.fromJSDate(new Date(moment), true)
  for (const day of days) calendar.addSubcomponent(eventOf(day, stamp))
  return `${calendar.toString()}\r\n`
}

function eventOf({ uid, day, summary, description }: CalendarDay, stamp: ICAL.Time): ICAL.Component {
  const event = new ICAL.Component('vevent')
  event.updatePropertyWithValue('uid', uid)
  event.updatePropertyWithValue('dtstamp', stamp)
  event.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString(day))
  event.updatePropertyWithValue('summary', calendarText(summary))
  event.updatePropertyWithValue('description', calendarText(description))
  // A day to remember does not make anyone busy.
  event.updatePropertyWithValue('transp', 'TRANSPARENT')
  return event
}

/** A lone carriage return would end a line in some readers, and so begin a property of the writer's choice. */
function calendarText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
}
