/**
 * What other frontend plugins share with the pages of models.
 *
 * @packageDocumentation
 */
export * from './autocomplete';
export * from './language';
export * from './markdown';
export * from './measurements';
export * from './ranking';
export * from './translations';
