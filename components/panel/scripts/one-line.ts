/** A script's words as they are told apart in a list: without the caret, places by their names alone. */
export const oneLine = (text: string): string =>
  text.replace(/\{光标\}/g, '').replace(/\{([^{}|]+)\|[^{}]*\}/g, '{$1}')
