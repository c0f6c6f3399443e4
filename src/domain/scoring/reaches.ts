/** A difference up to this is arithmetic noise: a share of 0 to 1, and a score of 0 to 100. */
const shareNoise = 1e-12
const scoreNoise = 1e-9

/** True when a share, 0 to 1, reaches its floor. */
export function reaches(share: number, floor: number): boolean {
  return share >= floor - shareNoise
}

/** True when points, 0 to 100, reach an edge. */
export function reachesPoints(points: number, edge: number): boolean {
  return points >= edge - scoreNoise
}
