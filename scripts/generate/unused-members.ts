import ts from 'typescript';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const LOCATIONS = ['query', 'header', 'path', 'cookie'];

/**
 * Removes what says nothing from the `paths` and `operations` that openapi-typescript writes: optional members of type `never`,
 * empty `parameters`, and headers of any name. They were a quarter of the declarations.
 */
export function dropUnused(node: ts.Node): ts.Node {
  if (!ts.isInterfaceDeclaration(node) || !['paths', 'operations', 'components'].includes(node.name.text)) return node;
  const unused =
    node.name.text === 'components'
      ? isAnyHeaders
      : (member: ts.Node) => isUnusedMember(member) || isAnyHeaders(member);
  const visit = (child: ts.Node): ts.Node | undefined => {
    const kept = ts.visitEachChild(child, visit, undefined);
    return unused(kept) ? undefined : kept;
  };
  return ts.visitEachChild(node, visit, undefined);
}

function isUnusedMember(node: ts.Node): boolean {
  if (!ts.isPropertySignature(node) || !ts.isIdentifier(node.name) || !node.type) return false;
  const name = node.name.text;
  if (name === 'parameters') return ts.isTypeLiteralNode(node.type) && node.type.members.length === 0;
  const isNever = node.questionToken !== undefined && node.type.kind === ts.SyntaxKind.NeverKeyword;
  return isNever && [...METHODS, ...LOCATIONS, 'requestBody', 'content'].includes(name);
}

/** `headers: { [name: string]: unknown }`. */
function isAnyHeaders(node: ts.Node): boolean {
  if (!ts.isPropertySignature(node) || !ts.isIdentifier(node.name) || node.name.text !== 'headers') return false;
  if (!node.type || !ts.isTypeLiteralNode(node.type)) return false;
  const [only, ...more] = node.type.members;
  return !!only && more.length === 0 && ts.isIndexSignatureDeclaration(only);
}
