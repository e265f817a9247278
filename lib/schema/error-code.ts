const ERROR_CODES = [
  /** The data of a message has not the agreed shape. Sending it again can't help. */
  'bad-message',
  /** The sender may not send this message, or not about this platform. Sending it again can't help. */
  'wrong-sender',
  /** The database was written by a newer 护分: this context must be reloaded. Nothing was touched. */
  'store-newer',
  /** The disk or the quota is full: nothing of this write was kept, what was there still is. */
  'store-full',
  /** The database is closed or being upgraded elsewhere; try again. */
  'store-closed',
  /** Any other failure of the database; nothing of this write was kept. */
  'store-failed',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/**
 * An error that crosses a boundary. Its `message` is the code itself, because only the message survives the
 * way from the background to a page; words for people are made in components.
 */
export class AppError extends Error {
  override readonly name = 'AppError'
  constructor(
    readonly code: ErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options)
  }
}

/** The code of an error, also of one that came back from another context; `null` if it carries none. */
export function errorCodeOf(error: unknown): ErrorCode | null {
  const said = error instanceof Error ? error.message : null
  return ERROR_CODES.find((code) => code === said) ?? null
}

/** Will sending the same message again never help? */
export function isPermanent(code: ErrorCode): boolean {
  return code === 'bad-message' || code === 'wrong-sender'
}
