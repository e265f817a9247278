import { defineBackground } from 'wxt/utils/define-background'
import { purgeOld } from '../../lib/handlers/purge-old'
import { registerHandlers } from '../../lib/handlers/register-handlers'
import { startShadowWeek } from '../../lib/handlers/start-shadow-week'
import { watchSettings } from '../../lib/handlers/watch-settings'
import { evaluateWarnings, watchWarningSettings } from '../../lib/handlers/evaluate-warnings'
import { ringPromises, watchPromiseSettings } from '../../lib/handlers/ring-promises'
import { onPurgeAlarm } from '../../lib/platform/alarms'
import { onPromiseAlarm } from '../../lib/platform/promise-alarm'
import { openPanelOnActionClick } from '../../lib/platform/side-panel'
import { followTabs } from '../../lib/platform/tab-views'
import { onWarningAlarm } from '../../lib/platform/warning-alarm'

/** Wiring only. All listeners are there before the first `await`; the database opens with the first write. */
export default defineBackground(() => {
  registerHandlers()
  followTabs()
  watchSettings()
  onPurgeAlarm(() => purgeOld())
  onWarningAlarm(() => evaluateWarnings())
  watchWarningSettings()
  onPromiseAlarm(() => ringPromises())
  watchPromiseSettings()
  openPanelOnActionClick()
  void startShadowWeek()
})
