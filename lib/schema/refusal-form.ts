import * as z from 'zod/mini'

/** The reject dialog, drawer or page as it stands, filled in by the agent. */
export const RefusalFormSchema = z.object({
  afterSaleId: z.nullable(z.string()),
  options: z.array(z.string()),
  selected: z.nullable(z.string()),
  note: z.string(),
  noteMax: z.nullable(z.int()),
  proofs: z.int().check(z.nonnegative()),
  proofHint: z.nullable(z.string()),
  submitLabel: z.nullable(z.string()),
})
export type RefusalForm = z.infer<typeof RefusalFormSchema>
