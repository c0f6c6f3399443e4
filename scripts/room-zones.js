import { readdirSync } from 'node:fs'

/** Which rooms each room may import from, besides itself; domain and texts take only types from content (see room-types rule). */
const mayImport = {
  content: [],
  texts: ['content', 'domain'],
  domain: ['content', 'texts'],
  documents: ['content', 'domain', 'texts'],
  storage: ['content', 'domain'],
  components: [],
  features: ['content', 'domain', 'texts', 'components'],
  app: ['content', 'domain', 'texts', 'documents', 'storage', 'components', 'features'],
  cli: ['content', 'domain', 'texts', 'documents'],
}

const foldersIn = (path) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)

/** Lint zones from the folder list: a new room without a rule stops the lint, a new feature is guarded at once. */
export function roomZones(source = './src') {
  const rooms = foldersIn(source)
  const unknown = rooms.filter((room) => !(room in mayImport))
  if (unknown.length > 0)
    throw new Error(`Rooms without import rules in scripts/room-zones.js: ${unknown.join(', ')}`)
  const between = rooms.map((room) => ({
    target: `${source}/${room}`,
    from: rooms
      .filter((other) => other !== room && !mayImport[room].includes(other))
      .map((other) => `${source}/${other}`),
    message: `The room ${room} may only import from: ${mayImport[room].join(', ') || 'nothing of ours'}.`,
  }))
  const features = foldersIn(`${source}/features`)
  const apart = features.map((feature) => ({
    target: `${source}/features/${feature}`,
    from: features.filter((other) => other !== feature).map((other) => `${source}/features/${other}`),
    message: 'Features never import features: compose them in app.',
  }))
  return [...between, ...apart].filter((zone) => zone.from.length > 0)
}
