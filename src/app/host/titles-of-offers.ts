import type { Language } from '../../content/texts.ts'
import type { HostFiles } from '../../domain/host/load-host-files.ts'

/** The title of every regional offer of the host, by its id; none without offers. */
export function titlesOfOffers(
  { offers }: Pick<HostFiles, 'offers'>,
  language: Language,
): Record<string, string> {
  return Object.fromEntries(
    offers.flatMap((file) => file.offers).map(({ id, title }) => [id, title[language]]),
  )
}
