import { useEffect, useState } from 'react'

/** JSON over fetch. */
export async function askFetch<T>(url: string, body?: unknown): Promise<T> {
  const response = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    credentials: 'include',
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  return (await response.json()) as T
}

/** JSON over XMLHttpRequest; the consoles use both. */
export function askXhr<T>(url: string, body?: unknown): Promise<T> {
  return new Promise((done, fail) => {
    const xhr = new XMLHttpRequest()
    xhr.open(body === undefined ? 'GET' : 'POST', url)
    xhr.withCredentials = true
    if (body !== undefined) xhr.setRequestHeader('content-type', 'application/json')
    xhr.onload = () => done(JSON.parse(xhr.responseText) as T)
    xhr.onerror = () => fail(new Error(`no reply from ${url}`))
    xhr.send(body === undefined ? null : JSON.stringify(body))
  })
}

/** The answer of a question, null until it has come; asked again when `key` changes. */
export function useAnswer<T>(key: string, ask: () => Promise<T>): T | null {
  const [answer, setAnswer] = useState<{ key: string; value: T } | null>(null)
  useEffect(() => {
    let alive = true
    void ask().then((value) => alive && setAnswer({ key, value }))
    return () => {
      alive = false
    }
    // The key names the question; the closure may change on every render.
  }, [key])
  return answer?.key === key ? answer.value : null
}
