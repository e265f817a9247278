import * as z from 'zod/mini'

/** A shape written by hand, which may leave out what it does not know: every field that takes `null` may be absent. */
export function absentIsNull<Shape extends Record<string, z.core.$ZodType>>(shape: Shape): Shape {
  const entries = Object.entries(shape).map(([key, schema]) =>
    z.safeParse(schema, null).success ? [key, z._default(schema, null)] : [key, schema],
  )
  return Object.fromEntries(entries) as Shape
}
