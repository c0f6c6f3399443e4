/** One rule of import-x/no-restricted-paths. */
export type RoomZone = { target: string; from: string[]; message: string }

export function roomZones(source?: string): RoomZone[]
