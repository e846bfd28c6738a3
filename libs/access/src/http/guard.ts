import {
  applyDecorators,
  Injectable,
  SetMetadata,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension, ApiHeader } from '@nestjs/swagger';
import { refusals } from '#libs/kernel';
import type { CallingRequest } from '#libs/platform/http';
import { Accounts, type Account } from '../accounts.js';
import { mayDo, roleTable, type Permission } from '../role-table.js';

const permissionKey = 'htx:permission';
const openKey = 'htx:open';

const reject = refusals({
  NOT_ALLOWED: {
    vi: 'Vai trò của tài khoản này không được làm việc đó ({permission}).',
    en: 'The roles of this account may not do that ({permission}).',
    nature: 'not-allowed',
  },
  PASSWORD_CHANGE_DUE: {
    vi: 'Mật khẩu do người khác đặt: hãy đổi mật khẩu rồi làm tiếp.',
    en: 'Somebody else set this password: change it, then go on.',
    nature: 'not-allowed',
  },
});

/** What an account may do before a password that somebody else set is changed. */
const beforeChange: readonly Permission[] = ['ReadOwnAccount', 'ChangeOwnPassword', 'EndOwnSession'];

const allowed = (permission: Permission) =>
  applyDecorators(
    SetMetadata(permissionKey, permission),
    ApiExtension('x-permission', { name: permission, roles: roleTable[permission] }),
    ApiCookieAuth(),
    ApiBearerAuth(),
  );

/** The route gives this command. */
export const Runs = (permission: Permission) =>
  applyDecorators(
    allowed(permission),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'The same key and input give the first receipt again.',
    }),
    ApiHeader({ name: 'If-Match', required: false, description: 'The version the author saw, in quotes.' }),
  );

/** The route answers this question, or does what is no entry of the journal. */
export const Asks = (permission: Permission) => allowed(permission);

/** The one kind of route that needs no table: signing in, health, the calculator, the API's own description. */
export const OpenToAll = () => SetMetadata(openKey, true);

export const permissionOf = (handler: object): Permission | undefined =>
  Reflect.getMetadata(permissionKey, handler) as Permission | undefined;
export const isOpenToAll = (handler: object): boolean => Reflect.getMetadata(openKey, handler) === true;

export const sessionCookie = (secure: boolean): string => (secure ? '__Host-htx_session' : 'htx_session');

/** A request with its cookies. */
export type CookieRequest = CallingRequest & { readonly cookies?: Readonly<Record<string, string | undefined>> };

/** The account of whoever sent a request, as long as the session lasts. */
export const callerBehind = async (
  accounts: Accounts,
  { headers, cookies = {} }: CookieRequest,
): Promise<Account | undefined> => {
  const bearer = /^Bearer ([\w-]{20,100})$/u.exec(headers.authorization ?? '')?.[1];
  if (bearer) return accounts.accountBehind(bearer, 'program');
  const secret = cookies[sessionCookie(true)] ?? cookies[sessionCookie(false)];
  return secret ? accounts.accountBehind(secret, 'browser') : undefined;
};

/** Lets a request in if the table opens its route to the caller. A route without an entry is closed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly accounts: Accounts,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.get<boolean>(openKey, context.getHandler())) return true;
    const permission = this.reflector.get<Permission | undefined>(permissionKey, context.getHandler());
    const request = context.switchToHttp().getRequest<CookieRequest>();
    const account = await callerBehind(this.accounts, request);
    if (!account) throw new UnauthorizedException();
    if (!permission || !mayDo(account.roles, permission))
      throw reject('NOT_ALLOWED', { permission: permission ?? '–' });
    if (account.mustChangePassword && !beforeChange.includes(permission)) throw reject('PASSWORD_CHANGE_DUE');
    request.caller = account;
    return true;
  }
}
