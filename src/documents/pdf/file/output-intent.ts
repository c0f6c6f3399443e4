import type { jsPDF } from 'jspdf'
import { internalsOf, writeDictionary, writeStream } from '../jspdf-internals.ts'
import { srgbProfile } from './srgb-profile.ts'

/** Says that the colours of a document are sRGB, so that a press or printer shows the same blue. */
export function addOutputIntent(doc: jsPDF): void {
  const { events, write, newObjectDeferred } = internalsOf(doc)
  let intent = 0
  events.subscribe('postPutResources', () => {
    const profile = newObjectDeferred()
    intent = newObjectDeferred()
    writeStream(doc, profile, '/N 3', srgbProfile())
    writeDictionary(
      doc,
      intent,
      `/Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1) /DestOutputProfile ${profile} 0 R`,
    )
  })
  events.subscribe('putCatalog', () => write(`/OutputIntents [${intent} 0 R]`))
}
