import type { ApiCall } from './ApiCall';
import { curlCode } from './curl';
import { pythonCode } from './python';
import { typescriptCode } from './typescript';

/** Languages in which a call can be shown. */
export const CODE_LANGUAGES: {
  id: string;
  title: string;
  /** As the highlighter calls it. */
  language: string;
  write(call: ApiCall): string;
}[] = [
  { id: 'curl', title: 'curl', language: 'bash', write: curlCode },
  { id: 'python', title: 'Python', language: 'python', write: pythonCode },
  {
    id: 'typescript',
    title: 'TypeScript',
    language: 'typescript',
    write: typescriptCode,
  },
];
