import { crc32, deflateSync } from 'node:zlib'
import type { ReportImage } from '../../src/domain/report/report-model.ts'

/** Small pictures for tests, made here: nothing of anybody's. */

const samplesOf: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

type PngLook = { width?: number; height?: number; colourType?: number; pixels?: Uint8Array }

/** A sound PNG of 8 bits a sample, half transparent where its colour type can be. */
export function samplePng({
  width = 60,
  height = 20,
  colourType = 6,
  pixels,
}: PngLook = {}): Uint8Array<ArrayBuffer> {
  const samples = samplesOf[colourType] ?? 1
  const row = Uint8Array.from({ length: 1 + width * samples }, (_, index) =>
    index === 0 ? 0 : colourType === 3 ? index % 2 : (index * 37) % 256,
  )
  const all = pixels ?? new Uint8Array(height * row.length).map((_, index) => row[index % row.length] ?? 0)
  const head = new DataView(new ArrayBuffer(13))
  head.setUint32(0, width)
  head.setUint32(4, height)
  head.setUint8(8, 8)
  head.setUint8(9, colourType)
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    part('IHDR', new Uint8Array(head.buffer)),
    ...(colourType === 3 ? [part('PLTE', Uint8Array.of(255, 255, 255, 23, 100, 171))] : []),
    part('IDAT', deflateSync(all)),
    part('IEND', new Uint8Array()),
  ])
}

/** A white field on blue, 48 by 24 pixels. */
export function sampleJpeg(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(jpeg, 'base64'))
}

/** The sample PNG as a report takes it. */
export function sampleLogo(): ReportImage {
  return { kind: 'png', width: 60, height: 20, bytes: samplePng() }
}

function part(name: string, data: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(name), data])
  return joined([fourBytes(data.length), named, fourBytes(crc32(named))])
}

function fourBytes(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value)
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts))
}

const jpeg =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdB' +
  'RkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P' +
  'T09PT09PT09PT09PT0//wAARCAAYADADASIAAhEBAxEB/8QAGAABAQEBAQAAAAAAAAAAAAAAAAcFBgT/xAAnEAAABAUEAAcA' +
  'AAAAAAAAAAAAAQIDBAURFlSSo9HSEiExNXSRsv/EABcBAAMBAAAAAAAAAAAAAAAAAAIDBAX/xAAeEQACAgIDAQEAAAAAAAAA' +
  'AAABAgADEVEEEzIUMf/aAAwDAQACEQMRAD8AxRtWnPcHdRyMUWgafIuavGJnUVLZnMmNpz3B3Uchac9wd1HIpwCb630JR8ib' +
  'MmNpz3B3UcjIfach33GXU+FxtRoUVa0MjoYsokk698j/AJLn6MUce5rCQYi+lawCJ4h098zTHg9CuwAHsit6EQrsvkxfM0x4' +
  'PQrsF8zTHg9CuwAA6K9Q+6zcXzNMeD0K7DnIp9cVFPRDhJJby1LUSfQjM6+X2AA1rVfIgs7N+mf/2Q=='
