import { describe, expect, it } from 'vitest'
import { findPractices, indexPractices } from './find-practices.ts'
import type { LibraryFilters } from './library-filters.ts'
import { samplePractice, samplePracticeTexts, sampleView } from './sample-library.ts'

const { practices, words } = sampleView()
const index = indexPractices(practices, words.practices, 'nl')
const find = (filters: LibraryFilters) => findPractices(index, filters).map(({ id }) => id)

describe('the practices found', () => {
  it('are all, by title, without a choice', () => {
    expect(find({})).toEqual(['break-time', 'rosters', 'job-tasting'])
  })

  it.each<[LibraryFilters, string[]]>([
    [{ lever: 'productivity' }, ['rosters']],
    [{ pillar: 'people' }, ['break-time', 'rosters', 'job-tasting']],
    [{ pillar: 'strategy' }, ['rosters']],
    [{ theme: 'voice' }, ['rosters']],
    [{ sector: 'C' }, ['rosters']],
    [{ sector: 'P' }, ['break-time', 'rosters', 'job-tasting']],
    [{ size: '10-49' }, ['break-time', 'rosters']],
    [{ size: '50-99' }, ['break-time', 'rosters', 'job-tasting']],
    [{ effort: 'large' }, ['job-tasting']],
    [{ start: 'alone' }, ['break-time', 'rosters']],
    [{ publication: 'own' }, ['break-time']],
    [{ publication: 'annex' }, ['job-tasting']],
    [{ start: 'alone', pillar: 'people', lever: 'productivity' }, ['rosters']],
    [{ theme: 'nothing' }, []],
  ])('fit %j', (filters, found) => {
    expect(find(filters)).toEqual(found)
  })

  it('have the words, those with a word in the title first', () => {
    expect(find({ words: 'ROOSTER' })).toEqual(['rosters', 'job-tasting'])
    expect(find({ words: 'een roo' })).toEqual(['rosters', 'job-tasting'])
    expect(find({ words: 'één' })).toEqual(['rosters', 'job-tasting'])
  })

  it('are found by owner and by what they give', () => {
    expect(find({ words: 'stichting' })).toHaveLength(3)
    expect(find({ words: 'wat speelt' })).toHaveLength(3)
  })

  it('need every word', () => {
    expect(find({ words: 'rooster auto' })).toEqual([])
  })

  it('are found at once among 125', () => {
    const many = Array.from({ length: 125 }, (_, n) => samplePractice(`practice-${n}`))
    const texts = Object.fromEntries(many.map(({ id }, n) => [id, samplePracticeTexts(`Stap ${n}`)]))
    const found = findPractices(indexPractices(many, texts, 'nl'), { words: 'stap 12' })
    expect(found.map(({ id }) => id)).toEqual([
      'practice-12',
      ...[120, 121, 122, 123, 124].map((n) => `practice-${n}`),
    ])
  })
})
