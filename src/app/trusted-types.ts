type ScriptPolicy = { createScriptURL: (url: string) => string }
type TrustedTypes = { createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy }

/** Lets only scripts of this site's own origin become a worker. */
const rules: ScriptPolicy = {
  createScriptURL(url) {
    const address = new URL(url, document.baseURI)
    if (address.origin !== location.origin) throw new TypeError(`App: ${address.origin} is not this site`)
    return address.href
  },
}

const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
const policy = trustedTypes?.createPolicy('toekomstscan', rules) ?? rules

/** A script address that the Content-Security-Policy accepts for a worker. */
export function trustedScriptUrl(url: string): string {
  return policy.createScriptURL(url)
}
