export interface OutboxOptions<T> {
  /** Resolves when the item is stored for good. The same item may be delivered twice. */
  deliver: (item: T) => Promise<void>
  /** Will delivering the same item again never help? */
  isHopeless: (error: unknown) => boolean
  /** An item was given up: refused for good, or pushed out because too many wait. */
  onDrop: (item: T) => void
  /** Items kept at most; the oldest goes first. */
  most?: number
  signal: AbortSignal
}

const MOST = 200
/** Milliseconds before the first and between the last attempts. */
const FIRST_WAIT = 500
const LONGEST_WAIT = 30_000

/** Keeps what is not acknowledged and sends it again, one after the other, so that order is kept. */
export class Outbox<T> {
  private readonly waiting: T[] = []
  private busy = false
  private failures = 0
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly options: OutboxOptions<T>) {
    options.signal.addEventListener('abort', () => {
      clearTimeout(this.timer)
      this.waiting.length = 0
    })
  }

  get size(): number {
    return this.waiting.length
  }

  put(item: T): void {
    if (this.options.signal.aborted) return
    this.waiting.push(item)
    if (this.waiting.length > (this.options.most ?? MOST)) this.pushOut()
    if (this.failures === 0) void this.pump()
  }

  /** The page may go away any moment: hand everything out at once, in order. */
  flush(): void {
    clearTimeout(this.timer)
    for (const item of this.waiting.slice()) {
      this.options.deliver(item).then(
        () => this.remove(item),
        () => this.retryLater(),
      )
    }
  }

  private async pump(): Promise<void> {
    if (this.busy) return
    this.busy = true
    try {
      for (let item = this.waiting[0]; item !== undefined; item = this.waiting[0]) {
        if (!(await this.attempt(item))) return this.retryLater()
      }
    } finally {
      this.busy = false
    }
  }

  /** True when the item is done with, one way or the other. */
  private async attempt(item: T): Promise<boolean> {
    try {
      await this.options.deliver(item)
      this.failures = 0
      this.remove(item)
      return true
    } catch (error) {
      if (this.options.signal.aborted) return false
      if (!this.options.isHopeless(error)) {
        this.failures += 1
        return false
      }
      this.remove(item)
      this.options.onDrop(item)
      return true
    }
  }

  private retryLater(): void {
    if (this.options.signal.aborted || this.waiting.length === 0) return
    clearTimeout(this.timer)
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.max(0, this.failures - 1))
    this.timer = setTimeout(() => void this.pump(), wait)
  }

  private remove(item: T): void {
    const at = this.waiting.indexOf(item)
    if (at >= 0) this.waiting.splice(at, 1)
  }

  /** The first one may be under way. */
  private pushOut(): void {
    const [item] = this.waiting.splice(this.busy ? 1 : 0, 1)
    if (item !== undefined) this.options.onDrop(item)
  }
}
