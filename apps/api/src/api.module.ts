import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from '#libs/access/http';
import type { Product } from '../../product.js';
import { ProductModule } from './product.module.js';
import { sliceModules } from './slice-modules.js';
import { HealthController } from './health.controller.js';
import { VerifierController } from './verifier.controller.js';

@Module({})
export class ApiModule {
  static of(product: Product): DynamicModule {
    return {
      module: ApiModule,
      imports: [ProductModule.of(product), AccessModule, ...sliceModules],
      controllers: [HealthController, VerifierController],
    };
  }
}
