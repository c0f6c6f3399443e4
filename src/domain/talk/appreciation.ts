import type { Dossier } from '../dossier/dossier-schema.ts'
import { changeScanOf, leadingScanOf } from '../dossier/scans-of-dossier.ts'
import { isDay } from '../plan/plan-days.ts'
import type { Scan } from '../scan/scan-schema.ts'

export type Appreciation = NonNullable<Scan['appreciation']>
export type View = Appreciation['pillars'][string]['view']

/** How an adviser sees the score of a pillar, in this order. */
export const views: readonly View[] = ['agree', 'partly', 'differ']

/** What the adviser thinks of a pillar, with the reason; null takes it back. Dated today when it had no date. */
export function withRemark(
  dossier: Dossier,
  pillar: string,
  remark: { view: View; text: string } | null,
  asOf: string,
): Dossier {
  return withAppreciation(dossier, asOf, (known) => {
    const { [pillar]: before, ...others } = known.pillars
    if (!remark) return { ...known, pillars: others }
    const { text: _, ...kept } = before ?? { text: '' }
    const reason = remark.text.trim() === '' ? {} : { text: remark.text }
    return { ...known, pillars: { ...known.pillars, [pillar]: { ...kept, view: remark.view, ...reason } } }
  })
}

/** The adviser's own advice on one theme; '' takes it out. */
export function withThemeAdvice(dossier: Dossier, theme: string, text: string, asOf: string): Dossier {
  return withAppreciation(dossier, asOf, (known) => {
    const { [theme]: before, ...others } = known.themes ?? {}
    const themes = text.trim() === '' ? others : { ...known.themes, [theme]: { ...before, text } }
    return { ...known, themes }
  })
}

/** Who appreciates (a role) and on which day; a day that is not on the calendar is left as it was. */
export function withSignature(dossier: Dossier, change: { by?: string; at?: string }, asOf: string): Dossier {
  return withAppreciation(dossier, asOf, (known) => ({
    ...known,
    ...(change.by === undefined ? {} : { by: change.by.trim() }),
    ...(isDay(change.at) ? { at: change.at } : {}),
  }))
}

/** The appreciation that the forms show; empty while there is none. */
export function appreciationOf(dossier: Dossier): Appreciation {
  return leadingScanOf(dossier)?.appreciation ?? { pillars: {} }
}

/** Changes it in the leading scan; a dossier without a scan stays as it is. */
function withAppreciation(
  dossier: Dossier,
  asOf: string,
  edit: (known: Appreciation) => Appreciation,
): Dossier {
  const leading = leadingScanOf(dossier)
  if (!leading) return dossier
  return changeScanOf(dossier, leading.id, (scan) => ({
    ...scan,
    appreciation: edit({ ...(scan.appreciation ?? { pillars: {} }), at: scan.appreciation?.at ?? asOf }),
  }))
}
