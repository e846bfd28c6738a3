export { AccountAdministration, type ListedAccount } from './account-administration.js';
export { MustChangePassword1700000008000 } from './must-change-password.migration.js';
export { Access1700000002000 } from './access.migration.js';
export { AccessModule } from './access.module.js';
export { Accounts, type Account, type Authority, type NewAuthority } from './accounts.js';
export { settingsToken } from './http/access.controller.js';
export {
  Asks,
  callerBehind,
  type CookieRequest,
  isOpenToAll,
  OpenToAll,
  permissionOf,
  Runs,
  sessionCookie,
} from './http/guard.js';
export * from './role-table.js';
