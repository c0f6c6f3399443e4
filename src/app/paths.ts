/** Every screen's path behind the #; the one place that knows them. */
export const paths = {
  start: '/',
  erased: '/erased',
  about: '/about',
  data: '/data',
  profile: '/profile',
  theme: (theme: string) => `/theme/${theme}`,
  priorities: '/priorities',
  keyFigures: '/key-figures',
  check: '/check',
  changeFromCheck: (part: string) => `/check/${part}`,
  result: '/result',
  plan: '/plan',
  library: '/library',
  libraryWith: (filters: string) => (filters === '' ? '/library' : `/library/${filters}`),
  practice: (practice: string) => `/practice/${practice}`,
  register: '/register',
  levers: '/levers',
  paper: '/paper',
  host: '/host',
  countParticipants: '/host/benchmark',
  takePart: '/take-part',
  stop: '/stop',
  resume: (scan: string) => `/resume/${scan}`,
  print: '/print',
  printExample: (name: string) => `/print/${name}`,
  repeat: (scan: string) => `/repeat/${scan}`,
  respondents: '/respondents',
  adviser: '/adviser',
  dossier: (dossier: string) => `/adviser/dossier/${dossier}`,
  talk: (dossier: string) => `/adviser/dossier/${dossier}/talk`,
  dossierRespondents: (dossier: string) => `/adviser/dossier/${dossier}/respondents`,
  followUpRegister: '/adviser/register',
  progress: '/adviser/progress',
  backup: '/adviser/backup',
  example: (name: string) => `/example/${name}`,
} as const

/** The same path as the address of a link. */
export function href(path: string): string {
  return `#${path}`
}
