/** Work in small steps, each far below a frame; yields how many things are done. Whoever runs it may rest in between. */
export type Steps<T> = Generator<number, T>

/** All of the work in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
