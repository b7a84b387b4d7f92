import type { ApiCall } from './ApiCall';
import { curlCode } from './curl';
import { pythonCode } from './python';
import { typescriptCode } from './typescript';

/** Languages in which a call can be shown. */
export const CODE_LANGUAGES: {
  id: string;
  title: string;
  write(call: ApiCall): string;
}[] = [
  { id: 'curl', title: 'curl', write: curlCode },
  { id: 'python', title: 'Python', write: pythonCode },
  { id: 'typescript', title: 'TypeScript', write: typescriptCode },
];
