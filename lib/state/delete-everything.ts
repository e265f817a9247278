import { sendMessage } from '../messaging/protocol'

/** Has the background delete all that is kept. `true` only after it is done; else nothing was deleted. */
export async function deleteEverything(): Promise<boolean> {
  try {
    await sendMessage('deleteEverything')
    return true
  } catch {
    return false
  }
}
