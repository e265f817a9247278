/** Input that a verb can't take; the message names the field. */
export class BadInput extends Error {
  constructor(
    readonly field: string,
    readonly why: string,
  ) {
    super(`${field}: ${why}`)
    this.name = 'BadInput'
  }
}
