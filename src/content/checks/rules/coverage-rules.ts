import type { Problem } from '../../problem.ts'
import type { PracticeSource } from '../../schemas/practice.ts'
import type { Sources } from '../read-sources.ts'
import { faultIn } from './structure-rules.ts'

const practicesPerTheme = 4
const practicesPerLever = 5
const fitFrom = 0.5

/**
 * Every theme has enough practices that fit, for every sector and size class; and every lever has enough.
 * A folder without a catalogue is a questionnaire alone, and not incomplete; while a practice cannot be read, it is not
 * known what it covers.
 */
export function checkCoverage(sources: Sources): Problem[] {
  if (sources.practices.length === 0 || sources.faultyPractices.length > 0) return []
  return [...checkThemeCoverage(sources), ...checkLeverCoverage(sources)]
}

function checkThemeCoverage({ questionnaire, profile, practices }: Sources): Problem[] {
  if (!questionnaire || !profile) return []
  const sizes = [...new Set(profile.value.sizeBands.map(({ fitClass }) => fitClass))]
  const places = profile.value.sectors.flatMap(({ id }) => sizes.map((size) => ({ sector: id, size })))
  return questionnaire.value.pillars.flatMap((pillar, p) =>
    pillar.themes.flatMap((theme, t) => {
      const direct = practices.map(({ value }) => value).filter((practice) => practice.themes[theme] === 1)
      const counts = places.map((place) => ({
        ...place,
        count: direct.filter((practice) => fits(practice, place)).length,
      }))
      const thin = counts.filter(({ count }) => count < practicesPerTheme)
      const [worst] = thin.toSorted((a, b) => a.count - b.count)
      if (!worst) return []
      const problem = `theme ${theme} has ${worst.count} fitting practices for sector ${worst.sector}, size ${worst.size}, and too few for ${thin.length} combinations in all; it needs ${practicesPerTheme}`
      return [
        faultIn(
          questionnaire,
          ['pillars', p, 'themes', t],
          problem,
          'write or widen a practice for this theme',
        ),
      ]
    }),
  )
}

type Place = { sector: string; size: keyof PracticeSource['fitSize'] }

function fits({ fitSize, fitSector }: PracticeSource, { sector, size }: Place): boolean {
  return fitSize[size] * (fitSector[sector] ?? fitSector.default ?? 0) >= fitFrom
}

function checkLeverCoverage({ levers, practices }: Sources): Problem[] {
  if (!levers) return []
  return levers.value.levers.flatMap((lever, l) => {
    const count = practices.filter(({ value }) => value.levers[lever.id] !== undefined).length
    const problem = `lever ${lever.id} has ${count} practices; it needs ${practicesPerLever}`
    return count >= practicesPerLever
      ? []
      : [faultIn(levers, ['levers', l, 'id'], problem, 'write a practice for it')]
  })
}
