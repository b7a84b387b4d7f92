export * from './cosine';
export * from './exactMatch';
export { porterStem } from './porterStem';
export * from './rouge';
export { rougeTokens } from './tokens';
