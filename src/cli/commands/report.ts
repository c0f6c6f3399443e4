import type { CommandInput } from '../main.ts'

export async function reportCommand(_input: CommandInput): Promise<string> {
  return ''
}
