import ts from 'typescript';
import { constantsOf, find, propertyOf, stringOf } from './source.mjs';
import { cell, code, table } from './table.mjs';

/** Reads the texts in the object that a call is given. */
class Options {
  #object;
  #constants;

  constructor(object, constants) {
    this.#object = object;
    this.#constants = constants;
  }

  /** A text; of one that is made while the program runs, its beginning. */
  text(name) {
    const value = propertyOf(this.#object, name);
    const begun = value && ts.isTemplateExpression(value) && value.head.text;
    return stringOf(value, this.#constants) ?? (begun ? `${begun}…` : '');
  }

  get firstSentence() {
    return this.text('description').split(/(?<=\.)\s/)[0];
  }
}

const optionsOf = ({ files, constants }, isCall) =>
  files.flatMap(file => {
    const calls = find(file, ts.isCallExpression).filter(
      ({ expression, arguments: [options] }) =>
        isCall(expression.getText()) &&
        options &&
        ts.isObjectLiteralExpression(options),
    );
    if (!calls.length) return [];
    // Several files have one of the same name
    const own = constantsOf([file], constants);
    return calls.map(call => new Options(call.arguments[0], own));
  });

/** Actions of assistants (MCP) and of templates. */
export function actions(source) {
  const byName = ([a], [b]) => a.localeCompare(b);
  const tools = optionsOf(source, name =>
    /egistry\.register$|^register$/.test(name),
  )
    .filter(options => options.text('name'))
    .map(options => [
      code(options.text('name')),
      cell(options.text('title')),
      cell(options.firstSentence),
    ])
    .sort(byName);
  const steps = optionsOf(source, name => name === 'createTemplateAction')
    .map(options => [
      code(options.text('id')),
      cell(options.text('description')),
    ])
    .sort(byName);
  return `# Actions

## Of assistants

Tools that Backstage's MCP server offers to assistants, with the rights of whoever asks. \`backend.actions\` chooses among them; the portal offers those that only look.

${table(['action', 'title', 'what it does'], tools)}

## Of templates

Steps that templates of the scaffolder can use, beside Backstage's own. What each takes and gives stands at _Create_ › _Installed actions_ in the portal.

${table(['action', 'what it does'], steps)}
`;
}
