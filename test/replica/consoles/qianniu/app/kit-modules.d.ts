declare module '@alifd/next/es/balloon' {
  export { default } from '@alifd/next/types/balloon'
}
declare module '@alifd/next/es/button' {
  export { default } from '@alifd/next/types/button'
}
declare module '@alifd/next/es/checkbox' {
  export { default } from '@alifd/next/types/checkbox'
}
declare module '@alifd/next/es/config-provider' {
  export { default } from '@alifd/next/types/config-provider'
}
declare module '@alifd/next/es/date-picker' {
  export { default } from '@alifd/next/types/date-picker'
}
declare module '@alifd/next/es/dialog' {
  export { default } from '@alifd/next/types/dialog'
}
declare module '@alifd/next/es/input' {
  export { default } from '@alifd/next/types/input'
}
declare module '@alifd/next/es/loading' {
  export { default } from '@alifd/next/types/loading'
}
declare module '@alifd/next/es/message' {
  export { default } from '@alifd/next/types/message'
}
declare module '@alifd/next/es/pagination' {
  export { default } from '@alifd/next/types/pagination'
}
declare module '@alifd/next/es/select' {
  export { default } from '@alifd/next/types/select'
}
declare module '@alifd/next/es/step' {
  export { default } from '@alifd/next/types/step'
}
declare module '@alifd/next/es/table' {
  export { default } from '@alifd/next/types/table'
}
declare module '@alifd/next/es/upload' {
  export { default } from '@alifd/next/types/upload'
}
declare module '@alifd/next/es/tab' {
  export { default } from '@alifd/next/types/tab'
}
