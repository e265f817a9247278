/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the console's button is a div */
import type { KeyboardEvent } from 'react'
import { feigeCss, qa } from '../marks'

const css = feigeCss('input', {
  box: 'border-top:1px solid #ebedf0;padding:8px 16px 12px;display:flex;flex-direction:column',
  text: 'border:0;outline:0;resize:none;height:84px;font:inherit',
  button:
    'align-self:flex-end;background:#1966ff;color:#fff;border-radius:4px;padding:5px 18px;cursor:pointer',
})

export interface InputBoxProps {
  buyer: string
  draft: string
  onWrite: (text: string) => void
  onSend: () => void
}

/** The controlled message box and its button; ids, placeholder and the spaced 发 送 are 'seen'. */
export function InputBox({ buyer, draft, onWrite, onSend }: InputBoxProps) {
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    onSend()
  }
  return (
    <div id="im-input-box" className={css.box}>
      <textarea
        {...qa('qa-send-message-textarea')}
        className={css.text}
        placeholder={`发送给 ${buyer}，使用Enter 发送消息`}
        value={draft}
        onChange={(event) => onWrite(event.target.value)}
        onKeyDown={pressed}
      />
      <div
        role="button"
        tabIndex={0}
        className={css.button}
        {...qa('qa-send-message-button')}
        onClick={onSend}
      >
        发 送
      </div>
    </div>
  )
}
