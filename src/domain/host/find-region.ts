import type { Host, HostRegion } from './host-schema.ts'

/**
 * The region of the host where an employer's province lies. Without a province the default region; null where the
 * host has none, and for a province the host does not serve: an offer elsewhere is no help.
 */
export function findRegion(
  { regions, defaultRegion }: Pick<Host, 'regions' | 'defaultRegion'>,
  province: string | null | undefined,
): HostRegion | null {
  const found = province
    ? regions.find(({ provinces }) => provinces.some((name) => name === province))
    : regions.find(({ id }) => id === defaultRegion)
  return found ?? null
}
