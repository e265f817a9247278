/** What a control must say to begin or to confirm a refusal on one site; spaces and widths are folded first. */
export interface RefuseLabels {
  /** Buttons, links and menu items that begin a refusal. */
  begin: readonly string[]
  /** Buttons inside a refuse dialog, drawer or page that send it. */
  confirm: readonly string[]
  /** Places where the same words are a filter, a tab, a state or navigation. */
  notWithin: string
}

/** Places common to both consoles. */
export const NOT_A_CONTROL = [
  'nav',
  'aside',
  '[role=navigation]',
  '[role=menubar]',
  '[role=tab]',
  '[role=tablist]',
  '[role=option]',
  '[role=listbox]',
  '[role=radio]',
  '[role=radiogroup]',
  '[role=checkbox]',
  '[role=combobox]',
  '[role=columnheader]',
  'label',
  'th',
].join(',')
