import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ArrayMinSize } from 'class-validator';
import { CallerOf, ChoiceList, Id, Text, type Caller } from '#libs/platform/http';
import { AccountAdministration } from '../account-administration.js';
import { Accounts, type Account } from '../accounts.js';
import { roles, type Role } from '../role-table.js';
import { Asks } from './guard.js';

class RolesDto {
  @ChoiceList(roles, { max: 4 }) @ArrayMinSize(1) roles!: Role[];
}
class OpenAccountDto extends RolesDto {
  @Text({ max: 100, min: 3, pattern: /^[a-z0-9][a-z0-9.@_-]+$/u }) login!: string;
  @Text({ max: 200, min: 12 }) password!: string;
}
class ResetPasswordDto {
  @Text({ max: 200, min: 12, description: 'Mật khẩu tạm, chủ tài khoản phải đổi / changed by its owner at once' })
  password!: string;
}
class AccountParams {
  @Id() accountId!: string;
}

/** The accounts of an authority, for its administrators. */
@ApiTags('access')
@Controller('accounts')
export class AccountsController {
  constructor(
    private readonly accounts: Accounts,
    private readonly administration: AccountAdministration,
  ) {}

  @Get()
  @Asks('ManageAccounts')
  list(@CallerOf() { authorityId }: Caller) {
    return this.administration.list(authorityId);
  }

  /** Whoever signs in with this password first has to change it. */
  @Post()
  @Asks('ManageAccounts')
  open(@CallerOf() { authorityId }: Caller, @Body() { login, password, roles: held }: OpenAccountDto) {
    return this.accounts.openAccount(
      { authorityId, login, roles: [...new Set(held)], mustChangePassword: true },
      password,
    );
  }

  @Put(':accountId/roles')
  @Asks('ManageAccounts')
  @HttpCode(204)
  changeRoles(
    @CallerOf() caller: Caller,
    @Param() { accountId }: AccountParams,
    @Body() body: RolesDto,
  ): Promise<void> {
    return this.administration.changeRoles(caller as Account, accountId, body.roles);
  }

  @Post(':accountId/password')
  @Asks('ManageAccounts')
  @HttpCode(204)
  resetPassword(
    @CallerOf() caller: Caller,
    @Param() { accountId }: AccountParams,
    @Body() { password }: ResetPasswordDto,
  ): Promise<void> {
    return this.administration.resetPassword(caller as Account, accountId, password);
  }

  @Delete(':accountId')
  @Asks('ManageAccounts')
  @HttpCode(204)
  close(@CallerOf() caller: Caller, @Param() { accountId }: AccountParams): Promise<void> {
    return this.administration.close(caller as Account, accountId);
  }
}
