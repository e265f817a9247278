import { fillScript, type FilledReply } from '../fill-script'
import { SAMPLE_VALUES } from './sample-values'

/** A script as a buyer would see it, filled with made-up facts. Its words are what a script is checked by. */
export const sampleReply = (script: string): FilledReply => fillScript(script, SAMPLE_VALUES)
