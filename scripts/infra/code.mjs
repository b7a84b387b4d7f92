/**
 * HCL without comments and texts, at the same places: what is left names things.
 * Of a text with expressions in it, `${…}`, the expressions are left.
 *
 * @param {string} text
 * @returns {string} as long as `text`
 */
export function code(text) {
  let result = '';
  // What closes what is open: '"' a text, '}' an expression in a text, '' braces
  const open = [];
  for (let at = 0; at < text.length; at += 1) {
    const inText = open.at(-1) === '"';
    const two = text.slice(at, at + 2);
    if (inText && (two[0] === '\\' || two === '$$')) {
      result += '  ';
      at += 1;
    } else if (inText && two === '${') {
      open.push('}');
      result += '  ';
      at += 1;
    } else if (text[at] === '"') {
      if (inText) open.pop();
      else open.push('"');
      result += ' ';
    } else if (inText) {
      result += text[at] === '\n' ? '\n' : ' ';
    } else if (text[at] === '#') {
      const end = text.indexOf('\n', at);
      const length = (end < 0 ? text.length : end) - at;
      result += ' '.repeat(length);
      at += length - 1;
    } else {
      if (text[at] === '{' && open.length) open.push('');
      const closes = text[at] === '}' && open.length ? open.pop() : '';
      result += closes === '}' ? ' ' : text[at];
    }
  }
  return result;
}
