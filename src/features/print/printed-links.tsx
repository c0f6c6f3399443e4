import type { ReportLink, ReportLinks } from '../../domain/report/report-model.ts'
import { printedAddress } from '../../domain/report/link-address.ts'
import { linkAddress } from './link-address.ts'
import styles from './printed-text.module.css'
import { PrintedParagraph } from './printed-text.tsx'

/** Links below each other, each with its address in print, under an optional line; without links only that line. */
export function PrintedLinks({ intro, links }: Pick<ReportLinks, 'intro' | 'links'>) {
  return (
    <>
      <PrintedParagraph text={intro ?? ''} tone="normal" />
      {links.length > 0 && (
        <ul className={styles.links} role="list">
          {links.map((link, index) => (
            <li key={index}>
              <PrintedLink {...link} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function PrintedLink({ text, address }: ReportLink) {
  const target = linkAddress(address)
  const name = text.trim() === '' ? address : text
  const shown = (
    <>
      {name}
      {name !== address && ' '}
      {name !== address && <span className={styles.address}>{printedAddress(address)}</span>}
    </>
  )
  return target === null ? shown : <a href={target}>{shown}</a>
}
