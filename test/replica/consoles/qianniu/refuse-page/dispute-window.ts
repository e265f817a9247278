import type { DisputeComponent, DisputeData } from '../wire/dispute-data'

/** What the server's HTML leaves on the window of the old page. */
export interface DisputeWindow {
  disputeData: DisputeData | null
  /** Name in the site's own bar. source: 'inferred' */
  siteNick: string
}

const page = window as unknown as DisputeWindow

export const siteNick = page.siteNick

/** Components whose key starts with the given name, in the page's order. */
export function partsOf(name: string): [id: string, part: DisputeComponent][] {
  return Object.entries(page.disputeData?.data ?? {}).filter(([id]) => id.startsWith(`${name}_`))
}

/** A text field of a component. */
export function textOf(part: DisputeComponent, field: string): string {
  const value = part.fields[field]
  return typeof value === 'string' ? value : ''
}

/** `data-reactid` as React before 15 wrote it. source: 'seen' as an attribute */
export function reactId(path: string): { 'data-reactid': string } {
  return { 'data-reactid': `.0.${path}` }
}
