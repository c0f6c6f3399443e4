import { useMemo } from 'react'
import type { ReportImage } from '../../domain/report/report-model.ts'

type PrintedImageProps = { image: ReportImage; alternative: string; className: string | undefined }

/** A picture of the report, from its own bytes: what is printed is what the PDF holds. */
export function PrintedImage({ image, alternative, className }: PrintedImageProps) {
  const address = useMemo(() => dataAddress(image), [image])
  return (
    <img className={className} src={address} width={image.width} height={image.height} alt={alternative} />
  )
}

function dataAddress({ kind, bytes }: ReportImage): string {
  return `data:image/${kind};base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`
}
