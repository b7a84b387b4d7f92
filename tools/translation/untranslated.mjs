/** Names of products and formats, the same in every language. */
export const names = new Set(['CSV', 'JSON', 'Markdown', 'MLflow', 'YAML']);

/**
 * By file: texts that stay as they are in every language, since they are parts
 * of queries and formats, or for developers only.
 */
export const untranslated = new Map([]);
