import type { Module } from '../../src/content/module.ts'
import { buildLadder } from './structure-builder.ts'

/** A module with one part of three questions and one of a single question; rules of both kinds. */
export const sampleModule: Module = {
  id: 'deeper',
  themes: ['direction'],
  basedOn: [{ id: 'a-publication', place: 'A chapter' }],
  minutes: 5,
  parts: [
    {
      id: 'several',
      questions: [
        buildLadder({ id: 'first', weight: 2, notApplicable: false }),
        buildLadder({ id: 'second', weight: 1, notApplicable: true }),
        buildLadder({ id: 'third', weight: 1, notApplicable: false }),
      ],
    },
    { id: 'single', questions: [buildLadder({ id: 'fourth', weight: 2, notApplicable: false })] },
  ],
  rules: [
    { question: 'first', atMost: 0.5, practice: 'swap-jobs' },
    { question: 'second', atMost: 0.5, step: 'ask-one-question' },
    { question: 'third', atMost: 0.25, practice: 'swap-jobs' },
    { question: 'fourth', atMost: 0, step: 'begin-small' },
  ],
  steps: ['ask-one-question', 'begin-small'],
}
