import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * A key of a configuration schema.
 *
 * @typedef {object} ConfigKey
 * @property {string} name its last part
 * @property {string} path with dots, `[]` for items of lists
 * @property {boolean} leaf whether it holds a value and no further keys
 * @property {string} doc what its comment says, without tags
 * @property {string | undefined} visibility
 */

/** @returns {ConfigKey[]} the keys of the `Config` that a `config.d.ts` declares */
export function configKeys(file) {
  const source = ts.createSourceFile(
    path.basename(file),
    fs.readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const declared = new Map(
    source.statements
      .filter(
        statement =>
          ts.isInterfaceDeclaration(statement) ||
          ts.isTypeAliasDeclaration(statement),
      )
      .map(statement => [statement.name.text, statement]),
  );
  const config = declared.get('Config');
  return config ? membersOf(config, '', declared) : [];
}

function membersOf(node, above, declared) {
  return (node.members ?? [])
    .filter(member => ts.isPropertySignature(member))
    .flatMap(member => {
      const name = member.name.text;
      const here = above ? `${above}.${name}` : name;
      const below = nestedKeys(member.type, here, declared);
      return [
        { name, path: here, leaf: !below.length, ...comment(member) },
      ].concat(below);
    });
}

function nestedKeys(type, here, declared) {
  if (!type) return [];
  if (ts.isTypeLiteralNode(type)) return membersOf(type, here, declared);
  if (ts.isArrayTypeNode(type)) {
    return nestedKeys(type.elementType, `${here}[]`, declared);
  }
  if (ts.isParenthesizedTypeNode(type)) {
    return nestedKeys(type.type, here, declared);
  }
  if (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type)) {
    return type.types.flatMap(part => nestedKeys(part, here, declared));
  }
  if (ts.isTypeReferenceNode(type)) {
    const name = type.typeName.getText();
    if (declared.has(name)) {
      const target = declared.get(name);
      return ts.isInterfaceDeclaration(target)
        ? membersOf(target, here, declared)
        : nestedKeys(target.type, here, declared);
    }
    return (type.typeArguments ?? []).flatMap(part =>
      nestedKeys(part, `${here}.*`, declared),
    );
  }
  return [];
}

function comment(member) {
  const docs = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc);
  const tags = ts.getJSDocTags(member);
  const valueOf = (...names) => {
    const tag = tags.find(({ tagName }) => names.includes(tagName.text));
    return tag && ts.getTextOfJSDocComment(tag.comment)?.trim();
  };
  const preset = valueOf('default');
  return {
    doc: [
      ...docs.map(doc => ts.getTextOfJSDocComment(doc.comment)?.trim()),
      preset && `Default: ${preset}.`,
    ]
      .filter(Boolean)
      .join(' '),
    visibility: valueOf('visibility', 'deepVisibility'),
  };
}
