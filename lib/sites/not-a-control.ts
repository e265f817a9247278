/** Places where, on both consoles, the words of a refuse control are a filter, a tab, a state or navigation. */
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
