/** What one frame's session offers the frames below it, out of the console's sight. */
interface SessionWindow extends Window {
  hufenReplies?: (url: string, text: string) => void
}

/**
 * The window whose session reads this frame as well: the topmost of the unbroken line of same-origin frames with
 * pages of ours. Its own window when there is none above.
 */
export function sessionWindow(own: Window, isOurs: (url: string) => boolean): Window {
  let chosen = own
  for (let at = own; at.parent !== at; at = at.parent) {
    const url = addressOf(at.parent)
    if (url === null || !isOurs(url)) break
    chosen = at.parent
  }
  return chosen
}

/** Takes replies that frames below have received. Content scripts of one extension share their own world. */
export function takeReplies(own: Window, take: (url: string, text: string) => void): void {
  ;(own as SessionWindow).hufenReplies = take
}

/** Hands a reply to the session that reads this frame. */
export function passReply(session: Window, { url, text }: { url: string; text: string }): void {
  ;(session as SessionWindow).hufenReplies?.(url, text)
}

/** `null` for a frame of another origin, which says nothing about itself. */
function addressOf(frame: Window): string | null {
  try {
    return frame.location.href
  } catch {
    return null
  }
}
