import ts from 'typescript';
import { docOf, find, propertyOf, stringOf } from './source.mjs';
import { cell, code, table } from './table.mjs';

/** What `createPermission` is called with. */
export function permissions({ files, constants }) {
  const rows = files
    .flatMap(file => find(file, ts.isVariableStatement))
    .flatMap(statement =>
      find(
        statement,
        node =>
          ts.isCallExpression(node) &&
          node.expression.getText() === 'createPermission',
      ).map(({ arguments: [options] }) => [
        code(stringOf(propertyOf(options, 'name'), constants)),
        stringOf(
          propertyOf(propertyOf(options, 'attributes'), 'action'),
          constants,
        ) ?? '',
        cell(docOf(statement).text),
      ]),
    )
    .sort(([a], [b]) => a.localeCompare(b));
  return `# Permissions

The permissions of the suite's plugins. Roles give them to groups: \`permission.roles\` in \`app-config.yaml\`, where \`fmops.*\` means all of them. A permission is never all that is asked: what is about an entity is shown to those who may read that entity in the catalog, and most changes need membership in its owner as well.

${table(['permission', 'action', 'what it allows'], rows)}
`;
}
