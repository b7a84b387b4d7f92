/**
 * @jest-environment node
 */
import * as fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { JsonObject } from '@backstage/types';
import { asJson, hostileCalls } from './__testUtils__/hostileCalls';
import { baseUrlOf, streamedBody } from './ApiCall';
import { pythonCode } from './python';

/** Where `npm test` has put Python. */
const pythonBin = process.env.FMOPS_TEST_PYTHON_BIN;

/** Runs programs over a package that only notes what it is asked. */
const READER = `
import json, os, sys, types

class Notes:
    def __init__(self):
        self.completions = types.SimpleNamespace(create=self.note("completion"))
        self.chat = types.SimpleNamespace(completions=types.SimpleNamespace(create=self.note("chat")))
    def note(self, mode):
        def create(**arguments):
            self.asked = [mode, arguments]
            return []
        return create

def read(source):
    notes = Notes()
    def client(**options):
        notes.options = options
        return notes
    sys.modules["openai"] = types.SimpleNamespace(OpenAI=client)
    exec(compile(source, "call.py", "exec"), {})
    return [notes.options, *notes.asked]

os.environ["OPENAI_API_KEY"] = "the-token"
print(json.dumps([read(source) for source in json.load(sys.stdin)]))
`;

type Read = [
  { base_url: string; api_key: string },
  string,
  JsonObject & { extra_body?: JsonObject },
];

function readByPython(bin: string, sources: string[]): Read[] {
  const output = execFileSync(path.join(bin, 'python'), ['-c', READER], {
    input: JSON.stringify(sources),
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

it('names what the package knows, and puts the rest into the body', () => {
  const code = pythonCode({
    mode: 'completion',
    baseUrl: 'https://chat.example/v1',
    body: { model: 'm', prompt: 'Hello', top_k: 5 },
  });
  expect(code).toContain('    prompt="Hello",\n');
  expect(code).toContain('    extra_body={\n      "top_k": 5\n    },\n');
});

const describePython = pythonBin ? describe : describe.skip;

describePython('Python', () => {
  it('reads it as it was meant, whatever the texts are', () => {
    const calls = fc.sample(hostileCalls, 200);
    const read = readByPython(pythonBin!, calls.map(pythonCode));
    calls.forEach((call, index) => {
      const [options, mode, { extra_body: extra, ...named }] = read[index];
      expect(options).toEqual({
        base_url: baseUrlOf(call),
        api_key: 'the-token',
      });
      expect(mode).toBe(call.mode);
      expect(asJson({ ...named, ...extra })).toBe(asJson(streamedBody(call)));
    });
  });
});
