/**
 * What each README tells, in this order. The first part stands above all
 * headings: what the reader gets. Further headings may follow anywhere after
 * `Install`, and be of the level below within the parts.
 */
export const PARTS = [
  'Install',
  'Configure',
  'Permissions',
  'Annotations',
  'API',
];

/** Headings of Markdown, without those in fences. */
export function headings(markdown) {
  const found = [];
  let fence;
  for (const line of markdown.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && !fence) fence = mark;
    else if (mark && mark[0] === fence[0] && mark.length >= fence.length) {
      fence = undefined;
    } else if (!fence) {
      const [, marks, text] = /^(#{1,6}) +(.+?) *$/.exec(line) ?? [];
      if (marks) found.push({ level: marks.length, text });
    }
  }
  return found;
}

/** What is wrong with the order of a README, in words. */
export function orderProblems(markdown) {
  const all = headings(markdown);
  const problems = [];
  if (all[0]?.level !== 1) problems.push('begins without a title');
  const introduction = markdown
    .split('\n')
    .slice(1)
    .join('\n')
    .split(/^## /m)[0]
    .trim();
  if (!introduction) problems.push('does not say what it gives');
  const parts = all
    .filter(({ level }) => level === 2)
    .map(({ text }) => text)
    .filter(text => PARTS.includes(text));
  for (const part of PARTS.filter(name => !parts.includes(name))) {
    problems.push(`has no part “${part}”`);
  }
  const order = PARTS.filter(part => parts.includes(part));
  if (parts.join() !== order.join()) {
    problems.push(`has its parts in the order ${parts.join(', ')}`);
  }
  return problems;
}
