import type { RefObject } from 'react'
import type { HeadingDepth } from '../../domain/report/heading-depth.ts'
import type { ReportBlock } from '../../domain/report/report-model.ts'
import { PrintedBars } from './printed-bars.tsx'
import { PrintedCard } from './printed-card.tsx'
import type { PrintableBlock } from './chapters.ts'
import { PrintedContents, type PrintedChapter } from './printed-contents.tsx'
import { PrintedDials } from './printed-dials.tsx'
import { PrintedFrame } from './printed-frame.tsx'
import { PrintedLinks } from './printed-links.tsx'
import { PrintedMasthead } from './printed-masthead.tsx'
import { PrintedMix } from './printed-mix.tsx'
import { PrintedTable } from './printed-table.tsx'
import { PrintedHeading, PrintedList, PrintedListPair, PrintedParagraph } from './printed-text.tsx'
import { PrintedSideBySide, PrintedWriting } from './printed-writing.tsx'

type PrintedBlockProps = {
  block: PrintableBlock
  /** Where its heading stands in the structure; left out for a block without one. */
  depth: HeadingDepth | undefined
  chapters: ReadonlyMap<ReportBlock, PrintedChapter>
  /** For the title of a report without a cover. */
  headingRef?: RefObject<HTMLHeadingElement | null> | undefined
}

/** One block of the report; a kind that is not drawn here stops the type check. */
export function PrintedBlock({ block, depth, chapters, headingRef }: PrintedBlockProps) {
  switch (block.kind) {
    case 'masthead':
      return <PrintedMasthead {...block} headingRef={headingRef} />
    case 'contents':
      return <PrintedContents title={block.title} chapters={[...chapters.values()]} />
    case 'heading':
      return <PrintedHeading {...block} depth={depth} id={chapters.get(block)?.id} />
    case 'paragraph':
      return <PrintedParagraph {...block} />
    case 'list':
      return <PrintedList items={block.items} />
    case 'list-pair':
      return <PrintedListPair lists={block.lists} depth={depth} />
    case 'frame':
      return <PrintedFrame frame={block} depth={depth} />
    case 'card':
      return <PrintedCard card={block} depth={depth} />
    case 'links':
      return <PrintedLinks {...block} />
    case 'bars':
      return <PrintedBars group={block} depth={depth} />
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
      return <PrintedSideBySide places={block.places} />
    default:
      return block satisfies never
  }
}
