import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { CalendarDay } from '../../domain/talk/calendar-days.ts'
import { writeCalendar } from './write-calendar.ts'

const moment = '2026-11-22T09:00:00.000Z'
const day: CalendarDay = {
  uid: 'call-first-step@toekomstscan',
  day: '2026-12-06',
  summary: 'x',
  description: 'y',
}

function eventsIn(file: string) {
  return new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    summary: event.getFirstPropertyValue('summary'),
    description: event.getFirstPropertyValue('description'),
    start: String(event.getFirstPropertyValue('dtstart')),
    properties: event.getAllProperties().length,
  }))
}

describe('a calendar file', () => {
  it('holds whole days with a stamp that was given', () => {
    const file = writeCalendar([day], moment)
    expect(file).toContain('DTSTART;VALUE=DATE:20261206\r\n')
    expect(file).toContain('DTSTAMP:20261122T090000Z\r\n')
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(writeCalendar([day], moment)).toBe(file)
  })

  it('is a calendar without days too', () => {
    expect(eventsIn(writeCalendar([], moment))).toEqual([])
  })

  it('escapes commas, semicolons, backslashes and line breaks', () => {
    const summary = 'a, b; c \\ d'
    const description = 'een\ntwee'
    const file = writeCalendar([{ ...day, summary, description }], moment)
    expect(file).toContain('SUMMARY:a\\, b\\; c \\\\ d\r\n')
    expect(file).toContain('DESCRIPTION:een\\ntwee\r\n')
    expect(eventsIn(file)).toMatchObject([{ summary, description }])
  })

  it.each(['\r', '\r\n', '\n', '\u0085', '\u2028'])('lets no text begin a property: %j', (breaking) => {
    const summary = `x${breaking}END:VEVENT${breaking}BEGIN:VEVENT`
    const file = writeCalendar([{ ...day, summary }], moment)
    expect(eventsIn(file)).toMatchObject([{ summary: 'x\nEND:VEVENT\nBEGIN:VEVENT', properties: 6 }])
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('folds long lines at 75 bytes, between whole letters, and reads them back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'grapheme' }),
        (first, second) => {
          const file = writeCalendar([{ ...day, summary: first, description: second }], moment)
          const lines = file.split('\r\n')
          expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
          const [event] = eventsIn(file)
          const tidy = (text: string) =>
            text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')
          expect(event).toMatchObject({ summary: tidy(first), description: tidy(second), properties: 6 })
        },
      ),
    )
  })
})
