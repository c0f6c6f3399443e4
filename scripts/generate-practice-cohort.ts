/** Writes the practice cohort of invented companies into public/examples/benchmark, and prints its seed. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { loadContent } from '../src/cli/load-content.ts'
import { practiceCohort, practiceSeed } from './practice-cohort.ts'

const folder = 'public/examples/benchmark'
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/practice.json`, await practiceCohort(loadContent().structure))
console.log(`${folder}/practice.json: invented companies, seed ${practiceSeed}`)
