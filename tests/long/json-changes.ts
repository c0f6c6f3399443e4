import fc from 'fast-check'

/** Values as they stand in a file: also what no JavaScript value holds, such as 1e999 and keys that stand there twice. */
const nest = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
const nestObjects = (levels: number) => '{"a":'.repeat(levels) + '1' + '}'.repeat(levels)
const text = (value: string) => JSON.stringify(value)

const types = [
  'null',
  'true',
  'false',
  '0',
  '-1',
  '0.5',
  '""',
  '" "',
  '[]',
  '{}',
  '[null]',
  '[[]]',
  '{"":{}}',
]
const numbers = [
  ...['1e308', '-1e308', '1e999', '-1e999', '-0', '1e-400', '9007199254740993', '5e-324'],
  ...['123456789012345678901234567890', '"1e999"', '"NaN"', '"Infinity"', '2147483648'],
]
const prototypes = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'].map(text),
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"toString":null,"valueOf":1,"toJSON":1,"then":"x","length":-1}',
]
const odd = [
  ...['\u202Etxt.exe', '\u2066a\u2069\u200F', '\u0000\u001b[31m\u0007', '\uFEFF\u200B', '\uFFFF\uFFFE'].map(
    text,
  ),
  ...[
    '"\\ud800"',
    '"\\udc00\\ud800"',
    text(`Z${'\u0301'.repeat(600)}`),
    text('\u{1F468}\u200D\u{1F33E}'.repeat(50)),
  ],
]
const markup = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  ']]>&amp;<!--</title>',
  '{name}{found}{}',
  'javascript:alert(1)',
  '%s%n${x}`y`',
].map(text)
const formulas = [
  '=1+1',
  '=HYPERLINK("https://example.org")',
  "=cmd|' /C calc'!A0",
  '@SUM(A1)',
  '+1',
  '-1',
  '\t=1',
].map(text)
const names = [
  '../../etc/passwd',
  'CON',
  'nul.json',
  'a/b\\c:d*?"<>|',
  '.',
  'https://example.org/x',
  '//x',
].map(text)
const versions = [
  '2',
  '99',
  '"2"',
  '"9.9.9"',
  '"1.0"',
  '"0.0.0"',
  '"1.99999999999999999999.0"',
  '"v1.0.0"',
  '1.5',
]
const moments = [
  ...['2026-02-30', '2026-11-22', '9999-12-31', '0000-01-01', '2026-W47', 'today', '2026-Q9'].map(text),
  ...['2026-11-22T10:00:00.000Z', '+275760-09-13T00:00:00.001Z', '2026-11-22T99:99:99Z'].map(text),
]
const large = [
  text('x'.repeat(4000)),
  text('é'.repeat(100_000)),
  text('=\u202E<b>'.repeat(5000)),
  `[${'0,'.repeat(20_000)}0]`,
  `{${Array.from({ length: 3000 }, (_, index) => `"k${index}":0`).join(',')}}`,
]
const deep = [nest(99), nest(101), nest(20_000), nestObjects(99), nestObjects(20_000), '['.repeat(50_000)]

const hostileValue = fc.oneof(
  ...[types, numbers, prototypes, odd, markup, formulas, names, versions, moments].map((pool) => ({
    weight: 3,
    arbitrary: fc.constantFrom(...pool),
  })),
  { weight: 1, arbitrary: fc.constantFrom(...large) },
  { weight: 6, arbitrary: fc.constantFrom(...deep) },
  { weight: 3, arbitrary: fc.json({ maxDepth: 2 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }).map(text) },
)

const hostileKey = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'toJSON',
    'then',
    '',
    'format',
    'id',
    '\u202E',
  ),
  fc.string({ maxLength: 8 }),
  fc.constant('k'.repeat(5000)),
)

/** Where in a file: any place, or one in its upper levels, where the fields are that everything hangs on. */
const place = { at: fc.nat(), reach: fc.constantFrom(1, 1, 2, 3, 4, 30, 30) }

/** One change to a JSON file that leaves it JSON, but for a value that is none. */
export const jsonChange = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('put' as const), ...place, value: hostileValue }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      ...place,
      key: hostileKey,
      value: hostileValue,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('drop' as const), ...place }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('repeat' as const),
      ...place,
      times: fc.constantFrom(1, 2, 300),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), ...place, key: hostileKey }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), ...place, to: fc.nat() }) },
)
export type JsonChange = typeof jsonChange extends fc.Arbitrary<infer Each> ? Each : never

/** A place in a value: the object or list it is in, and its key there. */
type Place = { parent: Record<string, unknown>; key: string; level: number }

/** The text of a JSON file with these changes made to it, one after the other. */
export function changeJson(file: string, changes: readonly JsonChange[]): string {
  const root = { root: JSON.parse(file) as unknown }
  const raws: string[] = []
  // What JSON cannot hold as a value waits outside, and takes the place of its mark when the text is written.
  const mark = (raw: string) => `@@${raws.push(raw) - 1}@@`
  for (const change of changes) makeChange(root, change, mark)
  const written = JSON.stringify(root.root) ?? 'null'
  return written.replace(/"@@(\d+)@@"/g, (_, index: string) => raws[Number(index)] ?? '')
}

function makeChange(root: { root: unknown }, change: JsonChange, mark: (raw: string) => string): void {
  const places = placesIn(root as Record<string, unknown>, 0, change.reach)
  const found = places[change.at % places.length]
  if (!found) return
  const { parent, key } = found
  const value = parent[key]
  if (change.kind === 'put') parent[key] = mark(change.value)
  else if (change.kind === 'drop') Reflect.deleteProperty(parent, key)
  else if (change.kind === 'rename') {
    Reflect.deleteProperty(parent, key)
    parent[mark(text(change.key))] = value
  } else if (change.kind === 'move') {
    const target = places[change.to % places.length]!
    if (target.level >= found.level) target.parent[target.key] = structuredClone(value)
  } else if (change.kind === 'repeat') {
    if (Array.isArray(value) && value.length > 0)
      for (let n = 0; n < change.times; n += 1) value.push(value[n])
    else parent[mark(text(key))] = value
  } else addTo(value ?? parent, mark(text(change.key)), mark(change.value))
}

function addTo(node: unknown, key: string, value: string): void {
  if (Array.isArray(node)) node.unshift(value)
  else if (typeof node === 'object' && node !== null) Object.assign(node, { [key]: value })
}

function placesIn(node: Record<string, unknown>, level: number, deepest: number): Place[] {
  if (level >= deepest) return []
  return Object.entries(node).flatMap(([key, child]) => [
    { parent: node, key, level },
    ...(typeof child === 'object' && child !== null
      ? placesIn(child as Record<string, unknown>, level + 1, deepest)
      : []),
  ])
}
