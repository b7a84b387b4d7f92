import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../../../scripts/settings.mjs';

/** Syntax of a TypeScript file of the repository, without types. */
export function parse(file) {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
}

/** Source files of plugins and packages, without tests, in order. */
export function sourceFiles() {
  const wanted = /\.tsx?$/;
  const unwanted =
    /\.test\.|\.d\.ts$|__testUtils__|__fixtures__|node_modules|\/dist|\.examples\./;
  return ['plugins', 'packages']
    .flatMap(folder =>
      fs
        .readdirSync(path.join(root, folder))
        .map(name => `${folder}/${name}/src`),
    )
    .filter(folder => fs.existsSync(path.join(root, folder)))
    .flatMap(folder =>
      fs
        .readdirSync(path.join(root, folder), { recursive: true })
        .map(name => path.posix.join(folder, name.split(path.sep).join('/'))),
    )
    .filter(file => wanted.test(file) && !unwanted.test(file))
    .sort();
}

/** All nodes below one that `isWanted`. */
export function find(node, isWanted, found = []) {
  if (isWanted(node)) found.push(node);
  ts.forEachChild(node, child => {
    find(child, isWanted, found);
  });
  return found;
}

/** The comment of a declaration as one line, and its tags. */
export function docOf(node) {
  const [doc] = (node.jsDoc ?? []).slice(-1);
  const plain = comment =>
    (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ').trim();
  return {
    text: plain(doc?.comment).replace(/\{@link ([\w.]+)\}/g, '`$1`'),
    tags: Object.fromEntries(
      (doc?.tags ?? []).map(tag => [tag.tagName.text, plain(tag.comment)]),
    ),
  };
}

/** The string that an expression stands for; undefined where it can't be told. */
export function stringOf(node, constants) {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) return constants.get(node.text);
  if (ts.isBinaryExpression(node)) {
    const parts = [node.left, node.right].map(part =>
      stringOf(part, constants),
    );
    return parts.includes(undefined) ? undefined : parts.join('');
  }
  if (ts.isCallExpression(node)) return calledOn(node.expression, constants);
  if (!ts.isTemplateExpression(node)) return undefined;
  const spans = node.templateSpans.map(({ expression, literal }) => {
    const value = stringOf(expression, constants);
    return value === undefined ? undefined : value + literal.text;
  });
  return spans.includes(undefined)
    ? undefined
    : node.head.text + spans.join('');
}

/** `'…'.trim()` and `['…', '…'].join(' ')`. */
function calledOn({ name, expression }, constants) {
  if (name?.text === 'trim') return stringOf(expression, constants)?.trim();
  if (name?.text !== 'join' || !expression.elements) return undefined;
  return expression.elements
    .map(part => stringOf(part, constants) ?? '')
    .join(' ');
}

/** Constants of files whose value is a string that can be told, beside those known. */
export function constantsOf(files, known = []) {
  const constants = new Map(known);
  // Twice: some are made of others
  for (let round = 0; round < 2; round += 1) {
    for (const file of files) {
      for (const declaration of find(file, ts.isVariableDeclaration)) {
        const value = stringOf(declaration.initializer, constants);
        if (value !== undefined && ts.isIdentifier(declaration.name)) {
          constants.set(declaration.name.text, value);
        }
      }
    }
  }
  return constants;
}

/** A property's value in an object literal. */
export function propertyOf(object, name) {
  return object.properties.find(property => property.name?.getText() === name)
    ?.initializer;
}
