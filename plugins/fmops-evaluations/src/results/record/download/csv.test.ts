import { anEvaluation } from '../../__testUtils__/evaluations';
import { rowsCsv, scoresCsv } from './csv';

it('writes scores with what is known of them', () => {
  const lines = scoresCsv(anEvaluation()).split('\r\n');
  expect(lines[1]).toBe(
    '"accuracy","",0.713,"fraction",0.698,0.728,0.95,0.0077,1000',
  );
});

it('writes rows with a column for each metric, and no formulas', () => {
  expect(
    rowsCsv([
      { key: 'a', input: '=1+1', output: 'say "two"', scores: { em: 0 } },
      { key: 'b', input: 'x\ny', expected: 'z', scores: { f1: null } },
    ]),
  ).toBe(
    [
      '"key","input","expected","output","em","f1","explanation"',
      `"a","'=1+1","","say ""two""",0,"",""`,
      '"b","x\ny","z","","","",""',
    ].join('\r\n'),
  );
});
