import { Notice } from '../../components/notice/notice.tsx'
import type { ProfileStructure } from '../../content/structure.ts'
import type { InterfaceTexts } from '../../texts/catalogue.ts'

type SizeNoticeProps = { sizeBand: string; profile: ProfileStructure; texts: InterfaceTexts['profile'] }

/** Tells an employer outside 10 to 300 people, kindly, what the scan can still do. */
export function SizeNotice({ sizeBand, profile, texts }: SizeNoticeProps) {
  const index = profile.sizeBands.findIndex(({ id }) => id === sizeBand)
  const isTooSmall = index === 0
  const isOutside = index >= 0 && profile.sizeBands[index]?.isTarget === false
  return (
    <div role="status">
      {isOutside && (
        <Notice tone="info" title={isTooSmall ? texts.tooSmallTitle : texts.tooLargeTitle}>
          <p>{isTooSmall ? texts.tooSmallText : texts.tooLargeText}</p>
        </Notice>
      )}
    </div>
  )
}
