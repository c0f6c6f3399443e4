import { expect } from '@playwright/test'
import type { StartPage } from './start-page.ts'

/** The five levers, by the link at the foot of every screen. */
export async function openLevers(start: StartPage): Promise<void> {
  await start.link(start.words.ui.shell.leversLink).click()
  await start.expectTitle(start.words.levers.title)
}

/** The figures that the calculator cannot do without, and those of sick leave. */
export async function fillFigures({ page, words }: StartPage): Promise<void> {
  const { figures, knobsTitle } = words.levers.calculator
  const write = (name: keyof typeof figures, value: string) =>
    page.getByLabel(figures[name].label).fill(value)
  await write('fte', '40')
  await write('fullWeekHours', '40')
  await write('hoursPerWeek', '30')
  await write('sickLeavePercent', '5')
  await expect(page.getByRole('heading', { name: knobsTitle })).toBeVisible()
}
