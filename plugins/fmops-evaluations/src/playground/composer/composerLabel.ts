import type { Question } from '../session/Turn';

/** What is to be written, in the place where it is written. */
export function composerLabel(options: {
  mode: Question['mode'];
  withPrompt: boolean;
  /** It goes on with a chat that is there. */
  goesOn: boolean;
}): string {
  const { mode, withPrompt, goesOn } = options;
  if (mode === 'completion') {
    return withPrompt
      ? 'Text after the prompt, if you like'
      : 'Text that the model goes on with';
  }
  if (goesOn) return 'Your next question';
  return withPrompt ? 'After the prompt, if you like' : 'Your question';
}
