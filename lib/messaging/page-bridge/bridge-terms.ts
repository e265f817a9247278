/** What both sides of the page bridge agree on. */

/** MAIN → isolated, once at start: «I am here». */
export const READY = 'hufen-ready'
/** Isolated → MAIN: the name of the event that will carry the port, unguessable and said before page code runs. */
export const HELLO = 'hufen-hello'

/** A reply longer than this (UTF-16 units) is not handed on. */
export const REPLY_MAX = 2 * 1024 * 1024
/** Replies kept while nobody has fetched the port, and for how long. */
export const EARLY_MAX = 8
export const EARLY_MS = 5000

/** One reply that the page received, as raw text. */
export interface ObservedReply {
  url: string
  text: string
}
