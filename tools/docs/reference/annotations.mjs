import ts from 'typescript';
import { docOf, find, stringOf } from './source.mjs';
import { cell, code, table } from './table.mjs';

const KEY = /^(fmops\.dev|backstage\.io|mlflow\.org|amazonaws\.com)\/[\w.-]+$/;

const VERSION = /\/v\d\w*$/;

/** Constants that are keys of annotations and labels. */
export function annotations({ files, constants }) {
  const found = new Map();
  for (const file of files) {
    for (const statement of file.statements.filter(ts.isVariableStatement)) {
      const exported = statement.modifiers?.some(
        ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
      );
      const named = find(statement, node =>
        [ts.isVariableDeclaration, ts.isPropertyAssignment].some(is =>
          is(node),
        ),
      );
      for (const node of exported ? named : []) {
        const key = stringOf(node.initializer, constants);
        const text = docOf(node).text || docOf(statement).text;
        if (
          KEY.test(key ?? '') &&
          !VERSION.test(key) &&
          (text || !found.has(key))
        ) {
          found.set(key, { key, text, from: file.fileName.split('/')[1] });
        }
      }
    }
  }
  const rows = [...found.values()]
    .sort((a, b) => a.key.localeCompare(b.key))
    .map(({ key, text, from }) => [code(key), cell(text), code(from)]);
  return `# Annotations and labels

Keys that the suite reads or writes, on entities of the catalog and on objects in clusters. Most are stamped by templates and by the portal; whoever submits a run can't claim what is not theirs with them.

${table(['key', 'what it says', 'defined in'], rows)}
`;
}
