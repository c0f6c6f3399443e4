import { describe, expect, it } from 'vitest'
import { buildScan } from '../../../tests/support/scan-builder.ts'
import type { Role } from './respondents-types.ts'
import { seatRespondents } from './seat-respondents.ts'

const id = (digit: number) => `0b3c9a52-6a43-4a6e-9b0d-6b7f1d1f3c${digit + 10}`
const scansOf = (...roles: (Role | null)[]) =>
  roles.map((role, index) => buildScan({ id: id(index), ...(role && { respondent: { role } }) }))
const seatsOf = (...roles: (Role | null)[]) => {
  const { filled, hidden } = seatRespondents(scansOf(...roles))
  const told = filled.map(({ seat }) =>
    seat.kind === 'person' ? `${seat.role} ${seat.number ?? ''}`.trim() : `${seat.id} of ${seat.size}`,
  )
  return { told, hidden }
}
const five = (role: Role | null) => Array<Role | null>(5).fill(role)

describe('who is shown how', () => {
  it.each<[string, (Role | null)[], string[], number]>([
    ['owner and HR by role', ['owner', 'hr'], ['owner', 'hr'], 0],
    ['two of one role with a number', ['owner', 'owner', 'hr'], ['owner 1', 'owner 2', 'hr'], 0],
    ['three of one role not at all', ['owner', 'manager', 'manager', 'manager'], ['owner'], 3],
    ['one employee not at all', ['owner', 'employee'], ['owner'], 1],
    ['somebody without a role not at all', ['owner', null], ['owner'], 1],
    ['five employees as a group', ['owner', ...five('employee')], ['owner', 'group-employee of 5'], 0],
    [
      'small groups together',
      ['owner', 'employee', 'employee', 'other', null, 'employee'],
      ['owner', 'group-mixed of 5'],
      0,
    ],
    ['a group beside too few others', [...five('employee'), 'other', null], ['group-employee of 5'], 2],
    ['many without a role as others', five(null), ['group-mixed of 5'], 0],
  ])('%s', (_, roles, told, hidden) => {
    expect(seatsOf(...roles)).toEqual({ told, hidden })
  })

  it('counts the same scan once', () => {
    const [owner] = scansOf('owner')
    expect(seatRespondents([owner!, owner!]).filled).toHaveLength(1)
  })

  it('shows nobody of no scans', () => {
    expect(seatsOf()).toEqual({ told: [], hidden: 0 })
  })
})
