/** A test that a page names: its file, and its name. */
const NAMED = /`([\w./-]+\.(?:test|spec)\.\w+)`: “([^”]+)”/g;

/** Tests that the text of a page names. */
export function testsNamedIn(text) {
  return [...text.matchAll(NAMED)].map(([, file, name]) => ({ file, name }));
}

/** The threats of a page, each with the tests that are named for it. */
export function threatsOf(text) {
  const threats = text.split(/^(?=\*\*[STRIDE]: )/m).slice(1);
  return threats.map(threat => ({
    title: threat.match(/^\*\*(.+?)\*\*/s)[1],
    tests: testsNamedIn(threat),
  }));
}

/** Whether a test file has a test of that name, one or one for each of a list. */
export function hasTest(source, name) {
  const quoted = ["'", '"', '`'].map(quote => quote + name + quote);
  return quoted.some(text =>
    new RegExp(`[(,]\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')},`).test(
      source,
    ),
  );
}
