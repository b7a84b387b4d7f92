export { isHeavy, markdownBlocks } from './markdownBlocks';
export { useMarkdownStyles } from './useMarkdownStyles';
