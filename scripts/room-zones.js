import { readdirSync } from 'node:fs'

/** What each room may take from the others: values, or types alone. */
const rooms = {
  content: { values: [], types: [], hasReact: false },
  texts: { values: [], types: ['content', 'domain'], hasReact: false },
  domain: { values: ['texts'], types: ['content'], hasReact: false },
  documents: { values: ['domain'], types: ['content', 'texts'], hasReact: false },
  storage: { values: ['domain'], types: ['content'], hasReact: false },
  components: { values: [], types: [], hasReact: true },
  features: { values: ['domain', 'texts', 'components'], types: ['content'], hasReact: true },
  app: {
    values: ['content', 'texts', 'domain', 'documents', 'storage', 'components', 'features'],
    types: [],
    hasReact: true,
  },
  cli: { values: ['content', 'texts', 'domain', 'documents'], types: [], hasReact: false },
}

const foldersIn = (path) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)

/** A relative import that leaves the room for one of these folders of src. */
const leadingTo = (names) => `^(\\.\\./)+(${names.join('|')})/`

/**
 * Lint configurations that keep the rooms apart, from the folder list: a new room without a rule stops the lint,
 * a new feature is guarded at once. Tests may reach further.
 */
export function roomRules(source = './src') {
  const found = foldersIn(source)
  const unknown = found.filter((room) => !(room in rooms))
  if (unknown.length > 0)
    throw new Error(`Rooms without import rules in scripts/room-zones.js: ${unknown.join(', ')}`)
  const features = foldersIn(`${source}/features`)
  return [
    ...found.map((room) => ruleFor(`src/${room}/**`, patternsOf(room, found))),
    ...features.map((feature) =>
      ruleFor(`src/features/${feature}/**`, featurePatterns(feature, features, found)),
    ),
  ]
}

/** Named exports: one name per thing, everywhere. */
export const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports: one name per thing, everywhere.',
}

/** The same border for import(), which the import rule does not see. */
function importedLater({ regex, message }) {
  return { selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\/')}/]`, message }
}

function ruleFor(folder, patterns) {
  return {
    files: [`${folder}/*.{ts,tsx}`],
    ignores: ['**/*.test.{ts,tsx}', '**/sample-*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': ['error', noDefaultExport, ...patterns.map(importedLater)],
    },
  }
}

function patternsOf(room, found) {
  const { values, types, hasReact } = rooms[room]
  const closed = found.filter((other) => other !== room && !values.includes(other) && !types.includes(other))
  const open = [...values, ...types.map((name) => `types of ${name}`)].join(', ') || 'nothing of ours'
  const message = `The room ${room} may only import: ${open}.`
  return [
    { regex: leadingTo(closed), message },
    ...(types.length > 0 ? [{ regex: leadingTo(types), allowTypeImports: true, message }] : []),
    ...(hasReact
      ? []
      : [
          {
            regex: '^(react|react-dom|react-hook-form|recharts|wouter)(/|$)',
            message: `The room ${room} knows no React.`,
          },
        ]),
  ]
}

/** A feature obeys its room, and never imports another feature. */
function featurePatterns(feature, features, found) {
  const others = features.filter((other) => other !== feature)
  const apart = {
    regex: `^(\\.\\./)+(features/)?(${others.join('|')})/`,
    message: 'Features never import features: compose them in app.',
  }
  return [...patternsOf('features', found), apart]
}
