import assert from 'node:assert/strict';
import test from 'node:test';
import { visibleText } from './visibleText.mjs';

const textsOf = source =>
  visibleText('file.tsx', source).map(({ text }) => text);

test('finds what people read', () => {
  assert.deepEqual(
    textsOf(`
      const a = <p>Nothing yet. {count} of</p>;
      const b = <Button title="Stop" aria-label={on ? 'Turn off' : t('on')} />;
      const c = { label: 'Owner', text: \`\${n} runs wait\` };
      const d = 'No run has ended yet';
    `),
    [
      'Nothing yet.',
      'of',
      'Stop',
      'Turn off',
      'Owner',
      '{} runs wait',
      'No run has ended yet',
    ],
  );
});

test('passes over code', () => {
  assert.deepEqual(
    textsOf(`
      import x from './some thing';
      const useStyles = makeStyles({ a: { border: '1px solid red' } });
      const a = <Chip size="small" variant="outlined" label={t('row.differs')} />;
      const s = <Tooltip contentStyle={{ border: \`1px solid \${grey}\` }} />;
      const c = <code>spec.model</code>;
      const b = value === 'one' ? props['a b c'] : 'two';
      const day = DateTime.now().toFormat('d LLL yyyy');
      const id = z.string().describe('Reference of an entity');
      throw new Error('no such thing here');
    `),
    [],
  );
});
