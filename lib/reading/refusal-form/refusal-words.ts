/** What the refuse form's parts are called on a site. */
export interface RefusalWords {
  /** A dialog or page is a refuse form when this stands in its heading or buttons. */
  refuse: RegExp
  reason: RegExp
  note: RegExp
  proof: RegExp
  submit: RegExp
  cancel: RegExp
}
