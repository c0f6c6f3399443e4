/** Characters that an own passphrase has at least, spaces at its ends left out. */
export const ownPassphraseAtLeast = 16

/**
 * A passphrase as the key is made of it: the same letters however they were typed (Unicode NFKC), one space between
 * words and none at the ends. Capitals count. Empty for a text of only spaces.
 */
export function normalizePassphrase(typed: string): string {
  return typed.normalize('NFKC').replace(/\s+/g, ' ').trim()
}

/** True for a passphrase of at least 16 characters, counted as people see them on one line. */
export function isLongEnough(typed: string): boolean {
  return [...normalizePassphrase(typed)].length >= ownPassphraseAtLeast
}

// Letters that sound alike on the telephone are left out: c, j, q, v, x, y and z; at the end of a word also b, d, g, h and w.
const first = 'bdfghklmnprstw'
const vowels = 'aeiou'
const last = 'fklmnprst'
const patterns = [first, vowels, first, vowels, last] as const

/** Words that these letters can make and that nobody should have to read aloud. */
const leftOut: readonly string[] = ['neger', 'niger', 'homos', 'penis', 'pakis', 'kuten', 'rapes']

/** Number of words in an offered passphrase. */
export const wordsInPassphrase = 5

/** How many different words there are: 14 × 5 × 14 × 5 × 9 letters, less those left out. */
export const differentWords = patterns.reduce((count, letters) => count * letters.length, 1) - leftOut.length

/** Any whole number from 0 to 2³² − 1, each as likely. */
type RandomNumber = () => number

/**
 * A passphrase to offer: five pronounceable words of five letters with spaces between, such as "tabek lomir sufan wepol
 * dinat". Every word is drawn evenly and apart from the others out of 44,093, which makes 77 bits in all (5 ×
 * 15.4). `random` replaces the generator of the platform in tests.
 */
export function makePassphrase(random: RandomNumber = platformRandom): string {
  return Array.from({ length: wordsInPassphrase }, () => drawWord(random)).join(' ')
}

function platformRandom(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

function drawWord(random: RandomNumber): string {
  for (;;) {
    const word = patterns.map((letters) => letters[drawBelow(letters.length, random)]).join('')
    if (!leftOut.includes(word)) return word
  }
}

/** Even over 0 … count − 1: what remains above the last whole multiple is drawn again. */
function drawBelow(count: number, random: RandomNumber): number {
  const end = Math.floor(2 ** 32 / count) * count
  for (;;) {
    const drawn = random()
    if (drawn < end) return drawn % count
  }
}
