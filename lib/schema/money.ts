import * as z from 'zod/mini'

/** Money as an integer number of fen. */
export const FenSchema = z.int().check(z.nonnegative())
export type Fen = z.infer<typeof FenSchema>
