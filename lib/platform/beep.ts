const HERTZ = 660
const SECONDS = 0.15
const LOUDNESS = 0.08

/** One short soft tone; nothing where the browser wants a gesture first. */
export async function beep(): Promise<void> {
  const context = new AudioContext()
  if (context.state !== 'running') {
    await context.close()
    return
  }
  const tone = context.createOscillator()
  const volume = context.createGain()
  tone.frequency.value = HERTZ
  volume.gain.value = LOUDNESS
  tone.connect(volume).connect(context.destination)
  tone.start()
  tone.stop(context.currentTime + SECONDS)
  tone.addEventListener('ended', () => void context.close())
}
