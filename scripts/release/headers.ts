/** What a server should send with every file; the rest of the policy stands in the page itself. */
export const headers: Record<string, string> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Strict-Transport-Security': 'max-age=31536000',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/** How long a browser may keep a file without asking: files in `assets/` have a name that changes with them. */
export const caching = { assets: 'public, max-age=31536000, immutable', others: 'no-cache' }
