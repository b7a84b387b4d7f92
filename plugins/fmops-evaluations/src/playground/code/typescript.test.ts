/**
 * @jest-environment node
 */
import * as fc from 'fast-check';
import vm from 'node:vm';
import * as ts from 'typescript';
import { asJson, hostileCalls } from './__testUtils__/hostileCalls';
import { baseUrlOf, streamedBody, type ApiCall } from './ApiCall';
import { typescriptCode } from './typescript';

/** Runs the program over a client that only notes what it is asked. */
async function asked(call: ApiCall) {
  const { outputText, diagnostics } = ts.transpileModule(typescriptCode(call), {
    reportDiagnostics: true,
    compilerOptions: {
      module: ts.ModuleKind.ES2022,
      target: ts.ScriptTarget.ES2022,
    },
  });
  expect(diagnostics).toEqual([]);
  const noted: { client?: unknown; chat?: unknown; completion?: unknown } = {};
  const note = (mode: ApiCall['mode']) => (body: unknown) => {
    noted[mode] = body;
    return (async function* chunks() {
      yield { choices: [] };
    })();
  };
  class OpenAI {
    readonly completions = { create: note('completion') };
    readonly chat = { completions: { create: note('chat') } };

    constructor(options: unknown) {
      noted.client = options;
    }
  }
  const program = outputText.replace(/^import .*\n/, '');
  await vm.runInNewContext(`(async () => {${program}\n})()`, {
    OpenAI,
    process: { env: { OPENAI_API_KEY: 'the-token' }, stdout: { write() {} } },
  });
  return noted;
}

it('is read as it was meant, whatever the texts are', async () => {
  await fc.assert(
    fc.asyncProperty(hostileCalls, async call => {
      const noted = await asked(call);
      expect(noted.client).toMatchObject({
        baseURL: baseUrlOf(call),
        apiKey: 'the-token',
      });
      expect(asJson(noted[call.mode])).toBe(asJson(streamedBody(call)));
    }),
  );
});

it('shows what a reader would not see', () => {
  const code = typescriptCode({
    mode: 'completion',
    body: { model: 'm', prompt: 'a\u202eb\u200bc' },
  });
  expect(code).toContain('"a\\u202eb\\u200bc"');
});
