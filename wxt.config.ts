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
    // At most four get a key, none with Ctrl+Alt; the person changes them on the browser's own page.
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+J' }, description: '__MSG_command_panel__' },
      'focus-search': { suggested_key: { default: 'Alt+K' }, description: '__MSG_command_search__' },
      'insert-first': { suggested_key: { default: 'Alt+I' }, description: '__MSG_command_insert__' },
      'toggle-lint': { suggested_key: { default: 'Alt+L' }, description: '__MSG_command_lint__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; object-src 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: { gecko: { id: 'hufen@hufen.example', strict_min_version: '128.0' } },
    }),
  }),
})
