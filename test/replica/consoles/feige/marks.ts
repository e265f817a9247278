import { cssModule } from '../shell/css-module'

/** `data-qa-id` where the variant has them. */
export function qa(id: string): { 'data-qa-id'?: string } {
  return window.__REPLICA__.traits.qaIds ? { 'data-qa-id': id } : {}
}

/** Class names of one file; bare hashes in the variant that lost the readable part (source: 'seen'). */
export function feigeCss<Names extends string>(
  file: string,
  rules: Record<Names, string>,
): Record<Names, string> {
  return cssModule(file, rules, { bare: window.__REPLICA__.traits.bareHashes })
}
