export { PromptUseProcessor } from './PromptUseProcessor';
