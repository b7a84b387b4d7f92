import { PROMPT_TEMPLATE_KIND } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { PromptIcon } from './PromptIcon';

/**
 * Icons by kind, for the app's entity presentation. The catalog plugin holds
 * them in one API, so that only the app can add to it.
 *
 * @public
 */
export const kindIcons = {
  [PROMPT_TEMPLATE_KIND.toLocaleLowerCase('en')]: PromptIcon,
};
