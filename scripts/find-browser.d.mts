export const browserArguments: string[]
export function findChromium(): string | null
export function findFirefox(): string | null
