import { AppError, type ErrorCode } from '../schema/error-code'

const CODES: Readonly<Record<string, ErrorCode>> = {
  QuotaExceededError: 'store-full',
  VersionError: 'store-newer',
  DatabaseClosedError: 'store-closed',
  InvalidStateError: 'store-closed',
}

function namesOf(error: unknown): string[] {
  if (!(error instanceof Error || error instanceof DOMException)) return []
  const inner = 'inner' in error ? error.inner : error.cause
  return [error.name, ...(inner === error ? [] : namesOf(inner))]
}

/** What went wrong in the database as a typed error; one that is already typed passes through. */
export function storeError(error: unknown): AppError {
  if (error instanceof AppError) return error
  // Dexie wraps: an AbortError or BulkError holds the quota error inside.
  const code = namesOf(error)
    .map((name) => CODES[name])
    .find((code) => code !== undefined)
  return new AppError(code ?? 'store-failed', { cause: error })
}

/** Runs work on the database; whatever it throws leaves as an `AppError`. */
export async function withStoreErrors<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw storeError(error)
  }
}
