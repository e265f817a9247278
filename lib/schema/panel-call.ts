import * as z from 'zod/mini'

/** What a key of ours asks of the panel: show the search of 话术, or insert the first suggestion. */
export const PanelCommandSchema = z.enum(['search', 'insert-first'])
export type PanelCommand = z.infer<typeof PanelCommandSchema>

export const PanelCallSchema = z.object({
  command: PanelCommandSchema,
  /** The browser window in which the key was pressed: every window has its own panel. */
  windowId: z.int(),
})
export type PanelCall = z.infer<typeof PanelCallSchema>
