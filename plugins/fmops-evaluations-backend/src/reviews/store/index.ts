export { AssignmentStore, type Place } from './AssignmentStore';
export {
  CampaignStore,
  type AnsweringModel,
  type NewItem,
} from './CampaignStore';
export { StoredCampaign } from './StoredCampaign';
export * from './tables';
