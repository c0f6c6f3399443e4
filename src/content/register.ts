/** The language-free half of the register: the initiatives that a publication lists, in its own order. */
export type Register = {
  /** Id of the publication that lists them. */
  publication: string
  /** How many the publication says it lists; its list may hold another number. */
  statedCount: number
  initiatives: RegisteredInitiative[]
}

export type RegisteredInitiative = {
  /** As the source writes it: a name, the same in every language. */
  name: string
  sector: string
  /** The practice that tells of it, if any. */
  practice: string | null
  /** Id of a note in RegisterTexts. */
  note: string | null
  /** Name of the entry that is the same initiative. */
  sameAs: string | null
}
