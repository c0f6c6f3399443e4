/** The four shapes of one report: four pages, everything, for the talk, and one page for who decides. */
export const editions = ['short', 'full', 'adviser', 'director'] as const

export type Edition = (typeof editions)[number]

/** What a download gives when nobody chose. */
export const defaultEdition: Edition = 'short'
