import { useState, type ChangeEvent } from 'react'
import { boot } from '../boot'
import { partsOf, reactId, textOf } from './dispute-window'

interface FieldProps<Value> {
  value: Value
  onChange: (value: Value) => void
}

/** 拒绝原因. source: id prefix, `.options-content .options-item span` and `.arrow-up` 'seen' */
export function ReasonField({ value, onChange }: FieldProps<string | null>) {
  const [open, setOpen] = useState(false)
  const [found] = partsOf('sellerRefuseReasonContainer')
  if (found === undefined) return null
  const [id, part] = found
  const options = part.fields['options'] as { id: string; name: string }[]
  const pick = (name: string) => {
    onChange(name)
    setOpen(false)
  }
  // One build keeps the closed list in the document, the other drops it.
  const kept = boot.variant === 'a'
  return (
    <div className="mod-form-row" id={id} {...reactId(id)}>
      <label className="required">{textOf(part, 'title')}</label>
      <div className="options-box">
        <div className="options-selected" onClick={() => setOpen(!open)}>
          <span>{value ?? textOf(part, 'placeholder')}</span>
          <i className={open ? 'arrow-up' : 'arrow-down'} />
        </div>
        {(open || kept) && (
          <ul className="options-content" style={{ display: open ? 'block' : 'none' }}>
            {options.map((option) => (
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- as on the old page
              <li className="options-item" key={option.id} onClick={() => pick(option.name)}>
                <span>{option.name}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

/** 拒绝说明. source: id prefix, `.textarea-content textarea`, placeholder and limit 'seen' */
export function NoteField({ value, onChange }: FieldProps<string>) {
  const [found] = partsOf('sellerRefuseTextArea')
  if (found === undefined) return null
  const [id, part] = found
  const max = Number(textOf(part, 'maxLen'))
  return (
    <div className="mod-form-row" id={id} {...reactId(id)}>
      <label className="required">{textOf(part, 'title')}</label>
      <div className="textarea-content">
        <textarea
          placeholder={textOf(part, 'placeholder')}
          maxLength={max}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        <div className="textarea-count">{`${value.length}/${max}`}</div>
      </div>
    </div>
  )
}

/** 上传凭证. Files are listed and never sent. source: id prefix, title and sub-title 'seen', the list 'inferred' */
export function PhotoField({ value, onChange }: FieldProps<string[]>) {
  const [found] = partsOf('sellerRefusePhotoUploader')
  if (found === undefined) return null
  const [id, part] = found
  const add = (event: ChangeEvent<HTMLInputElement>) => {
    const names = [...(event.target.files ?? [])].map((file) => file.name)
    onChange([...value, ...names].slice(0, Number(textOf(part, 'maxItem'))))
  }
  return (
    <div className="mod-form-row" id={id} {...reactId(id)}>
      <label>{textOf(part, 'title')}</label>
      <div>
        <ul className="photo-list">
          {value.map((name, index) => (
            <li className="photo-item" key={index}>
              <img alt={name} width={48} height={48} />
            </li>
          ))}
        </ul>
        <input type="file" accept="image/*" multiple onChange={add} />
        <span className="photo-tip">{textOf(part, 'subTitle')}</span>
      </div>
    </div>
  )
}
