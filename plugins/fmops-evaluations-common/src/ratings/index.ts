export * from './permissions';
export * from './Rating';
export * from './RatingsApi';
export * from './RatingsClient';
