import { fill } from '../../../texts/fill.ts'
import type { ReportBlock } from '../report-model.ts'
import type { BlankInput } from './blank-input.ts'
import { placesToTick } from './places-to-tick.ts'

/** What we ask about the employer before the first question. */
export function profileQuestions({ structure, profile, texts }: BlankInput): ReportBlock[] {
  const ui = texts.profile
  const { sectors, sizeBands, regions, roles } = structure.profile
  const branches = sectors.flatMap((sector) => sector.branches)
  const optional = (label: string) => fill(texts.blank.labelOptional, { label, optional: ui.optional })
  const namesOf = (ids: string[], names: Record<string, string>) => ids.map((id) => names[id] ?? id)
  const sizes = namesOf(
    sizeBands.map(({ id }) => id),
    profile.sizeBands,
  )
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: ui.title },
    { kind: 'paragraph', tone: 'lead', text: ui.lead },
    placesToTick(
      { label: ui.sector, note: ui.sectorHelp, choose: 'one' },
      sectors.map(({ id }) => sectorInWords(id, profile.sectors)),
    ),
    placesToTick(
      { label: optional(ui.branch), note: texts.blank.branchNote, choose: 'one' },
      namesOf(branches, profile.branches),
    ),
    placesToTick({ label: ui.size, note: ui.sizeHelp, choose: 'one' }, sizes),
    placesToTick({ label: optional(ui.region), choose: 'one' }, namesOf(regions, profile.regions)),
    placesToTick({ label: optional(ui.role), choose: 'one' }, namesOf(roles, profile.roles)),
  ]
}

function sectorInWords(id: string, sectors: BlankInput['profile']['sectors']): string {
  const sector = sectors[id]
  return sector ? `${sector.title}: ${sector.examples}` : id
}
