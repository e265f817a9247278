import { useTodoRoom } from '../../../lib/state/todo/use-todo-room'
import { useComplaintSound } from '../../../lib/state/todo/use-complaint-sound'

/** Draws nothing: sounds once for each complaint whose minute is nearly over, whatever room is open. */
export default function TodoSound({ now }: { now: number }) {
  useComplaintSound(useTodoRoom(now))
  return null
}
