/** What a control must say to begin or to confirm a refusal on one site; spaces and widths are folded first. */
export interface RefuseLabels {
  /** Buttons, links and menu items that begin a refusal. */
  begin: readonly string[]
  /** The same for all the tickets that are ticked. */
  batch: readonly string[]
  /** Buttons inside a refuse dialog, drawer or page that send it. */
  confirm: readonly string[]
  /** Selector of places where the same words are a filter, a tab, a state or navigation. */
  notWithin: string
}
