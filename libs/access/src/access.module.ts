import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessController } from './http/access.controller.js';
import { AccountsController } from './http/accounts.controller.js';
import { AccessGuard } from './http/guard.js';

/** Sign-in, accounts, and the guard of every route. `Accounts` and the settings come from the process. */
@Module({
  controllers: [AccessController, AccountsController],
  providers: [{ provide: APP_GUARD, useClass: AccessGuard }],
})
export class AccessModule {}
