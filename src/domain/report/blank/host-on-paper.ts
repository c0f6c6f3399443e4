import type { Language } from '../../../content/texts.ts'
import type { Host } from '../../host/host-schema.ts'
import { inLanguage } from '../../host/in-language.ts'

/** Who offers the scan and how to reach them; null when the host says neither its organisation nor a way to reach it. */
export function hostOnPaper(host: Host | null, language: Language): { name: string; lines: string[] } | null {
  if (!host) return null
  const { organisation, phone, email, website } = host.contact
  const lines = [phone, email, website].filter((line) => line !== null)
  if (organisation === null && lines.length === 0) return null
  return { name: organisation ?? inLanguage(host.name, language), lines }
}
