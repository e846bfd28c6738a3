export { FrozenReportsModule } from '../frozen-reports.module.js';
