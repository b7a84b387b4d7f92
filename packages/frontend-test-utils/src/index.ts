/**
 * What pages say to readers of English and German, for tests.
 *
 * @packageDocumentation
 */
export { english } from './english';
export { renderInEnglish } from './renderInEnglish';
export { german, renderInGerman } from './renderInGerman';
