export * from './licenseVerdict';
export * from './review';
