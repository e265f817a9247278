/** UTF-16 units of a draft that are looked at; no console takes a longer message. */
export const MOST_DRAFT = 2000

/** Orders beside a chat that are told with its draft. */
export const MOST_DRAFT_ORDERS = 20
