export { BedrockRegistry } from './BedrockRegistry';
