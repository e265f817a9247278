/** Which reply a key asks for, from 0; `null` while the person types, or for any other key. */
export function placeOf(event: KeyboardEvent): number | null {
  const { ctrlKey, altKey, metaKey, repeat, isComposing, key, target } = event
  if (ctrlKey || altKey || metaKey || repeat || isComposing || !/^[1-9]$/.test(key)) return null
  const typing = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  return typing ? null : Number(key) - 1
}
