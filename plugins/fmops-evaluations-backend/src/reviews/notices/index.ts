export { ReviewNotices } from './ReviewNotices';
