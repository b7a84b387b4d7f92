import type { ComparisonRow } from './Comparison';
import { comparisonCsv, comparisonMarkdown, csvField } from './export';

const rows: ComparisonRow[] = [
  {
    id: 'provider',
    group: 'Terms',
    title: 'Provider',
    unit: 'text',
    differs: true,
    cells: [
      { value: 'a|b\n<img src=x> [x](https://e.com)', provenance: 'published' },
      {},
    ],
  },
  {
    id: 'price',
    group: 'Cost',
    title: 'Price',
    unit: 'USD per hour',
    differs: false,
    cells: [
      { value: 1.2, provenance: 'estimated', note: 'g6.xlarge' },
      { value: '=HYPERLINK("http://e.com")' },
    ],
  },
];

it('writes Markdown that nobody can put markup into', () => {
  const lines = comparisonMarkdown(['A', 'B'], rows, ({ value }) =>
    String(value),
  ).split('\n');
  expect(lines).toHaveLength(5);
  for (const line of lines.slice(0, 4)) {
    expect(line.match(/(?<!\\)\|/g)).toHaveLength(5);
  }
  expect(lines[2]).toContain('a\\|b &lt;img src=x&gt;');
  expect(lines[2]).toContain('\\[x\\](https&#58;//e.com)');
  expect(lines[2]).toContain('| unknown | yes |');
  expect(lines[3]).toContain('| 1.2 (estimated: g6.xlarge) |');
});

it('writes CSV with plain values and where they come from', () => {
  const [head, first, second] = comparisonCsv(['A', 'B'], rows).split('\r\n');
  expect(head).toBe(
    '"Group","Dimension","Unit","Differs","A","A: provenance","A: note","B","B: provenance","B: note"',
  );
  expect(first).toMatch(/,"unknown","",""$/);
  expect(second).toBe(
    `"Cost","Price","USD per hour","no","1.2","estimated","g6.xlarge","'=HYPERLINK(""http://e.com"")","",""`,
  );
});

it.each(['=1+1', '+1', '@SUM(A1)', '-cmd', '\t=1', ' =1', '\r=1', '＝1'])(
  'makes no formula of %j',
  value => expect(csvField(value)).toBe(`"'${value}"`),
);

it.each(['-1.5', 'a=b', '', '12'])('leaves %j as it is', value =>
  expect(csvField(value)).toBe(`"${value}"`),
);
