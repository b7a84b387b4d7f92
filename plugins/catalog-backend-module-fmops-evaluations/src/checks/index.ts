export { PromptCheckProcessor } from './PromptCheckProcessor';
