/**
 * Kind of a prompt in the catalog.
 *
 * @public
 */
export const PROMPT_TEMPLATE_KIND = 'PromptTemplate';

/**
 * One text for completions, or the messages of a chat.
 *
 * @public
 */
export const PROMPT_TYPES = ['text', 'chat'] as const;

/**
 * Who speaks in a chat.
 *
 * @public
 */
export const PROMPT_ROLES = ['system', 'user', 'assistant'] as const;

/**
 * What a variable of a prompt takes; a list is one of texts.
 *
 * @public
 */
export const PROMPT_VARIABLE_TYPES = [
  'string',
  'number',
  'boolean',
  'enum',
  'list',
] as const;

/** @public */
export type PromptType = (typeof PROMPT_TYPES)[number];
/** @public */
export type PromptRole = (typeof PROMPT_ROLES)[number];
/** @public */
export type PromptVariableType = (typeof PROMPT_VARIABLE_TYPES)[number];

/**
 * Annotation of anything that uses prompts, such as an endpoint or an
 * application: their references, separated by commas.
 *
 * @public
 */
export const PROMPTS_ANNOTATION = 'fmops.dev/prompts';

/**
 * Component, API or resource → prompt that it uses.
 *
 * @public
 */
export const RELATION_USES_PROMPT = 'usesPrompt';

/**
 * Prompt → what uses it.
 *
 * @public
 */
export const RELATION_PROMPT_USED_BY = 'promptUsedBy';
