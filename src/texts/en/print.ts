import type { print as nl } from '../nl/print.ts'

export const print: typeof nl = {
  about: 'This is your report on paper.',
  print: 'Print',
  back: 'Back to the result',
}
