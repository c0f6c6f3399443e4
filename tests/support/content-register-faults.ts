import { added, removed, replaced, type FaultSample } from './content-samples.ts'

const register = 'register.yaml'
const publications = 'publications.yaml'
const practice = 'practices/make-it-work.yaml'

/** Faults of the register, the publications, and what names them. */
export const faultsOfRegister: FaultSample[] = [
  {
    fault: 'a name that stands in the register twice',
    damage: replaced(register, 'name: IronHack,', 'name: itvitea,'),
    ...{ file: register, line: 'name: itvitea,', field: 'sectors[0].initiatives[4].name' },
    problem: 'name "itvitea" already stands on line {line}',
    elsewhere: { file: register, line: 'name: ItVitea,' },
    cure: 'remove one of the two',
  },
  {
    fault: 'a sector of the register that is used twice',
    damage: replaced(register, 'id: education', 'id: ict # again'),
    ...{ file: register, line: 'id: ict # again', field: 'sectors[1].id' },
    problem: 'sector "ict" already stands on line {line}',
    elsewhere: { file: register, line: 'id: ict' },
    cure: 'remove one of the two',
  },
  {
    fault: 'a register that names no practice of the catalogue',
    damage: replaced(register, 'practice: make-it-work', 'practice: make-it-work-again'),
    ...{ file: register, line: 'make-it-work-again', field: 'sectors[0].initiatives[0].practice' },
    problem: 'practice make-it-work-again does not exist',
    cure: 'correct this id, or write null',
  },
  {
    fault: 'a register without a word on a practice',
    damage: replaced(register, 'name: Calco, practice: null', 'name: Calco'),
    ...{ file: register, line: 'name: Calco', field: 'sectors[0].initiatives[9].practice' },
    problem: 'is missing',
    cure: 'add this field',
  },
  {
    fault: 'a note that does not exist',
    damage: replaced(register, 'note: generic-name', 'note: too-general'),
    ...{ file: register, line: 'note: too-general', field: 'sectors[0].initiatives[7].note' },
    problem: 'note too-general does not exist',
    cure: 'add it to the notes of this file',
  },
  {
    fault: 'a note that nothing uses',
    damage: replaced(register, ', note: name-of-employer', ''),
    ...{ file: register, line: 'Dit lijkt de naam van een werkgever.', field: 'notes.name-of-employer' },
    problem: 'note name-of-employer is used nowhere',
    cure: 'remove it, or name it at an initiative',
  },
  {
    fault: 'an initiative that is the same as itself',
    damage: replaced(register, 'sameAs: Winfabriek', 'sameAs: De winfabriek'),
    ...{ file: register, line: 'sameAs: De winfabriek', field: 'sectors[3].initiatives[20].sameAs' },
    problem: 'no other entry is named "De winfabriek"',
    cure: 'write the name of the other entry',
  },
  {
    fault: 'a note with a word we avoid',
    damage: replaced(register, 'Algemene naam. De', 'Algemene competentie. De'),
    ...{ file: register, line: 'Algemene competentie.', field: 'notes.generic-name.nl' },
    problem: "'competentie' is a word we avoid",
    cure: 'write instead: wat iemand kan',
  },
  {
    fault: 'a register from a publication that does not exist',
    damage: replaced(register, 'publication: side-entry-study', 'publication: side-entry-book'),
    ...{ file: register, line: 'publication: side-entry-book', field: 'publication' },
    problem: 'publication side-entry-book does not exist',
    cure: 'name a publication of publications.yaml',
  },
  {
    fault: 'a practice from a publication that does not exist',
    damage: replaced(practice, 'id: side-entry-study', 'id: side-entry-book'),
    ...{ file: practice, line: 'id: side-entry-book', field: 'publications[0].id' },
    problem: 'publication side-entry-book does not exist',
    cure: 'name a publication of publications.yaml',
  },
  {
    fault: 'a publication id that is used twice',
    damage: replaced(
      publications,
      'id: learning-in-municipalities',
      'id: care-interventions-limburg # again',
    ),
    ...{ file: publications, line: '# again', field: 'publications[3].id' },
    problem: 'publication id care-interventions-limburg is already used',
    cure: 'choose another id',
  },
  {
    fault: 'a publication without the meaning of its title',
    damage: replaced(publications, '    gloss: Good practices in the public sector\n', ''),
    ...{ file: publications, line: 'id: good-practices-public-sector', field: 'publications[0].gloss' },
    problem: 'is missing',
    cure: 'add this field',
  },
  {
    fault: 'a publication from a year that cannot be',
    damage: replaced(publications, 'year: 2021', 'year: 21'),
    ...{ file: publications, line: 'year: 21', field: 'publications[1].year' },
    problem: '21: Too small: expected number to be >=1990',
    cure: 'correct this value',
  },
  {
    fault: 'a register that is gone',
    damage: removed(register),
    ...{ file: register, line: 1, field: '(whole file)' },
    problem: 'is missing',
    cure: 'restore this file',
  },
  {
    fault: 'a register with another ending',
    damage: added('register.yml', 'publication: side-entry-study\n'),
    ...{ file: 'register.yml', line: 1, field: '(whole file)' },
    problem: 'no room in the content folder takes this file',
    cure: 'move it to <pillar>/<theme>.yaml, practices/<practice>.yaml, modules/<module>.yaml or references/<source>.yaml, or remove it',
  },
]
