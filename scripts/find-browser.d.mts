export const browserArguments: string[]
export function findChromium(): string | null
