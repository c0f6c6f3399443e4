import { files } from './files.ts'
import { profile } from './profile.ts'
import { check, keyFigures, priorities, questionnaire, stop } from './questionnaire.ts'
import { shell } from './shell.ts'
import { start } from './start.ts'

/** The Dutch texts of every screen up to the result: what the first load needs. */
export const interfaceTexts = { shell, start, profile, questionnaire, priorities, keyFigures, check, stop, files }
