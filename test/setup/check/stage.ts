import { spawn } from 'node:child_process'

/** What one stage of `npm test` came to. `skipped` tests count as failed: a gate proves nothing by not running. */
export interface Outcome {
  passed: number
  failed: number
  output: string
}

export interface Stage {
  name: string
  command: [string, ...string[]]
  /** Stages that must have passed first. */
  after?: string[]
  /** Runs with nothing beside it, after everything else: what it measures must not wait for a compiler. */
  alone?: boolean
  limitSeconds: number
  env?: Record<string, string>
  cwd?: string
  /** For a test runner: reads its report. Without it the stage is one test, passed when it exits 0. */
  count?: () => { passed: number; failed: number; note?: string }
}

/** Runs a stage to its end. Never throws: whatever goes wrong is a failed test. */
export async function runStage(stage: Stage): Promise<Outcome> {
  const { code, output } = await execute(stage)
  if (!stage.count) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output }
  const { passed, failed, note } = readCount(stage.count)
  const nothingRan = passed + failed === 0
  const crashed = code !== 0 && failed === 0
  const notes = [output, note, nothingRan && 'No test was run.', crashed && `The runner left with ${code}.`]
  return {
    passed,
    failed: failed + (nothingRan || crashed ? 1 : 0),
    output: notes.filter(Boolean).join('\n'),
  }
}

function readCount(count: NonNullable<Stage['count']>): ReturnType<NonNullable<Stage['count']>> {
  try {
    return count()
  } catch (error) {
    return { passed: 0, failed: 0, note: `No readable report: ${String(error)}` }
  }
}

function execute(stage: Stage): Promise<{ code: number; output: string }> {
  const [command, ...args] = stage.command
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: stage.cwd,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...stage.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    const chunks: string[] = []
    const take = (chunk: Buffer) => chunks.push(chunk.toString())
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    const timer = setTimeout(() => {
      chunks.push(`\nStopped after ${stage.limitSeconds} s.`)
      if (child.pid) process.kill(-child.pid, 'SIGKILL')
    }, stage.limitSeconds * 1000)
    const end = (code: number) => {
      clearTimeout(timer)
      done({ code, output: chunks.join('').trim() })
    }
    child.on('error', (error) => {
      chunks.push(String(error))
      end(127)
    })
    child.on('close', (code) => end(code ?? 1))
  })
}
