export * from './bootstrap';
export * from './bradleyTerry';
export * from './cohensKappa';
export * from './fleissKappa';
export * from './krippendorffAlpha';
export * from './seededRandom';
export type { Unit } from './units';
