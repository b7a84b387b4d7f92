export * from './Judgement';
export * from './permissions';
export * from './ReviewCampaign';
export * from './ReviewResults';
export * from './ReviewsApi';
export * from './ReviewsClient';
export * from './ReviewSource';
export * from './ReviewTurn';
