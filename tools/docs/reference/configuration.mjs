import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../../../scripts/settings.mjs';
import { docOf, find, parse } from './source.mjs';
import { cell, code, table } from './table.mjs';

const LONGEST_TYPE = 70;

/** What `config.d.ts` of each package says, key by key. */
export function configuration() {
  const packages = ['plugins', 'packages'].flatMap(folder =>
    fs.readdirSync(path.join(root, folder)).map(name => `${folder}/${name}`),
  );
  const sections = packages
    .map(folder => ({ folder, file: `${folder}/config.d.ts` }))
    .filter(({ file }) => fs.existsSync(path.join(root, file)))
    .map(({ folder, file }) => {
      const source = parse(file);
      const declared = new Map(
        find(
          source,
          node =>
            ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node),
        ).map(node => [node.name.text, node]),
      );
      const rows = keysOf(declared.get('Config'), '', declared, []);
      const heads = ['key', 'type', 'what it is', 'seen by'];
      return `## ${nameOf(folder)}\n\n${table(heads, rows)}`;
    });
  return `# Configuration

What the packages of the suite read from \`app-config.yaml\`, beside what [Backstage](https://backstage.io/docs/conf/) reads. A key that ends with \`[]\` is one entry of a list, \`<name>\` stands for a name that you choose. _Seen by_ says whether a key reaches the browser (frontend), stays in the backend, or is a secret, which is never logged either.

${sections.join('\n\n')}
`;
}

const nameOf = folder =>
  JSON.parse(fs.readFileSync(path.join(root, folder, 'package.json'), 'utf8'))
    .name;

function keysOf(node, prefix, declared, seen) {
  return membersOf(node).flatMap(member => {
    const key = ts.isIndexSignatureDeclaration(member)
      ? `${prefix}<${member.parameters[0].name.getText()}>`
      : prefix + member.name.getText().replace(/^['"]|['"]$/g, '');
    const { text, tags } = docOf(member);
    const nested = nestedOf(member.type, declared, seen);
    const within = nested.flatMap(({ type, suffix, names }) =>
      keysOf(type, `${key}${suffix}.`, declared, names),
    );
    const known = [...new Map(within.map(row => [row[0], row])).values()];
    const fallback = tags.default ? ` Default: ${tags.default}.` : '';
    const said = cell(text + fallback);
    if (known.length && !said) return known;
    const optional = member.questionToken ? '' : ' (required)';
    return [
      [
        code(key),
        known.length ? '' : typeOf(member.type) + optional,
        said,
        tags.visibility ?? tags.deepVisibility ?? 'backend',
      ],
      ...known,
    ];
  });
}

const membersOf = node => {
  if (!node) return [];
  if (ts.isTypeAliasDeclaration(node)) return membersOf(node.type);
  return (node.members ?? []).filter(
    member =>
      ts.isPropertySignature(member) || ts.isIndexSignatureDeclaration(member),
  );
};

/** Objects that a type is made of, with what stands behind the key for them. */
function nestedOf(type, declared, seen, suffix = '') {
  if (!type) return [];
  if (ts.isTypeLiteralNode(type)) return [{ type, suffix, names: seen }];
  if (ts.isArrayTypeNode(type)) {
    return nestedOf(type.elementType, declared, seen, `${suffix}[]`);
  }
  if (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type)) {
    return type.types.flatMap(part => nestedOf(part, declared, seen, suffix));
  }
  if (ts.isParenthesizedTypeNode(type)) {
    return nestedOf(type.type, declared, seen, suffix);
  }
  if (!ts.isTypeReferenceNode(type)) return [];
  const name = type.typeName.getText();
  if (/^(Readonly)?Array$/.test(name)) {
    return nestedOf(type.typeArguments[0], declared, seen, `${suffix}[]`);
  }
  if (!declared.has(name) || seen.includes(name)) return [];
  const found = declared.get(name);
  return ts.isTypeAliasDeclaration(found)
    ? nestedOf(found.type, declared, [...seen, name], suffix)
    : [{ type: found, suffix, names: [...seen, name] }];
}

function typeOf(type) {
  const text = type.getText().replace(/\s+/g, ' ').replace(/^\| /, '');
  return text.length > LONGEST_TYPE ? 'see the text' : code(text);
}
