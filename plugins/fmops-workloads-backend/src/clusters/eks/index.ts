export { EksTokenSource } from './EksTokenSource';
export { eksCredentials } from './eksCredentials';
export { originOf } from './originOf';
export { parseEksArn } from './parseArn';
