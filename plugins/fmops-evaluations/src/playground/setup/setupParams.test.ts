import { readSetup, writeSetup } from './setupParams';

it('gives back what was written, and leaves the rest alone', () => {
  const setup = {
    targets: [
      { endpoint: 'component:default/chat' },
      { endpoint: 'component:default/chat', servedModel: 'org/adapter@2' },
    ],
    mode: 'completion' as const,
    prompt: 'prompttemplate:default/p',
    promptVersion: '1.0.0',
  };
  const query = writeSetup(new URLSearchParams('x=1&endpoint=old'), setup);
  expect(readSetup(new URLSearchParams(query.toString()))).toEqual(setup);
  expect(query.get('x')).toBe('1');
});

it('reads addresses that anybody may have written', () => {
  const query = new URLSearchParams('mode=%3Cb%3E&version=3&endpoint=');
  for (let n = 0; n < 9; n += 1) query.append('endpoint', `${n}`);
  expect(readSetup(query)).toEqual({
    targets: ['0', '1', '2', '3'].map(endpoint => ({ endpoint })),
    mode: 'chat',
    prompt: undefined,
    promptVersion: undefined,
  });
});
