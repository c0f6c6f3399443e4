import type { Plugin } from 'vite'

/** What the built page may do: load from its own folder, and nothing else. */
export const policy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types toekomstscan',
].join('; ')

/** Writes the Content-Security-Policy into the built page; the dev server needs inline scripts and goes without. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'toekomstscan-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  }
}
