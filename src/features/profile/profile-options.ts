import type { ProfileStructure } from '../../content/structure.ts'
import type { ProfileTexts } from '../../content/texts.ts'
import type { InterfaceTexts } from '../../texts/catalogue.ts'
import { notChosen } from './profile-form.ts'

export type ProfileOption = { value: string; text: string; hint?: string | undefined }

/** What each question of the profile offers, in the order of the content. */
export function profileOptions(
  profile: ProfileStructure,
  content: ProfileTexts,
  texts: InterfaceTexts['profile'],
  sector: string,
): Record<'sector' | 'branch' | 'sizeBand' | 'role', ProfileOption[]> {
  const branches = profile.sectors.find(({ id }) => id === sector)?.branches ?? []
  const named = (ids: readonly string[], titles: Record<string, string>): ProfileOption[] =>
    ids.map((id) => ({ value: id, text: titles[id] ?? id }))
  return {
    sector: profile.sectors.map(({ id }) => ({
      value: id,
      text: content.sectors[id]?.title ?? id,
      hint: content.sectors[id]?.examples,
    })),
    branch:
      branches.length === 0
        ? []
        : [...named(branches, content.branches), { value: notChosen, text: texts.noBranch }],
    sizeBand: named(
      profile.sizeBands.map(({ id }) => id),
      content.sizeBands,
    ),
    role: [...named(profile.roles, content.roles), { value: notChosen, text: texts.roleNone }],
  }
}
