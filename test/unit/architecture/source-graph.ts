import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

export interface Import {
  /** Path of the imported file from the root, or the package as written (`npm:react`). */
  to: string
  /** Erased at build: nothing of it reaches the browser. */
  typeOnly: boolean
}

export interface Source {
  path: string
  text: string
  ast: ts.SourceFile
  imports: Import[]
}

export type Graph = ReadonlyMap<string, Source>

/** The product's sources on disk. */
export function graphOfRepo(): Graph {
  const texts: Record<string, string> = {}
  for (const top of ['entrypoints', 'components', 'lib']) {
    for (const entry of readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue
      const file = join(entry.parentPath, entry.name)
      texts[posix.relative(ROOT, file)] = readFileSync(file, 'utf8')
    }
  }
  return graphOf(texts)
}

/** A graph of files given as path → text. */
export function graphOf(texts: Record<string, string>): Graph {
  const known = new Set(Object.keys(texts))
  return new Map(Object.entries(texts).map(([path, text]) => [path, sourceOf(path, text, known)]))
}

/** Every file and package that running `from` loads, each with the chain of files that leads to it. */
export function reach(graph: Graph, from: string): Map<string, string[]> {
  const chains = new Map<string, string[]>([[from, [from]]])
  const queue = [from]
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    for (const { to, typeOnly } of graph.get(path)?.imports ?? []) {
      if (typeOnly || chains.has(to)) continue
      chains.set(to, [...(chains.get(path) ?? []), to])
      queue.push(to)
    }
  }
  return chains
}

/** Calls `visit` on every node of a file. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

function sourceOf(path: string, text: string, known: Set<string>): Source {
  const ast = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const imports: Import[] = []
  const add = (specifier: ts.Node, typeOnly: boolean) => {
    if (ts.isStringLiteralLike(specifier))
      imports.push({ to: resolve(path, specifier.text, known), typeOnly })
  }
  walk(ast, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause))
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      for (const argument of node.arguments.slice(0, 1)) add(argument, false)
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true)
  })
  return { path, text, ast, imports }
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const named = clause.namedBindings
  const onlyTypes =
    named &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((e) => e.isTypeOnly)
  return !clause.name && Boolean(onlyTypes)
}

function resolve(from: string, specifier: string, known: Set<string>): string {
  const bare = specifier.replace(/\?.*$/, '')
  const alias = /^[@~]\//.test(bare) ? bare.slice(2) : null
  if (!bare.startsWith('.') && alias === null) return `npm:${bare}`
  const base = alias ?? posix.join(dirname(from), bare)
  const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`]
  return candidates.find((path) => known.has(path)) ?? base
}
