import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'wxt'
import { CONSOLE_PAGES } from './lib/sites/console-pages'

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  vite: () => ({ plugins: [tailwindcss()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'unlimitedStorage', 'alarms'],
    host_permissions: Object.values(CONSOLE_PAGES).flatMap((prefixes) =>
      prefixes.map((prefix) => `${prefix}*`),
    ),
    optional_permissions: ['notifications'],
    action: { default_title: '__MSG_name__' },
    content_security_policy: {
      extension_pages: "default-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; object-src 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: { gecko: { id: 'hufen@hufen.example', strict_min_version: '128.0' } },
    }),
  }),
})
