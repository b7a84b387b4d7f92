export { addNotices, type Notice } from './Notice';
export { NoticeSender } from './NoticeSender';
export {
  closedNotice,
  decidedNotice,
  leftNotice,
  requestedNotice,
  voidedNotice,
} from './promotionNotices';
