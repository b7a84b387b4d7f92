export { Prompts } from './Prompts';
export { addPromptsRoutes } from './routes';
export { startPrompts, type PromptsContext } from './startPrompts';
