import { variant } from '../boot'

/**
 * Local names whose readable part public code matches by substring; all others become pure hashes in a build
 * whose prefix differs. source: 'seen' for these, 'inferred' for the tails.
 */
const READABLE = /^(refundinfo_|dealinfo_|data-board_)/

function tailOf(name: string): string {
  let sum = 7
  for (const char of name + variant.hashSalt) sum = (sum * 31 + char.charCodeAt(0)) >>> 0
  return sum.toString(36).slice(0, 5)
}

/** The class that the console's bundler would have made of a CSS-module name. */
export function hashed(name: string): string {
  const tail = `${tailOf(name)}${variant.hashSalt}`
  if (READABLE.test(name) || variant.kitPrefix === 'next-') return `${name}__${tail}`
  return `_${tail}`
}

/** Several names at once. */
export function hashedAll(...names: string[]): string {
  return names.map(hashed).join(' ')
}
