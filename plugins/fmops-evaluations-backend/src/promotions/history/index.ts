export { HistoryStore, type HistoryEvent } from './HistoryStore';
