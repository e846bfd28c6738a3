export { AccountAdministration, type ListedAccount } from './account-administration.js';
export { MustChangePassword1700000008000 } from './must-change-password.migration.js';
export { Access1700000002000 } from './access.migration.js';
export { Accounts, type Account, type Authority, type NewAuthority } from './accounts.js';
export * from './role-table.js';
