/** Numbers per company: three of its mark, two of the record that counts. */
const width = 5
/** Records come in blocks, so that growing copies none of them. */
const blockBits = 14
const blockSize = 1 << blockBits

/** Which of the records of one company counts: the one with the lowest rank, most significant number first. */
export type Rank = { high: number; low: number }

/**
 * Remembers which companies were seen and the lowest rank of each, in about 28 bytes a company: a million fit in
 * typed arrays of 32 MB. Marks are three whole numbers of 32 bits.
 */
export class OnceTable {
  /** True once two records of one company with different ranks were seen. */
  hasRivals = false
  size = 0
  #blocks: Uint32Array[] = []
  #slots = new Int32Array(1 << 10).fill(-1)
  #isCounted = new Uint8Array(0)

  /** Enters a record; true when it is the first of its company. */
  enter(mark: Uint32Array, { high, low }: Rank): boolean {
    const slot = this.#slotOf(mark)
    const found = this.#slots[slot] ?? -1
    if (found === -1) {
      this.#append(mark, high, low)
      this.#slots[slot] = this.size
      this.size += 1
      if (this.size > this.#slots.length * 0.75) this.#grow()
      return true
    }
    const { block, at } = this.#find(found)
    const [oldHigh, oldLow] = [block[at + 3] ?? 0, block[at + 4] ?? 0]
    if (high !== oldHigh || low !== oldLow) this.hasRivals = true
    if (high < oldHigh || (high === oldHigh && low < oldLow)) {
      block[at + 3] = high
      block[at + 4] = low
    }
    return false
  }

  /** True once for every company, at the record with its lowest rank. Only after all records were entered. */
  takeWinner(mark: Uint32Array, { high, low }: Rank): boolean {
    if (this.#isCounted.length === 0) this.#isCounted = new Uint8Array((this.size >> 3) + 1)
    const found = this.#slots[this.#slotOf(mark)] ?? -1
    if (found === -1) return false
    const { block, at } = this.#find(found)
    const [byte, bit] = [found >> 3, 1 << (found & 7)]
    const isTaken = ((this.#isCounted[byte] ?? 0) & bit) !== 0
    if (isTaken || block[at + 3] !== high || block[at + 4] !== low) return false
    this.#isCounted[byte] = (this.#isCounted[byte] ?? 0) | bit
    return true
  }

  #find(record: number): { block: Uint32Array; at: number } {
    const block = this.#blocks[record >> blockBits] as Uint32Array
    return { block, at: (record & (blockSize - 1)) * width }
  }

  #append(mark: Uint32Array, high: number, low: number): void {
    if (this.size === this.#blocks.length << blockBits) this.#blocks.push(new Uint32Array(blockSize * width))
    const { block, at } = this.#find(this.size)
    block.set(mark, at)
    block[at + 3] = high
    block[at + 4] = low
  }

  /** The slot that holds this company, or the free one where it belongs. */
  #slotOf(mark: Uint32Array): number {
    const mask = this.#slots.length - 1
    let slot = Math.imul((mark[0] ?? 0) ^ Math.imul(mark[1] ?? 0, 31) ^ (mark[2] ?? 0), 0x9e3779b1) >>> 0
    slot = (slot ^ (slot >>> 15)) & mask
    for (;;) {
      const record = this.#slots[slot] ?? -1
      if (record === -1) return slot
      const { block, at } = this.#find(record)
      if (block[at] === mark[0] && block[at + 1] === mark[1] && block[at + 2] === mark[2]) return slot
      slot = (slot + 1) & mask
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1)
    for (let record = 0; record < this.size; record += 1) {
      const { block, at } = this.#find(record)
      this.#slots[this.#slotOf(block.subarray(at, at + 3))] = record
    }
  }
}
