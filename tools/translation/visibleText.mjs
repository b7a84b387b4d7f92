import ts from 'typescript';

/** Attributes and properties whose text people read or hear. */
const READ = new Set([
  ...['actionLabel', 'alt', 'aria-description', 'aria-label', 'buttonLabel'],
  ...['caption', 'confirm', 'description', 'emptyText', 'error', 'header'],
  ...['heading', 'helperText', 'hint', 'label', 'legend', 'message', 'note'],
  ...['noun', 'placeholder', 'primary', 'secondary', 'subheader', 'subtitle'],
  ...['summary', 'text', 'title', 'tooltip'],
]);

/** Attributes with words that only browsers read. */
const UNREAD = new Set(['className', 'rel']);

/**
 * Calls whose texts nobody reads on a page: styles, patterns of dates, schemas
 * (for authors of templates), and messages of programming errors.
 */
const UNREAD_CALLS = new Set([
  ...['makeStyles', 'withStyles', 'toFormat', 'describe', 'Error'],
]);

const LETTERS = /\p{L}{2}/u;
const WORDS = /\p{L}{2,}[,.:;)]? [({]?\p{L}/u;
const WORD = /^\p{Lu}\p{Ll}+$/u;

const textOf = node => {
  if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return (
    node.head.text +
    node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('')
  );
};

/** Name of the attribute or property that a text is the value of. */
function fieldOf({ parent }) {
  const holder = ts.isJsxExpression(parent) ? parent.parent : parent;
  if (ts.isJsxAttribute(holder) || ts.isPropertyAssignment(holder)) {
    return holder.name.getText();
  }
  if (ts.isConditionalExpression(holder) || ts.isBinaryExpression(holder)) {
    return fieldOf(holder);
  }
  return undefined;
}

const isCode = ({ parent }) =>
  ts.isImportDeclaration(parent) ||
  ts.isExportDeclaration(parent) ||
  ts.isLiteralTypeNode(parent) ||
  ts.isElementAccessExpression(parent);

/** What stands in `<code>` is the same in every language. */
const isQuoted = ({ parent }) =>
  ts.isJsxElement(parent) && parent.openingElement.tagName.text === 'code';

function isVisible(node, text) {
  if (ts.isJsxText(node)) return LETTERS.test(text) && !isQuoted(node);
  if (isCode(node)) return false;
  const field = fieldOf(node);
  if (UNREAD.has(field)) return false;
  if (READ.has(field) && (WORD.test(text) || /\p{L}.* /u.test(text))) {
    return true;
  }
  return (
    WORDS.test(text) &&
    !(ts.isPropertyAssignment(node.parent) && node.parent.name === node)
  );
}

const isStyle = node =>
  ts.isJsxAttribute(node) && /style$/i.test(node.name.getText());

/** Name of the function, method or class that is called. */
function calleeOf(node) {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined;
  const { expression } = node;
  return ts.isPropertyAccessExpression(expression)
    ? expression.name.text
    : expression.getText();
}

/**
 * The texts of a source file that people would read and that come from no
 * bundle of messages.
 *
 * @returns {{ line: number, text: string }[]}
 */
export function visibleText(file, source) {
  const tree = ts.createSourceFile(
    file,
    source,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found = [];
  const visit = node => {
    if (UNREAD_CALLS.has(calleeOf(node)) || isStyle(node)) return;
    const text = textOf(node);
    if (text !== undefined && isVisible(node, text)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push({ line: line + 1, text: text.trim().replace(/\s+/g, ' ') });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
