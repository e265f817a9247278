import { putOffTodo } from '../../../lib/state/todo/mark-todo'
import { useTodoRoom } from '../../../lib/state/todo/use-todo-room'
import { PutOffContext } from './put-off'
import { TodoRoom } from './TodoRoom'

/** 待办 as the store has it. A chunk of its own, loaded when the room is first opened. */
export default function TodoRoomLive({ now }: { now: number }) {
  return (
    <PutOffContext value={putOffTodo}>
      <TodoRoom room={useTodoRoom(now)} now={now} />
    </PutOffContext>
  )
}
