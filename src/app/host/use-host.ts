import { useEffect, useState } from 'react'
import { readBrand, type HostBrand } from '../../domain/host/host-brand.ts'

/** Name and logo of who offers the scan, with its colours put on the page; null until its file was read. */
export function useHost(): HostBrand | null {
  const [brand, setBrand] = useState<HostBrand | null>(null)
  useEffect(() => {
    // The app works without a host: without its file, or with a faulty one, the neutral name stays.
    loadBrand().then(setBrand, () => undefined)
  }, [])
  useEffect(() => {
    if (!brand?.colours) return
    const { style } = document.documentElement
    style.setProperty('--brand', brand.colours.brand)
    style.setProperty('--brand-dark', brand.colours.brandDark)
  }, [brand])
  return brand
}

async function loadBrand(): Promise<HostBrand> {
  const response = await fetch(new URL('host/host.json', document.baseURI), { cache: 'no-cache' })
  return readBrand(await response.json())
}
