// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { canShareFile, downloadFile, shareFile } from './files-out.ts'

const file = { name: 'mijn.scan.json', type: 'application/json', content: '{"naam":"Café"}' }

function setShare(share: Partial<Pick<Navigator, 'canShare' | 'share'>>): void {
  for (const [name, value] of Object.entries(share)) {
    Object.defineProperty(navigator, name, { value, configurable: true })
  }
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'canShare')
  Reflect.deleteProperty(navigator, 'share')
})

describe('handing a file to the browser', () => {
  const blobs: Blob[] = []
  const clicked: { download: string; href: string }[] = []

  beforeEach(() => {
    vi.useFakeTimers()
    blobs.length = 0
    clicked.length = 0
    URL.createObjectURL = vi.fn((blob: Blob) => `blob:test/${blobs.push(blob)}`)
    URL.revokeObjectURL = vi.fn()
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push({ download: this.download, href: this.href })
    })
    return () => {
      vi.useRealTimers()
      vi.restoreAllMocks()
    }
  })

  it('offers it under its own name', () => {
    downloadFile(file)
    expect(clicked).toEqual([{ download: 'mijn.scan.json', href: 'blob:test/1' }])
  })

  it('hands over the whole content with its type', async () => {
    downloadFile(file)
    expect(blobs[0]?.type).toBe('application/json')
    expect(blobs[0]?.size).toBe(new TextEncoder().encode(file.content).length)
  })

  it('leaves nothing behind on the page', () => {
    downloadFile(file)
    expect(document.querySelectorAll('a')).toHaveLength(0)
  })

  it('lets go of the content only after the browser has taken it', () => {
    downloadFile(file)
    expect(URL.revokeObjectURL).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(URL.revokeObjectURL).toHaveBeenCalledExactlyOnceWith('blob:test/1')
  })
})

describe('the share sheet', () => {
  it('is not offered where the device has none', () => {
    expect(canShareFile(file)).toBe(false)
  })

  it('is not offered where it does not take this file', () => {
    setShare({ canShare: () => false })
    expect(canShareFile(file)).toBe(false)
  })

  it('is offered where it takes this very file', () => {
    const canShare = vi.fn(() => true)
    setShare({ canShare })
    expect(canShareFile(file)).toBe(true)
    expect(canShare).toHaveBeenCalledWith({
      files: [expect.objectContaining({ name: 'mijn.scan.json', type: 'application/json' })],
    })
  })

  it.each([
    ['shared', () => Promise.resolve()],
    ['cancelled', () => Promise.reject(new DOMException('closed', 'AbortError'))],
    ['failed', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
    ['failed', () => Promise.reject(new TypeError('no such thing'))],
  ])('tells how it went: %s', async (outcome, share) => {
    setShare({ share })
    expect(await shareFile(file)).toBe(outcome)
  })
})
