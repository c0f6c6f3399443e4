/** A name of a stranger without marks of direction, for a text of one piece: they would turn the words around it. */
export function inOneDirection(name: string): string {
  return name.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
}
