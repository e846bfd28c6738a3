import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Settings } from '#libs/platform';
import { CallerOf, Text, Whole, type Caller, type CallingRequest } from '#libs/platform/http';
import { Accounts, type Account } from '../accounts.js';
import { permissionsOf } from '../role-table.js';
import { Asks, OpenToAll, sessionCookie } from './guard.js';

/** The settings of the process, for what depends on TLS. */
export const settingsToken = Symbol('settings');

class SignInDto {
  @Text({ max: 100 }) login!: string;
  @Text({ max: 200 }) password!: string;
}
class IssueTokenDto {
  @Text({ max: 100 }) label!: string;
  @Whole({ min: 1, max: 365 }) days!: number;
}
class ChangePasswordDto {
  @Text({ max: 200 }) present!: string;
  @Text({ max: 200, min: 12 }) wanted!: string;
}
class SessionParams {
  @Text({ max: 32, pattern: /^[0-9a-f]{32}$/u }) sessionId!: string;
}

interface CookieReply {
  setCookie(name: string, value: string, options: object): void;
  clearCookie(name: string, options: object): void;
}
type CookieRequest = CallingRequest & {
  readonly ip: string;
  readonly cookies: Readonly<Record<string, string | undefined>>;
};

@ApiTags('access')
@Controller()
export class AccessController {
  private readonly cookie: string;
  private readonly cookieOptions: object;

  constructor(
    private readonly accounts: Accounts,
    @Inject(settingsToken) { secureCookies }: Settings,
  ) {
    this.cookie = sessionCookie(secureCookies);
    this.cookieOptions = { path: '/', httpOnly: true, sameSite: 'strict', secure: secureCookies };
  }

  @Post('sessions')
  @OpenToAll()
  async signIn(
    @Body() { login, password }: SignInDto,
    @Req() request: CookieRequest,
    @Res({ passthrough: true }) reply: CookieReply,
  ) {
    const { account, secret, expiresAt } = await this.accounts.signIn(login, password, request.ip);
    reply.setCookie(this.cookie, secret, { ...this.cookieOptions, expires: expiresAt });
    return this.described(account);
  }

  @Delete('sessions/current')
  @Asks('EndOwnSession')
  @HttpCode(204)
  async signOut(@Req() request: CookieRequest, @Res({ passthrough: true }) reply: CookieReply): Promise<void> {
    const secret = request.cookies[this.cookie];
    if (secret) await this.accounts.endSession(secret);
    reply.clearCookie(this.cookie, this.cookieOptions);
  }

  @Get('me')
  @Asks('ReadOwnAccount')
  me(@CallerOf() caller: Caller) {
    return this.described(caller as Account);
  }

  @Post('me/password')
  @Asks('ChangeOwnPassword')
  @HttpCode(204)
  changePassword(
    @CallerOf() caller: Caller,
    @Req() request: CookieRequest,
    @Body() { present, wanted }: ChangePasswordDto,
  ): Promise<void> {
    return this.accounts.changePassword(caller as Account, present, wanted, request.cookies[this.cookie]);
  }

  @Get('me/sessions')
  @Asks('ReadOwnAccount')
  sessions(@CallerOf() caller: Caller, @Req() request: CookieRequest) {
    return this.accounts.sessionsOf(caller as Account, request.cookies[this.cookie]);
  }

  @Delete('me/sessions/:sessionId')
  @Asks('EndOwnSession')
  @HttpCode(204)
  endSession(@CallerOf() caller: Caller, @Param() { sessionId }: SessionParams): Promise<void> {
    return this.accounts.endSessionOf(caller as Account, sessionId);
  }

  @Post('me/tokens')
  @Asks('IssueOwnToken')
  async issueToken(@CallerOf() caller: Caller, @Body() { label, days }: IssueTokenDto) {
    const { secret, expiresAt } = await this.accounts.issueToken(caller as Account, label, days);
    return { token: secret, expiresAt: expiresAt.toISOString() };
  }

  private async described(account: Account) {
    return {
      ...account,
      permissions: permissionsOf(account.roles),
      authority: await this.accounts.authority(account.authorityId),
    };
  }
}
