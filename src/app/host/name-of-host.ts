import type { Language } from '../../content/texts.ts'
import type { Host } from '../../domain/host/host-schema.ts'
import { inLanguage } from '../../domain/host/in-language.ts'

/** Who asks and counts: the organisation behind the scan, or else the name of the scan. */
export function nameOfHost({ contact, name }: Host, language: Language): string {
  return contact.organisation ?? inLanguage(name, language)
}
