export { EksTokenSource } from './EksTokenSource';
export { eksCredentials } from './eksCredentials';
export { parseEksArn } from './parseArn';
