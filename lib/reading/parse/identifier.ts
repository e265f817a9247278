import { foldText } from '../fold-text'

/** An order, after-sale or product number at the start of a text: 8–24 digits, kept as a string. */
export function parseIdentifier(text: string): string | null {
  const match = /^(\d{8,24})(?!\d)/.exec(foldText(text).replace(/^[:#\s]+/, ''))
  return match?.[1] ?? null
}

/** A parcel number: letters and digits, at least 6 digits. */
export function parseTrackingNo(text: string): string | null {
  const match = /(?<![A-Za-z0-9])([A-Z]{0,6}-?\d[\dA-Z-]{5,22})(?![A-Za-z0-9*])/i.exec(foldText(text))
  const found = match?.[1]
  return found && found.replace(/\D/g, '').length >= 6 ? found : null
}
