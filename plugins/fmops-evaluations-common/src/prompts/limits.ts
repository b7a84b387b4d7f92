/**
 * Characters of all texts of a prompt together.
 *
 * @public
 */
export const PROMPT_MAX_CHARACTERS = 100_000;

/**
 * Messages of a chat prompt.
 *
 * @public
 */
export const PROMPT_MESSAGES_MAX = 100;

/**
 * Variables of a prompt.
 *
 * @public
 */
export const PROMPT_VARIABLES_MAX = 100;

/**
 * Characters of a value, where the variable itself sets no lower limit.
 *
 * @public
 */
export const PROMPT_VALUE_MAX_CHARACTERS = 200_000;

/**
 * Items of a list.
 *
 * @public
 */
export const PROMPT_LIST_MAX = 1_000;

/**
 * Characters of a prompt with its values filled in.
 *
 * @public
 */
export const RENDERED_PROMPT_MAX_CHARACTERS = 1_000_000;

/**
 * Characters of a response schema as JSON.
 *
 * @public
 */
export const RESPONSE_SCHEMA_MAX_CHARACTERS = 50_000;
