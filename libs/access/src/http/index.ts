export { AccessModule } from '../access.module.js';
export { settingsToken } from './access.controller.js';
export {
  Asks,
  callerBehind,
  type CookieRequest,
  isOpenToAll,
  OpenToAll,
  permissionOf,
  Runs,
  sessionCookie,
} from './guard.js';
