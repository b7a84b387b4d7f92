export { parseFile } from './parseFile';
export { writeFile } from './writeFile';
