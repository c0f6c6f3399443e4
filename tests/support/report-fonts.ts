import { readFileSync } from 'node:fs'

const fontBytes = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../public/fonts/source-sans-3-${name}.ttf`, import.meta.url)))

/** Both faces of the report, as the writer takes them. */
export const reportFonts = { regular: fontBytes('regular'), bold: fontBytes('bold') }
