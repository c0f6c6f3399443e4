import { PrintedBars } from './printed-bars.tsx'
import { PrintedCard } from './printed-card.tsx'
import type { PrintableBlock } from './chapters.ts'
import { PrintedDials } from './printed-dials.tsx'
import { PrintedFrame } from './printed-frame.tsx'
import { PrintedLinks } from './printed-links.tsx'
import { PrintedMasthead } from './printed-masthead.tsx'
import { PrintedMix } from './printed-mix.tsx'
import { PrintedTable } from './printed-table.tsx'
import { PrintedHeading, PrintedList, PrintedListPair, PrintedParagraph } from './printed-text.tsx'
import { PrintedWriting } from './printed-writing.tsx'

/** One block of the report; a kind that is not drawn here stops the type check. */
export function PrintedBlock({ block }: { block: PrintableBlock }) {
  switch (block.kind) {
    case 'masthead':
      return <PrintedMasthead {...block} />
    case 'heading':
      return <PrintedHeading {...block} />
    case 'paragraph':
      return <PrintedParagraph {...block} />
    case 'list':
      return <PrintedList items={block.items} />
    case 'list-pair':
      return <PrintedListPair lists={block.lists} />
    case 'frame':
      return <PrintedFrame frame={block} />
    case 'card':
      return <PrintedCard card={block} />
    case 'links':
      return <PrintedLinks {...block} />
    case 'bars':
      return <PrintedBars group={block} />
    case 'dials':
      return <PrintedDials group={block} />
    case 'mix':
      return <PrintedMix mix={block} />
    case 'table':
      return <PrintedTable table={block} />
    case 'lines':
    case 'fields':
    case 'options':
      return <PrintedWriting place={block} />
    case 'side-by-side':
      return block.places.map((place, index) => <PrintedWriting key={index} place={place} />)
    default:
      return block satisfies never
  }
}
