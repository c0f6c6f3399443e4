/** False where the page did not come by https or from localhost: there a browser neither encrypts nor decrypts. */
export function canEncrypt(): boolean {
  return typeof globalThis.crypto?.subtle?.deriveKey === 'function'
}
