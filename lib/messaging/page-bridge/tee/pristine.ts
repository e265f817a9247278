/** The browser's own functions as they were before page code ran. Loaded once, at `document_start`. */
export const { apply, getOwnPropertyDescriptor } = Reflect
export const { addEventListener, dispatchEvent } = EventTarget.prototype
export const { URL: NativeUrl } = globalThis

/** Reads a built-in property past whatever the page has put over it; a missing one is `undefined`. */
export function readerOf(owner: object, name: string): (self: unknown) => unknown {
  const { get } = getOwnPropertyDescriptor(owner, name) ?? {}
  return (self) => get && apply(get, self, [])
}

export const hrefOf = readerOf(NativeUrl.prototype, 'href')
