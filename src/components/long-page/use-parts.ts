import { useSyncExternalStore, type RefObject } from 'react'

export type PagePart = { id: string; title: string }

/** The parts that stand in a page now, with the words of their headings; follows what comes and goes. */
export function useParts(body: RefObject<HTMLElement | null>): PagePart[] {
  const subscribe = (onChange: () => void) => {
    const observer = new MutationObserver(onChange)
    if (body.current) observer.observe(body.current, { childList: true, characterData: true, subtree: true })
    return () => observer.disconnect()
  }
  // As one text: equal parts are then the same value.
  const written = useSyncExternalStore(subscribe, () => JSON.stringify(partsIn(body.current)))
  return JSON.parse(written) as PagePart[]
}

function partsIn(body: HTMLElement | null): PagePart[] {
  return [...(body?.querySelectorAll<HTMLElement>('[data-part]') ?? [])].flatMap((part) => {
    const title = part.querySelector('h2')?.textContent
    return title ? [{ id: part.dataset.part ?? '', title }] : []
  })
}
