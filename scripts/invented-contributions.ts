import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Question, Structure } from '../src/content/structure.ts'
import {
  contributionFormat,
  contributionFormatVersion,
  sectors,
  sizeBands,
  type Contribution,
  type SizeBand,
} from '../src/domain/cohort/contribution-schema.ts'
import { questionsInOrder } from '../src/domain/cohort/answer-code.ts'

/** A source of numbers from 0 up to 1 that gives the same row for the same seed. */
export function seededRandom(seed: number): () => number {
  const generator = xoroshiro128plus(seed)
  return () => (generator.next() >>> 0) / 2 ** 32
}

export type InventedOptions = {
  campaign: string
  /** Share of the questions that somebody does not know, 0 to 1. */
  unknownShare: number
  random: () => number
}

/** Makes up the contribution of a company that does not exist: its answers lie around a level of its own, that differs a little per pillar. */
export function inventContribution(
  structure: Structure,
  sector: string,
  sizeBand: SizeBand,
  { campaign, unknownShare, random }: InventedOptions,
): Contribution {
  const level = 0.05 + 0.9 * ((random() + random()) / 2)
  const answers = structure.pillars.flatMap((pillar) => {
    const inPillar = level + (random() - 0.5) * 0.4
    return questionsInOrder({ pillars: [pillar] }).map((question) =>
      random() < unknownShare ? '?' : inventAnswer(question, inPillar, random),
    )
  })
  return {
    format: contributionFormat,
    formatVersion: contributionFormatVersion,
    campaign,
    once: Array.from({ length: 24 }, () => Math.floor(random() * 16).toString(16)).join(''),
    questionnaireVersion: structure.version,
    sector,
    sizeBand,
    quarter: `2026-Q${1 + Math.floor(random() * 4)}`,
    answers: answers.join(''),
  }
}

/** A contribution of any sector and size. */
export function inventAnywhere(structure: Structure, options: InventedOptions): Contribution {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(options.random() * list.length)] as T
  return inventContribution(structure, pick(sectors), pick(sizeBands), options)
}

function inventAnswer(question: Question, level: number, random: () => number): string {
  const value = Math.min(1, Math.max(0, level + (random() + random() - 1) * 0.6))
  const highest = question.kind === 'tick-list' ? question.options.length : question.options.length - 1
  return Math.round(value * highest).toString(36)
}
