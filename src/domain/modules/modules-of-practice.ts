import type { Module } from '../../content/module.ts'

/** The modules that may advise a practice, in the order of the content; [] for most practices. */
export function modulesOfPractice(modules: readonly Module[], practice: string): Module[] {
  return modules.filter(({ rules }) => rules.some((rule) => 'practice' in rule && rule.practice === practice))
}
