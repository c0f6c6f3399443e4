import type { ReportImage } from '../../domain/report/report-model.ts'
import { logoLimitKilobytes, type LogoFault, type ReadLogo } from '../../domain/host/read-logo-outcome.ts'
import { inflate } from '../read-pdf/inflate.ts'
import { readJpegSize } from './jpeg-file.ts'
import { readPng } from './png-file.ts'

/** Pixels in all; more than paper shows, and as much as may be unpacked. */
const mostPixels = 4_000_000

/**
 * The logo of a host as a report can draw it: a PNG, or a JPEG in grey or RGB, of at most 200 kB and 4 million pixels.
 * Any other kind of picture is refused, and so is a damaged one. Never throws.
 */
export async function readLogo(bytes: Uint8Array<ArrayBuffer>): Promise<ReadLogo> {
  if (bytes.length > logoLimitKilobytes * 1000) return refuse('too-large')
  if (bytes[0] === 0xff && bytes[1] === 0xd8) {
    const size = readJpegSize(bytes)
    return size === null ? refuse('damaged') : accept({ kind: 'jpeg', ...size, bytes })
  }
  if (bytes[0] !== 0x89 || bytes[1] !== 0x50) return refuse('other-kind')
  const png = readPng(bytes)
  if (png === null) return refuse('damaged')
  const { width, height, packed, unpackedSize } = png
  const read = accept({ kind: 'png', width, height, bytes })
  if (!read.ok) return read
  const pixels = await inflate(packed, { left: unpackedSize })
  return pixels instanceof Uint8Array && pixels.length === unpackedSize ? read : refuse('damaged')
}

function accept(image: ReportImage): ReadLogo {
  return image.width * image.height > mostPixels ? refuse('too-large') : { ok: true, image }
}

function refuse(fault: LogoFault): ReadLogo {
  return { ok: false, fault }
}
