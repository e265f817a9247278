/** What the agent typed. */
export const NOTE = '亲，物流显示已签收，请您核对后再申请'

const PIXEL = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64')

/** Two proofs that the agent attached. */
export const PROOF_FILES = ['物流截图.gif', '签收照片.gif'].map((name) => ({
  name,
  mimeType: 'image/gif',
  buffer: PIXEL,
}))
