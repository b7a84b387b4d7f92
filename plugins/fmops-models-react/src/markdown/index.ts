export { isHeavy, markdownBlocks } from './markdownBlocks';
