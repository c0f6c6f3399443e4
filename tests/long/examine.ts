import { Worker } from 'node:worker_threads'
import { expect } from 'vitest'

/** No file may hold up the page longer than this. */
const patience = 2000
/** A reader that has not answered by then never will: the run is ended, with the number of the file. */
const hopeless = 60_000

/** Frozen with all that is in it, so that a reader that changes what it was given throws. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value))
    return value
  Object.freeze(value)
  for (const inside of Object.values(value)) frozen(inside)
  return value
}

const births = [Object.prototype, Array.prototype, String.prototype, Number.prototype, Function.prototype]
const namesAtBirth = births.map((each) => Reflect.ownKeys(each).length)

function expectUnpolluted(): void {
  expect(births.map((each) => Reflect.ownKeys(each).length)).toEqual(namesAtBirth)
  expect({}).not.toHaveProperty('polluted')
}

/** Watches, from a thread of its own, that the reading of a file comes to an end. */
export function startWatchdog() {
  // The number of the file that is being read, and the moment it was begun in seconds; 0 between files.
  const state = new Int32Array(new SharedArrayBuffer(8))
  const code = `
    const { workerData: { state, hopeless } } = require('node:worker_threads')
    setInterval(() => {
      const [file, since] = [Atomics.load(state, 0), Atomics.load(state, 1)]
      if (since === 0 || Date.now() / 1000 - since < hopeless / 1000) return
      process.stderr.write('The reader never came back from file ' + file + ' of this kind\\n', () =>
        process.kill(process.pid, 'SIGKILL'))
    }, 1000)`
  const worker = new Worker(code, { eval: true, workerData: { state, hopeless } })
  worker.unref()
  return {
    begin: (file: number) => {
      Atomics.store(state, 0, file)
      Atomics.store(state, 1, Math.floor(Date.now() / 1000))
    },
    end: () => void Atomics.store(state, 1, 0),
    stop: () => worker.terminate(),
  }
}

/**
 * Reads one file and gives back whether it was accepted and how long that took, in milliseconds. Fails when the reader
 * throws, takes over two seconds, changes the bytes it was given, or leaves something on the objects of the language.
 */
export async function examine<T>(
  bytes: Uint8Array<ArrayBuffer>,
  read: (bytes: Uint8Array<ArrayBuffer>) => Promise<T>,
): Promise<{ outcome: T; milliseconds: number }> {
  const copy = Buffer.from(bytes)
  let { outcome, milliseconds } = await timed(() => read(bytes))
  // A machine that was busy with something else is not slow twice.
  if (milliseconds > patience) ({ outcome, milliseconds } = await timed(() => read(bytes)))
  expect(milliseconds, 'milliseconds for one file').toBeLessThanOrEqual(patience)
  expect(copy.equals(bytes), 'the bytes are as they were').toBe(true)
  expectUnpolluted()
  return { outcome, milliseconds }
}

async function timed<T>(work: () => Promise<T>): Promise<{ outcome: T; milliseconds: number }> {
  const start = performance.now()
  const outcome = await work()
  return { outcome, milliseconds: performance.now() - start }
}
