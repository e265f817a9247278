/** A pack's title without what it says of itself in brackets: for a line that has no room. */
export const shortTitle = (title: string): string => title.split(/[（(]/)[0]?.trim() ?? title
