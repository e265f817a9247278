import { Button } from '../app/kit'
import { useState } from 'react'
import { list } from '../app/console-classes'
import { RefuseDialog } from '../refuse/RefuseDialog'
import { useRefuseReasons } from '../refuse/use-reasons'
import { useTicks } from './ticks'

/** Above the list. source: 'inferred' as a whole */
export function BatchBar() {
  const ticked = useTicks()
  const [open, setOpen] = useState(false)
  const [first] = ticked
  const reasons = useRefuseReasons(open && first !== undefined ? first : null)
  return (
    <div className={list.actions}>
      <span>已选 {ticked.length} 条</span>
      <Button disabled={first === undefined} onClick={() => setOpen(true)}>
        批量拒绝
      </Button>
      {open && first !== undefined && reasons !== null && (
        <RefuseDialog
          disputeId={first}
          others={ticked.slice(1)}
          reasons={reasons}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  )
}
