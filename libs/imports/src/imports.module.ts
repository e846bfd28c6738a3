import { Module } from '@nestjs/common';
import { ImportsController } from './http/imports.controller.js';

@Module({ controllers: [ImportsController] })
export class ImportsModule {}
