export { registerGetPrompt } from './getPrompt';
