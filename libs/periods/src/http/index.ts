export { PeriodsModule } from '../periods.module.js';
