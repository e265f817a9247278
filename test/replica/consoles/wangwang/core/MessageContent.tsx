import type { WireContent } from '../wire/chat-types'

const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

/** source: `.im-template-msg.dx-msg-wrap`, `.tpl-wrapper[data-tpl-id]`, `.dx-event-node` 'seen' */
function TemplateCard({ title }: { title: string }) {
  return (
    <div className="im-template-msg dx-msg-wrap">
      <div className="tpl-wrapper" data-tpl-id="0.PNM">
        <div className="dx-event-node">{title}</div>
      </div>
    </div>
  )
}

/** source: `.file-msg .file-name[title] .file-size a.download-file` 'seen' */
function FileMessage({ fileName, fileSize }: { fileName: string; fileSize: string }) {
  return (
    <div className="file-msg">
      <div className="file-name" title={fileName}>
        {fileName.length > 12 ? `${fileName.slice(0, 11)}…` : fileName}
      </div>
      <div className="file-size">{fileSize}</div>
      <a className="download-file">下载</a>
    </div>
  )
}

/** A message's content. A message's text is a `pre.edit`, as the input box is. source: 'seen' */
export function MessageContent({ content }: { content: WireContent }) {
  if (content.contentType === 2) return <img src={BLANK} alt="" data-media-id={content.photo.mediaId} />
  if (content.contentType === 3) return <FileMessage {...content.file} />
  if (content.contentType === 101) return <TemplateCard title={content.custom.title} />
  return <pre className="edit">{content.text.content}</pre>
}
