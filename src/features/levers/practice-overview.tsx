import { useId, useState } from 'react'
import { fill, fillPlural } from '../../texts/fill.ts'
import styles from './practice-overview.module.css'
import {
  orderPractices,
  pullOf,
  type LeverPractice,
  type LeverPull,
  type OverviewView,
  type PracticeGroup,
  type PracticeOrder,
} from './practice-order.ts'

type PracticeOverviewProps = { view: OverviewView; hrefOfPractice: (practiceId: string) => string }

/** Every practice beside the levers it turns: what the source names apart from what we estimated. */
export function PracticeOverview({ view, hrefOfPractice }: PracticeOverviewProps) {
  const [order, setOrder] = useState<PracticeOrder>('lever')
  const orderId = useId()
  const { texts, practices } = view
  const stated = practices.filter(({ leversBasis }) => leversBasis === 'stated').length
  return (
    <div className={styles.room}>
      <p>
        {fillPlural(texts.lead, practices.length)}{' '}
        {fill(texts.basisCount, { stated, inferred: practices.length - stated })}
      </p>
      <p className={styles.quiet}>{texts.marks}</p>
      <div className={styles.order}>
        <label htmlFor={orderId}>{texts.order}</label>
        <select
          id={orderId}
          value={order}
          onChange={(event) => setOrder(event.target.value as PracticeOrder)}
        >
          {Object.entries(texts.orders).map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <OverviewTable groups={orderPractices(order, view)} view={view} hrefOfPractice={hrefOfPractice} />
    </div>
  )
}

type TableProps = PracticeOverviewProps & { groups: readonly PracticeGroup[] }

// The roles are written out: on a narrow screen the rows stack, and browsers then forget that this is a table.
function OverviewTable({ groups, view, hrefOfPractice }: TableProps) {
  const { levers, leverTexts, texts } = view
  return (
    <table role="table" className={styles.table}>
      <caption>{texts.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {texts.columns.practice}
          </th>
          {levers.map((lever) => (
            <th key={lever} role="columnheader" scope="col">
              {leverTexts[lever]?.title ?? lever}
            </th>
          ))}
          <th role="columnheader" scope="col">
            {texts.columns.basis}
          </th>
        </tr>
      </thead>
      {groups.map(({ id, title, practices }) => (
        <tbody key={id} role="rowgroup">
          {title !== null && (
            <tr role="row" className={styles.group}>
              <th role="rowheader" scope="rowgroup" colSpan={levers.length + 2}>
                {fillPlural(texts.group, practices.length, { title })}
              </th>
            </tr>
          )}
          {practices.map((practice) => (
            <PracticeRow
              key={practice.id}
              practice={practice}
              view={view}
              href={hrefOfPractice(practice.id)}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function PracticeRow({
  practice,
  view,
  href,
}: {
  practice: LeverPractice
  view: OverviewView
  href: string
}) {
  const { levers, leverTexts, practiceTexts, texts } = view
  const basis = texts.basis[practice.leversBasis]
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href={href}>{practiceTexts[practice.id]?.title ?? practice.id}</a>
      </th>
      {levers.map((lever) => {
        const pull = pullOf(practice.levers[lever])
        return (
          <td key={lever} role="cell" data-label={leverTexts[lever]?.title ?? lever}>
            {pull && (
              <span className={styles.pull}>
                <PullMark pull={pull} isStated={practice.leversBasis === 'stated'} />
                {texts.shares[pull]}
              </span>
            )}
          </td>
        )
      })}
      <td role="cell" data-label={texts.columns.basis}>
        {basis}
      </td>
    </tr>
  )
}

const circles: Record<LeverPull, number> = { whole: 3, large: 2, part: 1 }

/** One to three circles: filled when the source names the lever, open when we estimated it. */
function PullMark({ pull, isStated }: { pull: LeverPull; isStated: boolean }) {
  return (
    <svg
      viewBox={`0 0 ${12 * circles[pull]} 12`}
      className={styles.mark}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: circles[pull] }, (_, index) => (
        <circle
          key={index}
          cx={6 + 12 * index}
          cy="6"
          r="4"
          fill={isStated ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.5"
        />
      ))}
    </svg>
  )
}
