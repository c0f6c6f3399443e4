import { files } from './files.ts'
import { profile } from './profile.ts'
import { questionnaire } from './questionnaire.ts'
import { shell } from './shell.ts'
import { start } from './start.ts'

/** The Dutch texts of every screen up to the last question: what the first load needs. */
export const interfaceTexts = { shell, start, profile, questionnaire, files }
