export {
  IMPERSONATION_PREFIX,
  impersonatedUser,
  type ImpersonatedUser,
} from './impersonatedUser';
export { UserConnections } from './UserConnections';
