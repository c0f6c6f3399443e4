/** True when a share reaches its floor; a difference under 1e-12 is arithmetic noise, not a missing answer. */
export function reaches(share: number, floor: number): boolean {
  return share >= floor - 1e-12
}
