import type { PlaygroundMessages } from '../messages';
import type { Question } from '../session/Turn';

/** What is to be written, in the place where it is written. */
export function composerLabel(
  t: PlaygroundMessages,
  options: {
    mode: Question['mode'];
    withPrompt: boolean;
    /** It goes on with a chat that is there. */
    goesOn: boolean;
  },
): string {
  const { mode, withPrompt, goesOn } = options;
  if (mode === 'completion') {
    return withPrompt ? t('composer.textAfterPrompt') : t('composer.text');
  }
  if (goesOn) return t('composer.next');
  return withPrompt ? t('composer.afterPrompt') : t('composer.question');
}
