export * from './licenseVerdict';
