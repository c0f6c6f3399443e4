import type { Scan } from './scan-schema.ts'

/** The text of a scan file: JSON, indented so that a person can read what is handed over. */
export function writeScan(scan: Scan): string {
  return `${JSON.stringify(scan, null, 2)}\n`
}

/** `toekomstscan-bakkerij-voorbeeld-2026-11-22`: company (or "scan") and the day it last changed, safe on every file system. */
export function scanFileName({ company, updatedAt, createdAt }: Scan, kind = 'toekomstscan'): string {
  const name = (company.name ?? '')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  const day = (updatedAt ?? createdAt ?? '').slice(0, 10)
  return [kind, name, day].filter((part) => part !== '').join('-')
}
