export { isHeavy, isHeavyText, markdownBlocks } from './markdownBlocks';
export { useMarkdownStyles } from './useMarkdownStyles';
