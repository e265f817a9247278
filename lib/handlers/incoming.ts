/** A message as it arrives: nothing about its data is known yet. */
export interface Incoming {
  data: unknown
  sender: chrome.runtime.MessageSender
}
