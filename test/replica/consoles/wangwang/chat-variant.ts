const { variant, traits } = window.__REPLICA__

/** What two builds of the chat differ in. Class names with `ww_` are 'seen', prefixes but `next-` 'inferred'. */
export const CHAT = {
  kitPrefix: variant === 'a' ? 'next-' : 'qn-next-',
  /** The robot's label: instead of the nick, or a mark of its own beside it. */
  robotLabel: variant === 'a' ? 'nick' : 'mark',
  /** Only the time of day beside a message; `overrides.extra.timeOnly` */
  timeOnly: traits.extra['timeOnly'] === true,
  /** Is text off screen unloaded? source: 'seen'; `overrides.extra.keepAll` turns it off */
  unloads: traits.extra['keepAll'] !== true,
  /** Messages loaded at first, and with every scroll to the top. */
  chunk: Number(traits.extra['chunk'] ?? 20),
} as const
