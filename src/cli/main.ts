import { parseArgs } from 'node:util'
import type { Language } from '../content/texts.ts'
import { benchmarkCommand } from './commands/benchmark.ts'
import { checkContentCommand } from './commands/check-content.ts'
import { contentCommand } from './commands/content.ts'
import { contributionCommand } from './commands/contribution.ts'
import { reportCommand } from './commands/report.ts'
import { scoreCommand } from './commands/score.ts'
import { BadInput, WrongUsage } from './exits.ts'
import { usage } from './usage.ts'

/** What every command gets: its own words, and the options all commands share. */
export type CommandInput = {
  operands: string[]
  language: Language
  /** yyyy-mm-dd; the only clock of the command line. */
  asOf: string
  out: string | undefined
  edition: string | undefined
  /** The folder of the host; the shipped one when left out. */
  host: string | undefined
  isWithoutScan: boolean
  campaign: string | undefined
  /** The benchmark that was published before. */
  previous: string | undefined
}

type Command = (input: CommandInput) => Promise<string> | string

const commands: Record<string, Command> = {
  'check-content': checkContentCommand,
  content: contentCommand,
  score: scoreCommand,
  report: reportCommand,
  contribution: contributionCommand,
  benchmark: benchmarkCommand,
}

/** Runs one command; returns what goes to stdout, or throws BadInput (exit 1) or WrongUsage (exit 2). */
export async function run(args: readonly string[], today: string): Promise<string> {
  const { values, positionals } = readArguments(args)
  const [name = '', ...operands] = positionals
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new WrongUsage(name === '' ? usage : `There is no command "${name}".\n${usage}`)
  return command({
    operands,
    language: readLanguage(values.lang),
    asOf: readDay(values['as-of'], today),
    out: values.out,
    edition: values.edition,
    host: values.host,
    isWithoutScan: values['without-scan'] ?? false,
    campaign: values.campaign,
    previous: values.previous,
  })
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        host: { type: 'string' },
        'as-of': { type: 'string' },
        out: { type: 'string' },
        edition: { type: 'string' },
        'without-scan': { type: 'boolean' },
        campaign: { type: 'string' },
        previous: { type: 'string' },
      },
    })
  } catch (error) {
    throw new WrongUsage(`${(error as Error).message}\n${usage}`)
  }
}

function readLanguage(value: string | undefined): Language {
  if (value === undefined || value === 'nl') return 'nl'
  if (value === 'en') return 'en'
  throw new WrongUsage(`--lang is nl or en, not "${value}".`)
}

function readDay(value: string | undefined, today: string): string {
  const day = value ?? today
  // A parser may read 30 February as 2 March: only a day that comes back unchanged is one.
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : NaN
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
  if (!isDay) throw new WrongUsage(`--as-of is a day such as 2026-11-22, not "${day}".`)
  return day
}

/** The day as the people at this machine count it, as the app does. */
function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

async function main(): Promise<void> {
  try {
    const output = await run(process.argv.slice(2), localDay(new Date()))
    process.stdout.write(output)
  } catch (error) {
    if (!(error instanceof BadInput) && !(error instanceof WrongUsage)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = error instanceof BadInput ? 1 : 2
  }
}

if (process.argv[1]?.endsWith('main.ts')) await main()
