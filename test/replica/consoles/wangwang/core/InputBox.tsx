import { Button } from '../../qianniu/app/kit'
import { useRef, useState, type KeyboardEvent } from 'react'

/** source: 'seen' */
const PLACEHOLDER = '请输入消息，按Enter键 或 点击发送按钮发送'

/** The input. A draft stays when the conversation changes. source: classes and rule 'seen' */
export function InputBox({ onSend }: { onSend: (text: string) => void }) {
  const box = useRef<HTMLPreElement>(null)
  const [empty, setEmpty] = useState(true)
  const send = () => {
    const text = box.current?.innerText.trim() ?? ''
    if (text === '' || box.current === null) return
    box.current.textContent = ''
    setEmpty(true)
    onSend(text)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }
  return (
    <div className="ww_input">
      <div className="editBox">
        {empty && <div className="placeholder">{PLACEHOLDER}</div>}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the console's box is a pre */}
        <pre
          className="edit"
          contentEditable
          suppressContentEditableWarning
          ref={box}
          onInput={() => setEmpty((box.current?.textContent ?? '') === '')}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className="btn-container">
        <Button type="primary" size="small" className="send-btn" onClick={send}>
          <span className="send-text">发送</span>
        </Button>
      </div>
    </div>
  )
}
