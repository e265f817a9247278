import { foldText } from '../../lib/reply/text/fold-text'

/**
 * The part that a text belongs to when it is measured: the same text, spelled or paused otherwise, is always in the same
 * part, so that no model is asked about what it was taught.
 */
export function partOf(text: string, parts: number): number {
  return hashOf(kernelOf(text)) % parts
}

/** What of a text makes it the same text. */
export function kernelOf(text: string): string {
  return foldText(text).replaceAll(/[\s,.!?~"]/g, '')
}

function hashOf(text: string): number {
  let hash = 7
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
