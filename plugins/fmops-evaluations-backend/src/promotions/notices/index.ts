export { addNotices, type Notice } from './Notice';
export { NoticeSender } from './NoticeSender';
export {
  decidedNotice,
  requestedNotice,
  voidedNotice,
} from './promotionNotices';
