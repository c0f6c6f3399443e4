/** A file that leaves the app because the user asked for it. */
export type OutgoingFile = { name: string; type: string; content: string | Uint8Array<ArrayBuffer> }

const listeners = new Set<() => void>()
let last: OutgoingFile | null = null

/** The last file that was handed to the browser, which never tells whether it kept it; null until there is one. */
export const lastDownload = {
  get: (): OutgoingFile | null => last,
  forget: (): void => tell(null),
  /** Calls after every change; returns how to stop. */
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

function tell(file: OutgoingFile | null): void {
  last = file
  for (const listener of listeners) listener()
}

/** Hands a file to the browser's own download. */
export function downloadFile(file: OutgoingFile): void {
  const { name, type, content } = file
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The download has its own hold on the blob by the next turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(address), 0)
  tell(file)
}

/** True where the device has a share sheet that takes files. */
export function canShareFile(file: OutgoingFile): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [toFile(file)] })
}

export type ShareOutcome = 'shared' | 'cancelled' | 'failed'

/** Opens the share sheet; "cancelled" when the user closes it. */
export async function shareFile(file: OutgoingFile): Promise<ShareOutcome> {
  try {
    await navigator.share({ files: [toFile(file)] })
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed'
  }
}

function toFile({ name, type, content }: OutgoingFile): File {
  return new File([content], name, { type })
}
