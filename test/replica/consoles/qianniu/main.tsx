import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { addBaseStyle, addKitStyle } from './app/kit-style'
import { variant } from './boot'
import { RefusePage } from './refuse-page/RefusePage'

addKitStyle(variant.kitPrefix)
addBaseStyle()

const isOldPage = window.location.pathname.startsWith('/dispute/')
createRoot(document.getElementById('root') as HTMLElement).render(isOldPage ? <RefusePage /> : <App />)
