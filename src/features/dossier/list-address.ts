import { dossierStatuses } from '../../domain/dossier/dossier-schema.ts'
import { dossierColumns, type DossierChoice } from '../../domain/dossier/list-dossiers.ts'

/**
 * The choices in a part of an address, such as `status=talk&sort=talkAt`; what is no choice is left out. Words to
 * search for never stand in an address: they are names, and a browser remembers addresses.
 */
export function readChoice(query: string): Omit<DossierChoice, 'words'> {
  const values = new URLSearchParams(query)
  const status = dossierStatuses.find((each) => each === values.get('status'))
  const sort = dossierColumns.find((each) => each === values.get('sort'))
  const isDescending = values.get('order') === 'down'
  return {
    ...(status && { status }),
    ...(sort && { sort }),
    ...(isDescending && { isDescending }),
  }
}

/** The choices as a part of an address, always in the same order; empty without choices. */
export function writeChoice({ status, sort, isDescending }: DossierChoice): string {
  const chosen = [
    ...(status ? [['status', status]] : []),
    ...(sort ? [['sort', sort]] : []),
    ...(isDescending ? [['order', 'down']] : []),
  ]
  return new URLSearchParams(chosen).toString()
}
