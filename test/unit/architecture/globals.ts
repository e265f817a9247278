import ts from 'typescript'
import { walk, type Source } from './source-graph'

/** Names that a file uses as globals: identifiers it reads and declares nowhere itself. */
export function globalsOf(source: Source): Set<string> {
  const declared = new Set<string>()
  const used = new Set<string>()
  walk(source.ast, (node) => {
    if (!ts.isIdentifier(node)) return
    if (isDeclaration(node)) declared.add(node.text)
    else if (isRead(node)) used.add(node.text)
  })
  for (const name of declared) used.delete(name)
  // `globalThis.chrome` and `window.chrome` are the global as well.
  walk(source.ast, (node) => {
    if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return
    const base = node.expression.text
    if (['globalThis', 'window', 'self'].includes(base) && !declared.has(base)) used.add(node.name.text)
  })
  return used
}

function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node
  return (
    ((ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isClassDeclaration(parent)) &&
      parent.name === node) ||
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isNamespaceImport(parent)
  )
}

function isRead(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent) || ts.isJsxAttribute(parent)) return parent.name !== node
  if (ts.isBindingElement(parent)) return parent.propertyName !== node
  return !(
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isTypeReferenceNode(parent) ||
    ts.isQualifiedName(parent) ||
    ts.isEnumMember(parent) ||
    ts.isLabeledStatement(parent) ||
    ts.isNamedTupleMember(parent)
  )
}
