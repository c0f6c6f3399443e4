import { EVENT_ID, getScalarValue, parseEvents, type Event } from 'js-yaml'

/** The way to a field: the names and numbers from the whole file down to it. */
export type FieldPath = readonly PropertyKey[]

type Place = { start: number; fields: Map<PropertyKey, Place> }

/**
 * Reads where the fields of a YAML text stand. The function that comes back gives the line of a field, from 1;
 * of its nearest parent when the field is not there; 1 for an empty text. Throws what the reader of YAML throws.
 */
export function fieldLines(text: string): (field: FieldPath) => number {
  const whole = placeOf(text, parseEvents(text, {}).values())
  return (field) => {
    let place = whole
    for (const name of field) {
      const inner = place?.fields.get(name)
      if (!inner) break
      place = inner
    }
    return place ? lineAt(text, place.start) : 1
  }
}

/** The line, from 1, on which a position in a text lies. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length
}

/** The next value in the stream with all that lies in it; null where a list, an object or the text ends. */
function placeOf(text: string, events: Iterator<Event>): Place | null {
  const event = events.next().value as Event | undefined
  if (!event || event.type === EVENT_ID.POP) return null
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      return placeOf(text, events)
    case EVENT_ID.SEQUENCE:
      return { start: event.start, fields: itemsOf(text, events) }
    case EVENT_ID.MAPPING:
      return { start: event.start, fields: fieldsOf(text, events) }
    case EVENT_ID.SCALAR:
      return { start: event.valueStart, fields: new Map() }
    case EVENT_ID.ALIAS:
      return { start: event.anchorStart, fields: new Map() }
  }
}

function itemsOf(text: string, events: Iterator<Event>): Place['fields'] {
  const items: Place['fields'] = new Map()
  for (let place = placeOf(text, events); place; place = placeOf(text, events)) items.set(items.size, place)
  return items
}

function fieldsOf(text: string, events: Iterator<Event>): Place['fields'] {
  const fields: Place['fields'] = new Map()
  for (;;) {
    const key = events.next().value as Event | undefined
    if (key?.type !== EVENT_ID.SCALAR) return fields
    const name = getScalarValue(text, key)
    const value = placeOf(text, events)
    if (!value) return fields
    // The text of a folded value begins a line below the sign that folds it: people look at the name.
    const folded =
      key.valueStart >= 0 && value.start > text.indexOf('\n', key.valueStart) && value.fields.size === 0
    fields.set(name, folded ? { ...value, start: key.valueStart } : value)
  }
}
