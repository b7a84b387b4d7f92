export { startFolders } from './startFolders';
