import { AppError } from '../schema/error-code'

interface Schema<T> {
  safeParse: (data: unknown) => { success: true; data: T } | { success: false; error: unknown }
}

/** What a message brings, checked. Errors: `bad-message`. */
export function parseData<T>(schema: Schema<T>, data: unknown): T {
  const parsed = schema.safeParse(data)
  if (!parsed.success) throw new AppError('bad-message', { cause: parsed.error })
  return parsed.data
}
