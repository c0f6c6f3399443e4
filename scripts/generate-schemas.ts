/** Writes the JSON Schemas of all file formats into public/schemas, from the zod schemas the code uses. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { schemaTexts } from './schema-texts.ts'

mkdirSync('public/schemas', { recursive: true })
for (const [name, text] of await schemaTexts()) writeFileSync(`public/schemas/${name}`, text)
